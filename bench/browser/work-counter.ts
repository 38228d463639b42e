/**
 * Counts what the page's code does, by the engine's own counters: how often each of its functions is called, and each
 * branch or loop within them gone through. Unlike a time, the count is the same on any machine.
 */
import type { Page } from '@playwright/test';
import { followWorkers } from './workers';

/** The counters stand still in code that was optimized, so that nothing may be. For the browser that counts only. */
export const COUNTING_SWITCHES = ['--js-flags=--no-opt --no-maglev'];

export interface WorkCounter {
  /** Steps of page and workers since the last call. */
  takeSteps(): Promise<number>;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const START = { callCount: true, detailed: true };

/** Made when the page is new: code that was compiled before has no counters for its loops. */
export async function createWorkCounter(
  page: Page,
  isCounted: (url: string) => boolean,
): Promise<WorkCounter> {
  const session = await page.context().newCDPSession(page);
  const workers = await followWorkers(session, async (ask) => {
    await ask('Profiler.enable');
    await ask('Profiler.startPreciseCoverage', START);
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', START);
  return {
    async takeSteps() {
      const own: Coverage = await session.send('Profiler.takePreciseCoverage');
      const theirs = (await workers.ask('Profiler.takePreciseCoverage')) as readonly Coverage[];
      return [own, ...theirs]
        .flatMap(({ result }) => result)
        .filter(({ url }) => isCounted(url))
        .flatMap(({ functions }) => functions)
        .flatMap(({ ranges }) => ranges)
        .reduce((steps, { count }) => steps + count, 0);
    },
  };
}
