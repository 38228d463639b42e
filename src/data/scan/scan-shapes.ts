/** The small shapes that stand everywhere in an event: texts for people, inferences, the basis of a date. */
import { ByteNames, knownName } from './byte-names';
import { CLOSE_OBJECT, type JsonCursor, OPEN_OBJECT } from './json-cursor';
import { QUOTE } from './json-strings';
import type { KnownNames } from './known-names';
import { END, ObjectShape } from './object-shape';
import { UNSURE } from './unsure';

/** Short tags of lower letters are languages for sure; others have to be looked at more closely. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The languages of the text that is read: none may come twice. Texts with more than these are left to the other reader. */
const languages = new Float64Array(16);

/** A text for people, in at least one language. */
export function languageMap(cursor: JsonCursor): void {
  cursor.take(OPEN_OBJECT);
  if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
  let count = 0;
  do {
    cursor.name();
    if (!isLanguage(cursor) || count === languages.length) throw UNSURE;
    for (let at = 0; at < count; at += 1) if (languages[at] === cursor.key) throw UNSURE;
    languages[count] = cursor.key;
    count += 1;
    cursor.colon();
    cursor.someText();
  } while (cursor.hasNext(CLOSE_OBJECT));
}

function isLanguage({ bytes, from, to }: JsonCursor): boolean {
  const length = to - from;
  if (length === 2 || length === 3) {
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x61 || byte > 0x7a) return false;
    }
    return true;
  }
  return LANGUAGE.test(String.fromCharCode(...bytes.subarray(from, to)));
}

const INFERENCE = new ObjectShape(['reason', 'basis', 'outsideReferences'], ['reason', 'basis']);
const INFERENCE_BASES = new ByteNames(['text', 'outside']);
/** Bits of `BASES`, by the codes above. */
const BIT_OF_BASIS = [2, 4] as const;

/** An inference that is named or written out; gives its bit of `BASES`. */
export function inferenceBasis(cursor: JsonCursor, known: KnownNames): number {
  if (cursor.peek() === QUOTE) return known.basisOfInference[knownName(cursor, known.inferences)] ?? 0;
  let basis = -1;
  let references = 0;
  for (let key = INFERENCE.first(cursor); key !== END; key = INFERENCE.next(cursor)) {
    if (key === 0) languageMap(cursor);
    else if (key === 1) basis = knownName(cursor, INFERENCE_BASES);
    else references = knownReferences(cursor, known);
  }
  if (basis === 1 && references === 0) throw UNSURE;
  return BIT_OF_BASIS[basis] ?? 0;
}

function knownReferences(cursor: JsonCursor, { outsideReferences }: KnownNames): number {
  let count = 0;
  for (let isMore = cursor.openList(); isMore; isMore = cursor.hasMore()) {
    knownName(cursor, outsideReferences);
    count += 1;
  }
  return count;
}

const DATE_BASIS = new ObjectShape(['is', 'inference'], ['is']);
const DATE_BASES = new ByteNames(['stated', 'inferred']);

/** Whether a part of a date is stated or inferred; gives the bit of `BASES` of the inference, 0 where it is stated. */
export function dateBasis(cursor: JsonCursor, known: KnownNames): number {
  let is = -1;
  let bit = 0;
  for (let key = DATE_BASIS.first(cursor); key !== END; key = DATE_BASIS.next(cursor)) {
    if (key === 0) is = knownName(cursor, DATE_BASES);
    else bit = inferenceBasis(cursor, known);
  }
  // What is inferred says how, and what is stated does not.
  if (DATE_BASIS.had(1) !== (is === 1)) throw UNSURE;
  return bit;
}
