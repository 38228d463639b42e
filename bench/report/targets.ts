/** What the app must show, as ratios of runs in the same browser, as sums of frames, as counts. */
import type { Run } from '../run/measure';
import type { Metric } from '../run/metrics';
import { type SystemName, windowNames } from '../systems/system';
import { differenceOf, largestOf, ratioOf, smallestOf } from './statistics';

export interface Target {
  /** Events in the app's archive. */
  readonly n: number;
  readonly what: string;
  /** In words, e.g. 'at least 15 times sooner'. */
  readonly wanted: string;
  readonly limit: number;
  readonly unit: string;
  readonly isAtLeast?: boolean;
  /** Undefined where the runs do not tell. */
  measure(runs: readonly Run[]): number | undefined;
}

type Outcome = 'met' | 'not met' | 'not measured';

export interface Judged extends Target {
  readonly measured: number | undefined;
  readonly outcome: Outcome;
}

/** A frame at sixty a second, in milliseconds. */
const FRAME_MS = 1000 / 60;
const FEW = 100;
const MANY = 10_000;
const MILLION = 1_000_000;

export const TARGETS: readonly Target[] = [
  {
    n: MANY,
    what: 'first window, against vis-timeline at 10,000',
    wanted: 'at least 15 times sooner',
    limit: 15,
    unit: 'times',
    isAtLeast: true,
    measure: (runs) => ratioOf(runs, at('vis-timeline', MANY, 'first-window'), app(MANY, 'first-window')),
  },
  {
    n: MILLION,
    what: 'first window, against vis-timeline at 5,000',
    wanted: 'no later',
    limit: 1,
    unit: 'times',
    measure: (runs) => ratioOf(runs, app(MILLION, 'first-window'), at('vis-timeline', 5000, 'first-window')),
  },
  {
    n: MILLION,
    what: 'everything but search, against vis-timeline at 50,000',
    wanted: 'no later',
    limit: 1,
    unit: 'times',
    measure: (runs) =>
      ratioOf(runs, app(MILLION, 'everything-ready'), at('vis-timeline', 50_000, 'everything-ready')),
  },
  ...frameTargets(MANY, 1.1),
  ...frameTargets(MILLION, 1.25),
  filterTarget(MANY, 2 * FRAME_MS, 'at most 2 frames more'),
  filterTarget(MILLION, 60, 'at most 60 ms more'),
  ...[MANY, MILLION].flatMap((n): readonly Target[] => [
    {
      // Not asked for by itself: without it the lines about frames, filter and nodes would be of a part of the events.
      n,
      what: 'events that the marks stand for, the whole archive in view',
      wanted: 'all',
      limit: n,
      unit: 'events',
      isAtLeast: true,
      measure: (runs) => smallestOf(runs, app(n, 'events-in-marks')),
    },
    {
      n,
      what: 'longest task after the start',
      wanted: 'at most 50 ms',
      limit: 50,
      unit: 'ms',
      measure: (runs) => largestOf(runs, app(n, 'longest-task')),
    },
    {
      n,
      what: 'JavaScript heap of page and worker without columns, against 100 events',
      wanted: `at most ${n === MANY ? 2 : 3} times`,
      limit: n === MANY ? 2 : 3,
      unit: 'times',
      measure: (runs) => ratioOf(withWholeHeap(runs), app(n, 'heap-page'), app(FEW, 'heap-page')),
    },
    {
      n,
      what: 'nodes in chart and list',
      wanted: 'at most 3000',
      limit: 3000,
      unit: 'nodes',
      measure: (runs) => largestOf(runs, app(n, 'dom-nodes-chart-and-list')),
    },
  ]),
];

export function judge(runs: readonly Run[], targets: readonly Target[]): readonly Judged[] {
  return targets.map((target) => {
    const measured = target.measure(runs);
    return { ...target, measured, outcome: outcomeOf(target, measured) };
  });
}

function outcomeOf({ limit, isAtLeast = false }: Target, measured: number | undefined): Outcome {
  if (measured === undefined) return 'not measured';
  return (isAtLeast ? measured >= limit : measured <= limit) ? 'met' : 'not met';
}

function frameTargets(n: number, median: number): readonly Target[] {
  return (['pan-frame', 'zoom-frame'] as const).flatMap((metric) =>
    (
      [
        ['median', median],
        ['p95', 1.5],
      ] as const
    ).map(
      ([statistic, limit]): Target => ({
        n,
        what: `${metric} (${statistic}), against 100 events, in the window where it is worst`,
        wanted: `within ${limit} times`,
        limit,
        unit: 'times',
        measure(runs) {
          const ratios = windowNames
            .map((window) => `${metric}-${window}` as const)
            .map((inWindow) => ratioOf(runs, app(n, inWindow), app(FEW, inWindow), statistic))
            .filter((ratio) => ratio !== undefined);
          return ratios.length === 0 ? undefined : Math.max(...ratios);
        },
      }),
    ),
  );
}

function filterTarget(n: number, limit: number, wanted: string): Target {
  return {
    n,
    what: 'filter change until painted, against 100 events',
    wanted,
    limit,
    unit: 'ms',
    measure: (runs) => differenceOf(runs, app(n, 'filter-painted'), app(FEW, 'filter-painted')),
  };
}

/** Page and worker as one: it does not matter where it is held. */
function withWholeHeap(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => {
    const [page = 0] = run.samples['heap-page'] ?? [];
    const [worker = 0] = run.samples['heap-worker'] ?? [];
    const isMeasured = run.samples['heap-page'] !== undefined;
    return { ...run, samples: { ...run.samples, ...(isMeasured && { 'heap-page': [page + worker] }) } };
  });
}

function app(n: number, metric: Metric) {
  return at('readout', n, metric);
}

function at(system: SystemName, n: number, metric: Metric) {
  return { system, n, metric };
}
