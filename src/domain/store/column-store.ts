/** A store whose overview lies in columns, and whose records are read by their places in the file, wherever they are. */
import { afterwards } from '../../base/maybe-promise';
import type { LaneId } from '../actors/lanes';
import type { EventId } from '../archive/ids';
import { STANDINGS } from '../archive/vocabulary';
import type { EventColumns } from '../columns/event-columns';
import { edgesOfBits } from '../columns/event-facts';
import { countOptions, rememberMatching } from '../columns/filter-columns';
import { eachReaching } from '../columns/interval-index';
import { placeInOrder } from '../columns/place-in-order';
import {
  countPositions,
  eachPosition,
  hasPosition,
  keepCommon,
  noPositions,
  type PositionSet,
  positionsFrom,
  putPosition,
} from '../columns/position-set';
import { idAt, placeOfId } from '../columns/register';
import type { EventFilter } from '../filter/event-filter';
import { createBundleAnswers } from './column-bundles';
import { createLookups } from './column-lookups';
import type { ColumnStoreParts } from './column-store-parts';
import type { OrderKey } from './event-order';
import { rowContextFrom, rowFromEvent } from './event-rows';
import type { Answer, Bin, EventRow, EventStore, LongEvent, Neighbours, TimeWindow } from './event-store';
import { KeptRows } from './kept-rows';

/** What only the overview asks for is no part of the first screen. */
const counting = () => import('../overview/density');

export function createColumnStore({ head, columns, records, isComplete }: ColumnStoreParts): EventStore {
  const context = rowContextFrom(head, columns.names.tree);
  const rows = new KeptRows(records, (event, place) =>
    rowFromEvent(event, place, raisedOf(columns, place), context),
  );
  const known = <T>(value: T): Answer<T> => ({ value, isComplete });
  const matching = rememberMatching(columns);
  const positionOfId = (id: EventId) => {
    const place = placeOfId(columns.register, id);
    return place === undefined ? undefined : columns.positionOf[place];
  };
  const placeAt = (position: number) => columns.placeAt[position] ?? 0;

  const rowsAt = (positions: readonly number[]) => rows.at(positions.map(placeAt));
  const rowOf = (position: number | undefined) =>
    position === undefined ? undefined : afterwards(rowsAt([position]), ([row]) => row);

  return {
    counts: (filter) => known({ matching: countPositions(matching(filter)), total: columns.size }),
    bins: ({ filter, window, count }) => known(binsFromColumns(columns, matching(filter), window, count)),
    span: async (filter) => known((await counting()).spanOfColumns(columns, matching(filter))),
    laneCounts: (filter) => known(laneCountsOf(columns, matching(filter))),
    density: async (query) => {
      const { densityFromColumns } = await counting();
      const left = matching(query.filter);
      return known(densityFromColumns(columns, left, query, (at) => longEventAt(columns, at)));
    },
    list({ filter, order, offset, limit }) {
      const left = matching(filter);
      const positions =
        order === 'time' ? positionsFrom(left, offset, limit) : textPositions(columns, left, offset, limit);
      const isEnd = offset + limit >= countPositions(left);
      return afterwards(rowsAt(positions), (value) => ({ value, isComplete: isComplete && isEnd }));
    },
    undated({ filter, limit }) {
      const left = undatedOf(columns, matching(filter));
      const count = countPositions(left);
      return afterwards(rowsAt(positionsFrom(left, 0, limit)), (found) => known({ rows: found, count }));
    },
    placeOf({ filter, order, id }) {
      const position = positionOfId(id);
      if (position === undefined) return known(undefined);
      return known(placeInOrder(columns, matching(filter), order, position));
    },
    optionCounts: (filter: EventFilter) => known(countOptions(columns, filter)),
    event(id) {
      const place = placeOfId(columns.register, id);
      if (place === undefined) return known(undefined);
      return afterwards(records.read([place]), ([event]) => known(event));
    },
    row: (id) => afterwards(rowOf(positionOfId(id)), known),
    neighbours(id) {
      const at = positionOfId(id);
      if (at === undefined) return known(undefined);
      const around = [at - 1, at, at + 1].filter((each) => each >= 0 && each < columns.size);
      return afterwards(rowsAt(around), (found) => known(neighboursOf(found, around.indexOf(at))));
    },
    ...createBundleAnswers({ columns, matching, isComplete, positionOfId, rowsAt }),
    ...createLookups({ head, columns, records, isComplete, rowsOf: (places) => rows.at(places) }),
  };
}

/** What an event is sorted by, if that is more than its own time; the event that raised it by its id. */
function raisedOf({ raised, register }: EventColumns, place: number): OrderKey | undefined {
  const key = raised.get(place);
  if (key === undefined) return undefined;
  const { at, depth, raisedBy } = key;
  return { at, depth, ...(raisedBy !== undefined && { raisedBy: idAt(register, raisedBy) }) };
}

function neighboursOf(rows: readonly EventRow[], at: number): Neighbours | undefined {
  const [before, row, after] = [rows[at - 1], rows[at], rows[at + 1]];
  return row && { row, ...(before && { before }), ...(after && { after }) };
}

function longEventAt(columns: EventColumns, at: number): LongEvent {
  return {
    id: idAt(columns.register, columns.placeAt[at] ?? 0),
    standing: STANDINGS[columns.standing[at] ?? 0] ?? 'occurred',
    extent: {
      start: columns.start[at] ?? Number.NaN,
      end: columns.end[at] ?? Number.NaN,
      ...edgesOfBits(columns.edges[at] ?? 0),
    },
  };
}

function laneCountsOf({ lane, start, names }: EventColumns, left: PositionSet): ReadonlyMap<LaneId, number> {
  const counts = new Uint32Array(names.lanes.names.length);
  eachPosition(left, (at) => {
    const code = lane[at] ?? 0;
    if (!Number.isNaN(start[at])) counts[code] = (counts[code] ?? 0) + 1;
  });
  return new Map(
    names.lanes.names.map((id, code) => [id, counts[code] ?? 0] as const).filter(([, n]) => n > 0),
  );
}

/** They stand last. */
function undatedOf({ start, size }: EventColumns, left: PositionSet): PositionSet {
  const undated = noPositions(size);
  for (let at = size - 1; at >= 0 && Number.isNaN(start[at]); at -= 1) putPosition(undated, at);
  keepCommon(undated, left);
  return undated;
}

/** Positions of the set in the order of the text. */
function textPositions(
  { positionOf }: EventColumns,
  left: PositionSet,
  offset: number,
  limit: number,
): readonly number[] {
  const found: number[] = [];
  let skipped = 0;
  for (const position of positionOf) {
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
