import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasEndlessWord } from './endless-words';

const isIn = (text: string) => hasEndlessWord(new TextEncoder().encode(text));

describe('a word without an end', () => {
  it('is one of very many letters, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(9000), fc.nat(9000), fc.constantFrom('A', 'é', 'я'), (before, after, letter) => {
        const word = letter.repeat(2000);
        expect(isIn(`{"title":"${'a '.repeat(before)}${word}${' b'.repeat(after)}"}`)).toBe(true);
      }),
    );
  });

  it.each([
    ['a long address', `https://example.org/${'a'.repeat(1900)}`],
    ['many words', 'A word '.repeat(10_000)],
    ['many short texts', '"a",'.repeat(10_000)],
    ['Chinese, which is written without blanks', '会谈'.repeat(10_000)],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(isIn(text)).toBe(false);
  });
});
