/**
 * Whole records of parts, read when they are asked for: the bytes of a part stay as they came, packed, and a few parts
 * that were asked of last are kept unpacked.
 */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { partPlaceOf, placeOfId, type Register } from '../../domain/columns/register';
import type { RecordReader } from '../../domain/store/column-store-parts';
import { eventFromWire } from '../dataset/build-event';
import { inferenceReader, type SharedInferences } from '../dataset/inferences';
import { readShape } from '../dataset/read-shape';
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

/** Parts by the bytes that they were unpacked from; the one that was asked for longest ago goes first. */
export class UnpackedParts {
  private readonly kept = new Map<Uint8Array, Promise<Uint8Array>>();
  private readonly sizes = new Map<Uint8Array, number>();

  async of(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    const known = this.kept.get(bytes);
    const part = known ?? unpacked(bytes);
    this.kept.delete(bytes);
    this.kept.set(bytes, part);
    if (known === undefined) {
      this.sizes.set(bytes, (await part).length);
      this.forgetOldest();
    }
    return part;
  }

  private forgetOldest(): void {
    let sum = [...this.sizes.values()].reduce((total, size) => total + size, 0);
    for (const oldest of this.kept.keys()) {
      if (sum <= MOST_UNPACKED || this.kept.size === 1) return;
      sum -= this.sizes.get(oldest) ?? 0;
      this.kept.delete(oldest);
      this.sizes.delete(oldest);
    }
  }
}

export function createPartRecords({ register, bytesOf, shared, kept }: PartRecordsInput): RecordReader {
  return {
    async read(places) {
      const records = new Map<number, DiplomaticEvent>();
      for (const [part, ofPart] of placesByPart(register, places)) {
        const bytes = await kept.of(bytesOf(part));
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

/** Of a record that was found sound before: nothing is checked again but its shape, which fills in what is left out. */
export function eventOfLine(line: string, shared: SharedInferences): DiplomaticEvent {
  const nobody = createReporter([]);
  const shaped = readShape(wireEvent, JSON.parse(line), nobody);
  if (shaped === undefined) throw new Error('a record that was sound is no longer: the part has changed');
  return eventFromWire(shaped, inferenceReader(shared, []), nobody);
}
