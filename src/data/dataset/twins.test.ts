/** Of records with one id the first holds, whoever asks; that there is another is reported, be it readable or not. */
import { describe, expect, it } from 'vitest';
import { parseDataset } from './parse-dataset';
import {
  claimOn,
  datasetWith,
  EN,
  eventWith,
  INFERENCE,
  inWords,
  type Json,
  quotationOf,
  STATED,
  sourceWith,
} from './test-dataset';

const [FIRST, SECOND] = [{ en: 'The first.' }, { en: 'The second.' }];
const NORTH = { id: 'north', kind: 'state', name: EN };

function parse(more: Json) {
  const { archive, problems, ...rest } = parseDataset(JSON.stringify(datasetWith(more)), 'test.json');
  return { ...rest, archive, told: inWords(problems) };
}

describe('of twins', () => {
  it('the first side is the one that is shown', () => {
    const side = { id: 'n', actor: 'north' };
    const sides = [
      { ...side, name: FIRST },
      { id: 's', actor: 'north', name: EN },
      { ...side, name: SECOND },
    ];
    const { archive, told } = parse({ actors: [NORTH], sides });
    expect(archive?.sides.map(({ name }) => name)).toEqual([FIRST, EN]);
    expect(told).toEqual(['/sides/2/id the side "n" stands twice']);
  });

  it('the first shared inference is the one that is meant', () => {
    const shared = { ...INFERENCE, id: 'shared' };
    const { archive, told } = parse({
      inferences: [
        { ...shared, reason: FIRST },
        { ...shared, reason: SECOND },
      ],
      events: [eventWith({ claims: [claimOn('occurrence', { inference: 'shared' })] })],
    });
    expect(archive?.events[0]?.claims[0]?.inference?.reason).toEqual(FIRST);
    expect(told).toEqual(['/inferences/1/id the shared inference "shared" stands twice']);
  });

  it('the first event is the one that is checked and shown, and none where that breaks a rule', () => {
    const twin = (id: string, title: Json, more: Json) =>
      eventWith({
        title,
        claims: [claimOn('occurrence', { id, inference: INFERENCE })],
        ...more,
      });
    const events = (first: Json, second: Json) => [twin('c1', FIRST, first), twin('c2', SECOND, second)];
    const shown = ({ archive }: ReturnType<typeof parse>) => archive?.events.map(({ title }) => title);
    expect(shown(parse({ events: events({}, {}) }))).toEqual([FIRST]);
    expect(shown(parse({ events: events({}, { where: {} }) }))).toEqual([FIRST]);
    const withheld = parse({ events: events({ where: {} }, {}) });
    expect(shown(withheld)).toEqual([]);
    expect(withheld.readEvents.map(({ title }) => title)).toEqual([FIRST]);
    expect(withheld.paths.ofEvent(withheld.readEvents[0]?.id ?? ('' as never))).toEqual(['events', 0]);
  });

  it('the first source is held against the claims that quote it', () => {
    const published = (date: string) => [{ act: 'published', name: EN, date }];
    const sources = (...dates: readonly string[]) =>
      dates.map((date) => sourceWith({ provenance: published(date) }));
    const attribution = [{ act: 'said', name: EN, date: '2021-11-18' }];
    const claims = [claimOn('occurrence', { evidence: [quotationOf('Fox')], attribution })];
    const hops = (...dates: readonly string[]) =>
      parse({ sources: sources(...dates), events: [eventWith({ claims })] }).told.filter((problem) =>
        problem.includes('has a hop on'),
      );
    expect(hops('2021-11-17', '2021-11-19')).toHaveLength(1);
    expect(hops('2021-11-19', '2021-11-17')).toEqual([]);
  });

  it('the first event and the first actor are those that others lead to', () => {
    const at = (id: string, edtf: string, relations: readonly Json[] = []) =>
      eventWith({
        ...{ id, when: { edtf, basis: { bounds: STATED } }, relations },
        claims: [
          claimOn('occurrence', { id: `${id}.${edtf}.c`, inference: INFERENCE }),
          claimOn('date', { id: `${id}.${edtf}.d`, inference: INFERENCE }),
        ],
      });
    const follows = [{ type: 'follows', event: 'early' }];
    const contradicted = (...dates: readonly string[]) =>
      parse({
        events: [...dates.map((date) => at('early', date)), at('late', '2021-11-16', follows)],
      }).told.filter((problem) => problem.includes('cannot follow it'));
    expect(contradicted('2021-11-20', '2021-11-10')).toHaveLength(1);
    expect(contradicted('2021-11-10', '2021-11-20')).toEqual([]);

    const circled = (...parents: readonly (string | undefined)[]) =>
      parse({
        actors: [
          ...parents.map((partOf) => ({ ...NORTH, partOf })),
          { ...NORTH, id: 'south', partOf: 'north' },
        ],
      }).told.filter((problem) => problem.includes('belongs to itself'));
    expect(circled('south', undefined)).toHaveLength(2);
    expect(circled(undefined, 'south')).toEqual([]);
  });

  it('the second is reported though one of them cannot be read', () => {
    for (const actors of [
      [NORTH, { ...NORTH, name: undefined }],
      [{ ...NORTH, name: undefined }, NORTH],
    ]) {
      expect(parse({ actors }).told).toContain('/actors/1/id the actor "north" stands twice');
    }
  });
});
