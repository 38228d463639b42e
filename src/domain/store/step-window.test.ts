import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/edtf-parse';
import { extentFromWhen } from '../time/extent';
import { windowOfStep } from './step-window';

const ARCHIVE = { defaultZone: 'UTC', asOf: { year: 2021, month: 11, day: 17 } };

function edtf(text: string) {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** Where an event of this date lies. */
const eventAt = (text?: string) =>
  text === undefined ? undefined : extentFromWhen({ edtf: edtf(text), timeZone: null }, ARCHIVE);

const words = (window: { readonly start: number; readonly end: number } | undefined) =>
  window && [window.start, window.end].map((time) => new Date(time).toISOString().slice(0, 16)).join('/');

describe('what the chart shows at a step', () => {
  it('is the step’s own window, whatever the event’s', () => {
    const window = edtf('2021-08/2021-11');
    expect(words(windowOfStep({ window }, eventAt('1999'), ARCHIVE))).toBe(
      '2021-08-01T00:00/2021-12-01T00:00',
    );
    expect(windowOfStep({ window }, undefined, ARCHIVE)).toBeDefined();
  });

  it.each([
    ['2021-11-16', '2021-11-13T12:00/2021-11-19T12:00'],
    ['2021-09-01/2021-09-10', '2021-08-27T00:00/2021-09-16T00:00'],
    ['2021-11-01/..', '2021-10-23T12:00/2021-11-26T12:00'],
  ])('is else the event’s extent with room on both sides: %s', (date, expected) => {
    expect(words(windowOfStep({}, eventAt(date), ARCHIVE))).toBe(expected);
  });

  it.each([['[..2021-11-16]'], ['[2021-11-16..]'], [undefined]])(
    'is nothing of its own where that has no end or no date: %s',
    (date) => {
      expect(windowOfStep({}, eventAt(date), ARCHIVE)).toBeUndefined();
    },
  );
});
