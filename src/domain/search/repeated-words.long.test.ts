import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuotationId, SourceId } from '../archive/ids';
import type { FoundTogether } from './event-texts';
import { matchText } from './match-text';
import { isAlwaysRepeated, isRepeated } from './repeated-words';
import { queries, texts } from './test-search-texts';

const quoted = (...all: readonly (readonly [source: string, exact: string])[]): readonly FoundTogether[] =>
  all.map(([source, exact], at) => ({
    texts: [{ text: exact, language: 'en' }],
    quotation: { id: `q${at}` as QuotationId, source: source as SourceId, exact },
  }));

describe('words that another quotation says whatever is asked', () => {
  it('stand in it word for word, or come after the same', () => {
    const all = quoted(['a', '16 November'], ['a', 'on 16 November, late'], ['a', '16 November']);
    expect(all.map((_, place) => isAlwaysRepeated(all, place))).toEqual([true, false, true]);
  });

  it('are not those of another source', () => {
    expect(isAlwaysRepeated(quoted(['a', 'late'], ['b', 'on 16 November, late']), 0)).toBe(false);
  });

  it('are not a part of a longer word', () => {
    expect(isAlwaysRepeated(quoted(['a', 'late'], ['a', 'a plate of peaches']), 0)).toBe(false);
  });

  it('are letters of a text without spaces', () => {
    expect(isAlwaysRepeated(quoted(['a', '首次'], ['a', '举行首次会晤']), 0)).toBe(true);
  });

  it('are repeated for every query that finds them', () => {
    const drawn = fc
      .record({ before: texts, words: texts, after: texts })
      .map(({ before, words, after }) => quoted(['a', words], ['a', `${before}${words}${after}`]));
    fc.assert(
      fc.property(drawn, queries, (all, query) => {
        fc.pre(isAlwaysRepeated(all, 0) && matchText(all[0]?.quotation?.exact ?? '', query) !== undefined);
        expect(isRepeated(all, 0, query)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
