/** Arithmetic on the chart's window: zooming about a point, moving, and keeping within what can be shown. */
import type { TimeWindow } from '../store/event-store';
import { onAxis } from '../time/extent';

/** One hour: below it civil dates say nothing more. */
export const MIN_SPAN = 3_600_000;
/** Ten thousand years, the widest window that the widget can draw. */
export const MAX_SPAN = 10_000 * 365.25 * 86_400_000;

/** `factor` below 1 zooms in; `at` stays where it is on the screen. */
export function zoomWindow(
  window: TimeWindow,
  factor: number,
  at = (window.start + window.end) / 2,
): TimeWindow {
  const span = window.end - window.start;
  const clamped = Math.min(Math.max(span * factor, MIN_SPAN), MAX_SPAN) / span;
  return { start: at - (at - window.start) * clamped, end: at + (window.end - at) * clamped };
}

/** `fraction` of the window's own span, positive to the later. */
export function moveWindow(window: TimeWindow, fraction: number): TimeWindow {
  const by = (window.end - window.start) * fraction;
  return { start: window.start + by, end: window.end + by };
}

/** The window around a span with some room on both sides, at least `minSpan` wide. */
export function windowAround(start: number, end: number, minSpan = MIN_SPAN, margin = 0.15): TimeWindow {
  const span = Math.max(end - start, minSpan);
  const middle = (start + end) / 2;
  const half = span * (0.5 + margin);
  return { start: onAxis(middle - half), end: onAxis(middle + half) };
}
