import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EventWhen } from '../domain/archive/event';
import { parseEdtf } from '../domain/time/edtf-parse';
import {
  civilDates,
  dateHeading,
  dateWords,
  edtfTextWords,
  otherCivilDates,
  placeOfZone,
} from './event-dates';
import { TWO_CALENDARS as archive } from './test-calendars';
import { speakChinese } from './test-speech';

function when(edtf: string | undefined, timeZone: string | null = 'Asia/Shanghai', from = '', to = from) {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  return {
    basis: {},
    timeZone,
    ...(parsed?.ok && { edtf: parsed.value }),
    ...(from && { instant: { start: Date.parse(from), end: Date.parse(to) } }),
  } as unknown as EventWhen;
}

const MEETING = when('2021-11-16', 'Asia/Shanghai', '2021-11-16T08:45:00+08:00', '2021-11-16T12:25:00+08:00');

describe('the date of an event in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it.each([
    ['2021-11-16', '2021年11月16日周二'],
    ['2021-11', '2021年11月内某时'],
    ['2021', '2021年内某时'],
    ['2021-09-28/2021-09-29', '2021年9月28日至29日'],
    ['2021-01-20/..', '自2021年1月20日起，至2021年11月17日尚未结束'],
    ['2021-01-20/', '自2021年1月20日起'],
    ['../2021-11-16', '至2021年11月16日周二'],
    ['[..2021-11-16]', '不晚于2021年11月16日周二'],
    ['[2021-11-16..]', '不早于2021年11月16日周二'],
    ['[2021-09-29..2021-11-17]', '2021年9月29日至2021年11月17日之间某时'],
    [undefined, '未给出日期'],
  ])('of %s is “%s”', (edtf, words) => {
    expect(dateWords(when(edtf), archive)).toBe(words);
  });

  it('heads the list in few words, and says below what they leave out', () => {
    expect(dateHeading(MEETING, archive)).toMatchObject({ day: '2021年11月16日周二', place: '北京' });
    expect(dateHeading(when('2021-01-20/..', null), archive)).toMatchObject({
      day: '自2021年1月20日起',
      place: '至2021年11月17日尚未结束',
    });
    expect(dateHeading(when('[2021-09-29..2021-11-17]'), archive)).toMatchObject({
      day: '2021年9月29日至11月17日',
      place: '其间某时，北京',
    });
    expect(dateHeading(when(undefined), archive)).toMatchObject({ day: '无日期', place: '' });
  });

  it('is another in another calendar at the same instant', () => {
    expect(civilDates(MEETING, archive, 'heading')).toEqual([
      { day: '2021年11月16日周二', place: '北京', time: '08:45至12:25' },
      { day: '2021年11月15日周一', place: '华盛顿', time: '19:45至23:25' },
    ]);
    expect(otherCivilDates(MEETING, archive).map(({ place }) => place)).toEqual(['华盛顿']);
  });

  it('may stand in a dataset as text', () => {
    expect(edtfTextWords('2030-03-14')).toBe('2030年3月14日');
    expect(edtfTextWords('no date')).toBe('no date');
  });

  it('names a place as its side does, or by the zone', () => {
    expect(placeOfZone('America/New_York', archive)).toBe('华盛顿');
    expect(placeOfZone('Europe/Berlin', archive)).toBe('Berlin');
  });
});

describe('the heading of a day in the list', () => {
  it.each([
    ['-0200', 'Some time in 201 BC', ''],
    ['[2017-09-10,2017-10-09]', '10 Sept or 9 Oct 2017', ''],
    ['{2021-08-19,2021-09-28..2021-09-29}', '19 Aug and 28 – 29 Sept 2021', ''],
    ['[2000..2005]', '2000 – 2005', 'at some time in between'],
    ['2000/2005', '2000 – 2005', ''],
    ['2000-03/..', 'Since Mar 2000', 'not ended by 17 Nov 2021'],
    ['2021-21', 'Some time in spring 2021', ''],
  ])('of %s is “%s”', (edtf, day, place) => {
    expect(dateHeading(when(edtf, null), archive)).toMatchObject({ day, place });
  });

  it('begins with a capital, as does a date of its own', () => {
    expect(dateWords(when('2000/..'), archive)).toBe('Since 2000, not ended by 17 November 2021');
    expect(edtfTextWords('[..1983]')).toBe('In or before 1983');
  });
});
