/** From samples to the few numbers that are told. */
import type { Run } from '../run/measure';
import { METRICS, type Metric, metricNames } from '../run/metrics';
import type { SystemName } from '../systems/system';

/** A line of the file that `--out` writes. */
export interface Result {
  readonly system: SystemName;
  readonly n: number;
  readonly metric: Metric;
  /** Of all samples of all repetitions. */
  readonly median: number;
  readonly p95: number;
  readonly unit: string;
}

export type Statistic = 'median' | 'p95' | 'largest';

export function resultsOf(runs: readonly Run[]): readonly Result[] {
  return cellsOf(runs).flatMap(({ system, n }) =>
    metricNames.flatMap((metric): readonly Result[] => {
      const samples = samplesOf(runs, system, n, metric);
      if (samples.length === 0) return [];
      const [middle, late] = [rounded(quantile(samples, 0.5)), rounded(quantile(samples, 0.95))];
      return [{ system, n, metric, median: middle, p95: late, unit: METRICS[metric] }];
    }),
  );
}

interface Side {
  readonly system: SystemName;
  readonly n: number;
  readonly metric: Metric;
}

/**
 * How many times `over` is `under`: the median of the ratios of the repetitions, since only what was measured side by
 * side is compared. Undefined where no repetition has both.
 */
export function ratioOf(
  runs: readonly Run[],
  over: Side,
  under: Side,
  statistic: Statistic = 'median',
): number | undefined {
  const pairs = pairsOf(runs, over, under, statistic);
  const ratios = pairs.filter(([, below]) => below > 0).map(([above, below]) => above / below);
  return ratios.length === 0 ? undefined : quantile(ratios, 0.5);
}

/** By how much `over` is more than `under`: the median of the differences of the repetitions. */
export function differenceOf(runs: readonly Run[], over: Side, under: Side): number | undefined {
  const differences = pairsOf(runs, over, under, 'median').map(([above, below]) => above - below);
  return differences.length === 0 ? undefined : quantile(differences, 0.5);
}

export function largestOf(runs: readonly Run[], { system, n, metric }: Side): number | undefined {
  const samples = samplesOf(runs, system, n, metric);
  return samples.length === 0 ? undefined : Math.max(...samples);
}

export function smallestOf(runs: readonly Run[], { system, n, metric }: Side): number | undefined {
  const samples = samplesOf(runs, system, n, metric);
  return samples.length === 0 ? undefined : Math.min(...samples);
}

/** `part` from 0 to 1; the sample that is at least as large as this part of them. */
export function quantile(samples: readonly number[], part: number): number {
  const ascending = samples.toSorted((a, b) => a - b);
  const place = Math.max(Math.ceil(part * ascending.length) - 1, 0);
  const [below = 0, above = below] = [ascending[place], ascending[place + 1]];
  // The median of an even number of samples lies between two of them.
  return part === 0.5 && ascending.length % 2 === 0 ? (below + above) / 2 : below;
}

function pairsOf(
  runs: readonly Run[],
  over: Side,
  under: Side,
  statistic: Statistic,
): readonly (readonly [number, number])[] {
  const repetitions = [...new Set(runs.map(({ repetition }) => repetition))];
  return repetitions.flatMap((repetition) => {
    const of = ({ system, n, metric }: Side) => {
      const run = runs.find((one) => one.system === system && one.n === n && one.repetition === repetition);
      const samples = run?.samples[metric] ?? [];
      return samples.length === 0 ? undefined : statisticOf(samples, statistic);
    };
    const [above, below] = [of(over), of(under)];
    return above === undefined || below === undefined ? [] : [[above, below] as const];
  });
}

function statisticOf(samples: readonly number[], statistic: Statistic): number {
  if (statistic === 'largest') return Math.max(...samples);
  return quantile(samples, statistic === 'median' ? 0.5 : 0.95);
}

function samplesOf(runs: readonly Run[], system: SystemName, n: number, metric: Metric): readonly number[] {
  return runs
    .filter((run) => run.system === system && run.n === n)
    .flatMap(({ samples }) => samples[metric] ?? []);
}

function cellsOf(runs: readonly Run[]): readonly { readonly system: SystemName; readonly n: number }[] {
  const cells = new Map(runs.map(({ system, n }) => [`${system} ${n}`, { system, n }]));
  return [...cells.values()];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
