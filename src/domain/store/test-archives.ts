/** Archives and filters for the tests of stores: any small archive, and what a filter leaves of it, reckoned apart. */
import fc from 'fast-check';
import type { Archive } from '../archive/archive';
import type { DiplomaticEvent } from '../archive/event';
import type { Claim, Inference } from '../archive/evidence';
import type {
  ActorId,
  ClaimId,
  DatasetId,
  EventId,
  OutsideReferenceId,
  ParticipationId,
  QuotationId,
  SideId,
  SourceId,
} from '../archive/ids';
import type { EventKind, Modality, RelationType, Role, Standing } from '../archive/vocabulary';
import type { EventFilter } from '../filter/event-filter';
import type { Edtf } from '../time/edtf';
import { parseEdtf } from '../time/edtf-parse';

export const ACTORS = ['north', 'envoy', 'south', 'observer'] as readonly string[] as readonly ActorId[];
const KINDS = ['meeting', 'call', 'talks'] as const;
const STANDINGS = ['occurred', 'proposed'] as const;
const MODALITIES = ['asserted', 'opinion', 'question'] as const;
const BASES = ['stated', 'inferred-text', 'inferred-outside'] as const;
const SOURCES = ['gazette', 'herald'] as readonly string[] as readonly SourceId[];

const OUTSIDE = 'outside-1' as OutsideReferenceId;

interface Drawn {
  /** EDTF, or nothing for an undated event. */
  readonly date?: string;
  readonly roles?: readonly (readonly [number, Role])[];
  readonly kind?: EventKind;
  readonly standing?: Standing;
  /** Whose words attest it, and how they put it. */
  readonly quoted?: readonly (readonly [SourceId, Modality])[];
  /** What its first claim is reasoned from. */
  readonly reasoned?: 'text' | 'outside';
  /** Events that it names, by their places; those that are not there, and itself, are passed over. */
  readonly named?: readonly (readonly [RelationType, number])[];
}

function edtf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

export function archiveOf(drawn: readonly Drawn[]): Archive {
  return {
    id: 'test' as DatasetId,
    version: '1',
    title: { en: 'Test' },
    summary: { en: 'Test' },
    curators: [],
    licence: 'MIT',
    rightsNote: { en: 'None' },
    corrections: [],
    asOf: { year: 2021, month: 11, day: 30 },
    defaultWindow: edtf('2021-11'),
    defaultZone: 'UTC',
    sides: [{ id: 'n' as SideId, name: { en: 'North' }, actor: ACTORS[0] ?? ('north' as ActorId) }],
    actors: ACTORS.map((id) => ({
      id,
      kind: 'group',
      name: { en: id },
      identification: { is: 'stated' },
      ...(id === 'envoy' && { partOf: 'north' as ActorId }),
    })),
    sources: SOURCES.map((id) => ({
      id,
      title: { en: id },
      kind: { en: 'newspaper' },
      language: 'en',
      provenance: [],
      rights: { en: 'None' },
      texts: {},
      leftOut: [],
      defects: [],
      unclaimed: [],
      coverage: 'partial',
    })),
    outsideReferences: [{ id: OUTSIDE, fact: { en: 'A fact' }, publications: [], bearsOn: [] }],
    conflicts: [],
    events: drawn.map((each, index) => eventOf(each, index, drawn.length)),
  };
}

/** With a claim for everything that is told of it, as the format asks. */
function eventOf(
  { date, roles = [], kind, standing, quoted = [], reasoned, named = [] }: Drawn,
  index: number,
  count: number,
): DiplomaticEvent {
  const [gazette] = SOURCES;
  let claims = 0;
  const claim = (target: Claim['target'], modality: Modality, source = gazette): Claim => {
    claims += 1;
    return {
      id: `c${index}.${claims}` as ClaimId,
      target,
      modality,
      evidence: [
        {
          id: `q${index}.${claims}` as QuotationId,
          source: source ?? ('gazette' as SourceId),
          segment: 'body',
          exact: 'x',
          prefix: '',
          suffix: '',
        },
      ],
      attribution: [],
    };
  };
  const inference: Inference | undefined = reasoned && {
    reason: { en: 'So' },
    basis: reasoned,
    outsideReferences: reasoned === 'outside' ? [OUTSIDE] : [],
  };
  return {
    id: `event-${index}` as EventId,
    title: { en: `Event ${index}` },
    kind: kind ?? 'meeting',
    standing: standing ?? 'occurred',
    when: {
      basis: { bounds: { is: 'stated' } },
      timeZone: 'UTC',
      timeZoneBasis: { is: 'stated' },
      ...(date !== undefined && { edtf: edtf(date) }),
    },
    participations: roles.map(([actor, role], place) => ({
      id: `p${place}` as ParticipationId,
      actor: ACTORS[actor] ?? ('north' as ActorId),
      role,
    })),
    claims: [
      { ...claim('occurrence', 'asserted'), ...(inference && { inference }) },
      ...quoted.map(([source, modality]) => claim('content', modality, source)),
      ...(date === undefined ? [] : [claim('date', 'asserted')]),
      ...roles.map((_, place) => ({
        ...claim('participation', 'asserted'),
        participation: `p${place}` as ParticipationId,
      })),
    ],
    relations: named
      .filter(([, other]) => other < count && other !== index)
      .map(([type, other]) => ({ type, event: `event-${other}` as EventId })),
  };
}

