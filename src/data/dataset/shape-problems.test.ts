/** A value of another shape: what is wrong is said in words, at its place, with what may stand there. */
import { describe, expect, it } from 'vitest';
import {
  claimOn,
  datasetWith,
  EN,
  eventWith,
  inWords,
  type Json,
  problemsIn,
  STATED,
  sourceWith,
} from './test-dataset';
import { FORMAT, FORMAT_VERSION } from './wire-dataset';

/** Each problem with its place and its remedy. */
const told = (dataset: Json) => problemsIn(dataset).map((problem) => [...inWords([problem]), problem.remedy]);
const ofEvent = (more: Json) => told(datasetWith({ events: [eventWith(more)] }));
const ofSource = (more: Json) => told(datasetWith({ sources: [sourceWith(more)] }));

const words = (...list: readonly string[]) =>
  `use one of ${list.map((each) => JSON.stringify(each)).join(', ')}`;
const IN_LANGUAGES = 'add it: it is an object of texts by language, such as {"en": "…"}';

describe('what is missing', () => {
  it.each([
    ['format', `use "${FORMAT}"`, 'use "readout-dataset"'],
    ['formatVersion', `use ${FORMAT_VERSION}`, 'use 1'],
  ])('of the file is %s, with the one word that it may have', (field, remedy, written) => {
    expect(remedy).toBe(written);
    expect(told(datasetWith({ [field]: undefined }))).toEqual([[`/${field} "${field}" is missing`, remedy]]);
  });

  it('of a record is a word of a list, and all of its words are told', () => {
    expect(ofEvent({ standing: undefined })).toEqual([
      [
        '/events/0/standing "standing" is missing',
        words('occurred', 'ongoing', 'proposed', 'expected', 'asked', 'absent'),
      ],
    ]);
    expect(ofEvent({ kind: undefined })).toEqual([
      ['/events/0/kind "kind" is missing', expect.stringMatching(/^use one of "meeting", "call", /)],
    ]);
  });

  it.each([
    ['licence', 'add it: it is a text'],
    ['curators', 'add it: it is a list'],
    ['title', IN_LANGUAGES],
  ])('of the file is %s, with what it is', (field, remedy) => {
    expect(told(datasetWith({ [field]: undefined }))).toEqual([[`/${field} "${field}" is missing`, remedy]]);
  });
});

describe('a word that is not in its list', () => {
  it('is told with those that are, numbers without quotation marks', () => {
    expect(told(datasetWith({ format: 'readout', formatVersion: '1' }))).toEqual([
      ['/format "readout" is not one of the words of this list', 'use "readout-dataset"'],
      ['/formatVersion "1" is not one of the words of this list', 'use 1'],
    ]);
    expect(ofSource({ coverage: 'all' })).toEqual([
      ['/sources/0/coverage "all" is not one of the words of this list', 'use one of "whole", "partial"'],
    ]);
    expect(ofSource({ coverage: null })[0]?.[0]).toMatch(/ null is not one of the words of this list$/);
  });
});

describe('an inference, which is written out or named', () => {
  const at = '/events/0/claims/0/inference';
  const inferred = (inference: unknown) => ofEvent({ claims: [claimOn('occurrence', { inference })] });

  it.each([
    ['reason', { basis: 'text' }, [[`${at}/reason "reason" is missing`, IN_LANGUAGES]]],
    ['basis', { reason: EN }, [[`${at}/basis "basis" is missing`, 'use one of "text", "outside"']]],
  ])('has its %s reported as missing at its place', (_, inference, problems) => {
    expect(inferred(inference)).toEqual(problems);
  });

  it('has each fault reported where it has several', () => {
    expect(inferred({ basis: 'guess', source: 'paper' }).map(([problem]) => problem)).toEqual([
      expect.stringContaining(`${at}/reason "reason" is missing`),
      expect.stringContaining(`${at}/basis "guess" is not one of the words`),
      expect.stringContaining(`${at}/source the format has no field "source" here`),
    ]);
  });

  it('has its name reported where that has not the form of one', () => {
    expect(inferred('a month').map(([problem]) => problem)).toEqual([
      `${at} "a month" does not have the form of this field`,
    ]);
  });

  const EITHER = 'write it out as { "reason": …, "basis": … }, or name one of "inferences" by its id';

  it.each([[3], [[]], [null]])('is reported as a whole where it is neither: %j', (inference) => {
    expect(inferred(inference)).toEqual([[`${at} this fits none of the forms of this field`, EITHER]]);
  });

  it.each([
    ['a basis', { when: { basis: { bounds: { is: 'inferred' } } } }, '/when/basis/bounds'],
    ['an instant', { when: { instant: { start: '2021-11-16T09:00:00Z' } } }, '/when/instant'],
  ])('is said to be missing where %s needs one', (_, more, place) => {
    expect(ofEvent(more)).toEqual([
      [`/events/0${place}/inference "inference" is missing`, `add it: ${EITHER}`],
    ]);
  });

  it('is found as deep as it stands', () => {
    const basis = { bounds: { is: 'inferred', inference: { basis: 'text' } } };
    expect(ofEvent({ when: { basis } })).toEqual([
      ['/events/0/when/basis/bounds/inference/reason "reason" is missing', IN_LANGUAGES],
    ]);
  });
});

