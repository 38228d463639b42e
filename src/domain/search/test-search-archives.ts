/** Small archives whose texts are alike enough to be found together. For tests. */
import fc from 'fast-check';
import type { Actor, Side } from '../archive/actor';
import type { Archive } from '../archive/archive';
import type { DiplomaticEvent, EventWhen, Participation } from '../archive/event';
import type { Claim, Quotation } from '../archive/evidence';
import type {
  ActorId,
  ClaimId,
  EventId,
  ParticipationId,
  QuotationId,
  SideId,
  SourceId,
} from '../archive/ids';
import type { LanguageMap } from '../archive/language-map';
import type { Source } from '../archive/source';
import type { Role } from '../archive/vocabulary';
import { archiveOf } from '../store/test-archives';
import { parseEdtf } from '../time/edtf-parse';
import { texts } from './test-search-texts';

const DATES = [
  ...['2021-11-16', '2021-11-15', '2020-02-29', '2021-11', '2021', '202X', 'XXXX-11-16', '2021-21'],
  ...[
    '2021-09-28/2021-10-05',
    '2021-11-16/..',
    '../2021-11-16',
    '[2021-09-29..2021-11-17]',
    '[..2021-11-16]',
  ],
  ...['{2021-08-19,2021-09-28..2021-09-29}', '1492-10-12', 'Y-17E7', '-0044-03-15'],
];
const ACTORS = ['north', 'envoy', 'south'] as readonly string[] as readonly ActorId[];
const SOURCES = ['gazette', 'herald'] as readonly string[] as readonly SourceId[];
const HOUR = 3_600_000;

const maps: fc.Arbitrary<LanguageMap> = fc.record({ en: texts, zh: texts }, { requiredKeys: ['en'] });

const quotations = fc.record({ source: fc.constantFrom(...SOURCES), exact: texts });
const claims = fc.record(
  {
    gloss: maps,
    evidence: fc.array(quotations, { maxLength: 2 }),
    hop: fc.array(quotations, { maxLength: 1 }),
  },
  { requiredKeys: ['evidence', 'hop'] },
);
const participations = fc.record(
  {
    actor: fc.constantFrom(...ACTORS),
    role: fc.constantFrom<Role>('participant', 'subject', 'reporter'),
    printed: texts,
  },
  { requiredKeys: ['actor', 'role'] },
);
const whens: fc.Arbitrary<EventWhen> = fc
  .record({
    date: fc.option(fc.constantFrom(...DATES)),
    hour: fc.option(fc.integer({ min: -40, max: 40 })),
    timeZone: fc.constantFrom('Asia/Shanghai', 'UTC', null),
  })
  .map(({ date, hour, timeZone }) => {
    const parsed = date === null ? undefined : parseEdtf(date);
    const start = Date.UTC(2021, 10, 16) + (hour ?? 0) * HOUR;
    const inference = { reason: { en: 'So' }, basis: 'text', outsideReferences: [] } as const;
    return {
      ...(parsed?.ok && { edtf: parsed.value }),
      basis: {},
      timeZone,
      ...(hour !== null && { instant: { start, inference } }),
    };
  });
const drawnEvents = fc.record(
  {
    title: maps,
    shortTitle: maps,
    when: whens,
    participations: fc.array(participations, { maxLength: 2 }),
    claims: fc.array(claims, { maxLength: 2 }),
  },
  { requiredKeys: ['title', 'when', 'participations', 'claims'] },
);
type DrawnEvent = typeof drawnEvents extends fc.Arbitrary<infer T> ? T : never;
type Quoted = { readonly source: SourceId; readonly exact: string };

function quotation(id: string, { source, exact }: Quoted): Quotation {
  return { id: id as QuotationId, source, segment: 'body', exact, prefix: '', suffix: '' };
}

function eventFrom(drawn: DrawnEvent, index: number): DiplomaticEvent {
  const { title, shortTitle, when } = drawn;
  return {
    id: `event-${index}` as EventId,
    title: title,
    ...(shortTitle && { shortTitle: shortTitle }),
    kind: 'meeting',
    standing: 'occurred',
    when,
    participations: drawn.participations.map(
      ({ actor, role, printed }, at): Participation => ({
        id: `p${at}` as ParticipationId,
        actor,
        role,
        ...(printed !== undefined && { printed }),
      }),
    ),
    claims: drawn.claims.map(
      ({ gloss, evidence, hop }, at): Claim => ({
        id: `c${index}.${at}` as ClaimId,
        target: 'content',
        modality: 'asserted',
        ...(gloss && { gloss: gloss }),
        evidence: evidence.map((each, place) => quotation(`q${index}.${at}.${place}`, each)),
        attribution: hop.map((each, place) => ({
          act: 'said',
          name: { en: 'Somebody' },
          evidence: [quotation(`h${index}.${at}.${place}`, each)],
        })),
      }),
    ),
    relations: [],
  };
}

function sourceFrom(
  id: SourceId,
  spoiled: readonly { readonly exact: string; readonly event: number }[],
): Source {
  return {
    id,
    title: { en: id },
    kind: { en: 'paper' },
    language: id === 'gazette' ? 'en' : 'zh',
    provenance: [],
    unclaimed: [],
    texts: {},
    leftOut: [],
    coverage: 'partial',
    rights: { en: 'None' },
    defects: spoiled.map(({ exact, event }, at) => ({
      quotation: quotation(`d-${id}.${at}`, { source: id, exact }),
      what: { en: 'Spoiled' },
      confidence: 'low',
      gravity: 'cosmetic',
      event: `event-${event}` as EventId,
    })),
  };
}

const SIDES: readonly Side[] = [
  {
    id: 'n' as SideId,
    name: { en: 'N' },
    actor: 'north' as ActorId,
    calendar: { name: { en: 'Beijing' }, timeZone: 'Asia/Shanghai' },
  },
  {
    id: 's' as SideId,
    name: { en: 'S' },
    actor: 'south' as ActorId,
    calendar: { name: { en: 'Washington' }, timeZone: 'America/New_York' },
  },
];

export const searchArchives: fc.Arbitrary<Archive> = fc
  .record({
    events: fc.array(drawnEvents, { maxLength: 8 }),
    names: fc.tuple(...ACTORS.map(() => maps)),
    spoiled: fc.array(fc.record({ exact: texts, event: fc.nat(9) }), { maxLength: 2 }),
  })
  .map(({ events, names, spoiled }) => ({
    ...archiveOf([]),
    sides: SIDES,
    actors: ACTORS.map(
      (id, at): Actor => ({
        id,
        kind: 'person',
        name: names[at] ?? { en: id },
        identification: { is: 'stated' },
        ...(id === 'envoy' && { partOf: 'north' as ActorId }),
      }),
    ),
    sources: SOURCES.map((id) => sourceFrom(id, id === 'gazette' ? spoiled : [])),
    events: events.map(eventFrom),
  }));
