import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseEdtf } from '../domain/time/edtf-parse';
import { edtfWords } from './edtf-words';
import type { DateStyle } from './point-words';
import { speakChinese } from './test-speech';

const AS_OF = { year: 2021, month: 11, day: 17 };

function words(text: string, style: DateStyle = 'heading'): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return edtfWords(parsed.value, style, AS_OF);
}

describe('a date of EDTF in English', () => {
  it.each([
    ['2021-11-16', 'Tue 16 November 2021'],
    ['2021-11', 'some time in November 2021'],
    ['2021-11-XX', 'some time in November 2021'],
    ['2021-XX-XX', 'some time in 2021'],
    ['201X', 'some time in 2010 – 2019'],
    ['2021-11-1X', 'some time in 10 – 19 November 2021'],
    ['-0199', 'some time in 200 BC'],
    ['Y-170000001', 'some time in 170000002 BC'],
    ['Y900719925474', 'some time in 900719925474'],
    ['Y12000', 'some time in 12000'],
    ['1950S2', 'some time in 1900 – 1999'],
    ['2021-21', 'some time in spring 2021'],
    ['2021-28', 'some time in winter 2021 (northern hemisphere)'],
    ['2021-29', 'some time in spring 2021 (southern hemisphere)'],
    ['2021-34', 'some time in April – June 2021'],
    ['-0199-23', 'some time in autumn 200 BC'],
  ])('%s is “%s”', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  it.each([
    ['2021-09-28/2021-09-29', '28 – 29 September 2021'],
    ['2000/2005', '2000 – 2005'],
    ['2000/2000', '2000'],
    ['2000-03/2001', 'March 2000 – 2001'],
    ['2000/2001-03-04', '2000 – 4 March 2001'],
    ['2000-03/2000-05', 'March – May 2000'],
    ['2021-21/2022-23', 'spring 2021 – autumn 2022'],
    ['2021-21/2022', 'spring 2021 – 2022'],
    ['-0199/0101', '200 BC – 101 AD'],
    ['Y-300000/Y-200000', '300001 BC – 200001 BC'],
    ['2021-01-20/..', 'since 20 January 2021, not ended by 17 November 2021'],
    ['2021/..', 'since 2021, not ended by 17 November 2021'],
    ['2021-11/', 'since November 2021'],
    ['../2021', 'until 2021'],
    ['/2021-11-16', 'until Tue 16 November 2021'],
  ])('%s lasted: “%s”', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  it.each([
    ['[2017-09-10,2017-10-09]', '10 September or 9 October 2017'],
    ['[2021-11-15,2021-11-16]', '15 or 16 November 2021'],
    ['[2020-12-31,2021-01-01]', '31 December 2020 or 1 January 2021'],
    ['[2021-09,2021-10]', 'some time in September or October 2021'],
    ['[2017,2019]', 'some time in 2017 or 2019'],
    ['[2017,2018-03-04]', '2017 or 4 March 2018'],
    ['[-0199-03-04,-0199-04-05]', '4 March or 5 April 200 BC'],
    ['[2021-11-16]', 'Tue 16 November 2021'],
    ['[2021-09-29..2021-11-17]', 'some time between 29 September 2021 and 17 November 2021'],
    ['[2000..2005]', 'some time between 2000 and 2005'],
    ['[1667,1670..1672]', '1667 or some time between 1670 and 1672'],
    ['[..2021-11-16]', 'on or before Tue 16 November 2021'],
    ['[1760-12..]', 'in or after December 1760'],
    ['[..1983]', 'in or before 1983'],
    ['[2001,2003,2005,2007,2009]', 'some time in 2001, 2003, 2005 or 2 others'],
  ])('%s is one of: “%s”', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  it.each([
    ['{2021-08-19,2021-09-29}', '19 August and 29 September 2021'],
    ['{2021-08-19,2021-09-28..2021-09-29}', '19 August and 28 – 29 September 2021'],
    ['{1960,1961-12}', '1960 and December 1961'],
    ['{2000..2005}', '2000 – 2005'],
    ['{2020-01-01,2021-01-01,2022-01-01}', '1 January 2020, 1 January 2021 and 1 January 2022'],
    ['{2021-01-01,2021-01-02,2021-01-03,2021-01-04}', '1, 2, 3 and 4 January 2021'],
    ['{2021-01-01,2021-01-02,2021-01-03,2021-01-04,2021-02-05}', '1, 2, 3 January 2021 and 2 others'],
    ['{..1984}', 'until 1984'],
    ['{1984,2001..}', '1984 and since 2001'],
  ])('%s is all of: “%s”', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  it('is short in a list', () => {
    expect(words('[2017-09-10,2017-10-09]', 'short')).toBe('10 Sept or 9 Oct 2017');
    expect(words('2000-03/2001', 'short')).toBe('Mar 2000 – 2001');
  });
});

describe('a date of EDTF in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it.each([
    ['-0199', '公元前200年内某时'],
    ['2021-21', '2021年春季内某时'],
    ['2021-29', '2021年春季（南半球）内某时'],
    ['2000/2005', '2000年至2005年'],
    ['2000-03/2001', '2000年3月至2001年'],
    ['-0299/-0199', '公元前300年至公元前200年'],
    ['[2017-09-10,2017-10-09]', '2017年9月10日或10月9日'],
    ['[2021-11-15,2021-11-16]', '2021年11月15日或16日'],
    ['[2021-09,2021-10]', '2021年9月或10月内某时'],
    ['[..1983]', '不晚于1983年'],
    ['{2021-08-19,2021-09-29}', '2021年8月19日和9月29日'],
    ['{2021-08-19,2021-09-28..2021-09-29}', '2021年8月19日和9月28日至29日'],
    ['{2001,2003,2005,2007,2009}', '2001年、2003年、2005年和另外2个日期'],
  ])('%s is “%s”', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });
});

describe('the words of a date', () => {
  const year = fc.integer({ min: -9998, max: 0 }).map((each) => {
    const digits = String(Math.abs(each)).padStart(4, '0');
    return each === 0 ? digits : `-${digits}`;
  });
  const months = ['', '-03', '-03-15', '-21', '-30', '-34', '-XX-XX', '-03-XX'];
  const point = fc.tuple(year, fc.constantFrom(...months)).map((parts) => parts.join(''));
  const forms = [
    (date: string) => date,
    ...[(date: string) => `${date}/..`, (date: string) => `../${date}`, (date: string) => `${date}/${date}`],
    (date: string) => `${date}/2021`,
    ...[(date: string) => `[${date},2021]`, (date: string) => `{2021,${date},2020}`],
    ...[
      (date: string) => `[${date}..2021-11]`,
      (date: string) => `[..${date}]`,
      (date: string) => `[${date}..]`,
    ],
  ];
  const styles = fc.constantFrom('heading', 'short', 'plain');
  const namesTheEra = (sign: RegExp) =>
    fc.assert(
      fc.property(point, fc.constantFrom(...forms), styles, (date, form, style) => {
        expect(words(form(date), style)).toMatch(sign);
      }),
    );

  it('name the era of a year before the first', () => namesTheEra(/ BC\b/));

  describe('in Chinese', () => {
    speakChinese({ beforeAll, beforeEach, afterEach });

    it('name it too', () => namesTheEra(/公元前/));
  });
});
