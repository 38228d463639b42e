/** Which events a filter leaves and what each further choice would, by one walk over the columns. */
import type { ActorId, SourceId } from '../archive/ids';
import { EVENT_KINDS, MODALITIES, STANDINGS } from '../archive/vocabulary';
import type { EventFilter, OptionCounts } from '../filter/event-filter';
import { BASES, type FacetName, type FacetValue } from '../filter/facets';
import type { Dictionary, EventColumns } from './event-columns';
import { type Lists, listAt } from './lists';
import {
  addPositions,
  allPositions,
  countPositions,
  hasPosition,
  keepCommon,
  keepWhere,
  noPositions,
  type PositionSet,
} from './position-set';

/** The events that meet all choices. */
export function matchingPositions(columns: EventColumns, filter: EventFilter): PositionSet {
  const left = leftByActors(columns, filter);
  const { kind, standing, modality, basis, source } = wantedBy(columns, filter);
  if (source !== undefined) keepCommon(left, source);
  // One walk for each choice: a closure over one column is what the engine compiles best.
  if (kind !== ANY) keepWhere(left, (at) => ((kind >>> (columns.kind[at] ?? 0)) & 1) === 1);
  if (standing !== ANY) keepWhere(left, (at) => ((standing >>> (columns.standing[at] ?? 0)) & 1) === 1);
  if (modality !== ANY) keepWhere(left, (at) => ((columns.modalities[at] ?? 0) & modality) !== 0);
  if (basis !== ANY) keepWhere(left, (at) => ((columns.bases[at] ?? 0) & basis) !== 0);
  return left;
}

/** For each option the number of events that it has under all other choices. */
export function countOptions(columns: EventColumns, filter: EventFilter): OptionCounts {
  const tally = tallyOf(columns);
  const byActors = filter.actors.length === 0 ? undefined : leftByActors(columns, filter);
  const wanted = wantedBy(columns, filter);
  const people = filter.match === 'all' ? columns.present.ofEvent : columns.concerned.ofEvent;
  for (let at = 0; at < columns.size; at += 1) {
    const against = choicesAgainst(columns, wanted, at);
    const isLeftByActors = byActors === undefined || hasPosition(byActors, at);
    if (isLeftByActors) countFacets(columns, tally, at, against);
    // With `any` the other actors are no other choices; with `all` they are.
    if (against === 0 && (filter.match === 'any' || isLeftByActors)) countList(people, at, tally.actors);
  }
  return countsFrom(columns, tally);
}

/** How many events a set of choices leaves. */
export function countMatching(columns: EventColumns, filter: EventFilter): number {
  return countPositions(matchingPositions(columns, filter));
}

function leftByActors(columns: EventColumns, { actors, match }: EventFilter): PositionSet {
  if (actors.length === 0) return allPositions(columns.size);
  const eventsOf = (id: ActorId) => {
    const { ofActor } = match === 'all' ? columns.present : columns.concerned;
    return eventsOfName(columns.actors, ofActor, id);
  };
  if (match === 'any') return unionOf(columns, actors.map(eventsOf));
  const left = allPositions(columns.size);
  for (const id of actors) keepCommon(left, unionOf(columns, [eventsOf(id)]));
  return left;
}

/** No events for a name that is not here, as a link may bring one. */
function eventsOfName<T>({ codeOf }: Dictionary<T>, events: Lists, name: T): Uint32Array {
  const code = codeOf.get(name);
  return code === undefined ? new Uint32Array() : listAt(events, code);
}

function unionOf(columns: EventColumns, lists: readonly Uint32Array[]): PositionSet {
  const set = noPositions(columns.size);
  for (const list of lists) addPositions(set, list);
  return set;
}

/** All bits: a facet without a choice leaves all events. */
const ANY = -1;

/** What is chosen in each facet: bits of the places of its values, or the events of the chosen sources. */
interface Wanted {
  readonly kind: number;
  readonly standing: number;
  readonly modality: number;
  readonly basis: number;
  readonly source: PositionSet | undefined;
}

function wantedBy(columns: EventColumns, { facets }: EventFilter): Wanted {
  const eventsOf = (id: SourceId) => eventsOfName(columns.sources, columns.eventsOfSource, id);
  return {
    kind: bitsOf(EVENT_KINDS, facets.kind),
    standing: bitsOf(STANDINGS, facets.standing),
    modality: bitsOf(MODALITIES, facets.modality),
    basis: bitsOf(BASES, facets.basis),
    source: facets.source.length === 0 ? undefined : unionOf(columns, facets.source.map(eventsOf)),
  };
}

