/**
 * Which events a filter leaves and what each further choice would: sets of positions that are joined, met and counted,
 * thirty-two events at a time.
 */
import type { ActorId, SourceId } from '../archive/ids';
import { EVENT_KINDS, MODALITIES, STANDINGS } from '../archive/vocabulary';
import type { EventFilter, OptionCounts } from '../filter/event-filter';
import { BASES, FACET_NAMES, type FacetName, type FacetValue } from '../filter/facets';
import type { Dictionary } from './column-names';
import type { EventColumns } from './event-columns';
import { type Lists, listAt } from './lists';
import {
  addPositions,
  addSet,
  allPositions,
  countCommon,
  hasPosition,
  keepCommon,
  noPositions,
  type PositionSet,
} from './position-set';

/** The events that meet all choices. */
export function matchingPositions(columns: EventColumns, filter: EventFilter): PositionSet {
  return common(columns.size, [...actorSets(columns, filter), ...Object.values(facetSets(columns, filter))]);
}

/** How many answers are remembered: that of all events, of the filter, and of the one before it. */
const REMEMBERED = 3;

/**
 * The same, remembered: a filter is asked for by counts, list, chart and strip one after the other. The sets are shared,
 * and must not be changed.
 */
export function rememberMatching(columns: EventColumns): (filter: EventFilter) => PositionSet {
  const known = new Map<string, PositionSet>();
  return (filter) => {
    const key = JSON.stringify(filter);
    const left = known.get(key) ?? matchingPositions(columns, filter);
    known.delete(key);
    known.set(key, left);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return left;
  };
}

/** For each option the number of events that it has under all other choices. */
export function countOptions(columns: EventColumns, filter: EventFilter): OptionCounts {
  const byActors = actorSets(columns, filter);
  const byFacet = facetSets(columns, filter);
  const without = (facet: FacetName | 'none'): PositionSet =>
    common(columns.size, [
      ...byActors,
      ...FACET_NAMES.flatMap((name) => (name === facet ? [] : (byFacet[name] ?? []))),
    ]);
  const left = without('none');
  // Where nothing is chosen in a facet, its own choice takes nothing out.
  const leftFor = (facet: FacetName) => (byFacet[facet] === undefined ? left : without(facet));
  // With `any` the other actors are no other choices; with `all` they are.
  const leftForActors =
    filter.match === 'all' || byActors.length === 0 ? left : common(columns.size, Object.values(byFacet));
  const { sets, names } = columns;
  const people = filter.match === 'all' ? columns.present : columns.concerned;
  const facets: { readonly [Name in FacetName]: ReadonlyMap<FacetValue, number> } = {
    kind: countsOfSets(EVENT_KINDS, sets.kind, leftFor('kind')),
    standing: countsOfSets(STANDINGS, sets.standing, leftFor('standing')),
    modality: countsOfSets(MODALITIES, sets.modality, leftFor('modality')),
    basis: countsOfSets(BASES, sets.basis, leftFor('basis')),
    source: countsOfLists(names.sources, columns.quoting, leftFor('source')),
  };
  return { actors: countsOfLists(names.actors, people, leftForActors), facets };
}

/** One set for each condition that the choice of actors makes. */
function actorSets(columns: EventColumns, { actors, match }: EventFilter): readonly PositionSet[] {
  if (actors.length === 0) return [];
  const people = match === 'all' ? columns.present : columns.concerned;
  const eventsOf = (id: ActorId) => eventsOfName(columns.names.actors, people, id);
  return match === 'all'
    ? actors.map((id) => unionOf(columns.size, [eventsOf(id)]))
    : [unionOf(columns.size, actors.map(eventsOf))];
}

/** For each facet in which anything is chosen the events that have one of the values. */
function facetSets(
  columns: EventColumns,
  { facets }: EventFilter,
): Readonly<Partial<Record<FacetName, PositionSet>>> {
  const { size, sets, names } = columns;
  const anyOf = <T>(values: readonly T[], chosen: readonly T[], all: readonly PositionSet[]) => {
    const set = noPositions(size);
    for (const value of chosen) {
      const having = all[values.indexOf(value)];
      if (having !== undefined) addSet(set, having);
    }
    return set;
  };
  const eventsOf = (id: SourceId) => eventsOfName(names.sources, columns.quoting, id);
  return {
    ...(facets.kind.length > 0 && { kind: anyOf(EVENT_KINDS, facets.kind, sets.kind) }),
    ...(facets.standing.length > 0 && { standing: anyOf(STANDINGS, facets.standing, sets.standing) }),
    ...(facets.modality.length > 0 && { modality: anyOf(MODALITIES, facets.modality, sets.modality) }),
    ...(facets.basis.length > 0 && { basis: anyOf(BASES, facets.basis, sets.basis) }),
    ...(facets.source.length > 0 && { source: unionOf(size, facets.source.map(eventsOf)) }),
  };
}

/** No events for a name that is not here, as a link may bring one. */
function eventsOfName<T>({ codeOf }: Dictionary<T>, events: Lists, name: T): Uint32Array {
  const code = codeOf.get(name);
  return code === undefined ? new Uint32Array() : listAt(events, code);
}

function unionOf(size: number, lists: readonly Uint32Array[]): PositionSet {
  const set = noPositions(size);
  for (const list of lists) addPositions(set, list);
  return set;
}

/** What is in every one of the sets; all, where there is none. */
function common(size: number, sets: readonly PositionSet[]): PositionSet {
  const left = allPositions(size);
  for (const set of sets) keepCommon(left, set);
  return left;
}

/** Without the options that no event has. */
function countsOfSets<T>(values: readonly T[], sets: readonly PositionSet[], left: PositionSet) {
  return withoutZeros(values, (place) => {
    const set = sets[place];
    return set === undefined ? 0 : countCommon(set, left);
  });
}

function countsOfLists<T>({ names }: Dictionary<T>, { offsets, values }: Lists, left: PositionSet) {
  return withoutZeros(names, (code) => {
    let count = 0;
    const end = offsets[code + 1] ?? 0;
    for (let at = offsets[code] ?? end; at < end; at += 1) if (hasPosition(left, values[at] ?? 0)) count += 1;
    return count;
  });
}

function withoutZeros<T>(names: readonly T[], countOf: (code: number) => number): ReadonlyMap<T, number> {
  return new Map(
    names.map((name, code): [T, number] => [name, countOf(code)]).filter(([, count]) => count > 0),
  );
}
