import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundOptions, frequentOptions, type ListedOption } from './option-list';

const options = fc.array(
  fc.record({
    name: fc.constantFrom('Courier', 'Gazette of Gänserndorf', 'Herald'),
    count: fc.nat(9),
    isChosen: fc.boolean(),
  }),
  { maxLength: 30 },
);

describe('of many options', () => {
  it('the most frequent are shown and all that are chosen, and no others', () => {
    fc.assert(
      fc.property(options, fc.nat(12), (all, limit) => {
        const shown = frequentOptions(all, limit);
        expect(all.filter(({ isChosen }) => isChosen).every((each) => shown.includes(each))).toBe(true);
        const others = shown.filter(({ isChosen }) => !isChosen);
        expect(others.length).toBeLessThanOrEqual(limit);
        const left = all.filter((each) => !shown.includes(each));
        for (const { count } of left) {
          for (const each of others) expect(each.count).toBeGreaterThanOrEqual(count);
        }
        if (shown.length < all.length) expect(shown.length).toBeGreaterThanOrEqual(limit);
      }),
    );
  });

  it('nothing jumps when one is chosen: the order is that of the numbers, ties as they were', () => {
    const all = ['a', 'b', 'c'].map((name): ListedOption => ({ name, count: 1, isChosen: false }));
    const chosen = all.map((each) => ({ ...each, isChosen: each.name === 'c' }));
    expect(frequentOptions(all, 2).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(frequentOptions(chosen, 2).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('those are found that have each of the words, whatever their accents and capitals', () => {
    const all = ['The Gazette of Gänserndorf', 'Gazette', '人民日报'].map((name) => ({
      name,
      count: 1,
      isChosen: false,
    }));
    const found = (words: string) => foundOptions(all, words).map(({ name }) => name);
    expect(found('ganser GAZ')).toEqual(['The Gazette of Gänserndorf']);
    expect(found('gazette')).toEqual(['The Gazette of Gänserndorf', 'Gazette']);
    expect(found('人民')).toEqual(['人民日报']);
    expect(found('herald')).toEqual([]);
    expect(found(' ')).toHaveLength(3);
  });
});
