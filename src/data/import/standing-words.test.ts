import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../../domain/archive/vocabulary';
import { plainWord, standingFromWord } from './standing-words';

describe('a word of a table', () => {
  it.each([
    ['occurred', ['held', 'Took place', 'DONE', 'completed', '已举行', 'has_taken_place']],
    ['ongoing', ['in progress', 'on-going', 'Under way', '进行中']],
    ['proposed', ['Proposed', '提议']],
    ['expected', ['planned', 'Scheduled', 'upcoming', '计划中', '即将举行']],
    ['asked', ['asked', 'Asked about']],
    ['absent', ['Cancelled', 'canceled', 'Called-off.', ' did not take place ', "didn't happen", '已取消']],
  ] as const)('is %s where it surely means that', (standing, words) => {
    expect(words.map(standingFromWord)).toEqual(words.map(() => standing));
  });

  it('is not guessed where it may mean two things', () => {
    const unsure = [
      ...[
        'postponed',
        'tbc',
        'unknown',
        'confirmed',
        'announced',
        'active',
        'open',
        'closed',
        'rumoured',
        '',
      ],
      ...['has not happened', 'not yet held', 'planned, then cancelled', '未发生', '推迟', '__proto__'],
    ];
    expect(unsure.filter((word) => standingFromWord(word) !== undefined)).toEqual([]);
  });

  it('is one of the format in any writing', () => {
    for (const standing of STANDINGS) {
      expect(standingFromWord(` ${standing.toUpperCase()} `)).toBe(standing);
    }
  });

  it('is compared whatever stands around it, and stays something where it is something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainWord(`  ${text}\n`)).toBe(plainWord(text));
        expect(plainWord(text) === '').toBe(text.trim() === '');
      }),
      { examples: [['-'], ['—'], ['.']] },
    );
  });
});
