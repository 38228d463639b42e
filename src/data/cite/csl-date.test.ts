import { describe, expect, it } from 'vitest';
import { cslDate, isoDates } from './csl-date';

describe('a date of CSL', () => {
  it.each([
    ['2021', { 'date-parts': [[2021]] }],
    ['2021-11', { 'date-parts': [[2021, 11]] }],
    ['2021-11-16', { 'date-parts': [[2021, 11, 16]] }],
    ['2021-11-16~', { 'date-parts': [[2021, 11, 16]], circa: true }],
    ['2021-?11-16', { 'date-parts': [[2021, 11, 16]], circa: true }],
    ['2021-23', { 'date-parts': [[2021]], season: 3 }],
    ['2021-23?', { 'date-parts': [[2021]], circa: true, season: 3 }],
    [
      '2021-09-28/2021-09-29',
      {
        'date-parts': [
          [2021, 9, 28],
          [2021, 9, 29],
        ],
      },
    ],
    [
      '2021-09~/2021-10',
      {
        'date-parts': [
          [2021, 9],
          [2021, 10],
        ],
        circa: true,
      },
    ],
  ])('is %s as far as it is stated', (edtf, date) => {
    expect(cslDate(edtf)).toEqual(date);
  });

  it.each([
    ...[
      '2021-11-16/..',
      '../2021',
      '2021/',
      '[2021-09-29..2021-11-17]',
      '{2021-08,2021-09}',
      '202X',
      '2021-XX-16',
    ],
    ...[
      'XXXX-11',
      '-0043',
      '0000',
      'Y17000000002',
      '2021-33',
      '2021-21/2021-22',
      '2021-21/2022',
      'in autumn',
      '',
    ],
  ])('does not hold %s', (edtf) => {
    expect(cslDate(edtf)).toBeUndefined();
  });

  it.each(['0099', '2021', '2021-03', '2021-03-04', '2021-23'])('goes back to %s', (edtf) => {
    expect(isoDates(cslDate(edtf) ?? { 'date-parts': [] })).toEqual([edtf]);
  });
});
