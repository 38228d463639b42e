/** Several workers that read parts side by side, each as soon as it is free. */

import { type Remote, releaseProxy, wrap } from 'comlink';
import type { EventPart } from '../dataset/wire-dataset';
import type { FileHome } from '../file-home';
import type { ArrivedPart } from '../parts/parts-archive';
import type { PartWorker } from './part-worker';
import type { PlainReading } from './plain-reading';
import { brokenWorker } from './started-worker';

/** More than four only wait for one another's bytes. */
const MOST_WORKERS = 4;

export interface NumberedPart {
  readonly part: EventPart;
  readonly number: number;
}

export interface PartPool {
  /** Reads all, in this order as far as it can, and tells each as it comes or fails. Resolves when all are done or it was stopped. */
  readAll(
    parts: readonly NumberedPart[],
    told: {
      readonly arrived: (part: ArrivedPart) => void;
      readonly failed: (part: NumberedPart, cause: unknown) => void;
    },
    signal: AbortSignal,
  ): Promise<void>;
}

/** `home` is where the dataset’s own files lie. */
export function createPartPool(home: FileHome, plain: PlainReading): PartPool {
  return {
    async readAll(parts, { arrived, failed }, signal) {
      const count = Math.min(Math.max(navigator.hardwareConcurrency, 2), MOST_WORKERS, parts.length);
      const waiting = [...parts];
      const work = async (): Promise<void> => {
        const worker = new Worker(new URL('./part-worker.ts', import.meta.url), {
          type: 'module',
          name: 'parts',
        });
        const broken = brokenWorker(worker);
        const remote: Remote<PartWorker> = wrap(worker);
        try {
          await Promise.race([broken, remote.setUp(plain)]);
          for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) {
            const asked = next;
            await Promise.race([broken, remote.read(home, asked.part, asked.number)]).then(
              (part) => {
                if (!signal.aborted) arrived(part);
              },
              (cause: unknown) => failed(asked, cause),
            );
            // What is broken reads nothing more; the others go on.
            await Promise.race([broken, undefined]);
          }
        } finally {
          remote[releaseProxy]();
          worker.terminate();
        }
      };
      const ended = await Promise.allSettled(Array.from({ length: count }, work));
      const broken = ended.find((end) => end.status === 'rejected');
      if (broken !== undefined) for (const left of waiting) failed(left, broken.reason);
    },
  };
}
