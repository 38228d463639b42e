/** For what the chart asks while it moves: what comes into sight is there before the movement ends. */
import { isSameStretch, stretchOf } from '../../../domain/marks/stretch';
import type { TimeWindow } from '../../../domain/store/event-store';

/** In the middle of a movement, by a hand or by the chart itself. */
export interface Movement {
  /** What is seen or will be. */
  readonly through: TimeWindow;
  /** Milliseconds that are seen at once, now or where it leads. */
  readonly span: number;
}

/** Where and for how many milliseconds in the chart's width the marks are laid out. */
export type Asked = Movement;

/** How many times as much time is seen where a movement zooms out and does not only pan. */
const ZOOMED_OUT = 1.01;
/** How many times as much will be seen before the next answer is asked for. */
const AHEAD = 4;

export function askedAtRest(window: TimeWindow): Asked {
  return { through: window, span: window.end - window.start };
}

/**
 * What to ask while a movement leads away from the window in which the chart rested; `before`, where that will do. Who pans is
 * given the next block as soon as they come near. Who zooms out is given what they will see soon, at its scale: in the cells
 * of where they were there would be thousands of marks, and an answer at each scale on the way would be out of date when it
 * comes.
 *
 * @param width of the chart in pixels
 */
export function askedWhileMoving(rest: TimeWindow, movement: Movement, before: Asked, width: number): Asked {
  const { through, span } = movement;
  const spanAtRest = rest.end - rest.start;
  const isZoomingOut = span > spanAtRest * ZOOMED_OUT;
  const stretch = (asked: Asked) => stretchOf(asked.through, asked.span / width);
  if (isZoomingOut) {
    const { window } = stretch(before);
    const isSeen = through.start >= window.start && through.end <= window.end;
    return isSeen && span <= before.span && before.span > spanAtRest
      ? before
      : { through, span: span * AHEAD };
  }
  const next = { through, span: spanAtRest };
  return isSameStretch(stretch(next), stretch(before)) ? before : next;
}
