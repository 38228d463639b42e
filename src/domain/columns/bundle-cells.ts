/** Bundles while they are counted: for every cell, lane and standing a few numbers in typed arrays. */
import { EVENT_KINDS, STANDINGS } from '../archive/vocabulary';
import type { EventColumns } from './event-columns';
import { OPEN } from './length-index';

/** So many events of a bundle are told one by one at most: more could not be drawn side by side in its cell. */
export const MOST_TOLD = 3;

/** Which events a bundle stands for. */
export interface BundleKey {
  /** Code in the names of the lanes. */
  readonly lane: number;
  /** Place in `STANDINGS`. */
  readonly standing: number;
  /** Its cells are 2 to the power of it milliseconds long; `OPEN` where no bound is known. */
  readonly size: number;
  /** Which cell, counted from 1970. */
  readonly cell: number;
  /** The size of the cells of short events: where it is the same, all that are shorter belong to it. */
  readonly level: number;
}

export interface ColumnBundle extends BundleKey {
  readonly count: number;
  /** From the first beginning to the last end, milliseconds; may be infinite. */
  readonly start: number;
  readonly end: number;
  /** Positions of the events that begin first and last. */
  readonly first: number;
  readonly last: number;
  /** Positions of the first `MOST_TOLD`, in the order of their beginnings. */
  readonly told: readonly number[];
  /** How many there are of each of `EVENT_KINDS`. */
  readonly kinds: Uint32Array;
}

/** Some neighbouring cells of one size. */
export interface CellRange {
  /** Cells are 2 to the power of it milliseconds long; `OPEN` is one cell of all time. */
  readonly size: number;
  /** Of short events in the bundles that are asked for. */
  readonly level: number;
  /** The first cell, counted from 1970, and how many there are. */
  readonly first: number;
  readonly count: number;
}

export class BundleCells {
  private readonly lanes: number;
  /** Cells in a millisecond: a power of two, by which nothing is rounded. */
  private readonly perCell: number;
  private readonly counts: Uint32Array;
  private readonly ends: Float64Array;
  private readonly lasts: Uint32Array;
  private readonly told: Uint32Array;
  private readonly kinds: Uint32Array;

  constructor(
    private readonly columns: EventColumns,
    private readonly range: CellRange,
  ) {
    this.lanes = columns.names.lanes.names.length;
    this.perCell = 2 ** -range.size;
    const slots = range.count * this.lanes * STANDINGS.length;
    this.counts = new Uint32Array(slots);
    this.ends = new Float64Array(slots).fill(Number.NEGATIVE_INFINITY);
    this.lasts = new Uint32Array(slots);
    this.told = new Uint32Array(slots * MOST_TOLD);
    this.kinds = new Uint32Array(slots * EVENT_KINDS.length);
  }

  /** Events begin in the cells of the range, and come in the order of their beginnings. */
  add(at: number): void {
    const { columns, range, counts, ends } = this;
    const cell = range.size === OPEN ? 0 : Math.floor((columns.start[at] ?? 0) * this.perCell) - range.first;
    const slot =
      (cell * this.lanes + (columns.lane[at] ?? 0)) * STANDINGS.length + (columns.standing[at] ?? 0);
    const count = counts[slot] ?? 0;
    counts[slot] = count + 1;
    if (count < MOST_TOLD) this.told[slot * MOST_TOLD + count] = at;
    this.lasts[slot] = at;
    const end = columns.end[at] ?? 0;
    if (end > (ends[slot] ?? 0)) ends[slot] = end;
    const kind = slot * EVENT_KINDS.length + (columns.kind[at] ?? 0);
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
  }

  /** Those that have any event, cell by cell. */
  bundles(): readonly ColumnBundle[] {
    const made: ColumnBundle[] = [];
    for (const [slot, count] of this.counts.entries()) if (count > 0) made.push(this.bundleAt(slot, count));
    return made;
  }

  private bundleAt(slot: number, count: number): ColumnBundle {
    const { size, level, first } = this.range;
    const standing = slot % STANDINGS.length;
    const cellAndLane = (slot - standing) / STANDINGS.length;
    const lane = cellAndLane % this.lanes;
    const told = [...this.told.subarray(slot * MOST_TOLD, slot * MOST_TOLD + Math.min(count, MOST_TOLD))];
    const [begins] = told;
    return {
      ...{ lane, standing, size, level, count, told },
      cell: first + (cellAndLane - lane) / this.lanes,
      start: this.columns.start[begins ?? 0] ?? 0,
      end: this.ends[slot] ?? 0,
      first: begins ?? 0,
      last: this.lasts[slot] ?? 0,
      kinds: this.kinds.subarray(slot * EVENT_KINDS.length, (slot + 1) * EVENT_KINDS.length),
    };
  }
}

/** An event by itself: told, it needs no cell to be asked by. */
export function bundleOfOne(columns: EventColumns, at: number): ColumnBundle {
  const kinds = new Uint32Array(EVENT_KINDS.length);
  kinds[columns.kind[at] ?? 0] = 1;
  return {
    ...{ lane: columns.lane[at] ?? 0, standing: columns.standing[at] ?? 0, size: OPEN, cell: 0, level: 0 },
    ...{ start: columns.start[at] ?? 0, end: columns.end[at] ?? 0, count: 1, first: at, last: at },
    ...{ told: [at], kinds },
  };
}

/** All events of unknown bounds are in one. */
export function cellOf(start: number, size: number): number {
  return size === OPEN ? 0 : Math.floor(start / 2 ** size);
}

/** Milliseconds; infinite where no bound is known. */
export function boundsOfCell({ size, cell }: { readonly size: number; readonly cell: number }) {
  if (size === OPEN) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  return [cell * 2 ** size, (cell + 1) * 2 ** size] as const;
}
