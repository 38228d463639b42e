/** From what is typed to what is looked up: terms of the index, with their places in the query. */
import { Growing } from '../../../base/growing';
import { writeTerm } from '../index/sorted-terms';
import { unitsOf } from '../words';

export interface AskedTerm {
  /** Folded: a word, a letter of a script without spaces, or two neighbours of such. */
  readonly text: string;
  /** Its bytes in the index. */
  readonly key: Uint8Array;
  readonly isLetter: boolean;
  /** The place in the query of its word, of two letters that of the second. */
  readonly place: number;
  /** Letters that follow each other with nothing between are one unit, a word is one by itself. */
  readonly unit: number;
}

export interface Asked {
  readonly terms: readonly AskedTerm[];
  /** How many words and letters the query has. */
  readonly wordCount: number;
}

export function askedOf(query: string): Asked {
  const terms: AskedTerm[] = [];
  let place = 0;
  for (const [unit, words] of unitsOf(query).entries()) {
    const [first, ...others] = words;
    if (first === undefined) continue;
    const { isLetter } = first;
    const add = (text: string) => terms.push({ text, key: keyOf(text, isLetter), isLetter, place, unit });
    if (others.length === 0) add(first.text);
    for (const [at, { text }] of others.entries()) {
      place += 1;
      add(`${words[at]?.text ?? ''}${text}`);
    }
    place += 1;
  }
  return { terms, wordCount: place };
}

function keyOf(text: string, isLetter: boolean): Uint8Array {
  const bytes = new Growing(Uint8Array);
  writeTerm(bytes, text, 0, text.length, isLetter);
  return bytes.taken();
}
