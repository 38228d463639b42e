/** What a page and its workers hold after their garbage is gone, and how much work the page has done. */
import type { Page } from '@playwright/test';
import { followWorkers } from './workers';

/** Bytes. */
interface Heap {
  /** JavaScript objects: of the page, of all its workers. */
  readonly page: number;
  readonly worker: number;
  /** What is behind array buffers, which is where columns are; no part of the others. */
  readonly pageColumns: number;
  readonly workerColumns: number;
}

export interface Meter {
  measureHeap(): Promise<Heap>;
  /** All nodes that the page holds, also those that stand in no document. */
  countHeldNodes(): Promise<number>;
  /** Milliseconds that the main thread has worked since the page began, without what was done for the driver. */
  workDone(): Promise<number>;
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

/** Made when the page is new, so that it sees every worker that starts. */
export async function createMeter(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  const workers = await followWorkers(session);
  await session.send('Performance.enable');
  const collect = async () => {
    // Twice: what a finaliser lets go is garbage only then.
    for (let turn = 0; turn < 2; turn += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await workers.ask('HeapProfiler.collectGarbage');
    }
  };
  return {
    async measureHeap() {
      await collect();
      const own = (await session.send('Runtime.getHeapUsage')) as Usage;
      const theirs = (await workers.ask('Runtime.getHeapUsage')) as readonly Usage[];
      return {
        page: own.usedSize,
        worker: sum(theirs.map(({ usedSize }) => usedSize)),
        pageColumns: own.backingStorageSize ?? 0,
        workerColumns: sum(theirs.map(({ backingStorageSize }) => backingStorageSize ?? 0)),
      };
    },
    async countHeldNodes() {
      await collect();
      return (await session.send('Memory.getDOMCounters')).nodes;
    },
    async workDone() {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
      return (of('TaskDuration') - of('DevToolsCommandDuration')) * 1000;
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
