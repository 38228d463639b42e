/**
 * The words of a text, folded, with their places. Scripts that put no spaces between words (Chinese, Japanese,
 * Thai and others) are taken letter by letter: no dictionary decides then whether a part of a text can be found.
 */
import { fold } from './fold';
import { eachWord, segmentsOf } from './word-borders';

export interface Word {
  /** Folded. */
  readonly text: string;
  /** Where it stands in the original, in code units, half-open. */
  readonly start: number;
  readonly end: number;
  /** Where each code unit of `text` ends in the original, for showing a part of the word. */
  readonly ends: readonly number[];
  /** One letter of a script without spaces. */
  readonly isLetter: boolean;
  /** It follows the word before without anything between, as letters of one run do. */
  readonly isJoined: boolean;
}

export function wordsOf(original: string): readonly Word[] {
  const { text, starts, ends } = fold(original);
  const words: Word[] = [];
  let joinedAt = -1;
  eachWord(text, (from, to, isLetter) => {
    words.push({
      text: text.slice(from, to),
      start: starts[from] ?? 0,
      end: ends[to - 1] ?? 0,
      ends: ends.slice(from, to),
      isLetter,
      isJoined: isLetter && joinedAt === from,
    });
    joinedAt = isLetter ? to : -1;
  });
  return words;
}

/** What is looked for as one: a word, of which the beginning is enough, or a run of letters without spaces. */
export type QueryUnit = readonly Word[];

export function unitsOf(query: string): readonly QueryUnit[] {
  const units: Word[][] = [];
  for (const word of wordsOf(query)) {
    if (word.isJoined) units.at(-1)?.push(word);
    else units.push([word]);
  }
  return units;
}

/** What a text is indexed by: its words, its letters, and each two neighbouring letters. */
export function indexTermsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.flatMap(({ text: term, isJoined }, at) =>
    isJoined ? [term, `${words[at - 1]?.text ?? ''}${term}`] : [term],
  );
}

/** What must be in the index for a query to be found: of a run of letters each two neighbours, or its only letter. */
export function queryTermsOf(query: string): readonly string[] {
  return unitsOf(query).flatMap((unit) => {
    const [first, ...others] = unit;
    if (first === undefined) return [];
    if (others.length === 0) return [first.text];
    return others.map(({ text }, at) => `${unit[at]?.text ?? ''}${text}`);
  });
}

/** The same with a run of letters taken apart at the words that a dictionary knows: "首次会晤" as "首次 会晤". */
export function looserQuery(query: string): string {
  return [...segmentsOf(query)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])).join(' ');
}
