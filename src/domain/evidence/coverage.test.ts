import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COVERAGE_KINDS, type CoverageKind, coverageRuns, wordCounts } from './coverage';

const TEXT = 'The quick brown fox jumps.';

function range(id: CoverageKind, words: string) {
  const start = TEXT.indexOf(words);
  return { id, start, end: start + words.length };
}

describe('what became of each word', () => {
  it('is the strongest of what covers it', () => {
    const runs = coverageRuns(TEXT, [
      range('supporting', 'quick brown'),
      range('defect', 'brown fox'),
      range('unclaimed', 'The'),
    ]);
    expect(runs.map(({ kind, start, end }) => [kind, TEXT.slice(start, end)])).toEqual([
      ['unclaimed', 'The '],
      ['supporting', 'quick brown'],
      ['defect', ' fox'],
      ['passed-over', ' jumps.'],
    ]);
    expect(wordCounts(runs)).toEqual({ supporting: 2, defect: 1, unclaimed: 1, 'passed-over': 1 });
  });

  it('counts a word of which a part is passed over as passed over', () => {
    expect(wordCounts(coverageRuns(TEXT, [range('supporting', 'The quick brown fox jum')]))).toMatchObject({
      supporting: 4,
      'passed-over': 1,
    });
  });

  it('takes what stands inside a word for a part of it, and each Chinese letter for a word', () => {
    const count = (text: string) => wordCounts(coverageRuns(text, []))['passed-over'];
    expect(count("China’s U.S. isn't 16th")).toBe(4);
    expect(count('中美首次会晤')).toBe(6);
    expect(count('שלום עולם')).toBe(2);
    expect(count(' … — “” ')).toBe(0);
  });

  it('joins up to the text and counts each word once, whatever covers it', () => {
    const ranges = fc.array(
      fc.record({
        id: fc.constantFrom(...COVERAGE_KINDS.slice(0, 3)),
        start: fc.nat(TEXT.length - 1),
        length: fc.integer({ min: 1, max: 12 }),
      }),
    );
    fc.assert(
      fc.property(ranges, (drawn) => {
        const runs = coverageRuns(
          TEXT,
          drawn.map(({ id, start, length }) => ({ id, start, end: Math.min(start + length, TEXT.length) })),
        );
        expect(runs.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
        expect(Object.values(wordCounts(runs)).reduce((sum, count) => sum + count, 0)).toBe(5);
      }),
    );
  });
});
