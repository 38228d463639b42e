/** What the short form asserts on any machine: what is counted, and ratios of that. No time of a clock. */
import type { Run } from '../run/measure';
import type { Metric } from '../run/metrics';
import { differenceOf, largestOf, ratioOf, smallestOf } from './statistics';
import type { Target } from './targets';

const FEW = 100;
const MANY = 10_000;

/** Glyphs, some with words, that can be read in a chart of this size. */
const MARKS = 300;

export const LIMITS: readonly Target[] = [
  counted('dom-nodes-chart-and-list', 3000, 'nodes'),
  counted('marks', MARKS, 'marks'),
  {
    n: MANY,
    what: 'events-in-marks, the whole archive in view',
    wanted: 'all',
    limit: MANY,
    unit: 'events',
    isAtLeast: true,
    measure: (runs) => smallestOf(runs, app(MANY, 'events-in-marks')),
  },
  times('pan-steps', 2),
  times('zoom-steps', 3),
  // What is touched: a change of the filter goes through the columns a few times, and draws what it leaves; a loading
  // reads every letter of an event's record, of which there are some 1,300, several times.
  forEachEvent('filter-steps', 40),
  forEachEvent('load-steps', 6000),
  times('heap-page', 2),
];

/** Whether all were measured and met. */
export function isWithin(judged: readonly { readonly outcome: string }[]): boolean {
  return judged.every(({ outcome }) => outcome === 'met');
}

function counted(metric: Metric, limit: number, unit: string): Target {
  return {
    n: MANY,
    what: metric,
    wanted: `at most ${limit}`,
    limit,
    unit,
    measure: (runs) => largestOf(runs, app(MANY, metric)),
  };
}

function times(metric: Metric, limit: number): Target {
  return {
    n: MANY,
    what: `${metric}, against ${FEW} events`,
    wanted: `at most ${limit} times`,
    limit,
    unit: 'times',
    measure: (runs: readonly Run[]) => ratioOf(runs, app(MANY, metric), app(FEW, metric)),
  };
}

/** By how much it grows with each event more than the few. */
function forEachEvent(metric: Metric, limit: number): Target {
  return {
    n: MANY,
    what: `${metric}, for each event more than ${FEW}`,
    wanted: `at most ${limit}`,
    limit,
    unit: 'steps',
    measure: (runs) => {
      const more = differenceOf(runs, app(MANY, metric), app(FEW, metric));
      return more === undefined ? undefined : more / (MANY - FEW);
    },
  };
}

function app(n: number, metric: Metric) {
  return { system: 'readout', n, metric } as const;
}
