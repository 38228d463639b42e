/**
 * Writes a synthetic archive: a manifest with its parts and the texts that they quote, the same as one file while that
 * is of any use, and what bare timelines need of it.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { frameOf } from './manifest';
import { timelineJsData } from './peer-rows';
import { PER_SOURCE, type RangeOrder, type WrittenRange, writeRange, writeStored } from './write-range';

/** So many events make a part: what is first shown needs few of them, and a million are no flood of requests. */
const PER_PART = 4000;
/** A first window must not wait for more than it shows: small archives have smaller parts. */
const LEAST_PARTS = 16;
const LEAST_PER_PART = 50;
/** Beyond this no one would hand out one file. */
const WHOLE_UP_TO = 10_000;
/** Beyond this the peers would not be done in any time that is worth waiting for. */
const ROWS_UP_TO = 50_000;
const TIMELINEJS_UP_TO = 5000;

const RUNNER = new URL('../../scripts/run-ts.mjs', import.meta.url);
const WORKER = fileURLToPath(new URL('write-range.ts', import.meta.url));

/** The archive's id, which is also the name of its folder. */
export function archiveId(size: number): string {
  return `synthetic-${size}`;
}

/** `root` is where the archive's folder is put. */
export async function writeArchive(size: number, root: string): Promise<void> {
  const id = archiveId(size);
  const folder = join(root, id);
  rmSync(folder, { recursive: true, force: true });
  const ranges = await Promise.all(ordersOf(size, folder).map(fulfil));
  const write = (path: string, value: unknown) => writeStored(folder, path, JSON.stringify(value));

  const frame = frameOf(
    id,
    size,
    ranges.flatMap(({ sources }) => sources),
  );
  const rows = ranges.flatMap((range) => range.rows);
  write('dataset.json', { ...frame, eventParts: ranges.flatMap(({ eventParts }) => eventParts) });
  if (size <= WHOLE_UP_TO) write('whole.json', { ...frame, events: ranges.flatMap(({ events }) => events) });
  if (size <= ROWS_UP_TO) write('rows.json', rows);
  if (size <= TIMELINEJS_UP_TO) write('timelinejs.json', timelineJsData(rows));
}

/** A large archive is written in as many ranges as there are processors, a small one in one. */
function ordersOf(size: number, folder: string): readonly RangeOrder[] {
  const perPart = Math.max(Math.min(PER_PART, Math.ceil(size / LEAST_PARTS)), LEAST_PER_PART);
  const isKept = size <= ROWS_UP_TO;
  const order = { size, folder, perPart, isKept };
  if (isKept || perPart % PER_SOURCE !== 0) return [{ ...order, from: 0, to: size }];
  const count = availableParallelism();
  const perRange = Math.ceil(size / perPart / count) * perPart;
  return Array.from({ length: count }, (_, index) => ({
    ...order,
    from: index * perRange,
    to: (index + 1) * perRange,
  }));
}

/** The one range of a small archive is written here, since a worker takes longer to start. */
async function fulfil(order: RangeOrder): Promise<WrittenRange> {
  if (order.isKept) return writeRange(order);
  return new Promise((resolve, reject) => {
    const worker = new Worker(RUNNER, { argv: [WORKER, JSON.stringify(order)] });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a range was not written: ${code}`)));
  });
}
