/** From what was found in the index to results with their texts: of the best of a field, as many as are asked for. */
import type { ActorTree } from '../actors/actor-tree';
import type { TextResult } from './event-search';
import { type SpoiledWords, spoiledWordsOf, textsOfEvent } from './event-texts';
import type { FoundOfField } from './find-results';
import { matchedTexts } from './found-texts';
import type { SearchFacts, SearchIndex } from './index/index-part';
import { keyPlaceOf } from './index/text-index';
import { createPeopleReader } from './read-people';
import type { RecordReader } from './read-records';
import { isRepeated } from './repeated-words';

export interface ReadResults {
  /** Best first, each with what it weighs among equally near ones. */
  readonly results: readonly { readonly result: TextResult; readonly score: number }[];
  /** False where there are more. */
  readonly isAll: boolean;
}

/** So many more are read at once where some that were read say nothing new. */
const FURTHER = 4;
/** Of one field no more are read, whatever they say. */
const MOST_READ = 2000;

export function createResultReader(index: SearchIndex, facts: SearchFacts, tree: ActorTree) {
  const spoiled = spoiledWordsOf(facts.sources);
  const languages = new Map(facts.sources.map(({ id, language }) => [id, language]));
  const readPerson = createPeopleReader(index, facts, tree);
  const context: EventTextContext = {
    index,
    spoiled,
    languageOf: (source) => languages.get(source) ?? 'und',
  };

  /** The best results, as many as asked for, and one more to know whether there are more. */
  return async (found: FoundOfField, limit: number, records: RecordReader): Promise<ReadResults> => {
    const read: { result: TextResult; score: number }[] = [];
    let { ranked } = found;
    let done = 0;
    for (; ; ranked = found.more(ranked.length * FURTHER)) {
      const fresh = await Promise.all(
        ranked.slice(done).map(async ({ text, score }) => {
          const result =
            found.field === 'people'
              ? await readPerson(text, found, records)
              : await readEventText(text, found, records, context);
          return result === undefined ? [] : [{ result, score }];
        }),
      );
      read.push(...fresh.flat());
      done = ranked.length;
      if (read.length > limit || done >= found.count || done >= MOST_READ) break;
    }
    return {
      results: read.slice(0, limit),
      isAll: found.isAll && read.length <= limit && done >= found.count,
    };
  };
}

interface EventTextContext {
  readonly index: SearchIndex;
  readonly spoiled: SpoiledWords;
  readonly languageOf: Parameters<typeof textsOfEvent>[3];
}

async function readEventText(
  text: number,
  { field, query, isNear }: FoundOfField,
  records: RecordReader,
  { index, spoiled, languageOf }: EventTextContext,
): Promise<TextResult | undefined> {
  if (field === 'people') return undefined;
  const texts = index.texts.fields[field];
  const owner = texts.owners[text] ?? 0;
  const [record, event] = await Promise.all([records.whole(owner), records.searched(owner)]);
  if (record === undefined || event === undefined) return undefined;
  const all = textsOfEvent(record, field, spoiled, languageOf);
  const place = keyPlaceOf(texts, text);
  const together = all[place];
  const matched = together && matchedTexts(together.texts, query, isNear);
  if (together === undefined || matched === undefined) return undefined;
  const { closeness, found } = matched;
  if (field !== 'words') return { group: field, event, closeness, found };
  const { quotation } = together;
  if (quotation === undefined || isRepeated(all, place, query)) return undefined;
  return { group: field, event, closeness, found, quotation: quotation.id, source: quotation.source };
}
