/**
 * Events sorted by how long they are, in classes of powers of two: so that what is long enough to be drawn by itself is found
 * without touching what is short. Events are told by their place in the order of starts (interval-index.ts).
 */
import type { IntervalIndex } from './interval-index';
import type { Lists } from './lists';

/** An event without a known beginning or end is as long as can be. */
export const OPEN = 62;

export interface LengthIndex {
  /** By place: no event of class c is longer than 2 to the power of c milliseconds, and `OPEN` are those without a bound. */
  readonly classes: Uint8Array;
  /** By class the places of its events, ascending. */
  readonly byClass: Lists;
}

export function createLengthIndex({ starts, latestEnds: [ends] }: IntervalIndex): LengthIndex {
  const size = starts.length;
  const classes = new Uint8Array(size);
  const offsets = new Uint32Array(OPEN + 2);
  for (let place = 0; place < size; place += 1) {
    const ofLength = lengthClass((ends?.[place] ?? 0) - (starts[place] ?? 0));
    classes[place] = ofLength;
    offsets[ofLength + 1] = (offsets[ofLength + 1] ?? 0) + 1;
  }
  for (let at = 0; at <= OPEN; at += 1) offsets[at + 1] = (offsets[at + 1] ?? 0) + (offsets[at] ?? 0);
  const next = offsets.slice();
  const values = new Uint32Array(size);
  for (let place = 0; place < size; place += 1) {
    const ofLength = classes[place] ?? 0;
    const at = next[ofLength] ?? 0;
    values[at] = place;
    next[ofLength] = at + 1;
  }
  return { classes, byClass: { offsets, values } };
}

function lengthClass(length: number): number {
  if (!(length < 2 ** OPEN)) return OPEN;
  return length <= 1 ? 0 : Math.ceil(Math.log2(length));
}
