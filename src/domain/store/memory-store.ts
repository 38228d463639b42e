/** A dataset in memory behind the store interface; every answer is complete unless a limit cuts it. */
import { type ActorFilter, isLeftByFilter } from '../actors/actor-filter';
import type { Archive } from '../archive/archive';
import type { ActorId } from '../archive/ids';
import { type IndexedRow, indexedRowsFromArchive } from './event-rows';
import type { Answer, Bin, EventRow, EventStore, TimeWindow } from './event-store';

export function createMemoryStore(archive: Archive): EventStore {
  const indexed = indexedRowsFromArchive(archive);
  const events = new Map(archive.events.map((event) => [event.id, event]));
  const rows = new Map(indexed.map(({ row }) => [row.id, row]));
  const left = (filter: ActorFilter) => indexed.filter(({ actors }) => isLeftByFilter(actors, filter));
  const reaching = (filter: ActorFilter, window: TimeWindow) =>
    left(filter)
      .map(({ row }) => row)
      .filter(({ extent }) => extent !== undefined && extent.start < window.end && extent.end > window.start);

  return {
    counts: (filter) => complete({ matching: left(filter).length, total: indexed.length }),
    bins: ({ filter, window, count }) => complete(binsFromRows(reaching(filter, window), window, count)),
    eventsInWindow({ filter, window, limit }) {
      const found = reaching(filter, window);
      return { value: found.slice(0, limit), isComplete: found.length <= limit };
    },
    list({ filter, order, offset, limit }) {
      const inTime = left(filter).map(({ row }) => row);
      const ordered = order === 'text' ? inTime.toSorted((a, b) => a.textOrder - b.textOrder) : inTime;
      return { value: ordered.slice(offset, offset + limit), isComplete: offset + limit >= ordered.length };
    },
    actorCounts: (filter) => complete(actorCounts(indexed, archive, filter)),
    event: (id) => complete(events.get(id)),
    row: (id) => complete(rows.get(id)),
  };
}

function complete<T>(value: T): Answer<T> {
  return { value, isComplete: true };
}

function binsFromRows(rows: readonly EventRow[], window: TimeWindow, count: number): readonly Bin[] {
  const width = (window.end - window.start) / count;
  const counts = new Uint32Array(count);
  for (const { extent } of rows) {
    if (extent === undefined) continue;
    const bin = Math.floor((extent.start - window.start) / width);
    const inRange = Math.min(Math.max(bin, 0), count - 1);
    counts[inRange] = (counts[inRange] ?? 0) + 1;
  }
  return Array.from(counts, (binCount, index) => ({
    start: window.start + index * width,
    end: window.start + (index + 1) * width,
    count: binCount,
  }));
}

function actorCounts(
  indexed: readonly IndexedRow[],
  archive: Archive,
  filter: ActorFilter,
): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>(archive.actors.map(({ id }) => [id, 0]));
  const isAll = filter.match === 'all';
  for (const { actors } of indexed) {
    if (isAll && !isLeftByFilter(actors, filter)) continue;
    const carried = isAll ? actors.present : actors.concerned;
    for (const id of carried) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
