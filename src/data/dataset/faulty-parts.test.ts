/** Whatever part of the file is faulty: the rest is checked in the same run, and nothing is blamed for what is elsewhere. */
import { describe, expect, it } from 'vitest';
import { parseDataset } from './parse-dataset';
import {
  claimOn,
  datasetWith,
  EN,
  eventWith,
  inWords,
  type Json,
  quotationOf,
  sourceWith,
} from './test-dataset';

const NORTH = { id: 'north', kind: 'state', name: EN };
const SIDE = { id: 'n', name: EN, actor: 'north' };
const REFERENCE = {
  id: 'atlas',
  fact: EN,
  publications: [],
  bearsOn: [{ event: 'one', stance: 'conflicts' }],
};
const CONFLICT = {
  ...{ id: 'day', event: 'one', point: EN, sourceSays: EN, recordSays: EN, handling: EN },
  outsideReferences: ['atlas'],
};

/** Each record names others, so that whatever is lost would be missed. */
const event = (id: string, more: Json = {}) =>
  eventWith({
    id,
    participations: [{ id: 'p', actor: 'north', role: 'host' }],
    claims: [
      claimOn('occurrence', { id: `${id}.c`, evidence: [quotationOf('Fox', { id: `${id}.q` })] }),
      claimOn('participation', { id: `${id}.p`, participation: 'p', inference: 'shared' }),
    ],
    relations: [{ type: 'about', event: id === 'one' ? 'two' : 'one' }],
    ...more,
  });

const SOUND = datasetWith({
  sides: [SIDE],
  inferences: [{ id: 'shared', reason: EN, basis: 'outside', outsideReferences: ['atlas'] }],
  actors: [NORTH, { ...NORTH, id: 'south', partOf: 'north' }],
  sources: [sourceWith()],
  outsideReferences: [REFERENCE],
  conflicts: [CONFLICT],
  events: [event('one'), event('two')],
});

function parse(more: Json) {
  const parsed = parseDataset(JSON.stringify({ ...SOUND, ...more }), 'test.json');
  return { ...parsed, told: inWords(parsed.problems) };
}

it('is measured against a file without a problem', () => {
  expect(parse({}).told).toEqual([]);
  expect(parse({}).archive).toBeDefined();
});

describe('a list that is missing, or none', () => {
  it.each(['sides', 'actors', 'sources', 'events'])('is the only thing that is wrong: %s', (list) => {
    expect(parse({ [list]: undefined }).told).toEqual([`/${list} "${list}" is missing`]);
  });

  it.each(['sides', 'inferences', 'actors', 'sources', 'outsideReferences', 'conflicts', 'events'])(
    'is so too where something else stands in its place: %s',
    (list) => {
      for (const value of [{}, 'none', null, 3]) {
        const { told, archive } = parse({ [list]: value });
        expect(told).toEqual([`/${list} this is not a list`]);
        expect(archive).toBeUndefined();
      }
    },
  );

  it.each(['sides', 'inferences', 'actors', 'sources', 'outsideReferences', 'conflicts', 'events'])(
    'hides nothing of the others: %s',
    (list) => {
      const others = {
        sides: [{ ...SIDE, calendar: { name: EN, timeZone: 'Mars/Olympus' } }],
        actors: [
          { ...NORTH, kind: 'realm' },
          { ...NORTH, id: 'south', partOf: 'north' },
        ],
        sources: [sourceWith({ provenance: [] })],
        outsideReferences: [{ ...REFERENCE, fact: undefined }],
        conflicts: [{ ...CONFLICT, point: undefined }],
        events: [event('one', { when: { edtf: 'someday' } }), event('two', { where: {} })],
      };
      const expected = {
        sides: ['/sides/0/calendar/timeZone "Mars/Olympus" is not a time zone'],
        actors: [expect.stringContaining('/actors/0/kind "realm" is not one of the words')],
        sources: [expect.stringContaining('/sources/0/provenance nobody is said')],
        outsideReferences: ['/outsideReferences/0/fact "fact" is missing'],
        conflicts: ['/conflicts/0/point "point" is missing'],
        events: [
          expect.stringContaining('/events/0/when/edtf "someday" is not a date'),
          '/events/1/where this has neither channel nor place',
        ],
      };
      const { told } = parse({ ...others, [list]: 'none' });
      const left = Object.entries(expected).flatMap(([name, problems]) => (name === list ? [] : problems));
      expect(told).toHaveLength(left.length + 1);
      expect(told).toEqual(expect.arrayContaining([`/${list} this is not a list`, ...left]));
    },
  );

  it('has no events to count, and leaves open what is quoted', () => {
    expect(parse({ events: 'none' })).toMatchObject({ eventCount: 0, areAllQuotationsKnown: false });
    expect(parse({ sources: undefined })).toMatchObject({ eventCount: 2, areAllQuotationsKnown: false });
    expect(parse({ actors: undefined })).toMatchObject({ eventCount: 2, areAllQuotationsKnown: true });
  });
});

