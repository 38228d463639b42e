import { describe, expect, it } from 'vitest';
import { parseDataset } from './parse-dataset';
import { datasetWith, EN, INFERENCE, inWords, type Json, quotationOf, sourceWith } from './test-dataset';

function event(id: string, more: Json = {}): Json {
  const quotation = (name: string, exact: string) => quotationOf(exact, { id: `${id}.${name}` });
  return {
    id,
    title: { en: `The meeting ${id}` },
    kind: 'meeting',
    standing: 'occurred',
    when: {
      edtf: '2021-11-16',
      printed: { words: 'On the 16th', edtf: 'XXXX-XX-16' },
      basis: {
        day: { is: 'stated' },
        month: { is: 'inferred', inference: 'month' },
        year: { is: 'inferred', inference: INFERENCE },
      },
      timeZone: 'Asia/Shanghai',
      timeZoneBasis: { is: 'stated' },
    },
    participations: [{ id: 'north', actor: 'north', role: 'participant', printed: 'the North' }],
    claims: [
      {
        id: `${id}.c1`,
        target: 'occurrence',
        modality: 'asserted',
        evidence: [quotation('q1', 'They met.')],
      },
      {
        id: `${id}.c2`,
        target: 'date',
        modality: 'asserted',
        evidence: [quotation('q2', 'On the 16th they met.')],
      },
      {
        id: `${id}.c3`,
        target: 'participation',
        participation: 'north',
        modality: 'asserted',
        evidence: [quotation('q3', 'the North')],
      },
    ],
    ...more,
  };
}

const NORTH = { id: 'north', kind: 'state', name: EN };
const SHARED = { id: 'month', ...INFERENCE };
const SIDE = { id: 'n', name: EN, actor: 'north', calendar: { name: EN, timeZone: 'Asia/Shanghai' } };

function dataset(more: Json = {}): Json {
  return datasetWith({
    sides: [SIDE],
    inferences: [SHARED],
    actors: [NORTH],
    sources: [sourceWith()],
    events: [event('one'), event('two')],
    ...more,
  });
}

function parse(value: Json) {
  const { archive, problems } = parseDataset(JSON.stringify(value, null, 2), 'test.json');
  return {
    events: archive?.events.map(({ id }) => id) as string[] | undefined,
    problems: inWords(problems),
  };
}

