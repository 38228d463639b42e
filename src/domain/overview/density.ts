/** How events lie over a window, counted in one pass: what the overview draws, whatever their number. */
import type { LaneId } from '../actors/lanes';
import type { Standing } from '../archive/vocabulary';
import type {
  Density,
  DensityQuery,
  EventRow,
  LaneDensity,
  LongEvent,
  TimeWindow,
} from '../store/event-store';
import type { TimeExtent } from '../time/extent';

/** From this many parts on an event is long: as a number it would be told in one part of many. */
const LONG_PARTS = 1.5;

/** Whether it is told as something that was or is, and not only spoken of. */
export function hasHappened(standing: Standing): boolean {
  return standing === 'occurred' || standing === 'ongoing';
}

/** From the first known start to the last known end; undefined where there is none. */
export function spanOfRows(rows: readonly EventRow[]): TimeWindow | undefined {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { extent } of rows) {
    // An end that is known dates an event whose start is not, and the other way round.
    for (const time of extent ? [extent.start, extent.end] : []) {
      if (!Number.isFinite(time)) continue;
      start = Math.min(start, time);
      end = Math.max(end, time);
    }
  }
  return start <= end ? { start, end } : undefined;
}

/** What is counted of a lane while its rows go by. */
interface LaneCount {
  readonly happened: Uint32Array;
  readonly notHappened: Uint32Array;
  readonly long: LongEvent[];
  /** Long events beyond the limit, as changes from part to part: their sums say how many cover each. */
  readonly covering: { readonly happened: Int32Array; readonly notHappened: Int32Array };
  longCount: number;
}

/** `rows` are dated and reach into the window. */
export function densityFromRows(
  rows: readonly EventRow[],
  { window, parts, longLimit }: Omit<DensityQuery, 'filter'>,
): Density {
  const partOf = partFinder(window, parts);
  const longest = (LONG_PARTS * (window.end - window.start)) / parts;
  const lanes = new Map<LaneId, LaneCount>();
  for (const { id, lane, standing, extent } of rows) {
    if (extent === undefined) continue;
    const count = lanes.get(lane) ?? emptyCount(parts);
    lanes.set(lane, count);
    const kind = hasHappened(standing) ? 'happened' : 'notHappened';
    if (extent.end - extent.start > longest) {
      count.longCount += 1;
      if (count.long.length < longLimit) count.long.push({ id, standing, extent });
      cover(count.covering[kind], partOf(extent.start), partOf(extent.end));
    } else addTo(count[kind], partOf(extent.start), 1);
  }
  return {
    window,
    parts,
    lanes: [...lanes].map(([lane, count]) => laneFromCount(lane, count, longLimit)),
  };
}

function laneFromCount(lane: LaneId, count: LaneCount, longLimit: number): LaneDensity {
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
function partFinder(window: TimeWindow, parts: number): (time: TimeExtent['start']) => number {
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
