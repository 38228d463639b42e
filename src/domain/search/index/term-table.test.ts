import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Growing } from '../../../base/growing';
import {
  findTerm,
  readUnits,
  type SortedTerms,
  termsFrom,
  unitsInTerm,
  wordTermCount,
  writeTerm,
} from './sorted-terms';
import { createTermTable } from './term-table';

const words = fc.array(
  fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', 'b', 'é', 'ж', '会', '\ud840\udc00', '\ud800'),
      minLength: 1,
      maxLength: 5,
    }),
    fc.nat(3000).map(String),
  ),
  { minLength: 1, maxLength: 40 },
);

function keyOf(word: string, isLetter = false): Uint8Array {
  const bytes = new Growing(Uint8Array);
  writeTerm(bytes, word, 0, word.length, isLetter);
  return bytes.taken();
}

function wordAt(terms: SortedTerms, term: number): string {
  const units = new Uint16Array(64);
  return String.fromCharCode(...units.subarray(0, readUnits(terms, term, units)));
}

describe('a table of terms', () => {
  it('gives a word the number that it had', () => {
    const table = createTermTable();
    const many = Array.from({ length: 5000 }, (_, at) => `w${at}`);
    const codes = many.map((word) => table.codeOf(`(${word})`, 1, word.length + 1, false));
    expect(codes).toEqual(many.map((_, at) => at));
    expect(many.map((word) => table.codeOf(word, 0, word.length, false))).toEqual(codes);
    expect(table.codeOf('w1', 0, 2, true)).toBe(5000);
  });

  it('sorts them as JavaScript does, letters of scripts without spaces last', () => {
    fc.assert(
      fc.property(words, words, (asWords, asLetters) => {
        const table = createTermTable();
        for (const word of asWords) table.codeOf(word, 0, word.length, false);
        for (const letter of asLetters) table.codeOf(letter, 0, letter.length, true);
        const { terms, placeOf } = table.sorted();
        const sorted = [...new Set(asWords)].toSorted();
        expect(wordTermCount(terms)).toBe(sorted.length);
        expect(sorted.map((_, at) => wordAt(terms, at))).toEqual(sorted);
        for (const [at, word] of sorted.entries()) {
          expect(findTerm(terms, keyOf(word))).toBe(at);
          expect(unitsInTerm(terms, at)).toBe(word.length);
          expect(placeOf[table.codeOf(word, 0, word.length, false)]).toBe(at);
        }
        for (const letter of asLetters) {
          expect(findTerm(terms, keyOf(letter, true))).toBeGreaterThanOrEqual(sorted.length);
        }
      }),
    );
  });

  it('finds those that begin with some letters', () => {
    fc.assert(
      fc.property(words, words, (known, asked) => {
        const table = createTermTable();
        for (const word of known) table.codeOf(word, 0, word.length, false);
        const { terms } = table.sorted();
        const sorted = [...new Set(known)].toSorted();
        for (const word of [...asked, ...known.map((each) => each.slice(0, 2))]) {
          const [from, to] = termsFrom(terms, keyOf(word));
          expect(sorted.slice(from, to)).toEqual(sorted.filter((each) => each.startsWith(word)));
          if (!sorted.includes(word)) expect(findTerm(terms, keyOf(word))).toBeUndefined();
        }
      }),
    );
  });
});
