import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WINDOW_END } from '../time/extent';
import { MAX_SPAN, moveWindow, zoomWindow } from './window';

const window = fc
  .tuple(fc.integer({ min: -WINDOW_END, max: WINDOW_END }), fc.integer({ min: 3_600_000, max: WINDOW_END }))
  .map(([start, span]) => ({ start, end: Math.min(start + span, WINDOW_END) }))
  .filter(({ start, end }) => end - start >= 3_600_000);

it('a window that is moved is as wide as before, and stays where the chart can show it', () => {
  fc.assert(
    fc.property(window, fc.double({ min: -3, max: 3, noNaN: true }), (from, fraction) => {
      const { start, end } = moveWindow(from, fraction);
      expect(Math.abs(end - start - (from.end - from.start))).toBeLessThan(10);
      expect(Math.max(-start, end)).toBeLessThanOrEqual(WINDOW_END + 2);
    }),
  );
});

it('a window that is zoomed out shows at most all that there is', () => {
  expect(zoomWindow({ start: -1e15, end: 1e15 }, 1e6)).toEqual({ start: -WINDOW_END, end: WINDOW_END });
  const { start, end } = zoomWindow({ start: 6e15, end: 7.9e15 }, 4);
  expect([end, end - start <= MAX_SPAN]).toEqual([WINDOW_END, true]);
});
