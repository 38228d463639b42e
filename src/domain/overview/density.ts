/** How events lie over a window, counted in one pass: what the overview draws, whatever their number. */
import { STANDINGS, type Standing } from '../archive/vocabulary';
import type { EventColumns } from '../columns/event-columns';
import { eachReaching } from '../columns/interval-index';
import { eachPosition, hasPosition, type PositionSet } from '../columns/position-set';
import type { Density, DensityQuery, LaneDensity, LongEvent, TimeWindow } from '../store/event-store';

/** From this many parts on an event is long: as a number it would be told in one part of many. */
const LONG_PARTS = 1.5;

/** Whether it is told as something that was or is, and not only spoken of. */
export function hasHappened(standing: Standing): boolean {
  return standing === 'occurred' || standing === 'ongoing';
}

/** From the first known start to the last known end; undefined where there is none. Both columns of one length. */
export function spanOf(start: Iterable<number>, end: Iterable<number>): TimeWindow | undefined {
  const span = emptySpan();
  for (const time of start) extend(span, time);
  for (const time of end) extend(span, time);
  return windowOf(span);
}

/** The same of the positions that are left. */
export function spanOfColumns({ start, end }: EventColumns, left: PositionSet): TimeWindow | undefined {
  const span = emptySpan();
  eachPosition(left, (at) => {
    extend(span, start[at] ?? Number.NaN);
    extend(span, end[at] ?? Number.NaN);
  });
  return windowOf(span);
}

interface GrowingSpan {
  first: number;
  last: number;
}

const emptySpan = (): GrowingSpan => ({ first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY });

/** An end that is known dates an event whose start is not, and the other way round. */
function extend(span: GrowingSpan, time: number): void {
  if (!Number.isFinite(time)) return;
  if (time < span.first) span.first = time;
  if (time > span.last) span.last = time;
}

function windowOf({ first, last }: GrowingSpan): TimeWindow | undefined {
  return first <= last ? { start: first, end: last } : undefined;
}

/** What is counted of a lane while its events go by. */
interface LaneCount {
  readonly happened: Uint32Array;
  readonly notHappened: Uint32Array;
  readonly long: LongEvent[];
  /** Long events beyond the limit, as changes from part to part: their sums say how many cover each. */
  readonly covering: { readonly happened: Int32Array; readonly notHappened: Int32Array };
  longCount: number;
}

/** Of the events that are `left` by the filter and reach into the window; `longEventAt` tells the one at a position. */
export function densityFromColumns(
  columns: EventColumns,
  left: PositionSet,
  { window, parts, longLimit }: Omit<DensityQuery, 'filter'>,
  longEventAt: (position: number) => LongEvent,
): Density {
  const partOf = partFinder(window, parts);
  const longest = (LONG_PARTS * (window.end - window.start)) / parts;
  const isHappened = STANDINGS.map(hasHappened);
  const counts: (LaneCount | undefined)[] = [];
  eachReaching(columns.intervals, window, (at) => {
    if (!hasPosition(left, at)) return;
    const [lane, start, end] = [columns.lane[at] ?? 0, columns.start[at] ?? 0, columns.end[at] ?? 0];
    const count = counts[lane] ?? emptyCount(parts);
    counts[lane] = count;
    const kind = isHappened[columns.standing[at] ?? 0] ? 'happened' : 'notHappened';
    if (end - start > longest) {
      count.longCount += 1;
      if (count.long.length < longLimit) count.long.push(longEventAt(at));
      cover(count.covering[kind], partOf(start), partOf(end));
    } else addTo(count[kind], partOf(start), 1);
  });
  return {
    window,
    parts,
    lanes: columns.names.lanes.names.flatMap((lane, code) => {
      const count = counts[code];
      return count === undefined ? [] : [laneFromCount(lane, count, longLimit)];
    }),
  };
}

function laneFromCount(lane: LaneDensity['lane'], count: LaneCount, longLimit: number): LaneDensity {
  const isOver = count.longCount > longLimit;
  const numbers = (kind: 'happened' | 'notHappened'): readonly number[] => {
    let covering = 0;
    return Array.from(count[kind], (own, part) => {
      covering += isOver ? (count.covering[kind][part] ?? 0) : 0;
      return own + covering;
    });
  };
  return {
    lane,
    happened: numbers('happened'),
    notHappened: numbers('notHappened'),
    long: isOver ? [] : count.long,
  };
}

function emptyCount(parts: number): LaneCount {
  return {
    happened: new Uint32Array(parts),
    notHappened: new Uint32Array(parts),
    long: [],
    covering: { happened: new Int32Array(parts + 1), notHappened: new Int32Array(parts + 1) },
    longCount: 0,
  };
}

/** What lies before the window counts in its first part, what lies after it in its last. */
function partFinder(window: TimeWindow, parts: number): (time: number) => number {
  const length = (window.end - window.start) / parts;
  return (time) => Math.min(Math.max(Math.floor((time - window.start) / length), 0), parts - 1);
}

function cover(changes: Int32Array, first: number, last: number): void {
  addTo(changes, first, 1);
  addTo(changes, last + 1, -1);
}

function addTo(numbers: Uint32Array | Int32Array, at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}

/** The most events that any part of any lane holds, at least one: what a column of full height stands for. */
export function highestOf({ lanes }: Density): number {
  return lanes.reduce(
    (highest, { happened, notHappened }) =>
      happened.reduce((most, count, part) => Math.max(most, count + (notHappened[part] ?? 0)), highest),
    1,
  );
}
