/** Which events the reader's choices leave: of actors and of facets, all of them together. */
import {
  type ActorFilter,
  actorsOfEvent,
  type EventActors,
  isLeftByFilter,
  NO_FILTER as NO_ACTORS,
} from '../actors/actor-filter';
import type { ActorTree } from '../actors/actor-tree';
import type { Actor } from '../archive/actor';
import type { DiplomaticEvent } from '../archive/event';
import type { ActorId } from '../archive/ids';
import type { Source } from '../archive/source';
import {
  type EventFacets,
  FACET_NAMES,
  type FacetChoices,
  type FacetName,
  type FacetOption,
  type FacetValue,
  facetsAgainst,
  facetsOfEvent,
  NO_FACETS,
} from './facets';

export interface EventFilter extends ActorFilter {
  readonly facets: FacetChoices;
}

/** An actor, or a value of a facet. The record of an actor or a source is absent where a link names one that is not here. */
export type FilterOption =
  | { readonly is: 'actor'; readonly id: ActorId; readonly actor?: Actor }
  | { readonly is: 'facet'; readonly facet: FacetOption; readonly source?: Source };

export const NO_FILTER: EventFilter = { ...NO_ACTORS, facets: NO_FACETS };

/** What of an event the filter looks at. */
export interface Filterable {
  readonly actors: EventActors;
  readonly facets: EventFacets;
}

export function filterableFrom(event: DiplomaticEvent, tree: ActorTree): Filterable {
  return { actors: actorsOfEvent(event, tree), facets: facetsOfEvent(event, tree.byId) };
}

export function isLeft({ actors, facets }: Filterable, filter: EventFilter): boolean {
  return isLeftByFilter(actors, filter) && facetsAgainst(facets, filter.facets).length === 0;
}

export function isFiltering({ actors, facets }: EventFilter): boolean {
  return actors.length > 0 || FACET_NAMES.some((name) => facets[name].length > 0);
}

/** For each option of the filter the number of events that it has under all other choices. */
export interface OptionCounts {
  /** With `any` the events that concern the actor, with `all` those where it was together with all chosen. */
  readonly actors: ReadonlyMap<ActorId, number>;
  readonly facets: { readonly [Name in FacetName]: ReadonlyMap<FacetValue, number> };
}
