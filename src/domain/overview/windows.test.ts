import { expect, test } from 'vitest';
import { DAY } from '../time/extent';
import { windowOfDay, windowOfExtent, windowOfSpan } from './windows';

const HOUR = DAY / 24;
const BOUNDS = { start: 0, end: 400 * DAY };

test('a day is shown whole in its zone, with a quarter of a day before and after', () => {
  const midnight = Date.parse('2021-11-15T16:00Z');
  expect(windowOfDay({ year: 2021, month: 11, day: 16 }, 'Asia/Shanghai')).toEqual({
    start: midnight - 6 * HOUR,
    end: midnight + 30 * HOUR,
  });
});

test('the day on which clocks go back is an hour longer', () => {
  const { start, end } = windowOfDay({ year: 2021, month: 11, day: 7 }, 'America/New_York');
  expect(end - start).toBe(25 * 1.5 * HOUR);
});

test('an event is shown whole, with room around it', () => {
  expect(windowOfExtent({ start: 100 * DAY, end: 104 * DAY }, BOUNDS)).toEqual({
    start: 99 * DAY,
    end: 105 * DAY,
  });
});

test('a short event is shown with at least a day', () => {
  const { start, end } = windowOfExtent({ start: 100 * DAY, end: 100 * DAY + HOUR }, BOUNDS);
  expect(end - start).toBeGreaterThanOrEqual(DAY);
  expect((start + end) / 2).toBe(100 * DAY + HOUR / 2);
});

test('an open bound is that of the data', () => {
  const { start, end } = windowOfExtent({ start: 300 * DAY, end: Number.POSITIVE_INFINITY }, BOUNDS);
  expect([start, end]).toEqual([275 * DAY, 425 * DAY]);
  const before = windowOfExtent({ start: Number.NEGATIVE_INFINITY, end: 100 * DAY }, BOUNDS);
  expect([before.start, before.end]).toEqual([-25 * DAY, 125 * DAY]);
});

test('an open event beyond the data is still in its window', () => {
  const after = windowOfExtent({ start: 500 * DAY, end: Number.POSITIVE_INFINITY }, BOUNDS);
  expect(after.start).toBeLessThan(500 * DAY);
  expect(after.end).toBeGreaterThan(500 * DAY);
});

test('what nothing bounds is shown as all of the data', () => {
  const open = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  expect(windowOfExtent(open, BOUNDS)).toEqual(BOUNDS);
});

test('a span is shown with a narrow margin', () => {
  expect(windowOfSpan({ start: 0, end: 100 * DAY })).toEqual({ start: -4 * DAY, end: 104 * DAY });
});