describe('a faulty side', () => {
  const ZONE = { name: EN, timeZone: 'Mars/Olympus' };

  it.each([
    ['has no name', { ...SIDE, name: undefined }, '/sides/0/name "name" is missing'],
    ['is none', 'north', '/sides/0 this is not an object'],
  ])('hides nothing of another side, nor of a record, where it %s', (_, faulty, problem) => {
    const sides = [faulty, { ...SIDE, id: 's', actor: 'nobody', calendar: ZONE }];
    const { told, archive } = parse({ sides, events: [event('one', { where: {} }), event('two')] });
    expect(archive).toBeUndefined();
    expect(told.toSorted()).toEqual([
      '/events/0/where this has neither channel nor place',
      problem,
      '/sides/1/actor there is no actor "nobody"',
      '/sides/1/calendar/timeZone "Mars/Olympus" is not a time zone',
    ]);
  });
});

describe('a shape that is wrong outside the lists', () => {
  it.each([
    ['licence', undefined, '/licence "licence" is missing'],
    ['licens', 'MIT', '/licens the format has no field "licens" here'],
    ['format', 'readout', '/format "readout" is not one of the words of this list'],
  ])('hides none of the dates nor the zone: %s = %j', (field, value, problem) => {
    const { told, archive } = parse({
      [field]: value,
      ...{ asOf: 'today', defaultZone: 'Mars/Olympus', defaultWindow: 'always' },
      corrections: [{ date: '2021-12-01', what: EN }, { date: 'soon', what: EN }, { date: 'later' }],
    });
    expect(archive).toBeUndefined();
    expect(told.toSorted()).toEqual(
      [
        problem,
        '/asOf "today" is not a day',
        '/corrections/1/date "soon" is not an EDTF date: ',
        '/corrections/2/date "later" is not an EDTF date: ',
        '/corrections/2/what "what" is missing',
        '/defaultWindow "always" is not a date: ',
        '/defaultZone "Mars/Olympus" is not a time zone',
      ]
        .toSorted()
        .map((start) => expect.stringContaining(start)),
    );
  });

  it.each([
    ['asOf', 3],
    ['asOf', ''],
    ['defaultZone', {}],
    ['defaultWindow', null],
    ['corrections', [{ date: 3, what: EN }]],
    ['corrections', {}],
  ])('is told once where it is that of a date or of the zone: %s = %j', (field, value) => {
    expect(parse({ [field]: value }).told).toHaveLength(1);
  });
});

describe('a faulty record', () => {
  it.each([
    [
      'actors',
      [
        { ...NORTH, name: undefined },
        { ...NORTH, id: 'south', partOf: 'north' },
      ],
      '/actors/0/name',
    ],
    ['sources', [sourceWith({ title: undefined })], '/sources/0/title'],
    ['outsideReferences', [{ ...REFERENCE, fact: undefined }], '/outsideReferences/0/fact'],
    ['conflicts', [{ ...CONFLICT, handling: undefined }], '/conflicts/0/handling'],
    ['events', [event('one', { title: undefined }), event('two')], '/events/0/title'],
  ])('is reported once, and not by those that name it: one of the %s', (list, records, at) => {
    expect(parse({ [list]: records }).told).toEqual([`${at} "${at.split('/').at(-1)}" is missing`]);
  });

  it.each([
    ['actors', [{ ...NORTH, id: undefined }]],
    ['actors', [{ ...NORTH, id: 'the north' }]],
    ['actors', ['north']],
    ['sources', [sourceWith({ id: undefined })]],
    ['outsideReferences', [{ ...REFERENCE, id: undefined }]],
    ['events', [{ ...event('one'), id: undefined }, event('two')]],
  ])('may be the one that is named where its own id cannot be read: of the %s, %j', (list, records) => {
    const { told } = parse({ sides: [], [list]: records });
    expect(told).toEqual([expect.stringMatching(new RegExp(`^/${list}/0`))]);
  });

  it('tells of a conflict what can be read of it', () => {
    const references = [REFERENCE, { ...REFERENCE, id: 'chart' }];
    const untold = '/outsideReferences/1/bearsOn/0/stance no conflict tells what "chart" says';
    const told = (conflict: Json) => parse({ outsideReferences: references, conflicts: [conflict] }).told;
    expect(told(CONFLICT)).toEqual([expect.stringContaining(untold)]);
    expect(told({ ...CONFLICT, point: undefined }).toSorted()).toEqual([
      '/conflicts/0/point "point" is missing',
      expect.stringContaining(untold),
    ]);
    for (const field of ['event', 'outsideReferences']) {
      expect(told({ ...CONFLICT, [field]: undefined })).toEqual([
        `/conflicts/0/${field} "${field}" is missing`,
      ]);
    }
  });

  it('is told from one that is not there', () => {
    const conflicts = [{ ...CONFLICT, outsideReferences: ['atlas', 'globe'] }];
    expect(parse({ conflicts }).told).toEqual([
      '/conflicts/0/outsideReferences/1 there is no outside reference "globe"',
    ]);
    const actors = [
      { ...NORTH, partOf: 'world' },
      { ...NORTH, id: 'south' },
    ];
    expect(parse({ actors }).told).toEqual(['/actors/0/partOf there is no actor "world"']);
  });
});