/** A deep copy of the event with the value at the path set, or taken out. */
function changed(base: Json, path: readonly (string | number)[], value?: unknown): Json {
  const copy = structuredClone(base);
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

describe('a sound dataset', () => {
  it('gives all its events and no problem', () => {
    expect(parse(dataset())).toEqual({ events: ['one', 'two'], problems: [] });
  });
});

describe('a faulty event', () => {
  it.each([
    [['title'], undefined, '/events/1/title "title" is missing'],
    [['kind'], undefined, '/events/1/kind'],
    [['kind'], 'party', '"party" is not one of the words'],
    [['standing'], undefined, '/events/1/standing'],
    [['participations'], undefined, '/events/1/participations'],
    [['claims'], [], '/events/1/claims'],
    [['claims', 0], undefined, '/events/1/claims'],
    [['claims', 0, 'evidence'], [], '/events/1/claims/0 this claim has neither'],
    [['claims', 0, 'evidence', 0, 'prefix'], undefined, '/events/1/claims/0/evidence/0/prefix'],
    [
      ['claims', 0, 'evidence', 0, 'source'],
      'nowhere',
      '/events/1/claims/0/evidence/0/source there is no source "nowhere"',
    ],
    [['claims', 2, 'participation'], 'nobody', '/events/1/claims/2/participation'],
    [['participations', 0, 'actor'], 'nobody', '/events/1/participations/0/actor there is no actor "nobody"'],
    [['participations', 0, 'printed'], 'the East', '/events/1/participations/0/printed'],
    [['when', 'edtf'], '2021-02-30', '/events/1/when/edtf "2021-02-30" is not a date'],
    [['when', 'printed', 'edtf'], 'someday', '/events/1/when/printed/edtf'],
    [['when', 'printed', 'words'], 'On the 17th', '/events/1/when/printed the printed words'],
    [['when', 'basis', 'month'], undefined, '/events/1/when/basis the date does not say whether its month'],
    [
      ['when', 'basis', 'month', 'inference'],
      'unknown',
      '/events/1/when/basis/month/inference there is no shared inference',
    ],
    [['when', 'timeZone'], 'asia/shanghai', '/events/1/when/timeZone "asia/shanghai" is not a time zone'],
    [['when', 'timeZoneBasis'], undefined, '/events/1/when/timeZone the zone does not say'],
    [
      ['when', 'instant'],
      { start: '2021-11-16T08:45', inference: INFERENCE },
      '/events/1/when/instant/start',
    ],
    [['where'], { channel: 'video' }, '/events/1/where no claim bears the place'],
    [
      ['relations'],
      [{ type: 'follows', event: 'nothing' }],
      '/events/1/relations/0/event there is no event "nothing"',
    ],
    [['color'], 'red', '/events/1/color the format has no field "color"'],
  ])('with %j set to %j is reported at its place and takes no sound one with it', (path, value, problem) => {
    const result = parse(dataset({ events: [event('one'), changed(event('two'), path, value)] }));
    expect(result.problems.join('\n')).toContain(problem);
    expect(result.events).toEqual(['one']);
  });

  it('keeps events that relate to a withheld one, without the relation', () => {
    const related = event('one', { relations: [{ type: 'follows', event: 'two' }] });
    const result = parse(dataset({ events: [related, changed(event('two'), ['kind'])] }));
    expect(result.events).toEqual(['one']);
    expect(result.problems).toHaveLength(1);
  });
});

describe('a faulty record', () => {
  const inferred = {
    is: 'inferred',
    inference: { reason: EN, basis: 'outside', outsideReferences: ['atlas'] },
  };

  it.each([
    ['actor', { actors: [{ ...NORTH, kind: 'realm' }] }, '/actors/0/kind "realm" is not one of the words'],
    ['source', { sources: [sourceWith({ title: undefined })] }, '/sources/0/title "title" is missing'],
    [
      'outside reference',
      {
        actors: [{ ...NORTH, identification: inferred }],
        outsideReferences: [{ id: 'atlas', publications: [] }],
      },
      '/outsideReferences/0/fact "fact" is missing',
    ],
  ])('is reported once, and not by those that name it: %s', (_, faulty, problem) => {
    const result = parse(dataset(faulty));
    expect(result.problems).toEqual([expect.stringContaining(problem)]);
    expect(result.events).toEqual(['one', 'two']);
  });

  it('is told from one that is not there', () => {
    const result = parse(dataset({ sources: [sourceWith({ id: 'other', title: undefined })] }));
    expect(result.problems).toContain('/events/0/claims/0/evidence/0/source there is no source "paper"');
  });
});

describe('a faulty frame', () => {
  it.each([
    ['formatVersion', 2, '/formatVersion'],
    ['asOf', 'today', '/asOf "today" is not a day'],
    ['defaultZone', 'Mars/Olympus', '/defaultZone "Mars/Olympus" is not a time zone'],
    ['defaultWindow', 'always', '/defaultWindow'],
    ['events', undefined, '/events "events" is missing'],
  ])('%s = %j gives no archive but says why', (field, value, problem) => {
    const result = parse(changed(dataset(), [field], value));
    expect(result.events).toBeUndefined();
    expect(result.problems.join('\n')).toContain(problem);
  });

  it('names an inference from outside that names no reference, and a circle of actors', () => {
    const outside = parse(
      dataset({ inferences: [{ id: 'month', reason: { en: 'Known.' }, basis: 'outside' }] }),
    );
    expect(outside.problems.join('\n')).toContain('/inferences/0 an inference from outside knowledge');
    const actors = [
      { id: 'north', kind: 'state', name: { en: 'North' }, partOf: 'south' },
      { id: 'south', kind: 'state', name: { en: 'South' }, partOf: 'north' },
    ];
    expect(parse(dataset({ actors })).problems.join('\n')).toContain(
      '/actors/0/partOf "north" belongs to itself',
    );
  });

  it('names ids that stand twice', () => {
    const result = parse(dataset({ events: [event('one'), event('one')] }));
    expect(result.problems.join('\n')).toContain('/events/1/id the event "one" stands twice');
    expect(result.events).toEqual(['one']);
  });

  it.each([
    ['event-1', 'event-l'],
    ['O1', '0I'],
    ['KAl', 'KAI'],
  ])('warns of ids that look alike, and keeps both: %s, %s', (one, other) => {
    const result = parse(
      dataset({ events: [event(one), event(other), event('event-11'), event('event-2')] }),
    );
    expect(result.problems).toEqual([
      expect.stringContaining(`/events/1/id the event "${other}" looks like "${one}"`),
    ]);
    expect(result.events).toEqual([one, other, 'event-11', 'event-2']);
  });

  it.each([
    ['side', { sides: [SIDE, { ...SIDE, id: 'other' }, SIDE] }, '/sides/2/id'],
    ['shared inference', { inferences: [SHARED, SHARED] }, '/inferences/1/id'],
    ['actor', { actors: [NORTH, NORTH] }, '/actors/1/id'],
    ['source', { sources: [sourceWith(), sourceWith()] }, '/sources/1/id'],
  ])('names a %s whose id stands twice', (what, lists: Json, at) => {
    expect(parse(dataset(lists)).problems).toEqual([
      expect.stringMatching(`^${at} the ${what} ".+" stands twice$`),
    ]);
  });

  it.each([
    ['licence', undefined, '/licence "licence" is missing'],
    ['asOf', 'today', '/asOf "today" is not a day'],
    ['defaultWindow', 'always', '/defaultWindow "always" is not a date'],
    ['licens', 'MIT', '/licens the format has no field "licens" here'],
  ])('hides no problem of a record, though with %s = %j there is no archive', (field, value, problem) => {
    const faulty = {
      actors: [NORTH, { id: 'south' }],
      sources: [sourceWith({ provenance: [] })],
      events: [event('one'), changed(event('two'), ['when', 'edtf'], 'someday')],
    };
    const alone = parse(dataset(faulty)).problems;
    expect(alone).toHaveLength(4);
    const result = parse({ ...dataset(faulty), [field]: value });
    expect(result.events).toBeUndefined();
    expect(result.problems).toHaveLength(5);
    expect(result.problems).toContainEqual(expect.stringContaining(problem));
    expect(result.problems).toEqual(expect.arrayContaining([...alone]));
  });

  it('leaves its records to be read and counted', () => {
    const text = JSON.stringify(dataset({ licence: undefined, asOf: 'today' }));
    const { archive, eventCount, readEvents, readSources, areAllQuotationsKnown } = parseDataset(
      text,
      'test.json',
    );
    expect(archive).toBeUndefined();
    expect(eventCount).toBe(2);
    expect([readEvents, readSources].map((list) => list.map(({ id }) => id))).toEqual([
      ['one', 'two'],
      ['paper'],
    ]);
    expect(areAllQuotationsKnown).toBe(true);
  });

  it.each(['', 'null', '[]', '"text"', '{}', '{"a":', '<!doctype html>'])(
    'says what is wrong with %j',
    (text) => {
      const { archive, problems } = parseDataset(text, 'test.json');
      expect(archive).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});
