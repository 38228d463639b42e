/** The strip on which all of a dataset lies: which time it shows, and where the chart's window is on it. */
import type { TimeWindow } from '../store/event-store';

export interface StripScale {
  /** The time from its left to its right end. */
  readonly range: TimeWindow;
  /** Pixels. */
  readonly width: number;
}

/** Beyond the data the strip shows at most so much of their span, on each side. */
const MOST_BEYOND = 0.5;

/** All of the data, and as much beyond as the window reaches, to half their span: past that the window is cut at the edge. */
export function stripRange(data: TimeWindow, window: TimeWindow): TimeWindow {
  const beyond = (data.end - data.start) * MOST_BEYOND;
  return {
    start: Math.max(Math.min(data.start, window.start), data.start - beyond),
    end: Math.min(Math.max(data.end, window.end), data.end + beyond),
  };
}

/** Pixels from the left end; may lie outside the strip. */
export function xOfTime(time: number, { range, width }: StripScale): number {
  return ((time - range.start) / (range.end - range.start)) * width;
}

/** The inverse of `xOfTime`. */
export function timeOfX(x: number, { range, width }: StripScale): number {
  return range.start + (x / width) * (range.end - range.start);
}

export interface Handle {
  /** Pixels; at least as wide as asked for, and within the strip. */
  readonly left: number;
  readonly width: number;
  /** The window lies wholly before or after what the strip shows. */
  readonly beyond: 'before' | 'after' | null;
}

/** Where the window is drawn; one that is narrower than `minWidth` keeps its middle as far as the strip allows. */
export function handleOf(window: TimeWindow, scale: StripScale, minWidth: number): Handle {
  const within = (x: number) => Math.min(Math.max(x, 0), scale.width);
  const [from, to] = [within(xOfTime(window.start, scale)), within(xOfTime(window.end, scale))];
  const width = Math.min(Math.max(to - from, minWidth), scale.width);
  const left = Math.min(Math.max((from + to - width) / 2, 0), scale.width - width);
  const beyond =
    window.end <= scale.range.start ? 'before' : window.start >= scale.range.end ? 'after' : null;
  return { left, width, beyond };
}
