import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../archive/archive';
import type { DiplomaticEvent } from '../archive/event';
import type {
  ActorId,
  ClaimId,
  DatasetId,
  EventId,
  ParticipationId,
  QuotationId,
  SideId,
  SourceId,
} from '../archive/ids';
import type { EventKind, Role, Standing } from '../archive/vocabulary';
import { type EventFilter, NO_FILTER } from '../filter/event-filter';
import type { Edtf } from '../time/edtf';
import { parseEdtf } from '../time/edtf-parse';
import type { Answer, MaybePromise } from './event-store';
import { createMemoryStore } from './memory-store';

const DAY = 86_400_000;
const ACTORS = ['north', 'envoy', 'south', 'observer'] as readonly string[] as readonly ActorId[];

function edtf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

interface Drawn {
  /** Day of November 2021; 0 for an undated event. */
  readonly day: number;
  readonly roles: readonly (readonly [number, Role])[];
  readonly kind?: EventKind;
  readonly standing?: Standing;
  /** Whose words attest it. */
  readonly quoted?: readonly SourceId[];
}

function archiveOf(drawn: readonly Drawn[]): Archive {
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
    sources: [],
    outsideReferences: [],
    conflicts: [],
    events: drawn.map(
      ({ day, roles, kind, standing, quoted = [] }, index): DiplomaticEvent => ({
        id: `event-${index}` as EventId,
        title: { en: `Event ${index}` },
        kind: kind ?? 'meeting',
        standing: standing ?? 'occurred',
        when: {
          basis: {},
          timeZone: 'UTC',
          ...(day > 0 && { edtf: edtf(`2021-11-${String(day).padStart(2, '0')}`) }),
        },
        participations: roles.map(([actor, role], place) => ({
          id: `p${place}` as ParticipationId,
          actor: ACTORS[actor] ?? ('north' as ActorId),
          role,
        })),
        claims: quoted.map((source, place) => ({
          id: `c${place}` as ClaimId,
          target: 'content',
          modality: 'asserted',
          evidence: [
            {
              id: `q${index}.${place}` as QuotationId,
              source,
              segment: 'body',
              exact: 'x',
              prefix: '',
              suffix: '',
            },
          ],
          attribution: [],
        })),
        relations: [],
      }),
    ),
  };
}

const roles = fc.array(
  fc.tuple(fc.nat(3), fc.constantFrom<Role>('participant', 'speaker', 'subject', 'reporter')),
  { maxLength: 3 },
);
const KINDS = ['meeting', 'call', 'talks'] as const;
const STANDINGS = ['occurred', 'absent'] as const;
const SOURCES = ['gazette', 'herald'] as readonly string[] as readonly SourceId[];
const drawnEvents = fc.record({
  day: fc.nat(28),
  roles,
  kind: fc.constantFrom(...KINDS),
  standing: fc.constantFrom(...STANDINGS),
  quoted: fc.subarray([...SOURCES]),
});
const archives = fc.array(drawnEvents, { maxLength: 15 }).map(archiveOf);
const filters: fc.Arbitrary<EventFilter> = fc.record({
  actors: fc.subarray([...ACTORS]),
  match: fc.constantFrom('any' as const, 'all' as const),
  facets: fc.record({
    kind: fc.subarray([...KINDS]),
    standing: fc.subarray([...STANDINGS]),
    modality: fc.constant([]),
    basis: fc.constant([]),
    source: fc.subarray([...SOURCES]),
  }),
});
const november = { start: Date.UTC(2021, 10, 1), end: Date.UTC(2021, 11, 1) };

/** The store in memory answers at once; any other has to give the same answers, at once or later. */
function now<T>(answer: MaybePromise<Answer<T>>): Answer<T> {
  if (answer instanceof Promise) throw new Error('the store in memory answers at once');
  return answer;
}

/** Everybody the event carries for the filter's way of matching, lineage included, computed apart from the store. */
function carried(event: DiplomaticEvent, match: EventFilter['match']): ReadonlySet<string> {
  const counted = match === 'all' ? ['participant', 'speaker'] : ['participant', 'speaker', 'subject'];
  const direct = event.participations
    .filter(({ role }) => counted.includes(role))
    .map(({ actor }) => actor as string);
  return new Set(direct.flatMap((id) => (id === 'envoy' ? ['envoy', 'north'] : [id])));
}

function isLeft(event: DiplomaticEvent, { actors, match, facets }: EventFilter): boolean {
  const { kind, standing, source } = facets;
  const quoted = event.claims.flatMap(({ evidence }) => evidence.map((quotation) => quotation.source));
  if (source.length > 0 && !source.some((id) => quoted.includes(id))) return false;
  if (kind.length > 0 && !kind.includes(event.kind)) return false;
  if (standing.length > 0 && !standing.includes(event.standing)) return false;
  const found = carried(event, match);
  if (actors.length === 0) return true;
  return match === 'all' ? actors.every((id) => found.has(id)) : actors.some((id) => found.has(id));
}

