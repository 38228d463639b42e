/** Facets: the closed lists by which events are told apart beside their actors, and what each event has of them. */
import type { Actor } from '../archive/actor';
import type { DiplomaticEvent } from '../archive/event';
import type { Inference } from '../archive/evidence';
import type { ActorId } from '../archive/ids';
import { EVENT_KINDS, MODALITIES, STANDINGS } from '../archive/vocabulary';

/** What an event rests on: on words alone, or also on reasoning from the text or from outside knowledge. */
export const BASES = ['stated', 'inferred-text', 'inferred-outside'] as const;
export type EventBasis = (typeof BASES)[number];

/** Facets in the order in which they are shown, each with its values in theirs. */
export const FACETS = {
  kind: EVENT_KINDS,
  standing: STANDINGS,
  modality: MODALITIES,
  basis: BASES,
} as const;

export type FacetName = keyof typeof FACETS;
export type FacetValue<Name extends FacetName = FacetName> = (typeof FACETS)[Name][number];

/** One value of one facet. */
export type FacetOption = {
  readonly [Name in FacetName]: { readonly name: Name; readonly value: FacetValue<Name> };
}[FacetName];

export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** The values chosen in each facet; one is enough, and a facet without a choice leaves all events. */
export type FacetChoices = { readonly [Name in FacetName]: readonly FacetValue<Name>[] };

export const NO_FACETS: FacetChoices = { kind: [], standing: [], modality: [], basis: [] };

/** The values an event has in each facet; at least one in each but `modality` of an event without claims. */
export type EventFacets = { readonly [Name in FacetName]: ReadonlySet<FacetValue<Name>> };

/** `actors` are those of the dataset: how its participants are identified counts too. */
export function facetsOfEvent(event: DiplomaticEvent, actors: ReadonlyMap<ActorId, Actor>): EventFacets {
  return {
    kind: new Set([event.kind]),
    standing: new Set([event.standing]),
    modality: new Set(event.claims.map(({ modality }) => modality)),
    basis: basesOf(event, actors),
  };
}

function basesOf(event: DiplomaticEvent, actors: ReadonlyMap<ActorId, Actor>): ReadonlySet<EventBasis> {
  const identified = event.participations.flatMap(({ actor }) => {
    const identification = actors.get(actor)?.identification;
    return identification?.is === 'inferred' ? [identification] : [];
  });
  const bases = [...inferencesOf(event), ...identified].map(({ basis }): EventBasis => `inferred-${basis}`);
  return new Set(bases.length === 0 ? ['stated'] : bases);
}

/** Everything about an event that is reasoned: its date, its instant, its claims, their hops, its relations. */
function inferencesOf({ when, claims, relations }: DiplomaticEvent): readonly Inference[] {
  const ofDate = [...Object.values(when.basis), when.timeZoneBasis].flatMap((basis) =>
    basis?.is === 'inferred' ? [basis] : [],
  );
  const ofOthers = [
    when.instant,
    ...claims,
    ...claims.flatMap(({ attribution }) => attribution),
    ...relations,
  ].flatMap((each) => each?.inference ?? []);
  return [...ofDate, ...ofOthers];
}

/** The facets whose choice the event does not meet; empty where it is left. */
export function facetsAgainst(facets: EventFacets, choices: FacetChoices): readonly FacetName[] {
  return FACET_NAMES.filter((name) => {
    const chosen: readonly FacetValue[] = choices[name];
    const values: ReadonlySet<FacetValue> = facets[name];
    return chosen.length > 0 && !chosen.some((value) => values.has(value));
  });
}

/** The choices with the value taken in, or taken out; in the order of its list, whenever it was chosen. */
export function withToggled(choices: FacetChoices, name: FacetName, value: FacetValue): FacetChoices {
  const chosen: readonly FacetValue[] = choices[name];
  const values = FACETS[name].filter((each) => chosen.includes(each) !== (each === value));
  return { ...choices, [name]: values };
}

/** The values of one facet, each with its name. */
export function facetOptions(name: FacetName): readonly FacetOption[] {
  return FACETS[name].map((value) => ({ name, value }) as FacetOption);
}

/** What is chosen, facet by facet, in the order of the lists. */
export function chosenFacets(choices: FacetChoices): readonly FacetOption[] {
  return FACET_NAMES.flatMap((name) => {
    const chosen: readonly FacetValue[] = choices[name];
    return facetOptions(name).filter(({ value }) => chosen.includes(value));
  });
}
