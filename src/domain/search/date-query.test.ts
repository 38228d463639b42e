import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatePattern, parseDateQuery } from './date-query';

const nov16 = { month: 11, day: 16 };
const whole = { year: 2021, ...nov16 };
const [september28, september29] = [
  { year: 2021, month: 9, day: 28 },
  { year: 2021, month: 9, day: 29 },
];

describe('what is typed for a date', () => {
  it.each<[string, readonly DatePattern[]]>([
    ['16 Nov', [nov16]],
    ['Nov 16', [nov16]],
    ['nov. 16', [nov16]],
    ['November 16', [nov16]],
    ['16th of November', [nov16]],
    ['16 NOVEMBER 2021', [whole]],
    ['November 16, 2021', [whole]],
    ['16-Nov-2021', [whole]],
    ['On November 16, 2021', [whole]],
    ['Tue 16 Nov', [{ ...nov16, weekday: 2 }]],
    ['Tuesday 16 November 2021', [{ ...whole, weekday: 2 }]],
    ['11-15', [{ month: 11, day: 15 }]],
    ['11/12', [nov12(), { month: 12, day: 11 }]],
    ['15.11', [{ month: 11, day: 15 }]],
    ['2021-11-16', [whole]],
    ['2021/11/16', [whole]],
    ['16/11/2021', [whole]],
    ['11/16/2021', [whole]],
    ['16.11.2021', [whole]],
    ['2021-11', [{ year: 2021, month: 11 }]],
    ['11/2021', [{ year: 2021, month: 11 }]],
    ['August', [{ month: 8 }]],
    ['Aug', [{ month: 8 }]],
    ['Sept', [{ month: 9 }]],
    ['Aug 2021', [{ year: 2021, month: 8 }]],
    ['Aug 19', [{ month: 8, day: 19 }]],
    ['the 16th', [{ day: 16 }]],
    ['16', [{ day: 16 }]],
    ['2021', [{ year: 2021 }]],
    ['16日', [{ day: 16 }]],
    ['１６日', [{ day: 16 }]],
    ['11月16日', [nov16]],
    ['11 月 16 号', [nov16]],
    ['十一月十六日', [nov16]],
    ['二〇二一年十一月', [{ year: 2021, month: 11 }]],
    ['十月二十日', [{ month: 10, day: 20 }]],
    ['8月', [{ month: 8 }]],
    ['2021年', [{ year: 2021 }]],
    ['2021年11月16日周二', [{ ...whole, weekday: 2 }]],
    ['2021年11月16日星期二', [{ ...whole, weekday: 2 }]],
    ['28–29 Sept 2021', [september28, september29]],
    ['From September 28 to 29, 2021', [september28, september29]],
    ['28 Sep – 29 Sep 2021', [september28, september29]],
    ['2021年9月28日至29日', [september28, september29]],
    ['2021年9月28日 – 29日', [september28, september29]],
    ['2021/9/28 – 2021/9/29', [september28, september29]],
    ['28 – 29 September 2021', [september28, september29]],
    ['between 28 and 29 September 2021', [september28, september29]],
    ['On or before Tue 16 Nov 2021', [{ ...whole, weekday: 2 }]],
    ['Since 20 Jan 2021', [{ year: 2021, month: 1, day: 20 }]],
    ['29 Feb', [{ month: 2, day: 29 }]],
  ])('%s', (text, patterns) => {
    expect(parseDateQuery(text)).toEqual(patterns);
  });

  it.each([
    '',
    'on',
    'the',
    'Monday',
    'Sullivan',
    '16 Sullivan',
    'risk',
    '32',
    '31 Nov',
    '29 Feb 2021',
    '13月',
    '2021-13-01',
    '1-2-3-4',
    '16 Nov Nov',
    'the first',
    '16 17 18',
    '-',
    'marching',
    '会晤',
    'Nov to',
  ])('“%s” is no date', (text) => {
    expect(parseDateQuery(text)).toEqual([]);
  });

  it('is read whatever it is', () => {
    const parts = fc.constantFrom(
      '16',
      '2021',
      'Nov',
      '-',
      '/',
      ' ',
      'th',
      '月',
      '日',
      'to',
      '周二',
      'of',
      '十',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((list) => list.join('')),
        (text) => {
          for (const { year, month, day } of parseDateQuery(text)) {
            expect(year ?? month ?? day).toBeDefined();
          }
        },
      ),
    );
  });
});

function nov12(): DatePattern {
  return { month: 11, day: 12 };
}
