import { describe, expect, it } from 'vitest';
import type { Run } from '../run/measure';
import { differenceOf, largestOf, quantile, ratioOf, resultsOf } from './statistics';

function run(system: Run['system'], n: number, repetition: number, firstWindow: readonly number[]): Run {
  return { system, n, repetition, samples: { 'first-window': firstWindow } };
}

const RUNS = [
  run('readout', 100, 1, [10]),
  run('vis-timeline', 100, 1, [20]),
  // The machine was slow in the second repetition, for both.
  run('readout', 100, 2, [100]),
  run('vis-timeline', 100, 2, [300]),
  run('readout', 100, 3, [10]),
  run('vis-timeline', 100, 3, [40]),
];
const ours = { system: 'readout', n: 100, metric: 'first-window' } as const;
const theirs = { system: 'vis-timeline', n: 100, metric: 'first-window' } as const;

describe('quantile', () => {
  it('takes the middle, between two where there are two', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
  });

  it('takes the largest of a few as the 95th of a hundred', () => {
    expect(quantile([5, 1, 3], 0.95)).toBe(5);
    expect(
      quantile(
        Array.from({ length: 100 }, (_, index) => index + 1),
        0.95,
      ),
    ).toBe(95);
  });
});

describe('what is told of runs', () => {
  it('compares only what stood side by side', () => {
    expect(ratioOf(RUNS, theirs, ours)).toBe(3);
    expect(differenceOf(RUNS, theirs, ours)).toBe(30);
  });

  it('says nothing where there is nothing to compare', () => {
    expect(ratioOf(RUNS, theirs, { ...ours, n: 1000 })).toBeUndefined();
    expect(largestOf(RUNS, { ...ours, metric: 'heap-page' })).toBeUndefined();
  });

  it('has a line for each system, size and metric', () => {
    expect(resultsOf(RUNS)).toEqual([
      { system: 'readout', n: 100, metric: 'first-window', median: 10, p95: 100, unit: 'ms' },
      { system: 'vis-timeline', n: 100, metric: 'first-window', median: 40, p95: 300, unit: 'ms' },
    ]);
  });
});