const day = fc
  .integer({ min: 1, max: 28 })
  .map((number) => (month: string) => `${month}-${String(number).padStart(2, '0')}`);
const dates = fc.oneof(
  { weight: 6, arbitrary: day.map((in_) => in_('2021-11')) },
  { weight: 2, arbitrary: fc.tuple(day, day).map(([from, to]) => `${from('2021-08')}/${to('2021-11')}`) },
  { weight: 1, arbitrary: day.map((in_) => `../${in_('2021-11')}`) },
  { weight: 1, arbitrary: day.map((in_) => `${in_('2021-10')}/..`) },
);
const drawnEvents: fc.Arbitrary<Drawn> = fc.record(
  {
    date: dates,
    roles: fc.array(
      fc.tuple(fc.nat(3), fc.constantFrom<Role>('participant', 'speaker', 'subject', 'reporter')),
      { maxLength: 3 },
    ),
    kind: fc.constantFrom(...KINDS),
    standing: fc.constantFrom(...STANDINGS),
    quoted: fc.array(fc.tuple(fc.constantFrom(...SOURCES), fc.constantFrom<Modality>(...MODALITIES)), {
      maxLength: 3,
    }),
    reasoned: fc.constantFrom('text' as const, 'outside' as const),
    named: fc.array(fc.tuple(fc.constantFrom<RelationType>('about', 'follows', 'answers'), fc.nat(39)), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);

/** More than one block of any index now and then. */
export const archives = fc.array(drawnEvents, { maxLength: 40 }).map(archiveOf);

export const filters: fc.Arbitrary<EventFilter> = fc.record({
  actors: fc.subarray([...ACTORS]),
  match: fc.constantFrom('any' as const, 'all' as const),
  facets: fc.record({
    kind: fc.subarray([...KINDS]),
    standing: fc.subarray([...STANDINGS]),
    modality: fc.subarray([...MODALITIES]),
    basis: fc.subarray([...BASES]),
    source: fc.subarray([...SOURCES, 'unknown' as SourceId]),
  }),
});

/** The same filter without its choice in one facet. */
export function without(filter: EventFilter, facet: keyof EventFilter['facets']): EventFilter {
  return { ...filter, facets: { ...filter.facets, [facet]: [] } };
}

/** Everybody the event carries for the filter's way of matching, lineage included. */
export function carried(event: DiplomaticEvent, match: EventFilter['match']): ReadonlySet<string> {
  const counted = match === 'all' ? ['participant', 'speaker'] : ['participant', 'speaker', 'subject'];
  const direct = event.participations
    .filter(({ role }) => counted.includes(role))
    .map(({ actor }) => actor as string);
  return new Set(direct.flatMap((id) => (id === 'envoy' ? ['envoy', 'north'] : [id])));
}

/** What the event has in a facet. */
export function valuesOf(event: DiplomaticEvent, facet: keyof EventFilter['facets']): readonly string[] {
  const [first] = event.claims;
  if (facet === 'kind') return [event.kind];
  if (facet === 'standing') return [event.standing];
  if (facet === 'modality') return event.claims.map(({ modality }) => modality);
  if (facet === 'basis') return [first?.inference ? `inferred-${first.inference.basis}` : 'stated'];
  return event.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source as string));
}

export function isLeft(event: DiplomaticEvent, { actors, match, facets }: EventFilter): boolean {
  for (const facet of ['kind', 'standing', 'modality', 'basis', 'source'] as const) {
    const chosen: readonly string[] = facets[facet];
    if (chosen.length > 0 && !valuesOf(event, facet).some((value) => chosen.includes(value))) return false;
  }
  const found = carried(event, match);
  if (actors.length === 0) return true;
  return match === 'all' ? actors.every((id) => found.has(id)) : actors.some((id) => found.has(id));
}
