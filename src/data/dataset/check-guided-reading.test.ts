import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE_LETTERS } from '../../domain/archive/guided-reading';
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

const STATED = { is: 'stated' };
const dated = (id: string, edtf: string, more: Json = {}) =>
  eventWith({
    id,
    when: { edtf, basis: { bounds: STATED } },
    claims: [
      claimOn('occurrence', { id: `${id}.c`, evidence: [quotationOf('Fox', { id: `${id}.q` })] }),
      claimOn('date', { id: `${id}.d`, evidence: [quotationOf('Day', { id: `${id}.day` })] }),
    ],
    ...more,
  });

const EVENTS = [dated('one', '2021-11-16'), dated('two', '2021-01-20/..')];

const step = (more: Json = {}): Json => ({
  id: 's1',
  event: 'one',
  window: '2021-11',
  sentence: EN,
  ...more,
});
const reading = (...steps: unknown[]): Json => ({ steps });

function parse(guidedReading: unknown, more: Json = {}) {
  const file = datasetWith({ sources: [sourceWith()], events: EVENTS, guidedReading, ...more });
  const parsed = parseDataset(JSON.stringify(file), 'test.json');
  return { ...parsed, told: inWords(parsed.problems), steps: parsed.archive?.guidedReading?.steps };
}

describe('a guided reading', () => {
  it('is read in its order, with all that a step can have', () => {
    const { told, archive } = parse({
      title: { en: 'A walk', zh: '导读' },
      steps: [step({ id: 'z', quotation: 'one.day' }), step({ id: 'a', event: 'two', window: '2021' })],
    });
    expect(told).toEqual([]);
    expect(archive?.guidedReading).toMatchObject({
      title: { zh: '导读' },
      steps: [{ id: 'z', event: 'one', quotation: 'one.day', sentence: EN }, { id: 'a' }],
    });
  });

  it('may be left out', () => {
    expect(parse(undefined)).toMatchObject({ told: [], steps: undefined });
  });

  it.each([
    [null, 'this is not an object'],
    ['walk', 'this is not an object'],
    [{}, '/steps "steps" is missing'],
    [{ steps: [] }, '/steps this is empty'],
    [{ steps: 'none' }, '/steps this is not a list'],
    [{ steps: [step()], titel: EN }, '/titel the format has no field "titel" here'],
    [{ steps: [step()], title: {} }, '/title a text for people needs at least one language'],
  ])('that is faulty is left out, and the dataset opens without it: %j', (value, problem) => {
    const { told, archive } = parse(value);
    expect(told).toEqual([`/guidedReading${problem.startsWith('/') ? '' : ' '}${problem}`]);
    expect(archive?.events).toHaveLength(2);
    expect(archive).not.toHaveProperty('guidedReading');
  });
});

describe('a step', () => {
  const MISSING = (field: string) => `/${field} "${field}" is missing`;

  it.each<readonly [Json, string]>([
    [{ id: undefined }, MISSING('id')],
    [{ event: undefined }, MISSING('event')],
    [{ sentence: undefined }, MISSING('sentence')],
    [{ sentence: {} }, '/sentence a text for people needs at least one language'],
    [{ id: 'the first' }, '/id "the first" does not have the form of this field'],
    [{ event: 'three' }, '/event there is no event "three"'],
    [{ quotation: 'two.q' }, '/quotation "one" has no quotation "two.q"'],
    [{ quotation: 'nowhere' }, '/quotation "one" has no quotation "nowhere"'],
    [{ window: 'always' }, '/window "always" is not a date: '],
    [{ window: '2021-02-30' }, '/window "2021-02-30" is not a date: '],
    [{ window: '2021-11/..' }, '/window the window has an end that nobody knows'],
    [{ window: '../2021-11' }, '/window the window has an end that nobody knows'],
    [{ window: 'Y17E7' }, '/window the window is more than the chart can show'],
    [{ window: 'Y-260000/Y260000' }, '/window the window is more than the chart can show'],
    [{ window: '2021-08' }, '/window the window does not show "one": they have no day in common'],
    [{ note: EN }, '/note the format has no field "note" here'],
  ])('that is faulty is told at its place and left out, the sound ones stay: %j', (fault, problem) => {
    const { told, steps } = parse(reading(step({ id: 's0' }), step(fault), step({ id: 's2' })));
    expect(told).toEqual([expect.stringContaining(`/guidedReading/steps/1${problem}`)]);
    expect(steps?.map(({ id }) => id)).toEqual(['s0', 's2']);
  });

  it('has an id of its own; the first of two keeps it', () => {
    const { told, steps } = parse(reading(step(), step({ event: 'two' })));
    expect(told).toEqual(['/guidedReading/steps/1/id the step "s1" stands twice']);
    expect(steps).toMatchObject([{ id: 's1', event: 'one' }]);
  });

  it('says one sentence, in each language no longer than a phone can show', () => {
    const sentence = { en: 'x'.repeat(MAX_SENTENCE_LETTERS), zh: '𠮷'.repeat(MAX_SENTENCE_LETTERS) };
    expect(parse(reading(step({ sentence }))).told).toEqual([]);
    const { told, steps } = parse(reading(step({ sentence: { ...sentence, en: `${sentence.en}.` } })));
    expect(told).toEqual(['/guidedReading/steps/0/sentence/en the sentence has 281 letters, over 280']);
    expect(steps).toBeUndefined();
  });

  it.each(['2021-11-15', '2021-11-17', '2021-10/2021-12', '2021'])(
    'may show its event at the edge, since the days of zones differ: %s',
    (window) => {
      expect(parse(reading(step({ window }))).told).toEqual([]);
    },
  );

  it('needs no window, and none can miss an event that nobody dates', () => {
    const events = [...EVENTS, eventWith({ id: 'undated' })];
    const steps = [step({ window: undefined }), step({ id: 's2', event: 'undated', window: '1850' })];
    expect(parse(reading(...steps), { events })).toMatchObject({
      told: [],
      steps: [{ id: 's1' }, { id: 's2' }],
    });
  });

  it('whose event is withheld goes with it, and is not blamed for it', () => {
    const events = [dated('one', '2021-11-16', { where: {} }), EVENTS[1]];
    const steps = [step({ quotation: 'one.q' }), step({ id: 's2', event: 'two' })];
    const both = parse(reading(...steps), { events });
    expect(both.told).toEqual(['/events/0/where this has neither channel nor place']);
    expect(both.steps).toMatchObject([{ id: 's2' }]);
    const unread = parse(reading(...steps), { events: [{ ...events[0], title: undefined }, EVENTS[1]] });
    expect(unread.told).not.toContainEqual(expect.stringContaining('guidedReading'));
    expect(parse(reading(step()), { events }).steps).toBeUndefined();
  });
});
