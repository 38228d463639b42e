import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedText } from './fold';
import { eachWord } from './word-borders';

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (from, to) => words.push(text.slice(from, to)));
  return words;
}

/** By the browser's own rules, Chinese words taken apart. */
function segmented(text: string): readonly string[] {
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(text);
  return [...segments].flatMap(({ segment, isWordLike }) => {
    if (!isWordLike) return [];
    return /\p{Script=Han}/u.test(segment) ? [...segment] : [segment];
  });
}

describe('the words of a folded text', () => {
  it.each([
    ["the o'clock's end.", ['the', "o'clock's", 'end']],
    ['1,000.50 on 16.11, or 1;2', ['1,000.50', 'on', '16.11', 'or', '1;2']],
    ['u.s. and a.b.c', ['u.s', 'and', 'a.b.c']],
    ['no. 12: talks', ['no', '12', 'talks']],
    ['16th 2b a1.2', ['16th', '2b', 'a1.2']],
    ['杰克·沙利文 a·b', ['杰', '克', '沙', '利', '文', 'a·b']],
    ['第3次会晤、“结束”。', ['第', '3', '次', '会', '晤', '结', '束']],
    ['', []],
  ])('“%s”', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('are those of the browser, whatever stands between', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aab19 .,;\'·-"/“”、。《会晤首次:') });
    fc.assert(
      fc.property(plain, (text) => {
        expect(wordsOf(text)).toEqual(segmented(text));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(wordsOf(text)).toEqual(segmented(text));
      }),
    );
  });
});

describe('folding', () => {
  it('is the same with places and without', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom(...'aÀé’`—ΣςİK会ﬁ，Å'), fc.string({ unit: 'binary' })) }),
        (text) => {
          expect(foldedText(text)).toBe(fold(text).text);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
