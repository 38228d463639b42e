/**
 * Events of a stretch of time as bundles: those of a lane and standing that begin in one cell of time and are about as long.
 * Cells are powers of two milliseconds counted from 1970, so that they stay where they are while the window moves, and
 * each lies in one of the next level: going from level to level bundles join or part whole.
 *
 * Long events have the cells of their own length, whatever the level: so few of them are alive at any time that each can be
 * drawn, and they keep what they are while a reader zooms.
 */
import {
  BundleCells,
  type BundleKey,
  boundsOfCell,
  bundleOfOne,
  type CellRange,
  type ColumnBundle,
  cellOf,
} from './bundle-cells';
import type { EventColumns } from './event-columns';
import { firstNotBefore } from './interval-index';
import { OPEN } from './length-index';
import { listAt } from './lists';
import { hasPosition, type PositionSet, positionsFrom } from './position-set';

export interface BundleStretch {
  /** Milliseconds, finite. */
  readonly window: { readonly start: number; readonly end: number };
  /** Cells of short events are 2 to the power of it milliseconds long; to be a `fittingLevel`. */
  readonly level: number;
  /** Position of an event that is in no bundle, as the one that is open. */
  readonly except?: number | undefined;
}

/** More cells than this are on no screen. */
const MOST_CELLS = 4096;

/** The level, or the least above it at which the window has not more cells than are on any screen. */
export function fittingLevel(window: BundleStretch['window'], level: number): number {
  const least = Math.ceil(Math.log2(Math.max((window.end - window.start) / MOST_CELLS, 1)));
  return Math.min(Math.max(level, least, 0), OPEN - 1);
}

/**
 * The bundles of all events that are left and reach into the window; each event is in one of them. A bundle is whole: of a
 * cell that lies over an edge of the window it holds also what is beyond, so that it is the same whatever the window.
 */
export function bundlesOf(
  columns: EventColumns,
  left: PositionSet,
  stretch: BundleStretch,
): readonly ColumnBundle[] {
  const { window, level } = stretch;
  const bundles: ColumnBundle[] = [];
  for (let size = level; size <= OPEN; size += 1) {
    if (size > level && listAt(columns.lengths.byClass, size).length === 0) continue;
    const range = cellsReaching(window, size, level);
    const cells = new BundleCells(columns, range);
    eachBeginning(columns, range, (at) => {
      if (at !== stretch.except && hasPosition(left, at)) cells.add(at);
    });
    bundles.push(...cells.bundles());
  }
  return bundles.filter(({ start, end }) => start < window.end && end > window.start);
}

/** The cells in which events that reach into the window begin: none is longer than its cell. */
function cellsReaching(window: BundleStretch['window'], size: number, level: number): CellRange {
  const first = size === OPEN ? 0 : cellOf(window.start, size) - 1;
  return { size, level, first, count: cellOf(window.end, size) - first + 1 };
}

/** Each event that is left by itself. */
export function oneByOne(columns: EventColumns, left: PositionSet): readonly ColumnBundle[] {
  return positionsFrom(left, 0, columns.size).map((at) => bundleOfOne(columns, at));
}

/** Positions of the events of a bundle in the order of their beginnings, wherever the window is. */
export function membersOf(
  columns: EventColumns,
  left: PositionSet,
  { lane, standing, size, cell, level }: BundleKey,
  except: number | undefined,
): readonly number[] {
  const found: number[] = [];
  eachBeginning(columns, { size, level, first: cell, count: 1 }, (at) => {
    const isOfBundle = at !== except && columns.lane[at] === lane && columns.standing[at] === standing;
    if (isOfBundle && hasPosition(left, at)) found.push(at);
  });
  return found;
}

/** Positions of the events that begin in the cells and belong to their size, in the order of their beginnings. */
function eachBeginning(
  { intervals: { byStart, starts }, lengths }: EventColumns,
  { size, level, first, count }: CellRange,
  visit: (position: number) => void,
): void {
  const [from] = boundsOfCell({ size, cell: first });
  const [, to] = boundsOfCell({ size, cell: first + count - 1 });
  if (size === level) {
    const last = firstNotBefore(starts, to);
    for (let place = firstNotBefore(starts, from); place < last; place += 1)
      if ((lengths.classes[place] ?? 0) <= level) visit(byStart[place] ?? 0);
    return;
  }
  const places = listAt(lengths.byClass, size);
  const last = firstNotBefore(places, firstNotBefore(starts, to));
  for (let at = firstNotBefore(places, firstNotBefore(starts, from)); at < last; at += 1)
    visit(byStart[places[at] ?? 0] ?? 0);
}
