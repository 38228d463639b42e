/** What a query finds in an index, in its typed arrays alone: no record is read. */
import { type SearchFacts, type SearchIndex, zonesOf } from './index/index-part';
import type { TextField } from './index/text-index';
import { askedOf } from './query/asked-terms';
import { createDateFinder } from './query/date-finder';
import { derivedTerms } from './query/derived-terms';
import { createFieldFinder } from './query/field-finder';
import type { RankedResult } from './query/ranking';
import { createWeigher } from './query/weigher';
import { type DatesFound, findDates } from './search-dates';
import { looserQuery } from './words';

export interface FoundResults {
  readonly dates: DatesFound;
  /** Fields in which anything was found. */
  readonly fields: readonly FoundOfField[];
}

/** What a query found in one field. */
export interface FoundOfField {
  readonly field: TextField;
  /** How many results were found, and whether these are all. */
  readonly count: number;
  readonly isAll: boolean;
  /** The best of them, one more than asked for if there are so many. */
  readonly ranked: readonly RankedResult[];
  /** As many as are asked for now, the same first. */
  more(size: number): readonly RankedResult[];
  /** As it was looked for in the end. */
  readonly query: string;
  /** Whether by words spelt like it. */
  readonly isNear: boolean;
}

const ALL_FIELDS: readonly TextField[] = ['people', 'titles', 'words', 'glosses'];
/** Words of a source are found as they are or not at all. */
const NEAR_FIELDS = ALL_FIELDS.filter((field) => field !== 'words');

/** Postings of a field: some five milliseconds. Only what very many texts have comes so far. */
const MAX_READ = 200_000;

export function createResultFinder(
  { texts, days }: SearchIndex,
  facts: SearchFacts,
): (query: string, limit: number) => FoundResults {
  const weigher = createWeigher(texts);
  const findInField = createFieldFinder(texts, weigher, MAX_READ);
  const dateFinder = createDateFinder(days, zonesOf(facts));

  function find(query: string, isNear: boolean, limit: number): readonly FoundOfField[] {
    const asked = askedOf(query);
    const derived = asked.terms.map((term) => derivedTerms(texts, term, isNear, weigher));
    return (isNear ? NEAR_FIELDS : ALL_FIELDS).flatMap((field) => {
      const best = (size: number) => findInField(field, { asked, derived, isNear, size });
      // One more says whether there are more.
      const { count, isAll, best: ranked } = best(limit + 1);
      return count === 0
        ? []
        : [{ field, count, isAll, ranked, query, isNear, more: (size) => best(size).best }];
    });
  }

  return (query, limit) => {
    const dates = findDates(query, dateFinder, facts, limit);
    const exact = find(query, false, limit);
    // Only where nothing is as it was typed is anything else tried.
    if (exact.length > 0 || dates.count > 0) return { dates, fields: exact };
    const looser = find(looserQuery(query), false, limit);
    return { dates, fields: looser.length > 0 ? looser : find(query, true, limit) };
  };
}
