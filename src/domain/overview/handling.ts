/**
 * What becomes of the chart's window when its handle on the strip is moved, drawn out, or a new one is chosen.
 * It stays within the range of the strip; one that lies outside may stay there or come nearer.
 */
import { MIN_SPAN } from '../marks/window';
import type { TimeWindow } from '../store/event-store';

/** The same span, `by` milliseconds later. */
export function moved(window: TimeWindow, by: number, range: TimeWindow): TimeWindow {
  const span = window.end - window.start;
  const first = Math.min(range.start, window.start);
  const last = Math.max(range.end - span, window.start);
  const start = within(window.start + by, first, last);
  return { start, end: start + span };
}

/** The same span about another middle. */
export function centredOn(window: TimeWindow, time: number, range: TimeWindow): TimeWindow {
  return moved(window, time - (window.start + window.end) / 2, range);
}

/** Another start, before the end by the least span. */
export function withStart(window: TimeWindow, start: number, range: TimeWindow): TimeWindow {
  const latest = Math.max(window.end - MIN_SPAN, window.start);
  return { ...window, start: within(start, Math.min(range.start, window.start), latest) };
}

/** Another end, after the start by the least span. */
export function withEnd(window: TimeWindow, end: number, range: TimeWindow): TimeWindow {
  const earliest = Math.min(window.start + MIN_SPAN, window.end);
  return { ...window, end: within(end, earliest, Math.max(range.end, window.end)) };
}

/** The window between two instants in any order, at least the least span. */
export function between(a: number, b: number, range: TimeWindow): TimeWindow {
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((time) => within(time, range.start, range.end));
  const [start, end] = [from ?? range.start, to ?? range.end];
  const missing = Math.max(MIN_SPAN - (end - start), 0) / 2;
  return { start: start - missing, end: end + missing };
}

function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
