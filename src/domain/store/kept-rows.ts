/** Rows that were made stay for a while, since the same are asked for again and again. */
import { afterwards, type MaybePromise } from '../../base/maybe-promise';
import type { DiplomaticEvent } from '../archive/event';
import type { RecordReader } from './column-store-parts';
import type { EventRow } from './event-store';

/** More than are ever on a screen, list and chart together. */
const MOST_KEPT = 4096;

export class KeptRows {
  private readonly kept = new Map<number, EventRow>();

  constructor(
    private readonly records: RecordReader,
    private readonly rowFrom: (event: DiplomaticEvent, place: number) => EventRow,
  ) {}

  /** The rows of the events at these places, in this order. Only those that are not here are read. */
  at(places: readonly number[]): MaybePromise<readonly EventRow[]> {
    // Taken now: while the others are read, another question may make room.
    const rows = new Map<number, EventRow>();
    for (const place of places) {
      const row = this.kept.get(place);
      if (row !== undefined) rows.set(place, row);
    }
    const inOrder = () => places.flatMap((place) => rows.get(place) ?? []);
    const missing = places.filter((place) => !rows.has(place));
    if (missing.length === 0) return inOrder();
    return afterwards(this.records.read(missing), (events) => {
      if (this.kept.size + events.length > MOST_KEPT) this.forgetAllBut(places);
      for (const [index, event] of events.entries()) {
        const place = missing[index] ?? 0;
        const row = this.rowFrom(event, place);
        this.kept.set(place, row);
        rows.set(place, row);
      }
      return inOrder();
    });
  }

  private forgetAllBut(places: readonly number[]): void {
    const wanted = new Set(places);
    for (const place of this.kept.keys()) if (!wanted.has(place)) this.kept.delete(place);
  }
}
