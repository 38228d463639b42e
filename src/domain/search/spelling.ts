/** Words that are spelt a little otherwise, and the parts of a text that are like what was asked for. */

import { joinedRanges, type TextRange } from './match-text';
import { isUnspaced } from './word-borders';
import { indexTermsOf, queryTermsOf, wordsOf } from './words';

/** Shorter words are spelt like too many others. */
const MIN_MISSPELT = 4;

/** How many letters may be others, missing or too many. A number is what it is. */
export function misspellings(term: string): number {
  if (term.length < MIN_MISSPELT || /\d/.test(term) || isUnspaced(term)) return 0;
  return term.length < 2 * MIN_MISSPELT ? 1 : 2;
}

/**
 * The parts of a text that begin with the words of a query or are spelt like them, whole words each; undefined where
 * one has nothing like it.
 */
export function nearRanges(text: string, query: string): readonly TextRange[] | undefined {
  const asked = queryTermsOf(query);
  const terms = new Set(indexTermsOf(text));
  const near = new Set<string>();
  for (const term of asked) {
    const like = [...terms].filter((each) => isLike(each, term));
    if (like.length === 0) return undefined;
    for (const each of like) near.add(each);
  }
  return asked.length === 0 ? undefined : joinedRanges(wordsOf(text).filter((word) => near.has(word.text)));
}

function isLike(word: string, term: string): boolean {
  if (isUnspaced(term)) return word === term;
  return word.startsWith(term) || isWithin(word, term, misspellings(term));
}

/** Whether so many changes of a letter make the one into the other (Levenshtein's distance). */
function isWithin(a: string, b: string, changes: number): boolean {
  if (Math.abs(a.length - b.length) > changes) return false;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 0) <= changes;
}
