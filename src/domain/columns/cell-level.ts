/**
 * How long the cells are in which short events are bundled. Where more marks would stand above one another in each cell than
 * anyone can read, cells twice as long make about half as many, with room to name what they hold.
 *
 * It is told from all events that are left and not from a window, so that nothing changes while a reader pans. By one level
 * at most, so that cells are never shorter where a reader has zoomed out.
 */
import { STANDINGS } from '../archive/vocabulary';
import { MOST_TOLD } from './bundle-cells';
import type { EventColumns } from './event-columns';
import { hasPosition, type PositionSet } from './position-set';

/** So many marks of one cell, in all lanes together, can still be read. */
export const MOST_IN_CELL = 16;

/** The level that was asked for, or the next where its cells hold more than `MOST_IN_CELL` marks on average. */
export function cellLevel(columns: EventColumns, left: PositionSet, level: number): number {
  const { intervals, lengths } = columns;
  const standings = STANDINGS.length;
  const slots = columns.names.lanes.names.length * standings;
  const counts = new Uint32Array(slots);
  // The cell that a count is of: another one begins anew, without going through all counts.
  const cellOfCount = new Float64Array(slots).fill(Number.NaN);
  const perCell = 2 ** -level;
  let cells = 0;
  let marks = 0;
  let last = Number.NaN;
  const { byStart, starts } = intervals;
  // A million times: by number, which is several times quicker than by the array's own iterator.
  for (let place = 0; place < byStart.length; place += 1) {
    const position = byStart[place] ?? 0;
    if ((lengths.classes[place] ?? 0) > level || !hasPosition(left, position)) continue;
    const slot = (columns.lane[position] ?? 0) * standings + (columns.standing[position] ?? 0);
    const cell = Math.floor((starts[place] ?? 0) * perCell);
    if (cell !== last) cells += 1;
    last = cell;
    const count = cellOfCount[slot] === cell ? (counts[slot] ?? 0) + 1 : 1;
    cellOfCount[slot] = cell;
    counts[slot] = count;
    marks += markedBy(count);
  }
  return marks > cells * MOST_IN_CELL ? level + 1 : level;
}

/** How many marks more there are for one event more in a bundle: those that are told have one each, all others one. */
function markedBy(count: number): number {
  if (count <= MOST_TOLD) return 1;
  return count === MOST_TOLD + 1 ? 1 - MOST_TOLD : 0;
}

/** `cellLevel`, asked once for each set and level. */
export function rememberCellLevel(columns: EventColumns): (left: PositionSet, level: number) => number {
  const known = new WeakMap<PositionSet, Map<number, number>>();
  return (left, level) => {
    const ofSet = known.get(left) ?? new Map<number, number>();
    known.set(left, ofSet);
    const found = ofSet.get(level) ?? cellLevel(columns, left, level);
    ofSet.set(level, found);
    return found;
  };
}
