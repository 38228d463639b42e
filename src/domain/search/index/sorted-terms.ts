/**
 * The words of an index: sorted, their letters in one array of bytes, so that a million of them are two arrays and
 * no object. Each code unit of a word is one to three bytes, as UTF-8 writes it (a letter outside the basic plane
 * is two units): so words stand in the order in which JavaScript sorts them, and a beginning is a beginning.
 */
import type { Growing } from '../../../base/growing';

export interface SortedTerms {
  readonly bytes: Uint8Array;
  /** Term i lies from `starts[i]` to before `starts[i + 1]`; one more than there are terms. */
  readonly starts: Uint32Array;
}

/** Before letters of a script without spaces and their pairs: these are found whole, words also by their beginning. */
const LETTER_MARK = 0xff;

/** Writes a part of a text as a term, behind what is there. */
export function writeTerm(
  out: Growing<Uint8Array<ArrayBuffer>>,
  text: string,
  from: number,
  to: number,
  isLetter: boolean,
): void {
  out.reserve((to - from) * 3 + 1);
  const { values } = out;
  let at = out.length;
  if (isLetter) values[at++] = LETTER_MARK;
  for (let place = from; place < to; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit < 0x80) values[at++] = unit;
    else if (unit < 0x800) {
      values[at++] = 0xc0 | (unit >> 6);
      values[at++] = 0x80 | (unit & 0x3f);
    } else {
      values[at++] = 0xe0 | (unit >> 12);
      values[at++] = 0x80 | ((unit >> 6) & 0x3f);
      values[at++] = 0x80 | (unit & 0x3f);
    }
  }
  out.length = at;
}

export function termCount({ starts }: SortedTerms): number {
  return starts.length - 1;
}

/** The code units of a term into `into`; returns how many there are. */
export function readUnits({ bytes, starts }: SortedTerms, term: number, into: Uint16Array): number {
  const end = starts[term + 1] ?? 0;
  let count = 0;
  for (let at = starts[term] ?? 0; at < end && count < into.length; count += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      into[count] = byte;
      at += 1;
    } else if (byte < 0xe0) {
      into[count] = ((byte & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f);
      at += 2;
    } else {
      into[count] =
        ((byte & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
      at += 3;
    }
  }
  return count;
}

/** Its length in code units. */
export function unitsInTerm({ bytes, starts }: SortedTerms, term: number): number {
  let count = 0;
  for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) {
    if (((bytes[at] ?? 0) & 0xc0) !== 0x80) count += 1;
  }
  return count;
}

/** Negative, zero or positive, as `sort` wants it. `to` is exclusive. */
export function compareBytes(
  a: Uint8Array,
  aFrom: number,
  aTo: number,
  b: Uint8Array,
  bFrom: number,
  bTo: number,
): number {
  const shorter = Math.min(aTo - aFrom, bTo - bFrom);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (a[aFrom + at] ?? 0) - (b[bFrom + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return aTo - aFrom - (bTo - bFrom);
}

/** The first term that is not before the key; their count where all are. */
function lowerBound({ bytes, starts }: SortedTerms, key: Uint8Array): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareBytes(bytes, starts[middle] ?? 0, starts[middle + 1] ?? 0, key, 0, key.length);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startsWith({ bytes, starts }: SortedTerms, term: number, key: Uint8Array): boolean {
  const from = starts[term] ?? 0;
  if ((starts[term + 1] ?? 0) - from < key.length) return false;
  for (let at = 0; at < key.length; at += 1) if (bytes[from + at] !== key[at]) return false;
  return true;
}

/** The term that is the key. */
export function findTerm(terms: SortedTerms, key: Uint8Array): number | undefined {
  const at = lowerBound(terms, key);
  const isThere =
    at < termCount(terms) &&
    terms.starts[at + 1] === (terms.starts[at] ?? 0) + key.length &&
    startsWith(terms, at, key);
  return isThere ? at : undefined;
}

/** The terms that begin with the key: from the first to before the last. */
export function termsFrom(terms: SortedTerms, key: Uint8Array): readonly [from: number, to: number] {
  const from = lowerBound(terms, key);
  return [from, firstBeyond(terms, from, key)];
}

/** The first term at or after `from` that does not begin with the key, looked for in growing steps. */
export function firstBeyond(terms: SortedTerms, from: number, key: Uint8Array): number {
  const count = termCount(terms);
  let [low, step] = [from, 1];
  while (low + step <= count && startsWith(terms, low + step - 1, key)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, count);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startsWith(terms, middle, key)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many terms are words; those after are letters. */
export function wordTermCount(terms: SortedTerms): number {
  return lowerBound(terms, Uint8Array.of(LETTER_MARK));
}