describe('a text for people', () => {
  const titled = (title: Json) => told(datasetWith({ title }));
  const TAG = 'write a BCP 47 tag, such as "en" or "zh-Hans"';

  it.each(['English', 'en_US', 'e', '中文', ''])('is refused in a language that is none: “%s”', (key) => {
    expect(titled({ [key]: 'Words.' })).toEqual([
      [`/title/${key} ${JSON.stringify(key)} is not a language tag`, TAG],
    ]);
  });

  it('has each of its languages told, and what is empty in one that is sound', () => {
    expect(
      titled({ English: 'Words.', en: '', 'zh ': '话' })
        .map(([problem]) => problem)
        .toSorted(),
    ).toEqual([
      '/title/English "English" is not a language tag',
      '/title/en this is empty',
      '/title/zh  "zh " is not a language tag',
    ]);
  });
});

describe('one of several forms, told apart by a word', () => {
  const BASES = words('stated', 'inferred');

  it.each([
    [
      'of a basis',
      (form: Json) => ofEvent({ when: { basis: { day: form } } }),
      '/events/0/when/basis/day',
      BASES,
    ],
    [
      'of the basis of a zone',
      (form: Json) => ofEvent({ when: { timeZoneBasis: form } }),
      '/events/0/when/timeZoneBasis',
      BASES,
    ],
    [
      'of an identification',
      (form: Json) =>
        told(datasetWith({ actors: [{ id: 'north', kind: 'state', name: EN, identification: form }] })),
      '/actors/0/identification',
      words('stated', 'inferred', 'unknown'),
    ],
  ])('has the words named that it may be, %s', (_, tell, at, remedy) => {
    expect(tell({})).toEqual([[`${at}/is "is" is missing`, remedy]]);
    expect(tell({ is: 'known' })).toEqual([
      [`${at}/is "known" is not one of the words of this list`, remedy],
    ]);
    expect(tell({ is: null }).map(([problem]) => problem)).toEqual([
      `${at}/is null is not one of the words of this list`,
    ]);
  });

  it('has the fields of the form that it has', () => {
    expect(
      ofEvent({ when: { basis: { bounds: { ...STATED, inference: 'month' } } } }).map(([problem]) => problem),
    ).toEqual(['/events/0/when/basis/bounds/inference the format has no field "inference" here']);
  });
});

describe('what looks like a letter that is allowed', () => {
  it.each([
    ['the Cyrillic letter', 'me\u0435ting', ': it holds U+0435'],
    ['a letter and its accent apart', 'me\u0301eting', ': it holds U+0301'],
    ['a letter that nobody sees', 'meeting\u200b', ': it holds U+200B'],
    ['one past the first plane', '\u{1d5c6}eeting', ': it holds U+1D5C6'],
    ['very many of them', 'абвгд', ': it holds U+0430, U+0431, U+0432 and others'],
    ['none but a sign', 'meeting!', ''],
  ])('is named by its code point: %s', (_what, id, holds) => {
    const { message } = problemsIn(datasetWith({ events: [eventWith({ id })] }))[0] ?? {};
    expect(message).toBe(`${JSON.stringify(id)} does not have the form of this field${holds}`);
  });
});