function bitsOf<T>(values: readonly T[], chosen: readonly T[]): number {
  return chosen.length === 0 ? ANY : chosen.reduce((bits, value) => bits | (1 << values.indexOf(value)), 0);
}

const KIND = 1;
const STANDING = 2;
const MODALITY = 4;
const BASIS = 8;
const SOURCE = 16;

/** A bit for each facet whose choice the event does not meet. */
function choicesAgainst(columns: EventColumns, wanted: Wanted, at: number): number {
  const meets = (bits: number) => bits !== 0;
  return (
    (meets((wanted.kind >>> (columns.kind[at] ?? 0)) & 1) ? 0 : KIND) |
    (meets((wanted.standing >>> (columns.standing[at] ?? 0)) & 1) ? 0 : STANDING) |
    (wanted.modality === ANY || meets((columns.modalities[at] ?? 0) & wanted.modality) ? 0 : MODALITY) |
    (wanted.basis === ANY || meets((columns.bases[at] ?? 0) & wanted.basis) ? 0 : BASIS) |
    (wanted.source === undefined || hasPosition(wanted.source, at) ? 0 : SOURCE)
  );
}

/** Counts while the events go by. Sets of modalities and bases are counted whole, and taken apart at the end. */
interface Tally {
  readonly kind: Uint32Array;
  readonly standing: Uint32Array;
  readonly modalities: Uint32Array;
  readonly bases: Uint32Array;
  readonly sources: Uint32Array;
  readonly actors: Uint32Array;
}

function tallyOf(columns: EventColumns): Tally {
  return {
    kind: new Uint32Array(EVENT_KINDS.length),
    standing: new Uint32Array(STANDINGS.length),
    modalities: new Uint32Array(1 << MODALITIES.length),
    bases: new Uint32Array(1 << BASES.length),
    sources: new Uint32Array(columns.sources.names.length),
    actors: new Uint32Array(columns.actors.names.length),
  };
}

/** Counts the event in each facet, unless the choice in another takes it out. */
function countFacets(columns: EventColumns, tally: Tally, at: number, against: number): void {
  if ((against & ~KIND) === 0) countOne(tally.kind, columns.kind[at]);
  if ((against & ~STANDING) === 0) countOne(tally.standing, columns.standing[at]);
  if ((against & ~MODALITY) === 0) countOne(tally.modalities, columns.modalities[at]);
  if ((against & ~BASIS) === 0) countOne(tally.bases, columns.bases[at]);
  if ((against & ~SOURCE) === 0) countList(columns.sourcesOfEvent, at, tally.sources);
}

function countOne(counts: Uint32Array, code = 0): void {
  counts[code] = (counts[code] ?? 0) + 1;
}

function countList({ offsets, values }: Lists, index: number, counts: Uint32Array): void {
  const end = offsets[index + 1] ?? 0;
  for (let place = offsets[index] ?? 0; place < end; place += 1) countOne(counts, values[place]);
}

/** Without the options that no event has. */
function countsFrom(columns: EventColumns, tally: Tally): OptionCounts {
  const facets: { readonly [Name in FacetName]: ReadonlyMap<FacetValue, number> } = {
    kind: countsByName(EVENT_KINDS, tally.kind),
    standing: countsByName(STANDINGS, tally.standing),
    modality: countsByName(MODALITIES, countsOfBits(tally.modalities, MODALITIES.length)),
    basis: countsByName(BASES, countsOfBits(tally.bases, BASES.length)),
    source: countsByName(columns.sources.names, tally.sources),
  };
  return { actors: countsByName(columns.actors.names, tally.actors), facets };
}

function countsByName<T>(names: readonly T[], counts: Uint32Array): ReadonlyMap<T, number> {
  return new Map(names.map((name, code): [T, number] => [name, counts[code] ?? 0]).filter(([, n]) => n > 0));
}

/** From how many events have each set to how many have each member. */
function countsOfBits(counts: Uint32Array, members: number): Uint32Array {
  const ofMember = new Uint32Array(members);
  for (const [bits, count] of counts.entries()) {
    for (let member = 0; member < members; member += 1) {
      if (((bits >>> member) & 1) === 1) ofMember[member] = (ofMember[member] ?? 0) + count;
    }
  }
  return ofMember;
}
