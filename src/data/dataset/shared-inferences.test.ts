/** An inference that is shared is held to its rules where it is defined, and nowhere else, however often it is used. */
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

const OUTSIDE = { id: 'shared', reason: EN, basis: 'outside' };

/** Used at every place where an inference may stand. */
const inferred = { is: 'inferred', inference: 'shared' };
const hop = (act: string) => ({ act, name: EN, inference: 'shared' });
const USERS = {
  actors: [{ id: 'north', kind: 'state', name: EN, identification: inferred }],
  sources: [
    sourceWith({
      provenance: [hop('wrote')],
      defects: [
        {
          ...{ quotation: quotationOf('Fox', { id: 'spoiled' }), what: EN, likelySense: EN },
          ...{ confidence: 'low', gravity: 'cosmetic', inference: 'shared' },
        },
      ],
    }),
  ],
  events: ['one', 'two'].map((id) =>
    eventWith({
      id,
      when: {
        ...{ edtf: '2021-11-16', basis: { year: inferred, month: inferred, day: inferred } },
        ...{ timeZone: 'UTC', timeZoneBasis: inferred },
        instant: { start: '2021-11-16T09:00:00Z', inference: 'shared' },
      },
      claims: [
        claimOn('occurrence', {
          ...{ id: `${id}.c`, inference: 'shared', attribution: [hop('said')] },
          evidence: [quotationOf('Fox', { id })],
        }),
        claimOn('date', { id: `${id}.d`, inference: 'shared' }),
      ],
      relations: [{ type: 'about', event: id === 'one' ? 'two' : 'one', inference: 'shared' }],
    }),
  ),
};

function parse(inferences: unknown, users: Json = USERS) {
  const text = JSON.stringify(datasetWith({ inferences, ...users }));
  const { archive, problems } = parseDataset(text, 'test.json');
  return { problems: inWords(problems), events: archive?.events.map(({ id }) => id as string) };
}

describe('a shared inference', () => {
  it('may be used everywhere', () => {
    expect(parse([{ id: 'shared', ...INFERENCE }])).toEqual({ problems: [], events: ['one', 'two'] });
  });

  it('that names no outside reference is reported once, and withholds none of those that use it', () => {
    expect(parse([OUTSIDE])).toEqual({
      problems: ['/inferences/0 an inference from outside knowledge names no outside reference'],
      events: ['one', 'two'],
    });
  });

  it('that names a reference which is not there is reported once, at that name', () => {
    expect(parse([{ ...OUTSIDE, outsideReferences: ['atlas'] }])).toEqual({
      problems: ['/inferences/0/outsideReferences/0 there is no outside reference "atlas"'],
      events: ['one', 'two'],
    });
  });

  it('is checked though nobody uses it', () => {
    expect(parse([OUTSIDE], {}).problems).toHaveLength(1);
  });

  it('that is not there is reported at each use, which is where the name is wrong', () => {
    const users = { events: [eventWith({ claims: [claimOn('occurrence', { inference: 'shraed' })] })] };
    expect(parse([OUTSIDE], users).problems).toEqual([
      '/events/0/claims/0/inference there is no shared inference "shraed"',
      expect.stringMatching(/^\/inferences\/0 /),
    ]);
  });
});

describe('a shared inference that cannot be read', () => {
  it.each([
    ['has a fault', [{ id: 'shared', reason: EN }], ['/inferences/0/basis "basis" is missing']],
    ['has no id, and may be the one that is used', [INFERENCE], ['/inferences/0/id "id" is missing']],
    ['is none', [3], ['/inferences/0 this is not an object']],
    ['stands in what is no list', { shared: INFERENCE }, ['/inferences this is not a list']],
  ])('is reported once, and not by those that name it, where it %s', (_, inferences, problems) => {
    expect(parse(inferences).problems).toEqual(problems);
  });

  it('hides nothing of another that can be read', () => {
    expect(parse([{ id: 'other', reason: EN }, OUTSIDE]).problems).toEqual([
      '/inferences/0/basis "basis" is missing',
      '/inferences/1 an inference from outside knowledge names no outside reference',
    ]);
  });
});

describe('an inference that is written out', () => {
  const inference = { reason: EN, basis: 'outside' };
  const nothingNamed = 'an inference from outside knowledge names no outside reference';
  const form = { is: 'inferred', inference };
  const event = (more: Json) => ({ events: [eventWith(more)] });

  it.each([
    ['a claim', event({ claims: [claimOn('occurrence', { inference })] }), '/events/0/claims/0/inference'],
    [
      'a hop of a claim',
      event({
        claims: [
          claimOn('occurrence', {
            evidence: [quotationOf('Fox')],
            attribution: [{ act: 'said', name: EN, inference }],
          }),
        ],
      }),
      '/events/0/claims/0/attribution/0/inference',
    ],
    [
      'a relation',
      event({ relations: [{ type: 'about', event: 'other', inference }] }),
      '/events/0/relations/0/inference',
    ],
    ['a basis', event({ when: { basis: { day: form } } }), '/events/0/when/basis/day/inference'],
    [
      'the basis of a zone',
      event({ when: { timeZoneBasis: form } }),
      '/events/0/when/timeZoneBasis/inference',
    ],
    [
      'an instant',
      event({
        ...{
          when: {
            edtf: '2021',
            basis: { year: STATED },
            instant: { start: '2021-11-16T09:00:00Z', inference },
          },
        },
        claims: [claimOn('occurrence'), claimOn('date')],
      }),
      '/events/0/when/instant/inference',
    ],
    [
      'an identification',
      { actors: [{ id: 'north', kind: 'state', name: EN, identification: form }] },
      '/actors/0/identification/inference',
    ],
    [
      'a hop of a source',
      { sources: [sourceWith({ provenance: [{ act: 'wrote', name: EN, inference }] })] },
      '/sources/0/provenance/0/inference',
    ],
    [
      'a defect',
      {
        sources: [
          sourceWith({
            defects: [
              {
                ...{ quotation: quotationOf('Fox', { id: 'spoiled' }), what: EN, likelySense: EN },
                ...{ confidence: 'low', gravity: 'cosmetic', inference },
              },
            ],
          }),
        ],
      },
      '/sources/0/defects/0/inference',
    ],
  ])('is checked in its place: that of %s', (_, more: Json, at) => {
    const other = eventWith({
      id: 'other',
      claims: [claimOn('occurrence', { id: 'other', inference: INFERENCE })],
    });
    const { events = [], sources = [sourceWith()], ...rest } = more as Record<string, Json[]>;
    const { problems, events: shown } = parse([], { ...rest, sources, events: [...events, other] });
    expect(problems).toEqual([`${at} ${nothingNamed}`]);
    expect(shown).toEqual(['other']);
  });
});
