/**
 * All runs, interleaved: one repetition measures every system at every size before the next begins, so that what else
 * the machine does meanwhile falls on all alike, and ratios are those of runs that stood side by side.
 */
import type { System } from '../systems/system';
import { type Ground, measureRun, type Run } from './measure';
import type { Settings } from './settings';

interface Cell {
  readonly system: System;
  readonly n: number;
}

export async function runAll(
  ground: Ground,
  systems: readonly System[],
  settings: Settings,
  say: (what: string) => void,
): Promise<readonly Run[]> {
  const cells = cellsOf(systems, settings);
  for (const { system, n } of cells) {
    for (const path of system.dataPaths(n)) await ground.server.compressAhead(path);
  }
  const runs: Run[] = [];
  /** What could not be done once is not tried again: it took its whole limit. */
  const given: Set<Cell> = new Set();
  const unsearched: Set<Cell> = new Set();
  for (let repetition = 1; repetition <= settings.repetitions; repetition += 1) {
    for (const cell of cells) {
      if (given.has(cell)) continue;
      const { system, n } = cell;
      const begun = performance.now();
      const isSearched = settings.isSearched && !unsearched.has(cell);
      const run = await measureRun(ground, system, n, repetition, { ...settings, isSearched });
      runs.push(run);
      if (run.leftOut !== undefined) given.add(cell);
      if (run.searchLeftOut !== undefined) unsearched.add(cell);
      const [first] = run.samples['first-window'] ?? [];
      say(
        [
          `${repetition}/${settings.repetitions} ${system.name} ${n}`,
          first === undefined ? 'nothing drawn' : `first window ${Math.round(first)} ms`,
          `${((performance.now() - begun) / 1000).toFixed(1)} s`,
          ...(run.leftOut === undefined ? [] : [`left out from here on: ${run.leftOut}`]),
          ...(run.searchLeftOut === undefined ? [] : [`not searched from here on: ${run.searchLeftOut}`]),
        ].join(', '),
      );
    }
  }
  return runs;
}

/** Size by size, so that systems that are compared follow one another. */
function cellsOf(systems: readonly System[], { sizes }: Settings): readonly Cell[] {
  const all = new Set(systems.flatMap(({ name }) => sizes[name]));
  return [...all]
    .toSorted((a, b) => a - b)
    .flatMap((n) => systems.filter(({ name }) => sizes[name].includes(n)).map((system) => ({ system, n })));
}
