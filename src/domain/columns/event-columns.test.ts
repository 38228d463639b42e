import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActorTree } from '../actors/actor-tree';
import type { LaneId } from '../actors/lanes';
import type { ActorId, SourceId } from '../archive/ids';
import { EVENT_KINDS, MODALITIES, STANDINGS } from '../archive/vocabulary';
import { NO_FILTER } from '../filter/event-filter';
import { BASES } from '../filter/facets';
import { dictionaryOf } from './column-names';
import { columnsFromParts } from './event-columns';
import { countOptions, matchingPositions, rememberMatching } from './filter-columns';
import { listAt } from './lists';
import { eachPosition, type PositionSet } from './position-set';
import { inParts, partOfBare } from './test-columns';

const ACTORS = ['a', 'b', 'c'] as readonly string[] as readonly ActorId[];
const SOURCES = ['s', 't'] as readonly string[] as readonly SourceId[];
const NAMES = {
  tree: createActorTree([], []),
  lanes: dictionaryOf(['none'] as readonly string[] as readonly LaneId[]),
  actors: dictionaryOf(ACTORS),
  sources: dictionaryOf(SOURCES),
};

const codesOf = (list: readonly unknown[]) => fc.subarray([...list.keys()]);
const bitsOf = (list: readonly unknown[]) => fc.nat(2 ** list.length - 1);

/** More than one word of any set, in parts of which some are empty. */
const drawn = fc.record({
  events: fc.array(
    fc.record({
      sortAt: fc.nat(50),
      kind: fc.nat(EVENT_KINDS.length - 1),
      standing: fc.nat(STANDINGS.length - 1),
      modalities: bitsOf(MODALITIES),
      bases: bitsOf(BASES),
      present: codesOf(ACTORS),
      concerned: codesOf(ACTORS),
      sources: codesOf(SOURCES),
    }),
    { maxLength: 100 },
  ),
  ends: fc.array(fc.nat(100), { maxLength: 4 }),
});

