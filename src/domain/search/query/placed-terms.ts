/**
 * How near texts are to a query of several words, by the places of these words alone: whether they stand one after
 * the other, and where. For each text the places of a term are the bits of a few numbers; those of the next term
 * are compared with them moved on by one (Shift-And).
 * Source: R. Baeza-Yates, G. Gonnet, "A New Approach to Text Searching", Communications of the ACM 35(10), 1992.
 */
import type { PostingReader } from '../index/posting-reader';
import { CLOSENESS, type Closeness } from '../match-text';
import type { Asked } from './asked-terms';
import type { Candidates } from './candidates';

/** Sets the bits of the places at which a term stands in a text, whose numbers lie from `from` to before `to`. */
export function markPlaces(
  bits: Uint32Array,
  from: number,
  to: number,
  reader: PostingReader,
  at: number,
): void {
  const { bytes } = reader;
  const end = reader.placesTo[at] ?? 0;
  let place = 0;
  for (let next = reader.placesFrom[at] ?? 0; next < end; ) {
    let byte = bytes[next++] ?? 0;
    let distance = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[next++] ?? 0;
      distance |= (byte & 0x7f) << shift;
    }
    place += distance;
    const word = from + (place >>> 5);
    // Places beyond the words that are counted are not told apart.
    if (word < to) bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
  }
}

/** In place of a closeness: a text has all terms, but not the letters of a unit one after the other. */
export const NO_MATCH = 255;

/** For each candidate its closeness, or `NO_MATCH`; the places of all terms must be marked. */
export function closenessOf(
  candidates: Candidates,
  { terms, wordCount }: Asked,
  wordCounts: Uint16Array,
): Uint8Array {
  const { texts, starts, places, exactPlaces } = candidates;
  const closeness = new Uint8Array(texts.length).fill(CLOSENESS.scattered);
  /** Ends of what stands one after the other: from the first term on, and from the first of the unit on. */
  let phrase = new Uint32Array();
  let run = new Uint32Array();
  for (const [index, term] of terms.entries()) {
    const here = places[index] ?? new Uint32Array(candidates.room);
    const [before, after] = [terms[index - 1], terms[index + 1]];
    if (before === undefined) phrase = here.slice();
    else follow(phrase, here, term.place - before.place, starts);
    const isOfUnit = before?.unit === term.unit;
    if (isOfUnit) follow(run, here, 1, starts);
    else if (after?.unit === term.unit) run = here.slice();
    if (isOfUnit && after?.unit !== term.unit) rejectEmpty(closeness, run, starts);
  }
  for (let at = 0; at < texts.length; at += 1) {
    const words = wordCounts[texts[at] ?? 0] ?? 0;
    const best = nearest(phrase, exactPlaces, starts[at] ?? 0, starts[at + 1] ?? 0, wordCount, words);
    if (best !== undefined) closeness[at] = best;
  }
  return closeness;
}

/** Leaves of `ends` what stands in `next` so far after it. */
function follow(ends: Uint32Array, next: Uint32Array, distance: number, starts: Uint32Array): void {
  for (let text = 0; text + 1 < starts.length; text += 1) {
    const from = starts[text] ?? 0;
    for (let at = (starts[text + 1] ?? 0) - 1; at >= from; at -= 1) {
      const carried = at > from ? (ends[at - 1] ?? 0) >>> (32 - distance) : 0;
      ends[at] = (((ends[at] ?? 0) << distance) | carried) & (next[at] ?? 0);
    }
  }
}

function rejectEmpty(closeness: Uint8Array, run: Uint32Array, starts: Uint32Array): void {
  for (let text = 0; text < closeness.length; text += 1) {
    let any = 0;
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) any |= run[at] ?? 0;
    if (any === 0) closeness[text] = NO_MATCH;
  }
}

/** Of the phrases that end in a text the nearest; undefined where none does. */
function nearest(
  phrase: Uint32Array,
  exact: Uint32Array,
  from: number,
  to: number,
  askedWords: number,
  words: number,
): Closeness | undefined {
  const last = 1 << ((askedWords - 1) & 31);
  const first = from + ((askedWords - 1) >>> 5);
  if (first < to && ((phrase[first] ?? 0) & last) !== 0) {
    return words === askedWords && ((exact[first] ?? 0) & last) !== 0 ? CLOSENESS.whole : CLOSENESS.start;
  }
  let [any, whole] = [0, 0];
  for (let at = from; at < to; at += 1) {
    any |= phrase[at] ?? 0;
    whole |= (phrase[at] ?? 0) & (exact[at] ?? 0);
  }
  if (whole !== 0) return CLOSENESS.phrase;
  return any !== 0 ? CLOSENESS.begun : undefined;
}
