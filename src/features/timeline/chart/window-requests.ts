/** Which window a press or a key in the chart asks for. */
import type { Mark } from '../../../domain/marks/mark';
import { zoomWindow } from '../../../domain/marks/window';
import type { TimeWindow } from '../../../domain/store/event-store';
import type { ChartModel } from './chart-model';

/** How much of the window a double press leaves. */
const DOUBLE_PRESS_ZOOM = 0.5;
/** Where a mark is put that is brought into the window, and how near to its end it counts as out of it: parts of the window. */
const PUT_AT = 0.2;
const LEAST_ROOM = 0.05;

type Shown = Pick<ChartModel, 'window' | 'whole' | 'bounds'>;

/** As much of time as is seen now, at the beginning or the end of all. */
export function windowAtEnd({ window, whole }: Shown, end: 'first' | 'last'): TimeWindow {
  const span = window.end - window.start;
  return end === 'first'
    ? { start: whole.start, end: whole.start + span }
    : { start: whole.end - span, end: whole.end };
}

/** Zoomed so that the beginning of the mark stays where it is; of one that begins outside the edge does. */
export function windowAbout({ window }: Shown, mark: Mark, factor: number): TimeWindow {
  return zoomWindow(window, factor, Math.min(Math.max(mark.start, window.start), window.end));
}

/** Zoomed in about a place, from 0 at the left of the window to 1. */
export function windowAtPress({ window }: Shown, place: number): TimeWindow {
  const at = window.start + (window.end - window.start) * place;
  return zoomWindow(window, DOUBLE_PRESS_ZOOM, at);
}

/** The window moved so that the mark is seen; null where it is, `isSeen` saying so of one that began before the window. */
export function windowWith({ window, bounds }: Shown, mark: Mark, isSeen: boolean): TimeWindow | null {
  const span = window.end - window.start;
  const at = Math.min(Math.max(mark.start, bounds.start), mark.end);
  if (at >= window.start && at <= window.end - span * LEAST_ROOM) return null;
  const reaches = mark.start < window.end && mark.end > window.start;
  if (reaches && mark.start < window.start && isSeen) return null;
  const start = at - span * PUT_AT;
  return { start, end: start + span };
}
