/**
 * A run that counts instead of measuring, and so comes to the same on any machine: how much the app's code does for one
 * loading, one pan, one zoom, one change of the filter, and what then stands in the page.
 */

import { openPage } from '../browser/launch';
import { createMeter } from '../browser/meter';
import { createWorkCounter } from '../browser/work-counter';
import { type System, unmeasured } from '../systems/system';
import { untilCalm } from './calm';
import { Deeds } from './deeds';
import { type Ground, MEGABYTE, type Run, whyOf } from './measure';
import type { Metric } from './metrics';
import type { Settings } from './settings';

/** Milliseconds; nothing is optimized, and all of it takes long. */
const PATIENCE = 120_000;
/** Events of a gesture in each direction. */
const COUNTED_STEPS = 10;

/** `ground` with a browser in which nothing is optimized. */
export async function countWork(ground: Ground, system: System, n: number, settings: Settings): Promise<Run> {
  const failures: string[] = [];
  const samples: Partial<Record<Metric, number[]>> = {};
  const note = (metric: Metric, ...values: readonly number[]) => {
    samples[metric] = [...(samples[metric] ?? []), ...values];
  };
  const { context, page } = await openPage(ground.browser, ground.probes, failures);
  const meter = await createMeter(page);
  const counter = await createWorkCounter(page, (url) => url.startsWith(ground.server.origin));
  const deeds = new Deeds(page, meter, system, settings, note);
  const count = async (metric: Metric, deed: () => Promise<unknown>) => {
    await untilCalm(page);
    await counter.takeSteps();
    await deed();
    await untilCalm(page);
    note(metric, await counter.takeSteps());
    await deeds.countNodes();
  };
  const pace = { steps: COUNTED_STEPS, isLive: false };
  let leftOut: string | undefined;
  try {
    await system.warmUp(page, ground.server.origin);
    await untilCalm(page);
    await count('load-steps', () => system.load(page, n));
    // All in the window: what depends on how many there are, does so here.
    await deeds.countEventsInMarks();
    await count('pan-steps', () => system.pan(page, pace));
    await system.showWindow?.(page, 'whole');
    await count('zoom-steps', () => system.zoom(page, pace));
    await system.showWindow?.(page, 'whole');
    await count('filter-steps', async () => system.toggleFilter?.(page, PATIENCE, unmeasured));
    const { page: own, worker } = await meter.measureHeap();
    note('heap-page', own / MEGABYTE);
    note('heap-worker', worker / MEGABYTE);
  } catch (error) {
    leftOut = whyOf(error);
  }
  await context.close();
  // Of no repetition: it is compared with others of its kind only.
  return { system: system.name, n, repetition: 0, samples, ...(leftOut !== undefined && { leftOut }) };
}
