/** Whole records of a lent dataset, for what is found: one part is unpacked after the other, a few stay unpacked. */
import { KeptReads } from '../../base/kept-reads';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { partPlaceOf } from '../../domain/columns/register';
import type { Until } from '../../domain/search/event-search';
import type { SharedInferences } from '../dataset/inferences';
import { createRoom } from '../dataset/known-ids';
import { eventOfLine } from '../parts/part-records';
import { lineAt } from '../parts/read-part';
import { unpacked } from '../parts/unpack';
import type { LentDataset, PartLender } from './lent-parts';

/** Bytes that stay unpacked: some eight parts of the size that the format advises. */
const MOST_UNPACKED = 32 * 2 ** 20;

interface Lines {
  readonly bytes: Uint8Array;
  readonly places: Uint32Array;
}

/** By places in the order of the file. A search that nobody waits for any more unpacks nothing. */
export function createLentRecords(
  { sizes, inferences }: LentDataset,
  lender: Pick<PartLender, 'part'>,
): (place: number, until?: Until) => Promise<DiplomaticEvent | undefined> {
  const firstOf = firstPlaces(sizes);
  const shared: SharedInferences = {
    byId: inferences,
    ids: createRoom({ ids: new Set(), isOpen: true }),
  };
  const kept = new KeptReads<number, Lines>(MOST_UNPACKED, ({ bytes }) => bytes.length);
  let turn: Promise<unknown> = Promise.resolve();

  function linesOf(part: number, until: Until | undefined): Promise<Lines> {
    return kept.of(part, () => {
      const reading = turn.then(async () => {
        until?.throwIfAborted();
        const { bytes, places } = await lender.part(part);
        return { bytes: await unpacked(bytes), places };
      });
      turn = reading.catch(() => {});
      return reading;
    });
  }

  return async (place, until) => {
    const { part, index } = partPlaceOf({ firstOf }, place);
    const lines = await linesOf(part, until).catch((cause: unknown) => {
      until?.throwIfAborted();
      // It was given up by a search before this one, which waited for it too.
      if (cause instanceof DOMException && cause.name === 'AbortError') return linesOf(part, until);
      throw cause;
    });
    const at = lines.places[index];
    return at === undefined ? undefined : eventOfLine(lineAt(lines.bytes, at), shared);
  };
}

/** By part how many events stand before it, and at the end how many there are. */
export function firstPlaces(sizes: readonly number[]): Uint32Array {
  const first = new Uint32Array(sizes.length + 1);
  for (const [part, size] of sizes.entries()) first[part + 1] = (first[part] ?? 0) + size;
  return first;
}
