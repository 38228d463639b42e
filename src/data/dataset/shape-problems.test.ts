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

const words = (...list: readonly (string | number)[]) =>
  `use one of ${list.map((each) => JSON.stringify(each)).join(', ')}`;
const IN_LANGUAGES = 'add it: it is an object of texts by language, such as {"en": "…"}';

describe('what is missing', () => {
  it.each([
    ['format', words(FORMAT), 'use one of "readout-dataset"'],
    ['formatVersion', words(FORMAT_VERSION), 'use one of 1'],
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
      ['/format "readout" is not one of the words of this list', 'use one of "readout-dataset"'],
      ['/formatVersion "1" is not one of the words of this list', 'use one of 1'],
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

  it.each([[3], [[]], [null]])('is reported as a whole where it is neither: %j', (inference) => {
    expect(inferred(inference).map(([problem]) => problem)).toEqual([
      `${at} this fits none of the forms of this field`,
    ]);
  });

  it('is found as deep as it stands', () => {
    const basis = { bounds: { is: 'inferred', inference: { basis: 'text' } } };
    expect(ofEvent({ when: { basis } })).toEqual([
      ['/events/0/when/basis/bounds/inference/reason "reason" is missing', IN_LANGUAGES],
    ]);
  });
});

describe('one of several forms, told apart by a word', () => {
  it('has the fields of the form that it has', () => {
    expect(
      ofEvent({ when: { basis: { bounds: { ...STATED, inference: 'month' } } } }).map(([problem]) => problem),
    ).toEqual(['/events/0/when/basis/bounds/inference the format has no field "inference" here']);
  });
});
