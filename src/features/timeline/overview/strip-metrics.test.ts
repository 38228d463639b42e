/** However many lanes, the strip has room for all of them above its axis. */
import { expect, test } from 'vitest';
import { laneHeight, stripHeight } from './strip-metrics';

const AXIS = 18;

test('the lanes of a few sides share the usual strip', () => {
  expect(stripHeight(3)).toBe(48);
  expect(laneHeight(3)).toBe(10);
  expect(laneHeight(6)).toBe(5);
  expect(stripHeight(6)).toBe(48);
});

test('one lane alone is not as high as the strip', () => {
  expect(laneHeight(1)).toBe(10);
  expect(laneHeight(0)).toBe(10);
});

test('no number of lanes reaches over the axis, and each lane can be seen', () => {
  for (let count = 1; count <= 200; count += 1) {
    expect(laneHeight(count)).toBeGreaterThanOrEqual(3);
    expect(count * laneHeight(count)).toBeLessThanOrEqual(stripHeight(count) - AXIS);
  }
});

test('a strip of twenty lanes takes no more of the page than one of twelve', () => {
  expect(stripHeight(20)).toBe(stripHeight(12));
});
