/**
 * What the search knows of some events of a dataset, or of all: plain typed arrays and a few names, which a worker
 * hands to another as they are.
 */
import type { Archive } from '../../archive/archive';
import { declaredZones } from '../../archive/zones';
import type { DayColumns } from './day-columns';
import type { NamedActors } from './named-actors';
import type { TextIndex } from './text-index';

/** What an index must know of its dataset beside the events: the head of it. */
export type SearchFacts = Pick<Archive, 'actors' | 'sides' | 'sources' | 'asOf' | 'defaultZone'>;

/** Zones whose days an event can be found by beside those of its own; a code in `DayColumns.zones` is a place here. */
export function zonesOf(facts: Pick<SearchFacts, 'sides'>): readonly string[] {
  return [...new Set(declaredZones(facts))];
}

interface IndexedEvents {
  /** The serial number of each event: its place in the order of the file. */
  readonly serials: Uint32Array;
  readonly texts: TextIndex;
  readonly days: DayColumns;
  readonly named: NamedActors;
}

/** Some events, in the order in which they came, and no names of actors yet. */
export interface SearchIndexPart extends IndexedEvents {
  readonly holds: 'events';
}

/** Events by their serial numbers, and all actors by the names that they are known to have. */
export interface SearchIndex extends IndexedEvents {
  readonly holds: 'all';
}