const filters = fc.record({
  actors: fc.subarray([...ACTORS, 'unknown' as ActorId]),
  match: fc.constantFrom('any' as const, 'all' as const),
  facets: fc.record({
    kind: fc.subarray([...EVENT_KINDS], { maxLength: 4 }),
    standing: fc.subarray([...STANDINGS]),
    modality: fc.subarray([...MODALITIES], { maxLength: 3 }),
    basis: fc.subarray([...BASES]),
    source: fc.subarray([...SOURCES, 'unknown' as SourceId]),
  }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;
type Filter = typeof filters extends fc.Arbitrary<infer T> ? T : never;
type Event = Drawn['events'][number];

function columnsOf({ events, ends }: Drawn) {
  const bare = events.map((event, at) => ({ id: `event-${at}`, ...event }));
  return columnsFromParts(inParts(bare, ends).map(partOfBare), NAMES);
}

/** The same, by the values that an event has of each. */
function valuesOf(event: Event) {
  const ofBits = <T>(list: readonly T[], bits: number) =>
    list.filter((_, place) => (bits >> place) % 2 === 1);
  const ofCodes = <T>(list: readonly T[], codes: readonly number[]) =>
    codes.flatMap((code) => list[code] ?? []);
  return {
    kind: ofCodes(EVENT_KINDS, [event.kind]),
    standing: ofCodes(STANDINGS, [event.standing]),
    modality: ofBits(MODALITIES, event.modalities),
    basis: ofBits(BASES, event.bases),
    source: ofCodes(SOURCES, event.sources),
    present: ofCodes(ACTORS, event.present),
    concerned: ofCodes(ACTORS, event.concerned),
  };
}

const FACETS = ['kind', 'standing', 'modality', 'basis', 'source'] as const;

function isLeft(event: Event, { actors, match, facets }: Filter): boolean {
  const values = valuesOf(event);
  const meets = FACETS.every((name) => {
    const [chosen, own]: readonly (readonly string[])[] = [facets[name], values[name]];
    return chosen?.length === 0 || own?.some((value) => chosen?.includes(value));
  });
  if (!meets || actors.length === 0) return meets;
  return match === 'all'
    ? actors.every((id) => values.present.includes(id))
    : actors.some((id) => values.concerned.includes(id));
}

function membersOf(set: PositionSet): number[] {
  const members: number[] = [];
  eachPosition(set, (position) => members.push(position));
  return members;
}

const placesWhere = (events: readonly Event[], has: (event: Event) => boolean) =>
  [...events.entries()].filter(([, event]) => has(event)).map(([place]) => place);

describe('columns of parts', () => {
  it('stand in the order of time, and know the way back', () => {
    fc.assert(
      fc.property(drawn, ({ events, ends }) => {
        const { placeAt, positionOf, kind } = columnsOf({ events, ends });
        const times = Array.from(placeAt, (place) => events[place]?.sortAt ?? Number.NaN);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(Array.from(placeAt, (place) => positionOf[place])).toEqual([...events.keys()]);
        expect([...kind]).toEqual(Array.from(placeAt, (place) => events[place]?.kind));
      }),
    );
  });

  it('know for each name and value the events that have it', () => {
    fc.assert(
      fc.property(drawn, ({ events, ends }) => {
        const columns = columnsOf({ events, ends });
        const placesOf = (positions: Iterable<number>) =>
          Array.from(positions, (at) => columns.placeAt[at] ?? -1).toSorted((a, b) => a - b);
        for (const [code, id] of ACTORS.entries()) {
          const [present, concerned] = [listAt(columns.present, code), listAt(columns.concerned, code)];
          expect([...present]).toEqual([...present].toSorted((a, b) => a - b));
          expect(placesOf(present)).toEqual(
            placesWhere(events, (event) => valuesOf(event).present.includes(id)),
          );
          expect(placesOf(concerned)).toEqual(placesWhere(events, (event) => event.concerned.includes(code)));
        }
        for (const [place, value] of MODALITIES.entries()) {
          expect(
            placesOf(membersOf(columns.sets.modality[place] ?? { size: 0, words: new Uint32Array() })),
          ).toEqual(placesWhere(events, (event) => valuesOf(event).modality.includes(value)));
        }
      }),
    );
  });
});

describe('a filter on columns', () => {
  it('leaves the events that meet every choice', () => {
    fc.assert(
      fc.property(drawn, filters, ({ events, ends }, filter) => {
        const columns = columnsOf({ events, ends });
        const left = placesWhere(events, (event) => isLeft(event, filter));
        const found = membersOf(matchingPositions(columns, filter)).map((at) => columns.placeAt[at] ?? -1);
        expect(found.toSorted((a, b) => a - b)).toEqual(left);
      }),
    );
  });

  it('leaves the same when the answer is remembered', () => {
    fc.assert(
      fc.property(drawn, fc.array(filters, { maxLength: 9 }), ({ events, ends }, asked) => {
        const columns = columnsOf({ events, ends });
        const matching = rememberMatching(columns);
        for (const filter of [NO_FILTER, ...asked, NO_FILTER, ...asked])
          expect(matching(filter)).toEqual(matchingPositions(columns, filter));
        // What was made for one question serves the next.
        expect(matching(NO_FILTER)).toBe(matching({ ...NO_FILTER }));
      }),
    );
  });

  it('counts for each option what it has under all other choices, and leaves out what has none', () => {
    fc.assert(
      fc.property(drawn, filters, ({ events, ends }, filter) => {
        const { actors, facets } = countOptions(columnsOf({ events, ends }), filter);
        const countsOf = (left: readonly Event[], namesOf: (event: Event) => readonly string[]) => {
          const counts = new Map<string, number>();
          for (const name of left.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
          return counts;
        };
        for (const name of FACETS) {
          const others = { ...filter, facets: { ...filter.facets, [name]: [] } };
          const left = events.filter((event) => isLeft(event, others));
          expect(new Map<string, number>(facets[name])).toEqual(
            countsOf(left, (event) => valuesOf(event)[name]),
          );
        }
        const others = filter.match === 'all' ? filter : { ...filter, actors: [] };
        const left = events.filter((event) => isLeft(event, others));
        const people = filter.match === 'all' ? 'present' : 'concerned';
        expect(new Map<string, number>(actors)).toEqual(countsOf(left, (event) => valuesOf(event)[people]));
      }),
    );
  });
});
