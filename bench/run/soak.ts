/**
 * Very many gestures in one page, with what it holds on the way. What is counted is counted in the same view each time:
 * the same archive, no filter, nothing open.
 */
import { chanceFrom } from '../archives/random';
import { openPage } from '../browser/launch';
import { createMeter } from '../browser/meter';
import { type System, unmeasured } from '../systems/system';
import { untilCalm } from './calm';
import type { Ground } from './measure';

export interface SoakSample {
  readonly gestures: number;
  /** Bytes of JavaScript objects and of columns, of page and workers together. */
  readonly heap: number;
  readonly columns: number;
  /** Nodes that the page holds, also out of the document. */
  readonly nodes: number;
}

/** Small enough that thousands of gestures are done in minutes, and once the size at which most is drawn. */
export const SOAK_SIZES = [100, 1000, 10_000];
export const COUNTED_SIZE = 1000;
const SEED = 5;
/** Gestures between two samples. */
const BETWEEN = 50;
const PACE = { steps: 6, isLive: true };
const LIMIT = 60_000;

export async function soak(
  ground: Ground,
  system: System,
  sizes: readonly number[],
  total: number,
  say: (what: string) => void,
): Promise<readonly SoakSample[]> {
  const chance = chanceFrom(SEED);
  const failures: string[] = [];
  const { context, page } = await openPage(ground.browser, ground.probes, failures);
  const meter = await createMeter(page);
  const samples: SoakSample[] = [];
  let done = 0;
  let opened = 0;
  let size: number | undefined;

  /** Its address has no filter and no window: all is as it was when it was opened first. */
  const open = async (another: number) => {
    if (another !== size) await system.load(page, another);
    size = another;
  };
  const sample = async () => {
    // The last two are opened anew each time: the chart is then where it was, and so is what React keeps of what it drew before.
    for (const each of [...sizes.filter((other) => other !== COUNTED_SIZE), COUNTED_SIZE]) {
      await open(each);
      await untilCalm(page);
    }
    // What was pressed last is kept by the widget's gestures, with all of the chart that it was in: now it is in this one.
    await system.pan(page, PACE);
    await untilCalm(page);
    const { page: own, worker, pageColumns, workerColumns } = await meter.measureHeap();
    const nodes = await meter.countHeldNodes();
    samples.push({ gestures: done, heap: own + worker, columns: pageColumns + workerColumns, nodes });
    say(`${done} gestures: heap ${((own + worker) / 1e6).toFixed(1)} MB, ${nodes} nodes`);
  };
  const deeds: readonly (() => Promise<number>)[] = [
    async () => {
      await system.pan(page, PACE);
      return 1;
    },
    async () => {
      await system.zoom(page, PACE);
      return 1;
    },
    async () => {
      await system.toggleFilter?.(page, LIMIT, unmeasured);
      return 1;
    },
    async () => {
      await system.openEvent?.(page, opened, unmeasured);
      opened += 1;
      // Opened and closed again.
      return 2;
    },
    async () => {
      await open(chance.pick(sizes.filter((other) => other !== size)));
      return 1;
    },
  ];
  try {
    await system.warmUp(page, ground.server.origin);
    await sample();
    while (done < total) {
      const before = Math.floor(done / BETWEEN);
      done += await (deeds[chance.below(deeds.length)]?.() ?? 0);
      if (Math.floor(done / BETWEEN) > before) await sample();
    }
  } finally {
    await context.close();
  }
  if (failures.length > 0) throw new Error(`the page threw: ${failures[0]}`);
  return samples;
}
