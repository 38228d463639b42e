/** One run: a new page, warm, one archive, every deed once. */
import type { Browser } from '@playwright/test';
import { openPage } from '../browser/launch';
import { createMeter } from '../browser/meter';
import { startTrace, stopTrace } from '../browser/tasks';
import type { StaticServer } from '../server/static-server';
import type { System, SystemName } from '../systems/system';
import { untilCalm } from './calm';
import { Deeds, type Phase } from './deeds';
import type { Metric } from './metrics';
import type { Settings } from './settings';

export interface Ground {
  readonly browser: Browser;
  readonly server: StaticServer;
  /** The script that puts the probes into a page. */
  readonly probes: string;
}

export interface Run {
  readonly system: SystemName;
  readonly n: number;
  readonly repetition: number;
  readonly samples: Partial<Record<Metric, readonly number[]>>;
  /** Why the rest of the run was left out; absent where nothing was. */
  readonly leftOut?: string;
  /** Why the search, which comes last, was left out. */
  readonly searchLeftOut?: string;
}

/** Bytes. */
export const MEGABYTE = 1_000_000;

export async function measureRun(
  ground: Ground,
  system: System,
  n: number,
  repetition: number,
  settings: Settings,
): Promise<Run> {
  const samples: Partial<Record<Metric, number[]>> = {};
  const note = (metric: Metric, ...values: readonly number[]) => {
    samples[metric] = [...(samples[metric] ?? []), ...values];
  };
  const failures: string[] = [];
  const { context, page } = await openPage(ground.browser, ground.probes, failures);
  let leftOut: string | undefined;
  let searchLeftOut: string | undefined;
  try {
    const meter = await createMeter(page);
    const deeds = new Deeds(page, meter, system, settings, note);
    await system.warmUp(page, ground.server.origin);
    await untilCalm(page);
    await startTrace(ground.browser, page);
    try {
      ground.server.takeSentBytes();
      const times = await system.load(page, n);
      note('first-window', times.firstWindow);
      note('everything-ready', times.everythingReady);
      note('bytes-sent', ground.server.takeSentBytes());
      await untilCalm(page);
      await deeds.countNodes();
      await deeds.move();
      await deeds.open();
      await deeds.filter(n);
      // Only now: with its garbage a page also throws away code that was compiled.
      const plain = await meter.measureHeap();
      note('heap-page', plain.page / MEGABYTE);
      note('heap-page-columns', plain.pageColumns / MEGABYTE);
      note('heap-worker', plain.worker / MEGABYTE);
      note('heap-worker-columns', plain.workerColumns / MEGABYTE);
      if (system.openSearch && settings.isSearched) {
        // What is measured by now is whole, whatever becomes of the search.
        try {
          await deeds.search();
          const searched = await meter.measureHeap();
          note('heap-page-with-search', searched.page / MEGABYTE);
          note('heap-worker-with-search', searched.worker / MEGABYTE);
        } catch (error) {
          searchLeftOut = whyOf(error);
        }
      }
    } catch (error) {
      leftOut = whyOf(error);
    } finally {
      noteTasks(await stopTrace(ground.browser), note);
    }
  } catch (error) {
    leftOut ??= whyOf(error);
  }
  await context.close();
  if (failures.length > 0) leftOut ??= `the page threw: ${failures[0]}`;
  return {
    ...{ system: system.name, n, repetition, samples },
    ...(leftOut !== undefined && { leftOut }),
    ...(searchLeftOut !== undefined && { searchLeftOut }),
  };
}

function noteTasks(
  longest: ReadonlyMap<string, number>,
  note: (metric: Metric, ...values: readonly number[]) => void,
): void {
  for (const [phase, length] of longest) note(`longest-task-${phase as Phase}`, length);
  note('longest-task', Math.max(0, ...longest.values()));
}

/** The first line says what; the rest is where in the tool. */
export function whyOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
