import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIN_SPAN } from '../marks/window';
import { between, broughtIn, centredOn, moved, withEnd, withStart } from './handling';

const time = fc.integer({ min: -1e14, max: 1e14 });
const window = fc
  .record({ start: time, span: fc.integer({ min: MIN_SPAN, max: 1e13 }) })
  .map(({ start, span }) => ({ start, end: start + span }));
/** A window within a longer range. */
const within = fc
  .record({
    range: window,
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ range, from, part }) => {
    const room = range.end - range.start - MIN_SPAN;
    const start = Math.round(range.start + room * from);
    const span = Math.round(MIN_SPAN + (range.end - start - MIN_SPAN) * part);
    return { range, shown: { start, end: start + span } };
  });
const by = fc.integer({ min: -1e14, max: 1e14 });

describe('moving', () => {
  test('keeps the span, whatever is asked', () => {
    fc.assert(
      fc.property(window, window, by, (shown, range, distance) => {
        const to = moved(shown, distance, range);
        expect(to.end - to.start).toBe(shown.end - shown.start);
      }),
    );
  });

  test('stays in the range', () => {
    fc.assert(
      fc.property(within, by, ({ shown, range }, distance) => {
        const to = moved(shown, distance, range);
        expect(to.start).toBeGreaterThanOrEqual(range.start);
        expect(to.end).toBeLessThanOrEqual(range.end);
      }),
    );
  });

  test('is exact where there is room', () => {
    const range = { start: 0, end: 100 * MIN_SPAN };
    const shown = { start: 10 * MIN_SPAN, end: 20 * MIN_SPAN };
    expect(moved(shown, 5 * MIN_SPAN, range)).toEqual({ start: 15 * MIN_SPAN, end: 25 * MIN_SPAN });
    expect(centredOn(shown, 50 * MIN_SPAN, range)).toEqual({ start: 45 * MIN_SPAN, end: 55 * MIN_SPAN });
  });

  test('never leads a window that is outside further out', () => {
    const range = { start: 0, end: 100 };
    expect(moved({ start: 300, end: 310 }, 50, range)).toEqual({ start: 300, end: 310 });
    expect(moved({ start: 300, end: 310 }, -50, range)).toEqual({ start: 250, end: 260 });
  });
});

describe('drawing out an end', () => {
  test('never turns the window around and keeps the least span', () => {
    fc.assert(
      fc.property(window, window, time, (shown, range, to) => {
        for (const result of [withStart(shown, to, range), withEnd(shown, to, range)]) {
          expect(result.end - result.start).toBeGreaterThanOrEqual(MIN_SPAN);
        }
      }),
    );
  });

  test('leaves the other end', () => {
    fc.assert(
      fc.property(window, window, time, (shown, range, to) => {
        expect(withStart(shown, to, range).end).toBe(shown.end);
        expect(withEnd(shown, to, range).start).toBe(shown.start);
      }),
    );
  });

  test('stays in the range', () => {
    fc.assert(
      fc.property(within, time, ({ shown, range }, to) => {
        expect(withStart(shown, to, range).start).toBeGreaterThanOrEqual(range.start);
        expect(withEnd(shown, to, range).end).toBeLessThanOrEqual(range.end);
      }),
    );
  });

  test('a window that already is shorter than the least span is not turned around', () => {
    const range = { start: 0, end: 100 * MIN_SPAN };
    const short = { start: MIN_SPAN, end: MIN_SPAN + 60_000 };
    expect(withStart(short, 50 * MIN_SPAN, range)).toEqual(short);
    expect(withEnd(short, 0, range)).toEqual(short);
  });
});

test('a new window is the same from either side, and has the least span', () => {
  fc.assert(
    fc.property(window, time, time, (range, a, b) => {
      const chosen = between(a, b, range);
      expect(chosen).toEqual(between(b, a, range));
      expect(chosen.end - chosen.start).toBeGreaterThanOrEqual(MIN_SPAN - 1);
    }),
  );
  expect(between(70, 30, { start: 0, end: 100 }).start).toBeLessThan(30);
  const day = 24 * MIN_SPAN;
  expect(between(7 * day, 3 * day, { start: 0, end: 10 * day })).toEqual({ start: 3 * day, end: 7 * day });
});

test('a window outside is taken up at the edge, one that can be seen where it is', () => {
  const range = { start: 0, end: 100 };
  expect(broughtIn({ start: 300, end: 310 }, range)).toEqual({ start: 90, end: 100 });
  expect(broughtIn({ start: -30, end: -20 }, range)).toEqual({ start: 0, end: 10 });
  expect(broughtIn({ start: 95, end: 310 }, range)).toEqual({ start: 95, end: 310 });
});
