/**
 * A set of events by their positions in the columns, one bit for each: a million take 125 kB, and two sets meet in
 * thirty thousand steps. Sets are written only while they are made.
 */

export interface PositionSet {
  /** How many positions there are, in the set or not. */
  readonly size: number;
  /** Position p is bit p % 32 of word p / 32; bits beyond the size are 0. */
  readonly words: Uint32Array;
}

const WORD = 32;

export function noPositions(size: number): PositionSet {
  return { size, words: new Uint32Array(Math.ceil(size / WORD)) };
}

export function allPositions(size: number): PositionSet {
  const set = noPositions(size);
  set.words.fill(0xffffffff);
  const rest = size % WORD;
  if (rest > 0) set.words[set.words.length - 1] = 2 ** rest - 1;
  return set;
}

export function hasPosition({ words }: PositionSet, position: number): boolean {
  return (((words[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
}

export function putPosition({ words }: PositionSet, position: number): void {
  const word = position >>> 5;
  words[word] = (words[word] ?? 0) | (1 << (position & 31));
}

/** Puts all positions of the other set, which has the same size, into the set. */
export function addSet({ words }: PositionSet, other: PositionSet): void {
  for (let word = 0; word < words.length; word += 1)
    words[word] = (words[word] ?? 0) | (other.words[word] ?? 0);
}

/** How many positions are in both sets, which have the same size. */
export function countCommon({ words }: PositionSet, other: PositionSet): number {
  let count = 0;
  for (let word = 0; word < words.length; word += 1)
    count += bitCount((words[word] ?? 0) & (other.words[word] ?? 0));
  return count;
}

/** Puts the positions into the set. */
export function addPositions(set: PositionSet, positions: Uint32Array): void {
  for (const position of positions) putPosition(set, position);
}

/** What is in both sets, which have the same size. */
export function commonOf(set: PositionSet, other: PositionSet): PositionSet {
  const both: PositionSet = { size: set.size, words: set.words.slice() };
  keepCommon(both, other);
  return both;
}

/** Takes out what is not in the other set, which has the same size. */
export function keepCommon({ words }: PositionSet, other: PositionSet): void {
  for (let word = 0; word < words.length; word += 1)
    words[word] = (words[word] ?? 0) & (other.words[word] ?? 0);
}

/** Calls `visit` with each position of the set, in order. */
export function eachPosition({ words }: PositionSet, visit: (position: number) => void): void {
  for (let word = 0; word < words.length; word += 1) {
    for (let bits = words[word] ?? 0; bits !== 0; bits &= bits - 1) {
      visit(word * WORD + 31 - Math.clz32(bits & -bits));
    }
  }
}

/** The positions of the set from the `offset`th on, at most `limit` of them. Skips whole words by their counts. */
export function positionsFrom(set: PositionSet, offset: number, limit: number): readonly number[] {
  const found: number[] = [];
  let skipped = 0;
  for (let word = 0; word < set.words.length && found.length < limit; word += 1) {
    const bits = set.words[word] ?? 0;
    const count = bitCount(bits);
    if (skipped + count <= offset) {
      skipped += count;
      continue;
    }
    for (let left = bits; left !== 0 && found.length < limit; left &= left - 1) {
      if (skipped >= offset) found.push(word * WORD + 31 - Math.clz32(left & -left));
      skipped += 1;
    }
  }
  return found;
}

export function countPositions({ words }: PositionSet): number {
  let count = 0;
  for (const word of words) count += bitCount(word);
  return count;
}

/** How many positions of the set are below this one. */
export function countBelow({ words }: PositionSet, position: number): number {
  const last = position >>> 5;
  let count = 0;
  for (let word = 0; word < last; word += 1) count += bitCount(words[word] ?? 0);
  return count + bitCount((words[last] ?? 0) & (2 ** (position & 31) - 1));
}

/** Adds neighbouring bits, then pairs, then fours (H. S. Warren, Hacker's Delight, 5–1). */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
