/**
 * Which of many intervals reach into a window, also those that began long before it. Sorted by start, the candidates
 * are those that start before the window ends; above them stands a tree of the latest ends, in which a block that
 * ended before the window is passed over whole. Work is for what is found, and a few blocks.
 *
 * The tree is that of an augmented interval tree (Cormen et al., Introduction to Algorithms, 14.3), laid out in
 * levels of blocks so that it is a few typed arrays.
 */

import { orderOf } from './order-of';

export interface IntervalIndex {
  /** Positions in the order of their starts. */
  readonly byStart: Uint32Array;
  /** Their starts, ascending. */
  readonly starts: Float64Array;
  /** Level 0: their ends; each further level the latest of every block of the one below. */
  readonly latestEnds: readonly Float64Array[];
}

const BLOCK = 16;

/**
 * @param start milliseconds, may be -Infinity
 * @param end of the same length; NaN at either leaves an interval out
 */
export function createIntervalIndex(start: Float64Array, end: Float64Array): IntervalIndex {
  const isBounded = (at: number) => !Number.isNaN(start[at]) && !Number.isNaN(end[at]);
  const byStart = orderOf(start).filter(isBounded);
  const latestEnds: Float64Array[] = [Float64Array.from(byStart, (at) => end[at] ?? 0)];
  for (let level = latestEnds[0]; level !== undefined && level.length > BLOCK; level = latestEnds.at(-1)) {
    latestEnds.push(latestOfBlocks(level));
  }
  return { byStart, starts: Float64Array.from(byStart, (at) => start[at] ?? 0), latestEnds };
}

function latestOfBlocks(level: Float64Array): Float64Array {
  const blocks = new Float64Array(Math.ceil(level.length / BLOCK)).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < level.length; at += 1) {
    const block = Math.floor(at / BLOCK);
    const end = level[at] ?? Number.NEGATIVE_INFINITY;
    if (end > (blocks[block] ?? 0)) blocks[block] = end;
  }
  return blocks;
}

/** Calls `visit` with the position of each interval with start < window end and end > window start, in order of start. */
export function eachReaching(
  { byStart, starts, latestEnds }: IntervalIndex,
  window: { readonly start: number; readonly end: number },
  visit: (position: number) => void,
): void {
  const candidates = firstNotBefore(starts, window.end);
  const descend = (level: number, block: number) => {
    const ends = latestEnds[level];
    if (ends === undefined) return;
    const last = Math.min((block + 1) * BLOCK, ends.length);
    // Below a node of this level lie so many intervals; those from `candidates` on start too late.
    const width = BLOCK ** level;
    for (let node = block * BLOCK; node < last && node * width < candidates; node += 1) {
      if ((ends[node] ?? 0) <= window.start) continue;
      if (level === 0) visit(byStart[node] ?? 0);
      else descend(level - 1, node);
    }
  };
  descend(latestEnds.length - 1, 0);
}

/** The first place in ascending numbers whose number is not before `limit`; their count where there is none. */
export function firstNotBefore(ascending: Float64Array | Uint32Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
