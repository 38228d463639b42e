/** Results by what matched, the group that answers best first. */
import { SEARCH_GROUPS, type SearchGroup, type SearchResult } from './event-search';
import { CLOSENESS } from './match-text';

export interface ResultGroup {
  readonly group: SearchGroup;
  /** In the order in which they came. */
  readonly results: readonly SearchResult[];
}

export function grouped(results: readonly SearchResult[]): readonly ResultGroup[] {
  return SEARCH_GROUPS.map((group) => ({
    group,
    results: results.filter((result) => result.group === group),
  }))
    .filter((each) => each.results.length > 0)
    .toSorted((a, b) => bestOf(a) - bestOf(b));
}

/** People are looked for by their surnames: a whole word of a name is as good as its beginning. */
export function bestOf({ group, results }: ResultGroup): number {
  const best = Math.min(...results.map(({ closeness }) => closeness));
  return group === 'people' && best === CLOSENESS.phrase ? CLOSENESS.start : best;
}
