import { describe, expect, it } from 'vitest';
import type { SearchGroup, SearchResult } from './event-search';
import { grouped } from './grouped';

const result = (group: SearchGroup, closeness: number) => ({ group, closeness }) as SearchResult;
const order = (...results: readonly SearchResult[]) => grouped(results).map(({ group }) => group);

describe('groups of results', () => {
  it('begin with the one that answers best', () => {
    expect(order(result('titles', 3), result('words', 2), result('words', 4))).toEqual(['words', 'titles']);
  });

  it('stand in their own order where they answer equally well', () => {
    expect(order(result('glosses', 2), result('words', 2), result('dates', 2))).toEqual([
      'dates',
      'words',
      'glosses',
    ]);
  });

  it('take a surname for as good as the beginning of a title', () => {
    expect(order(result('titles', 1), result('people', 2))).toEqual(['people', 'titles']);
    expect(order(result('titles', 1), result('people', 3))).toEqual(['titles', 'people']);
  });

  it('leave out those that have nothing', () => {
    expect(grouped([])).toEqual([]);
  });
});
