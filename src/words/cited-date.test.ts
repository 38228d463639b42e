import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EventWhen } from '../domain/archive/event';
import { parseEdtf } from '../domain/time/edtf-parse';
import { citedDateWords } from './cited-date';
import { TWO_CALENDARS as archive } from './test-calendars';
import { speakChinese } from './test-speech';

const INFERRED = {
  is: 'inferred',
  reason: { en: 'So it seems.' },
  basis: 'text',
  outsideReferences: [],
} as const;
const STATED = { is: 'stated' } as const;
const ONLY_DAY_STATED = { day: STATED, month: INFERRED, year: INFERRED };
const ONLY_YEAR_INFERRED = { day: STATED, month: STATED, year: INFERRED };

function words(text: string, more: Partial<EventWhen> = {}): string {
  const edtf = parseEdtf(text);
  if (!edtf.ok) throw new Error(edtf.error.message);
  return citedDateWords({ edtf: edtf.value, basis: {}, timeZone: null, ...more }, archive);
}

const MEETING: Partial<EventWhen> = {
  basis: ONLY_DAY_STATED,
  timeZone: 'Asia/Shanghai',
  timeZoneBasis: INFERRED,
  instant: {
    start: Date.parse('2021-11-16T08:45:00+08:00'),
    end: Date.parse('2021-11-16T12:25:00+08:00'),
    inference: INFERRED,
  },
};

describe('the date of an event in a note', () => {
  it.each([
    ['2021-11-16', {}, '16 November 2021'],
    ['2021-11-16', ONLY_DAY_STATED, '16 [November 2021]'],
    ['2021-08-19', ONLY_YEAR_INFERRED, '19 August [2021]'],
    ['2021-11-16', { day: INFERRED, month: STATED, year: INFERRED }, '[16] November [2021]'],
    ['2021-11-16', { day: INFERRED, month: INFERRED, year: INFERRED }, '[16 November 2021]'],
    ['2021-11', { month: STATED, year: INFERRED }, 'November [2021]'],
    ['2021', { year: INFERRED }, '[2021]'],
    ['-0199-03', { month: STATED, year: INFERRED }, 'March [200 BC]'],
    ['2021-09-28/2021-09-29', ONLY_YEAR_INFERRED, '28 – 29 September [2021]'],
    ['2021-09-28/2021-10-01', ONLY_YEAR_INFERRED, '28 September – 1 October [2021]'],
    ['2020-12-31/2021-01-01', ONLY_YEAR_INFERRED, '[31 December 2020 – 1 January 2021]'],
    ['2021-08/2021-09', {}, 'August – September 2021'],
    ['[..2021-11-16]', { bounds: INFERRED }, '[on or before 16 November 2021]'],
    ['[2017-09-10,2017-10-09]', {}, '10 September or 9 October 2017'],
  ] as const)('of %s, with %j', (edtf, basis, expected) => {
    expect(words(edtf, { basis })).toBe(expected);
  });

  it('has its zone, and the day elsewhere at the same instant', () => {
    expect(words('2021-11-16', MEETING)).toBe(
      '16 [November 2021 in Beijing] [at the same instant 15 November 2021 in Washington]',
    );
    expect(words('2021-11-16', { timeZone: 'Asia/Shanghai', timeZoneBasis: STATED })).toBe(
      '16 November 2021 in Beijing',
    );
    const evening = { start: Date.parse('2021-11-16T22:00:00+08:00'), inference: INFERRED };
    expect(words('2021-11-16', { ...MEETING, instant: evening })).toBe('16 [November 2021 in Beijing]');
  });

  it('is told to be missing', () => {
    expect(citedDateWords({ basis: {}, timeZone: null }, archive)).toBe('n.d.');
  });
});

describe('in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('goes from the year down', () => {
    expect(words('2021-08-19', { basis: ONLY_YEAR_INFERRED })).toBe('〔2021年〕8月19日');
    expect(words('2021-09-28/2021-09-29', { basis: ONLY_YEAR_INFERRED })).toBe('〔2021年〕9月28日至29日');
    expect(words('2021-11-16', MEETING)).toBe(
      '〔2021年11月〕16日〔北京时间〕〔同一时刻为2021年11月15日华盛顿时间〕',
    );
  });
});
