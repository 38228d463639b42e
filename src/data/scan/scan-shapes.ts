/** The small shapes that stand everywhere in an event: texts for people, inferences, the basis of a date. */
import { ByteNames, knownName, ShapeKeys } from './byte-names';
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  type JsonCursor,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  UNSURE,
} from './json-cursor';
import type { KnownNames } from './known-names';

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

const INFERENCE_KEYS = new ShapeKeys(['reason', 'basis', 'outsideReferences']);
const INFERENCE_BASES = new ByteNames(['text', 'outside']);
/** Bits of `BASES`, by the codes above. */
const BIT_OF_BASIS = [2, 4] as const;

/** An inference that is named or written out; gives its bit of `BASES`. */
export function inferenceBasis(cursor: JsonCursor, known: KnownNames): number {
  if (cursor.peek() === QUOTE) return known.basisOfInference[knownName(cursor, known.inferences)] ?? 0;
  cursor.take(OPEN_OBJECT);
  if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
  let seen = 0;
  let key = -1;
  let basis = -1;
  let references = 0;
  do {
    key = INFERENCE_KEYS.read(cursor, key, seen);
    seen |= 1 << key;
    if (key === 0) languageMap(cursor);
    else if (key === 1) basis = knownName(cursor, INFERENCE_BASES);
    else references = knownReferences(cursor, known);
  } while (cursor.hasNext(CLOSE_OBJECT));
  if ((seen & 3) !== 3 || (basis === 1 && references === 0)) throw UNSURE;
  return BIT_OF_BASIS[basis] ?? 0;
}

function knownReferences(cursor: JsonCursor, { outsideReferences }: KnownNames): number {
  let count = 0;
  cursor.take(OPEN_LIST);
  if (!cursor.hasFirst(CLOSE_LIST)) return count;
  do {
    knownName(cursor, outsideReferences);
    count += 1;
  } while (cursor.hasNext(CLOSE_LIST));
  return count;
}

const DATE_BASIS_KEYS = new ShapeKeys(['is', 'inference']);
const DATE_BASES = new ByteNames(['stated', 'inferred']);

/** Whether a part of a date is stated or inferred; gives the bit of `BASES` of the inference, 0 where it is stated. */
export function dateBasis(cursor: JsonCursor, known: KnownNames): number {
  cursor.take(OPEN_OBJECT);
  if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
  let seen = 0;
  let key = -1;
  let is = -1;
  let bit = 0;
  do {
    key = DATE_BASIS_KEYS.read(cursor, key, seen);
    seen |= 1 << key;
    if (key === 0) is = knownName(cursor, DATE_BASES);
    else bit = inferenceBasis(cursor, known);
  } while (cursor.hasNext(CLOSE_OBJECT));
  // What is inferred says how, and what is stated does not.
  if (seen !== (is === 1 ? 3 : 1)) throw UNSURE;
  return bit;
}
