/**
 * Facets: what tells events apart beside their actors, and what each event has of it. The values of most are a
 * closed list of the format; those of `source` are the ids of the dataset's own sources.
 */
import type { Actor } from '../archive/actor';
import type { DiplomaticEvent } from '../archive/event';
import type { Inference } from '../archive/evidence';
import type { ActorId, SourceId } from '../archive/ids';
import {
  EVENT_KINDS,
  type EventKind,
  MODALITIES,
  type Modality,
  STANDINGS,
  type Standing,
} from '../archive/vocabulary';
import { quotationsOfEvent } from '../evidence/quotations';

/** What an event rests on: on words alone, or also on reasoning from the text or from outside knowledge, or on nothing so far. */
export const BASES = ['stated', 'inferred-text', 'inferred-outside', 'none-yet'] as const;
type EventBasis = (typeof BASES)[number];

/** What a value of each facet is. */
interface FacetValues {
  readonly kind: EventKind;
  readonly standing: Standing;
  readonly modality: Modality;
  readonly basis: EventBasis;
  /** A source whose words bear claims of the event. */
  readonly source: SourceId;
}

export type FacetName = keyof FacetValues;
export type FacetValue<Name extends FacetName = FacetName> = FacetValues[Name];

/** Facets in the order in which they are shown. */
export const FACET_NAMES: readonly FacetName[] = ['kind', 'standing', 'modality', 'basis', 'source'];

/** The facets whose values are a closed list, each with its values in their order. */
export const FACETS = {
  kind: EVENT_KINDS,
  standing: STANDINGS,
  modality: MODALITIES,
  basis: BASES,
} as const;

export type ListedFacetName = keyof typeof FACETS;

/** Undefined where the dataset says what values there are. */
function listOf(name: FacetName): readonly FacetValue[] | undefined {
  return name === 'source' ? undefined : FACETS[name];
}

/** One value of one facet. */
export type FacetOption = {
  readonly [Name in FacetName]: { readonly name: Name; readonly value: FacetValue<Name> };
}[FacetName];

/** The values chosen in each facet; one is enough, and a facet without a choice leaves all events. */
export type FacetChoices = { readonly [Name in FacetName]: readonly FacetValue<Name>[] };

export const NO_FACETS: FacetChoices = { kind: [], standing: [], modality: [], basis: [], source: [] };

/** The values an event has in each facet; `modality` and `source` may be empty where an event has no claims or no words. */
export type EventFacets = { readonly [Name in FacetName]: ReadonlySet<FacetValue<Name>> };

/** `actors` are those of the dataset: how its participants are identified counts too. */
export function facetsOfEvent(event: DiplomaticEvent, actors: ReadonlyMap<ActorId, Actor>): EventFacets {
  return {
    kind: new Set([event.kind]),
    standing: new Set([event.standing]),
    modality: new Set(event.claims.map(({ modality }) => modality)),
    basis: basesOf(event, actors),
    source: new Set(quotationsOfEvent(event).map(({ quotation }) => quotation.source)),
  };
}

function basesOf(event: DiplomaticEvent, actors: ReadonlyMap<ActorId, Actor>): ReadonlySet<EventBasis> {
  if (event.noEvidenceYet) return new Set(['none-yet']);
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

/** The choices with the value taken in, or taken out: in the order of its list, or of choosing where it has none. */
export function withToggled(choices: FacetChoices, name: FacetName, value: FacetValue): FacetChoices {
  const chosen: readonly FacetValue[] = choices[name];
  const toggled = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { ...choices, [name]: listOf(name)?.filter((each) => toggled.includes(each)) ?? toggled };
}

/**
 * The values of one facet that are offered: those that any event has, and those that are chosen, since a link
 * may have chosen what the dataset never has. In the order of the list, else in that of `present`.
 */
export function offeredOptions(
  name: FacetName,
  present: ReadonlySet<FacetValue>,
  chosen: readonly FacetValue[],
): readonly FacetOption[] {
  const offered: ReadonlySet<FacetValue> = new Set([...present, ...chosen]);
  return (listOf(name)?.filter((value) => offered.has(value)) ?? [...offered]).map((value) =>
    facetOption(name, value),
  );
}

/** What is chosen, facet by facet, in the order of the choices. */
export function chosenFacets(choices: FacetChoices): readonly FacetOption[] {
  return FACET_NAMES.flatMap((name) => choices[name].map((value) => facetOption(name, value)));
}

function facetOption(name: FacetName, value: FacetValue): FacetOption {
  return { name, value } as FacetOption;
}