describe('a store', () => {
  it('lists and counts what the filter leaves, in order of time, undated events last', () => {
    fc.assert(
      fc.property(archives, filters, (archive, filter) => {
        const store = createMemoryStore(archive);
        const left = archive.events.filter((event) => isLeft(event, filter));
        const list = now(store.list({ filter, order: 'time', offset: 0, limit: 100 }));
        expect(list.value.map(({ id }) => id).toSorted()).toEqual(left.map(({ id }) => id).toSorted());
        expect(list.isComplete).toBe(true);
        expect(now(store.counts(filter)).value).toEqual({
          matching: left.length,
          total: archive.events.length,
        });
        const starts = list.value.map(({ extent }) => extent?.start ?? Number.POSITIVE_INFINITY);
        expect(starts).toEqual(starts.toSorted((a, b) => (a === b ? 0 : a - b)));
        const inText = now(store.list({ filter, order: 'text', offset: 0, limit: 100 })).value;
        expect(inText.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
      }),
    );
  });

  it('counts for each option the events that have it under all other choices', () => {
    fc.assert(
      fc.property(archives, filters, (archive, filter) => {
        const counts = now(createMemoryStore(archive).optionCounts(filter)).value;
        const noActors: EventFilter = { ...filter, actors: [] };
        for (const id of ACTORS) {
          const expected = archive.events.filter(
            (event) =>
              carried(event, filter.match).has(id) &&
              isLeft(event, filter.match === 'any' ? noActors : filter),
          );
          expect(counts.actors.get(id) ?? 0).toBe(expected.length);
        }
        for (const kind of KINDS) {
          const others: EventFilter = { ...filter, facets: { ...filter.facets, kind: [] } };
          const expected = archive.events.filter((event) => event.kind === kind && isLeft(event, others));
          expect(counts.facets.kind.get(kind) ?? 0).toBe(expected.length);
        }
        for (const standing of STANDINGS) {
          const others: EventFilter = { ...filter, facets: { ...filter.facets, standing: [] } };
          const expected = archive.events.filter(
            (event) => event.standing === standing && isLeft(event, others),
          );
          expect(counts.facets.standing.get(standing) ?? 0).toBe(expected.length);
        }
        for (const source of SOURCES) {
          const others: EventFilter = { ...filter, facets: { ...filter.facets, source: [source] } };
          expect(counts.facets.source.get(source) ?? 0).toBe(
            archive.events.filter((event) => isLeft(event, others)).length,
          );
        }
      }),
    );
  });

  it('bins every dated event of the window once', () => {
    fc.assert(
      fc.property(archives, fc.integer({ min: 1, max: 60 }), (archive, count) => {
        const bins = now(
          createMemoryStore(archive).bins({ filter: NO_FILTER, window: november, count }),
        ).value;
        const dated = archive.events.filter(({ when }) => when.edtf !== undefined);
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(dated.length);
        expect(bins).toHaveLength(count);
      }),
    );
  });

  it('counts each dated event of the filter once in its lane, or tells it by itself', async () => {
    await fc.assert(
      fc.asyncProperty(archives, fc.integer({ min: 1, max: 60 }), async (archive, parts) => {
        const query = { filter: NO_FILTER, window: november, parts, longLimit: 1000 };
        const { value, isComplete } = await createMemoryStore(archive).density(query);
        const told = value.lanes.flatMap(({ happened, notHappened, long }) => [
          ...happened,
          ...notHappened,
          long.length,
        ]);
        const dated = archive.events.filter(({ when }) => when.edtf !== undefined);
        expect(told.reduce((sum, count) => sum + count, 0)).toBe(dated.length);
        expect(isComplete).toBe(true);
      }),
    );
  });

  it('knows the span of all its events, whatever is filtered', async () => {
    const store = createMemoryStore(
      archiveOf([
        { day: 2, roles: [] },
        { day: 5, roles: [] },
      ]),
    );
    const { value } = await store.span();
    expect((value?.end ?? 0) - (value?.start ?? 0)).toBe(4 * DAY);
  });

  it('counts events that only reach into the window, and says when a limit cuts its list', () => {
    const store = createMemoryStore(
      archiveOf([
        { day: 1, roles: [] },
        { day: 2, roles: [] },
        { day: 0, roles: [] },
      ]),
    );
    const window = { start: november.start + DAY / 2, end: november.start + 10 * DAY };
    const bins = now(store.bins({ filter: NO_FILTER, window, count: 2 }));
    expect(bins.value.map(({ count }) => count)).toEqual([2, 0]);
    const list = { filter: NO_FILTER, order: 'time', offset: 0 } as const;
    expect(now(store.list({ ...list, limit: 3 }))).toMatchObject({ isComplete: true });
    expect(now(store.list({ ...list, limit: 1 }))).toMatchObject({
      isComplete: false,
      value: [{ id: 'event-0' }],
    });
  });

  it('knows what stands before and after each event, whatever is filtered', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        const store = createMemoryStore(archive);
        const ids = now(store.list({ filter: NO_FILTER, order: 'time', offset: 0, limit: 100 })).value.map(
          ({ id }) => id,
        );
        for (const [at, id] of ids.entries()) {
          const found = now(store.neighbours(id)).value;
          expect([found?.before?.id, found?.row.id, found?.after?.id]).toEqual([
            ids[at - 1],
            id,
            ids[at + 1],
          ]);
        }
        expect(now(store.neighbours('other' as EventId)).value).toBeUndefined();
      }),
    );
  });

  it('gives a record by its id, and nothing for an unknown one', () => {
    const store = createMemoryStore(archiveOf([{ day: 1, roles: [] }]));
    expect(now(store.event('event-0' as EventId)).value?.title).toEqual({ en: 'Event 0' });
    expect(now(store.event('other' as EventId)).value).toBeUndefined();
    expect(now(store.row('other' as EventId)).value).toBeUndefined();
  });
});
