import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { civilFromDays } from '../domain/time/civil-day';
import { type DayFormat, dayRangeWords, dayWords, timeWords } from './calendar-words';
import { speakChinese } from './test-speech';

const MEETING = { year: 2021, month: 11, day: 16 };
const WITH_YEAR = [
  'long',
  'heading',
  'full',
  'short',
  'plain',
  'monthYear',
  'fullMonthYear',
  'year',
] as const;
const WITHOUT_YEAR = [
  'weekday',
  'weekdayOnly',
  'dayMonth',
  'fullDayMonth',
  'day',
  'month',
  'fullMonth',
] as const;
const FORMATS: readonly DayFormat[] = [...WITH_YEAR, ...WITHOUT_YEAR];
/** Far beyond the range of `Date` on both sides. */
const anyYear = fc.oneof(
  fc.integer({ min: -12_000, max: 3000 }),
  fc.integer({ min: -300_000_000, max: 300_000_000 }),
);
const dayOf = (year: number) => ({ year, month: 3, day: 15 });
/** Browsers put thin or plain blanks into ranges. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('a day in English', () => {
  it.each([
    ['long', 'Tuesday 16 November 2021'],
    ['heading', 'Tue 16 November 2021'],
    ['full', '16 November 2021'],
    ['short', 'Tue 16 Nov 2021'],
    ['plain', '16 Nov 2021'],
    ['weekday', 'Tue 16 Nov'],
    ['weekdayOnly', 'Tue 16'],
    ['dayMonth', '16 Nov'],
    ['fullDayMonth', '16 November'],
    ['day', '16'],
    ['monthYear', 'Nov 2021'],
    ['fullMonthYear', 'November 2021'],
    ['month', 'Nov'],
    ['fullMonth', 'November'],
    ['year', '2021'],
  ] as const)('as %s is “%s”', (format, words) => {
    expect(dayWords(MEETING, format)).toBe(words);
  });

  it('makes ranges that say once what both days share', () => {
    expect(plain(dayRangeWords(MEETING, { ...MEETING, day: 18 }, 'plain'))).toBe('16 – 18 Nov 2021');
    expect(plain(dayRangeWords({ ...MEETING, month: 8 }, MEETING, 'monthYear'))).toBe('Aug – Nov 2021');
  });

  it('is its year alone where no calendar reaches', () => {
    expect(dayWords({ ...MEETING, year: 400_000 }, 'plain')).toBe('400000');
    expect(dayRangeWords(MEETING, { ...MEETING, year: 400_000 }, 'year')).toBe('2021 – 400000');
    expect(dayWords(dayOf(-399_999), 'plain')).toBe('400000 BC');
  });

  it.each([
    [-199, 'heading', 'Sun 15 March 200 BC'],
    [0, 'plain', '15 Mar 1 BC'],
    [476, 'monthYear', 'Mar 476 AD'],
    [-11_999, 'year', '12000 BC'],
    [12_000, 'year', '12000'],
    [1000, 'year', '1000'],
    [-199, 'dayMonth', '15 Mar'],
  ] as const)('of the year %s, as %s, is “%s”', (year, format, words) => {
    expect(dayWords(dayOf(year), format)).toBe(words);
  });

  it('makes ranges that name the era of each end', () => {
    expect(dayRangeWords(dayOf(-199), { ...dayOf(-199), day: 18 }, 'plain')).toBe('15 – 18 Mar 200 BC');
    expect(dayRangeWords(dayOf(-299), dayOf(-199), 'year')).toBe('300 – 200 BC');
    expect(dayRangeWords(dayOf(-199), dayOf(101), 'year')).toBe('200 BC – 101 AD');
    expect(dayRangeWords(dayOf(-199), dayOf(2021), 'heading')).toBe(
      'Sun 15 March 200 BC – Mon 15 March 2021 AD',
    );
  });

  it('names the era of every year before the first', () => {
    fc.assert(
      fc.property(anyYear, fc.constantFrom(...WITH_YEAR), (year, format) => {
        expect(/ BC$/.test(dayWords(dayOf(year), format))).toBe(year < 1);
      }),
    );
  });

  it.each([
    ['heading', -219_999, 'Fri 16 November 220000 BC'],
    ['plain', 0, '16 Nov 1 BC'],
    ['monthYear', -1, 'Nov 2 BC'],
    ['year', -43, '44 BC'],
    ['dayMonth', -43, '16 Nov'],
  ] as const)('as %s of the astronomical year %i is “%s”', (format, year, words) => {
    expect(dayWords({ ...MEETING, year }, format)).toBe(words);
  });

  it('makes ranges that tell the era before the first year', () => {
    const range = (from: number, to: number) =>
      plain(dayRangeWords({ ...MEETING, year: from }, { ...MEETING, year: to }, 'plain'));
    expect(range(-43, -42)).toBe('16 Nov 44 – 16 Nov 43 BC');
    expect(range(-43, 2021)).toBe('16 Nov 44 BC – 16 Nov 2021 AD');
  });
});

describe('a day in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('tells the era before the first year', () => {
    expect(dayWords({ ...MEETING, year: -43 }, 'plain')).toBe('公元前44年11月16日');
    expect(dayWords({ ...MEETING, year: -400_000 }, 'plain')).toBe('公元前400001年');
    expect(dayRangeWords({ ...MEETING, year: -43 }, MEETING, 'year')).toBe('公元前44年至2021年');
  });

  it.each([
    ['long', '2021年11月16日星期二'],
    ['heading', '2021年11月16日周二'],
    ['full', '2021年11月16日'],
    ['short', '2021年11月16日周二'],
    ['plain', '2021年11月16日'],
    ['weekday', '11月16日 周二'],
    ['weekdayOnly', '16日周二'],
    ['dayMonth', '11月16日'],
    ['fullDayMonth', '11月16日'],
    ['day', '16日'],
    ['monthYear', '2021年11月'],
    ['fullMonthYear', '2021年11月'],
    ['month', '11月'],
    ['fullMonth', '11月'],
    ['year', '2021年'],
  ] as const)('as %s is “%s”', (format, words) => {
    expect(dayWords(MEETING, format)).toBe(words);
  });

  it.each([
    [{ day: 18 }, 'plain', '2021年11月16日至18日'],
    [{ month: 12, day: 1 }, 'plain', '2021年11月16日至12月1日'],
    [{ year: 2022, month: 1, day: 3 }, 'plain', '2021年11月16日至2022年1月3日'],
    [{ day: 17 }, 'heading', '2021年11月16日周二至17日周三'],
    [{ day: 23 }, 'heading', '2021年11月16日周二至23日周二'],
    [{ day: 17 }, 'long', '2021年11月16日星期二至17日星期三'],
    [{ month: 12 }, 'monthYear', '2021年11月至12月'],
    [{ day: 18 }, 'monthYear', '2021年11月'],
    [{ year: 2024 }, 'year', '2021年至2024年'],
    [{}, 'plain', '2021年11月16日'],
  ] as const)('ranges to %j, as %s, as “%3$s”', (to, format, words) => {
    expect(dayRangeWords(MEETING, { ...MEETING, ...to }, format)).toBe(words);
  });

  it('is its year alone where no calendar reaches', () => {
    expect(dayWords({ ...MEETING, year: 400_000 }, 'plain')).toBe('400000年');
    expect(dayRangeWords(MEETING, { ...MEETING, year: 400_000 }, 'year')).toBe('2021年至400000年');
    expect(dayWords(dayOf(-399_999), 'plain')).toBe('公元前400000年');
  });

  it('names the era of each end of a range', () => {
    expect(dayWords(dayOf(-199), 'heading')).toBe('公元前200年3月15日周日');
    expect(dayRangeWords(dayOf(-199), { ...dayOf(-199), day: 18 }, 'plain')).toBe('公元前200年3月15日至18日');
    expect(dayRangeWords(dayOf(-299), dayOf(-199), 'year')).toBe('公元前300年至公元前200年');
    expect(dayRangeWords(dayOf(-199), dayOf(2021), 'year')).toBe('公元前200年至2021年');
    expect(dayRangeWords(dayOf(199), dayOf(299), 'monthYear')).toBe('公元199年3月至公元299年3月');
  });

  it('names the era of every year before the first', () => {
    fc.assert(
      fc.property(anyYear, anyYear, fc.constantFrom(...WITH_YEAR), (one, other, format) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(/^公元前/.test(dayWords(dayOf(from), format))).toBe(from < 1);
        const told = dayRangeWords(dayOf(from), dayOf(to), format).split('公元前').length - 1;
        expect(told).toBe(from === to ? Number(from < 1) : Number(from < 1) + Number(to < 1));
      }),
    );
  });

  it('has neither Latin letters nor slashes, whatever the day and the format', () => {
    const day = fc.integer({ min: -36_500, max: 146_000 }).map(civilFromDays);
    fc.assert(
      fc.property(day, day, fc.constantFrom(...FORMATS), (from, to, format) => {
        expect(dayWords(from, format) + dayRangeWords(from, to, format)).not.toMatch(/[A-Za-z/–-]/);
      }),
    );
  });
});

describe('a time of day', () => {
  it('has two figures for hour and minute', () => {
    expect(timeWords({ hour: 8, minute: 5 })).toBe('08:05');
  });
});
