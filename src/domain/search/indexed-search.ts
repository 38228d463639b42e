/**
 * The search over an index: what is found is found in typed arrays alone, then as many records are read as are
 * shown. An index in memory, one that a worker keeps and one with records elsewhere differ in `recordOf` only.
 */
import { createActorTree } from '../actors/actor-tree';
import { countPositions } from '../columns/position-set';
import type { DatedResult, EventSearch, SearchResult } from './event-search';
import { createResultFinder } from './find-results';
import type { SearchFacts, SearchIndex } from './index/index-part';
import { createRecordReader, type RecordReader, type RecordSource } from './read-records';
import { createResultReader } from './read-results';
import type { DatesFound } from './search-dates';

export interface IndexedDataset extends RecordSource {
  readonly index: SearchIndex;
  readonly facts: SearchFacts;
  /** Events that the dataset has: while more of them than the index holds, no answer is complete. */
  readonly eventCount: number;
}

export function createIndexedSearch(dataset: IndexedDataset): EventSearch {
  const { index, facts, eventCount } = dataset;
  const tree = createActorTree(facts.actors, facts.sides);
  const find = createResultFinder(index, facts);
  const readResults = createResultReader(index, facts, tree);
  const isWhole = index.serials.length >= eventCount;

  return {
    size: {
      events: index.serials.length,
      actors: facts.actors.length,
      quotations: countPositions(index.texts.fields.words.keyStarts),
    },
    async search(query, limit, until) {
      const { dates, fields } = find(query, limit);
      const records = createRecordReader(dataset, tree, until);
      const [dated, read] = await Promise.all([
        datedResults(dates, limit, records),
        Promise.all(fields.map((found) => readResults(found, limit, records))),
      ]);
      const ofWords = read
        .flatMap(({ results }) => results)
        .toSorted((a, b) => a.result.closeness - b.result.closeness || b.score - a.score)
        .map(({ result }) => result);
      return {
        value: [...dated, ...ofWords],
        isComplete: isWhole && dates.count <= limit && read.every(({ isAll }) => isAll),
      };
    },
  };
}

async function datedResults(
  { closeness, periods, events }: DatesFound,
  limit: number,
  records: RecordReader,
): Promise<readonly SearchResult[]> {
  const results = events
    .slice(0, Math.max(0, limit - periods.length))
    .map(async ({ event: place, match }): Promise<readonly DatedResult[]> => {
      const event = await records.searched(place);
      return event === undefined ? [] : [{ group: 'dates', is: 'event', closeness, event, match }];
    });
  return [...periods.slice(0, limit), ...(await Promise.all(results)).flat()];
}
