/** Indexes all parts of a dataset in workers: in one while nobody waits, in several once somebody does. */
import { type Remote, releaseProxy, transfer, wrap } from 'comlink';
import type { SearchIndexPart } from '../../domain/search/index/index-part';
import type { LentDataset, PartLender } from '../search/lent-parts';
import { firstPlaces } from '../search/lent-records';
import type { IndexWorker } from './index-worker';
import { brokenWorker } from './started-worker';

/** More would keep the page from its turn, and hold more of the index twice. */
const MOST_WORKERS = 4;

export interface IndexPool {
  /** By part, in no order. Rejects as soon as one cannot be indexed. */
  readonly parts: Promise<readonly SearchIndexPart[]>;
  /** Somebody waits. */
  hurry(): void;
}

/** `told` hears after each part how many events are indexed. */
export function createIndexPool(
  { facts, sizes }: LentDataset,
  lender: Pick<PartLender, 'part'>,
  told: (indexed: number) => void,
): IndexPool {
  const firstOf = firstPlaces(sizes);
  const done: SearchIndexPart[] = [];
  let [next, indexed, running] = [0, 0, 0];
  let finish: (parts: readonly SearchIndexPart[]) => void = () => {};
  let fail: (cause: unknown) => void = () => {};
  let hasFailed = false;
  const parts = new Promise<readonly SearchIndexPart[]>((resolve, reject) => {
    [finish, fail] = [resolve, reject];
  });

  async function work(): Promise<void> {
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), {
      type: 'module',
      name: 'index',
    });
    const failed = brokenWorker(worker);
    const remote: Remote<IndexWorker> = wrap(worker);
    const indexOne = async (number: number) => {
      const part = await lender.part(number);
      const buffers = [part.bytes.buffer, part.places.buffer];
      return remote.index(transfer(part, buffers), firstOf[number] ?? 0);
    };
    try {
      await Promise.race([remote.setUp(facts), failed]);
      while (next < sizes.length && !hasFailed) {
        const number = next;
        next += 1;
        done.push(await Promise.race([indexOne(number), failed]));
        indexed += sizes[number] ?? 0;
        told(indexed);
      }
    } finally {
      remote[releaseProxy]();
      worker.terminate();
    }
  }

  function start(): void {
    running += 1;
    work()
      .then(() => {
        if (done.length === sizes.length) finish(done);
      })
      .catch((cause: unknown) => {
        hasFailed = true;
        fail(cause);
      });
  }

  if (sizes.length === 0) finish(done);
  else start();
  return {
    parts,
    hurry() {
      const most = Math.min(Math.max(navigator.hardwareConcurrency, 2), MOST_WORKERS);
      while (running < most && next < sizes.length) start();
    },
  };
}
