import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handleOf, stripRange, timeOfX, xOfTime } from './strip';

const DAY = 86_400_000;

const time = fc.integer({ min: -1e14, max: 1e14 });
const span = fc.integer({ min: 3_600_000, max: 1e13 });
const window = fc.record({ start: time, span }).map((given) => ({
  start: given.start,
  end: given.start + given.span,
}));
const width = fc.integer({ min: 50, max: 4000 });

describe('a place on the strip', () => {
  test('is a time, and back', () => {
    fc.assert(
      fc.property(window, width, fc.double({ min: 0, max: 1, noNaN: true }), (range, wide, part) => {
        const scale = { range, width: wide };
        const x = part * wide;
        expect(xOfTime(timeOfX(x, scale), scale)).toBeCloseTo(x, 3);
      }),
    );
  });

  test('lies later the further it lies to the right', () => {
    fc.assert(
      fc.property(window, width, time, span, (range, wide, at, later) => {
        const scale = { range, width: wide };
        expect(xOfTime(at + later, scale)).toBeGreaterThan(xOfTime(at, scale));
      }),
    );
  });
});

describe('what the strip shows', () => {
  const data = { start: 0, end: 100 * DAY };

  test('is the data where the window lies within them', () => {
    expect(stripRange(data, { start: 10 * DAY, end: 20 * DAY })).toEqual(data);
  });

  test('reaches to a window that is a little outside', () => {
    expect(stripRange(data, { start: 90 * DAY, end: 130 * DAY })).toEqual({ start: 0, end: 130 * DAY });
  });

  test('holds all of the data, which take at least half of it, wherever the window is', () => {
    fc.assert(
      fc.property(window, window, (all, shown) => {
        const range = stripRange(all, shown);
        expect(range.start).toBeLessThanOrEqual(all.start);
        expect(range.end).toBeGreaterThanOrEqual(all.end);
        expect(all.end - all.start).toBeGreaterThanOrEqual((range.end - range.start) / 2 - 1);
      }),
    );
  });
});

describe('the handle', () => {
  test('is never narrower than it must be, and never outside the strip', () => {
    fc.assert(
      fc.property(window, window, width, fc.integer({ min: 1, max: 40 }), (range, shown, wide, least) => {
        const handle = handleOf(shown, { range, width: wide }, least);
        expect(handle.width).toBeGreaterThanOrEqual(least);
        expect(handle.left).toBeGreaterThanOrEqual(0);
        expect(handle.left + handle.width).toBeLessThanOrEqual(wide + 1e-6);
      }),
    );
  });

  test('is where the window is, where there is room', () => {
    const scale = { range: { start: 0, end: 100 }, width: 1000 };
    expect(handleOf({ start: 20, end: 50 }, scale, 24)).toEqual({ left: 200, width: 300, beyond: null });
  });

  test('keeps the middle of a short window', () => {
    const scale = { range: { start: 0, end: 100 }, width: 1000 };
    expect(handleOf({ start: 50, end: 51 }, scale, 24)).toEqual({ left: 493, width: 24, beyond: null });
  });

  test('says on which side a window outside lies', () => {
    const scale = { range: { start: 0, end: 100 }, width: 1000 };
    expect(handleOf({ start: 300, end: 400 }, scale, 24)).toEqual({ left: 976, width: 24, beyond: 'after' });
    expect(handleOf({ start: -30, end: -20 }, scale, 24)).toEqual({ left: 0, width: 24, beyond: 'before' });
  });
});
