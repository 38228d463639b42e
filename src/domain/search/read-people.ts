/** People and bodies that were found by one of their names. */
import type { ActorTree } from '../actors/actor-tree';
import type { ActorResult } from './event-search';
import type { FoundOfField } from './find-results';
import { matchedTexts } from './found-texts';
import type { SearchFacts, SearchIndex } from './index/index-part';
import { namesOfActors } from './index/named-actors';
import type { RecordReader } from './read-records';

export function createPeopleReader(
  { named, texts, serials }: SearchIndex,
  { actors }: SearchFacts,
  tree: ActorTree,
) {
  const names = namesOfActors(actors, named);
  /** Who belongs to somebody in an event is in it too, as the filter has it. */
  const inFilter = new Set(
    actors.filter((_, place) => named.isConcerned[place] === 1).flatMap(({ id }) => tree.lineage(id)),
  );

  return async (
    text: number,
    { query, isNear }: Pick<FoundOfField, 'query' | 'isNear'>,
    records: RecordReader,
  ): Promise<ActorResult | undefined> => {
    const place = texts.fields.people.owners[text] ?? 0;
    const actor = actors[place];
    const matched = matchedTexts(names[place] ?? [], query, isNear);
    if (actor === undefined || matched === undefined) return undefined;
    const serial = (named.firstEvent[place] ?? 0) - 1;
    const event = serial < 0 ? undefined : await records.searched(placeOfSerial(serials, serial));
    return {
      group: 'people',
      actor,
      closeness: matched.closeness,
      found: matched.found,
      isPrinted: matched.best.isPrinted,
      isInFilter: inFilter.has(actor.id),
      ...(event && { event }),
    };
  };
}

/** @param serials ascending */
function placeOfSerial(serials: Uint32Array, serial: number): number {
  let [low, high] = [0, serials.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((serials[middle] ?? 0) < serial) low = middle + 1;
    else high = middle;
  }
  return low;
}
