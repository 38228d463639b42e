/**
 * Whole records of parts, read when they are asked for: the bytes of a part stay as they came, packed, and a few parts
 * that were asked of last are kept unpacked.
 */
import { KeptReads } from '../../base/kept-reads';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { partPlaceOf, placeOfId, type Register } from '../../domain/columns/register';
import type { RecordReader } from '../../domain/store/column-store-parts';
import { eventFromWire } from '../dataset/build-event';
import { fillerFrom } from '../dataset/fill-shape';
import { inferenceReader, type SharedInferences } from '../dataset/inferences';
import { createReporter } from '../dataset/reporter';
import { wireEvent } from '../dataset/wire-records';
import { lineAt } from './read-part';
import { unpacked } from './unpack';

/** Bytes of parts that are kept unpacked: some tens of parts of the size that the format advises. */
const MOST_UNPACKED = 48 * 2 ** 20;

export interface PartRecordsInput {
  readonly register: Register;
  /** By part its bytes, as they were served. */
  readonly bytesOf: (part: number) => Uint8Array<ArrayBuffer>;
  readonly shared: SharedInferences;
  readonly kept: UnpackedParts;
}

/** By the bytes that they were unpacked from. */
export type UnpackedParts = KeptReads<Uint8Array<ArrayBuffer>, Uint8Array>;

export function keepUnpacked(): UnpackedParts {
  return new KeptReads(MOST_UNPACKED, ({ length }) => length);
}

export function createPartRecords({ register, bytesOf, shared, kept }: PartRecordsInput): RecordReader {
  return {
    async read(places) {
      const records = new Map<number, DiplomaticEvent>();
      for (const [part, ofPart] of placesByPart(register, places)) {
        const packed = bytesOf(part);
        const bytes = await kept.of(packed, () => unpacked(packed));
        for (const place of ofPart) {
          const at = register.parts[part]?.places[partPlaceOf(register, place).index] ?? 0;
          const event = eventOfLine(lineAt(bytes, at), shared);
          // As in a dataset of one file, nothing leads to an event that is not shown.
          const relations = event.relations.filter(
            (relation) => placeOfId(register, relation.event) !== undefined,
          );
          records.set(place, { ...event, relations });
        }
      }
      return places.flatMap((place) => records.get(place) ?? []);
    },
  };
}

function placesByPart(register: Register, places: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const byPart = new Map<number, number[]>();
  for (const place of places) {
    const { part } = partPlaceOf(register, place);
    const ofPart = byPart.get(part);
    if (ofPart) ofPart.push(place);
    else byPart.set(part, [place]);
  }
  return byPart;
}

const filledEvent = fillerFrom(wireEvent);

/** Of a record that was found sound before: nothing is checked again, and what it leaves out is filled in. */
export function eventOfLine(line: string, shared: SharedInferences): DiplomaticEvent {
  return eventFromWire(filledEvent(JSON.parse(line)), inferenceReader(shared, []), createReporter([]));
}
