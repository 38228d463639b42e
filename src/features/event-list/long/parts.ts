/**
 * A very long list is read part by part: a browser draws nothing below a height of its own, and a list of a million
 * events would be higher.
 */

/**
 * Most events in one part. Firefox ends at 17,895,697 px, Chromium and Safari at 33,554,428: so many rows stay below the
 * least of them even if they are 890 px high on average, as on a phone in letters many times as large. And the library
 * reckons all rows of a part anew whenever one is seen first: a millisecond for these, three for fifty thousand.
 */
const PART = 20_000;

export interface Part {
  /** From 0. */
  readonly index: number;
  /** Place of its first event in the whole list, from 0. */
  readonly first: number;
  readonly count: number;
}

/** How many parts a list has; an empty one has one, without events. */
export function countParts(total: number, size = PART): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The last one where the list has become shorter. */
export function partAt(index: number, total: number, size = PART): Part {
  const inRange = Math.min(Math.max(index, 0), countParts(total, size) - 1);
  const first = inRange * size;
  return { index: inRange, first, count: Math.min(size, total - first) };
}

/** The part in which the event at the place stands. */
export function partOf(place: number, total: number, size = PART): Part {
  return partAt(Math.floor(place / size), total, size);
}
