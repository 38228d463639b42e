/** Arithmetic on the chart's window: zooming about a point, moving, and keeping within what can be shown. */
import type { TimeWindow } from '../store/event-store';
import { inReach, WINDOW_END } from '../time/extent';

/** One hour: below it civil dates say nothing more. */
export const MIN_SPAN = 3_600_000;
/** Some 500,000 years: all that a window can reach. */
export const MAX_SPAN = 2 * WINDOW_END;

/** `factor` below 1 zooms in; `at` stays where it is on the screen. */
export function zoomWindow(
  window: TimeWindow,
  factor: number,
  at = (window.start + window.end) / 2,
): TimeWindow {
  const span = window.end - window.start;
  const clamped = Math.min(Math.max(span * factor, MIN_SPAN), MAX_SPAN) / span;
  return {
    start: inReach(at - (at - window.start) * clamped),
    end: inReach(at + (window.end - at) * clamped),
  };
}

/** `fraction` of the window's own span, positive to the later. */
export function moveWindow(window: TimeWindow, fraction: number): TimeWindow {
  const wanted = (window.end - window.start) * fraction;
  const by = Math.min(Math.max(wanted, -WINDOW_END - window.start), WINDOW_END - window.end);
  return { start: window.start + by, end: window.end + by };
}

/** The window around a span with some room on both sides, at least `minSpan` wide. */
export function windowAround(start: number, end: number, minSpan = MIN_SPAN, margin = 0.15): TimeWindow {
  const span = Math.max(end - start, minSpan);
  const middle = (start + end) / 2;
  const half = span * (0.5 + margin);
  return { start: inReach(middle - half), end: inReach(middle + half) };
}
