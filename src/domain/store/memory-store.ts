/** A dataset in memory behind the store interface; every answer is complete unless a limit cuts it. */
import type { Archive } from '../archive/archive';
import { type EventFilter, isLeft, optionCounts } from '../filter/event-filter';
import { type IndexedRow, indexedRowsFromArchive } from './event-rows';
import type { Answer, Bin, EventRow, EventStore, Neighbours, TimeWindow } from './event-store';

/** What only the overview asks for is no part of the first screen. */
const counting = () => import('../overview/density');

export function createMemoryStore(archive: Archive): EventStore {
  const indexed = indexedRowsFromArchive(archive);
  const events = new Map(archive.events.map((event) => [event.id, event]));
  const rows = new Map(indexed.map(({ row }, at) => [row.id, { row, at }]));
  const left = (filter: EventFilter) => indexed.filter((event) => isLeft(event, filter));
  const reaching = (filter: EventFilter, window: TimeWindow) =>
    left(filter)
      .map(({ row }) => row)
      .filter(({ extent }) => extent !== undefined && extent.start < window.end && extent.end > window.start);

  return {
    counts: (filter) => complete({ matching: left(filter).length, total: indexed.length }),
    bins: ({ filter, window, count }) => complete(binsFromRows(reaching(filter, window), window, count)),
    span: async () => complete((await counting()).spanOfRows(indexed.map(({ row }) => row))),
    density: async (query) =>
      complete((await counting()).densityFromRows(reaching(query.filter, query.window), query)),
    list({ filter, order, offset, limit }) {
      const inTime = left(filter).map(({ row }) => row);
      const ordered = order === 'text' ? inTime.toSorted((a, b) => a.textOrder - b.textOrder) : inTime;
      return { value: ordered.slice(offset, offset + limit), isComplete: offset + limit >= ordered.length };
    },
    optionCounts: (filter) => complete(optionCounts(indexed, filter)),
    event: (id) => complete(events.get(id)),
    row: (id) => complete(rows.get(id)?.row),
    neighbours: (id) => complete(neighboursOf(rows.get(id)?.at, indexed)),
  };
}

function neighboursOf(at: number | undefined, indexed: readonly IndexedRow[]): Neighbours | undefined {
  const row = at === undefined ? undefined : indexed[at]?.row;
  if (at === undefined || row === undefined) return undefined;
  const [before, after] = [indexed[at - 1]?.row, indexed[at + 1]?.row];
  return { row, ...(before && { before }), ...(after && { after }) };
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
