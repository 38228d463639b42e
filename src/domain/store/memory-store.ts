/** A dataset in memory behind the store interface; every answer is complete unless a limit cuts it. */
import type { Archive } from '../archive/archive';
import { columnsFromFacts, type EventColumns } from '../columns/event-columns';
import { countMatching, countOptions, matchingPositions } from '../columns/filter-columns';
import { eachReaching } from '../columns/interval-index';
import { placeInOrder } from '../columns/place-in-order';
import { countPositions, hasPosition, type PositionSet, positionsFrom } from '../columns/position-set';
import type { EventFilter } from '../filter/event-filter';
import { indexedRowsFromArchive } from './event-rows';
import type {
  Answer,
  Bin,
  EventOrder,
  EventRow,
  EventStore,
  LongEvent,
  Neighbours,
  TimeWindow,
} from './event-store';

/** What only the overview asks for is no part of the first screen. */
const counting = () => import('../overview/density');

export function createMemoryStore(archive: Archive): EventStore {
  const indexed = indexedRowsFromArchive(archive);
  const columns = columnsFromFacts(indexed);
  const rows = indexed.map(({ row }) => row);
  const events = new Map(archive.events.map((event) => [event.id, event]));
  const places = new Map(rows.map(({ id }, at) => [id, at]));
  const rowAt = (at: number | undefined) => (at === undefined ? undefined : rows[at]);

  function list(filter: EventFilter, order: EventOrder, offset: number, limit: number): Answer<EventRow[]> {
    const left = matchingPositions(columns, filter);
    const at =
      order === 'time' ? positionsFrom(left, offset, limit) : textPositions(columns, left, offset, limit);
    return {
      value: at.flatMap((position) => rows[position] ?? []),
      isComplete: offset + limit >= countPositions(left),
    };
  }

  return {
    counts: (filter) => complete({ matching: countMatching(columns, filter), total: columns.size }),
    bins: ({ filter, window, count }) =>
      complete(binsFromColumns(columns, matchingPositions(columns, filter), window, count)),
    span: async () => complete((await counting()).spanOf(columns.start, columns.end)),
    density: async (query) => {
      const { densityFromColumns } = await counting();
      const left = matchingPositions(columns, query.filter);
      return complete(densityFromColumns(columns, left, query, (at) => longEventFrom(rows[at])));
    },
    list: ({ filter, order, offset, limit }) => list(filter, order, offset, limit),
    placeOf({ filter, order, id }) {
      const position = places.get(id);
      if (position === undefined) return complete(undefined);
      return complete(placeInOrder(columns, matchingPositions(columns, filter), order, position));
    },
    optionCounts: (filter) => complete(countOptions(columns, filter)),
    event: (id) => complete(events.get(id)),
    row: (id) => complete(rowAt(places.get(id))),
    neighbours: (id) => complete(neighboursOf(places.get(id), rowAt)),
  };
}

function neighboursOf(
  at: number | undefined,
  rowAt: (at: number) => EventRow | undefined,
): Neighbours | undefined {
  const row = at === undefined ? undefined : rowAt(at);
  if (at === undefined || row === undefined) return undefined;
  const [before, after] = [rowAt(at - 1), rowAt(at + 1)];
  return { row, ...(before && { before }), ...(after && { after }) };
}

function complete<T>(value: T): Answer<T> {
  return { value, isComplete: true };
}

/** Only dated events reach into a window. */
function longEventFrom(row: EventRow | undefined): LongEvent {
  if (row?.extent === undefined) throw new Error('an event of the columns has no extent');
  return { id: row.id, standing: row.standing, extent: row.extent };
}

/** Positions of the set in the order of the text. */
function textPositions(
  { inTextOrder }: EventColumns,
  left: PositionSet,
  offset: number,
  limit: number,
): readonly number[] {
  const found: number[] = [];
  let skipped = 0;
  for (const position of inTextOrder) {
    if (found.length >= limit) break;
    if (!hasPosition(left, position)) continue;
    if (skipped >= offset) found.push(position);
    else skipped += 1;
  }
  return found;
}

function binsFromColumns(
  { intervals, start }: EventColumns,
  left: PositionSet,
  window: TimeWindow,
  count: number,
): readonly Bin[] {
  const width = (window.end - window.start) / count;
  const counts = new Uint32Array(count);
  eachReaching(intervals, window, (at) => {
    if (!hasPosition(left, at)) return;
    const bin = Math.floor(((start[at] ?? 0) - window.start) / width);
    const inRange = Math.min(Math.max(bin, 0), count - 1);
    counts[inRange] = (counts[inRange] ?? 0) + 1;
  });
  return Array.from(counts, (binCount, index) => ({
    start: window.start + index * width,
    end: window.start + (index + 1) * width,
    count: binCount,
  }));
}
