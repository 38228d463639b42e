/** The table that is printed: what was measured, with ratios, and what of it was asked for. */
import type { Run } from '../run/measure';
import { METRICS, type Metric, metricNames } from '../run/metrics';
import type { SystemName } from '../systems/system';
import { type Result, ratioOf } from './statistics';
import type { Judged } from './targets';

const PEERS = ['vis-timeline', 'timelinejs'] as const;

/** A block for each size: metrics down, systems across, with how many times the app's each peer's is. */
export function measuredTable(runs: readonly Run[], results: readonly Result[]): string {
  const sizes = [...new Set(results.map(({ n }) => n))].toSorted((a, b) => a - b);
  const head = ['metric', 'unit', 'readout', 'vis-timeline', 'times', 'timelinejs', 'times'];
  return sizes
    .map((n) => {
      const rows = metricNames
        .map((metric) => rowOf(runs, results, n, metric))
        .filter((row) => row.slice(2).some((cell) => cell !== ''));
      return `${grouped(n)} events: median (95th percentile)\n\n${aligned([head, ...rows])}`;
    })
    .join('\n\n');
}

export function targetTable(judged: readonly Judged[]): string {
  const head = ['events', 'what must be shown', 'wanted', 'measured', 'outcome'];
  const rows = judged.map(({ n, what, wanted, measured, unit, limit, outcome }) => [
    grouped(n),
    what,
    wanted,
    measured === undefined ? '–' : `${short(measured)} ${unit}`,
    outcome === 'not met' && measured !== undefined
      ? `not met, by ${short(Math.abs(measured - limit))} ${unit}`
      : outcome,
  ]);
  return aligned([head, ...rows]);
}

function rowOf(
  runs: readonly Run[],
  results: readonly Result[],
  n: number,
  metric: Metric,
): readonly string[] {
  const cell = (system: SystemName) => {
    const found = results.find((one) => one.system === system && one.n === n && one.metric === metric);
    return found ? `${short(found.median)} (${short(found.p95)})` : '';
  };
  const ratio = (system: SystemName) => {
    const times = ratioOf(runs, { system, n, metric }, { system: 'readout', n, metric });
    return times === undefined ? '' : short(times);
  };
  return [metric, METRICS[metric], cell('readout'), ...PEERS.flatMap((peer) => [cell(peer), ratio(peer)])];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three figures are more than any of this is exact to. */
function short(value: number): string {
  if (Math.abs(value) >= 100) return grouped(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

function grouped(value: number): string {
  return value.toLocaleString('en-GB');
}
