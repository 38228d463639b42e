/** How well a text answers a query, and which of its parts are to be shown as found. */
import { type QueryUnit, unitsOf, type Word, wordsOf } from './words';

/** A part of a text in code units, half-open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** From best to least: the lower, the nearer. */
export const CLOSENESS = {
  /** The text is the query. */
  whole: 0,
  /** It begins with the query. */
  start: 1,
  /** It has the query's words, whole and in their order. */
  phrase: 2,
  /** The last of them is only begun. */
  begun: 3,
  /** It has all of them somewhere. */
  scattered: 4,
  /** Something spelt like them. */
  near: 5,
} as const;
export type Closeness = (typeof CLOSENESS)[keyof typeof CLOSENESS];

export interface TextMatch {
  readonly closeness: Closeness;
  /** In order, apart from each other. */
  readonly ranges: readonly TextRange[];
}

/** Undefined where any word of the query is missing, and for a query without words. */
export function matchText(text: string, query: string): TextMatch | undefined {
  const units = unitsOf(query);
  if (units.length === 0) return undefined;
  const words = wordsOf(text);
  const asked = units.flat();
  const phrases = placesOf(words, asked);
  if (phrases.length > 0) {
    return {
      closeness: Math.min(...phrases.map((at) => closenessOf(words, asked, at))) as Closeness,
      ranges: joinedRanges(phrases.map((at) => rangeAt(words, asked, at))),
    };
  }
  const scattered = units.map((unit) => placesOf(words, unit).map((at) => rangeAt(words, unit, at)));
  if (scattered.some((ranges) => ranges.length === 0)) return undefined;
  return { closeness: CLOSENESS.scattered, ranges: joinedRanges(scattered.flat()) };
}

/** Where these words stand one after the other, the last perhaps only begun. */
function placesOf(words: readonly Word[], asked: QueryUnit): readonly number[] {
  const last = asked.length - 1;
  return words.flatMap((_, at) =>
    asked.every(({ text, isLetter, isJoined }, index) => {
      const word = words[at + index];
      if (word === undefined || word.isLetter !== isLetter) return false;
      if (index > 0 && isJoined && !word.isJoined) return false;
      return index === last && !isLetter ? word.text.startsWith(text) : word.text === text;
    })
      ? [at]
      : [],
  );
}

function closenessOf(words: readonly Word[], asked: QueryUnit, at: number): Closeness {
  const end = at + asked.length;
  const isBegun = words[end - 1]?.text !== asked.at(-1)?.text;
  if (at === 0 && end === words.length && !isBegun) return CLOSENESS.whole;
  if (at === 0) return CLOSENESS.start;
  return isBegun ? CLOSENESS.begun : CLOSENESS.phrase;
}

/** Of a word that is only begun, its beginning. */
function rangeAt(words: readonly Word[], asked: QueryUnit, at: number): TextRange {
  const [first, last] = [words[at], words[at + asked.length - 1]];
  const typed = asked.at(-1)?.text.length ?? 0;
  return { start: first?.start ?? 0, end: last?.ends[typed - 1] ?? last?.end ?? 0 };
}

/** In order; what touches or overlaps is one. */
export function joinedRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const inOrder = ranges.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of inOrder) {
    const before = result.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else result.push({ start, end });
  }
  return result;
}
