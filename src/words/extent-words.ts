/** How much of a dataset is told: how many of its events, by which filter, and how many of them nobody could read. */
import './late';
import type { ActorTree } from '../domain/actors/actor-tree';
import type { Source } from '../domain/archive/source';
import type { EventFilter } from '../domain/filter/event-filter';
import { filterInWords } from './filter-in-words';
import { numberWords } from './numbers';
import { t } from './translate';

export interface ToldExtent {
  readonly matching: number;
  /** Of those that could be read. */
  readonly total: number;
  readonly unread: number;
}

/** "5 of 21 events. Filter: kind: Call. 2 events of the dataset could not be read: they are not in the file." */
export function extentWords(
  { matching, total, unread }: ToldExtent,
  filter: EventFilter,
  tree: Pick<ActorTree, 'byId'>,
  sources: readonly Source[],
): string {
  const counted = t('chronology.events', {
    count: matching,
    number: numberWords(matching),
    total: numberWords(total + unread),
  });
  const filtered = filterInWords(filter, tree, sources);
  if (unread === 0) return `${counted} ${filtered}`;
  return `${counted} ${filtered} ${t('export.leftOut.unread', { count: unread, number: numberWords(unread) })}`;
}
