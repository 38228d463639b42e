/** From the page to a worker that imports one file. */

import { releaseProxy, wrap } from 'comlink';
import { inTime } from '../../base/in-time';
import type { Result } from '../../base/result';
import { isWithoutWorkers } from '../without-workers';
import { brokenWorker } from '../worker/started-worker';
import type { ImportChoice, ImportDesk, LookedAt, MadeDataset } from './import-desk';
import type { OpenStandings } from './open-standings';
import type { NotRecognised } from './recognise';
import type { ColumnRole, TableReading } from './table/columns';
import type { AmbiguousDates } from './table/records-from-table';

/** Whatever is asked of it rejects where the worker cannot be started, or its memory does not do. */
export interface RemoteDesk {
  look(file: Blob): Promise<Result<LookedAt, NotRecognised>>;
  ambiguousDates(roles: readonly ColumnRole[]): Promise<AmbiguousDates | undefined>;
  openStandings(reading: TableReading | undefined, today: string): Promise<OpenStandings | undefined>;
  make(choice: ImportChoice): Promise<MadeDataset>;
  /** Ends the worker, whatever it does; once it has ended, nothing is left to do. */
  close(): void;
}

export function openDesk(): RemoteDesk {
  return isWithoutWorkers ? openDeskHere() : openDeskInWorker();
}

function openDeskHere(): RemoteDesk {
  const desk = inTime(import('./import-desk')).then(({ ImportDesk: Desk }) => new Desk());
  return {
    look: async (file) => (await desk).look(file),
    ambiguousDates: async (roles) => (await desk).ambiguousDates(roles),
    openStandings: async (reading, today) => (await desk).openStandings(reading, today),
    make: async (choice) => (await desk).make(choice),
    close() {},
  };
}

function openDeskInWorker(): RemoteDesk {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
    type: 'module',
    name: 'import',
  });
  const remote = wrap<ImportDesk>(worker);
  let isOpen = true;
  const failed = brokenWorker(worker);
  const orFailed = <T>(ask: () => PromiseLike<T>): Promise<T> => Promise.race([ask(), failed]);
  return {
    look: (file) => orFailed(async () => await remote.look(file)),
    ambiguousDates: (roles) => orFailed(async () => await remote.ambiguousDates(roles)),
    openStandings: (reading, today) => orFailed(async () => await remote.openStandings(reading, today)),
    make: (choice) => orFailed(async () => await remote.make(choice)),
    close() {
      if (!isOpen) return;
      isOpen = false;
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
