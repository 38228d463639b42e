import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../domain/time/edtf-parse';
import { readDate } from './read-date';

const read = (edtf: string, time?: string) => ({ is: 'read', edtf, ...(time && { time }) });

describe('a date as a table has it', () => {
  it('is read where it says which day', () => {
    const dates: readonly (readonly [string, string])[] = [
      ['2017-10-09', '2017-10-09'],
      ['2017-10', '2017-10'],
      ['2017', '2017'],
      ['2017?', '2017?'],
      ['2017-10-09/2017-10-12', '2017-10-09/2017-10-12'],
      ['2017/10/9', '2017-10-09'],
      ['2017.10', '2017-10'],
      ['2017年10月9日', '2017-10-09'],
      ['2017年10月', '2017-10'],
      ['9.9.2017', '2017-09-09'],
      ['10/2017', '2017-10'],
      ['9 October 2017', '2017-10-09'],
      ['9th of October, 2017', '2017-10-09'],
      ['October 9, 2017', '2017-10-09'],
      ['9-Oct-2017', '2017-10-09'],
      ['Sept. 2017', '2017-09'],
      ['\u00a02017-10-09 ', '2017-10-09'],
      ['２０１７-10-09', '2017-10-09'],
    ];
    for (const [written, edtf] of dates) expect(readDate(written), written).toEqual(read(edtf));
  });

  it('says in which order it is, where it can be no other', () => {
    expect(readDate('25/12/2017')).toEqual({ ...read('2017-12-25'), order: 'day-first' });
    expect(readDate('12/25/2017')).toEqual({ ...read('2017-12-25'), order: 'month-first' });
  });

  it('keeps the time that stands behind the day', () => {
    expect(readDate('2017-10-09T14:30:00+08:00')).toEqual(read('2017-10-09', '14:30:00+08:00'));
    expect(readDate('9 October 2017 2:30 pm')).toEqual(read('2017-10-09', '2:30 pm'));
  });

  it('is asked about where it can be read in two ways', () => {
    const both = { dayFirst: '2017-10-09', monthFirst: '2017-09-10' };
    for (const written of ['9/10/2017', '09.10.2017', '9-10-2017']) {
      expect(readDate(written)).toEqual({ is: 'ambiguous', ...both });
      expect(readDate(written, 'day-first')).toEqual(read(both.dayFirst));
      expect(readDate(written, 'month-first')).toEqual(read(both.monthFirst));
      expect(readDate(`${written} 14:30`)).toEqual({ is: 'ambiguous', ...both, time: '14:30' });
    }
  });

  it.each(['2020-21', '2023-24', '2021-41', '2020-21~', '2020-21/2021-22', '[2020-21,2020-23]', '202X-21'])(
    'is a season only where the file says EDTF: %s',
    (written) => {
      expect(readDate(written)).toMatchObject({
        is: 'unreadable',
        reason: expect.stringContaining('season'),
      });
      expect(readDate(written, undefined, true)).toEqual(read(written));
    },
  );

  it.each(['2020-12', '2017-10-25', '1998-02-21', '-0021-11', '2017-10-21/2017-10-24'])(
    'is no season: %s',
    (written) => expect(readDate(written)).toEqual(read(written)),
  );

  it('is refused with a reason where it is none', () => {
    const reasons: readonly (readonly [string, RegExp])[] = [
      ['', /no date/],
      ['soon', /no date that is known/],
      ['43017', /bare number/],
      ['9/10/17', /two figures/],
      ['31/4/2017', /no day 31|no month/],
      ['2017/13/01', /no month 13/],
      ['30 February 2017', /no day 30/],
      ['9 Mayday 2017', /no date that is known/],
      ['x'.repeat(100_000), /too long/],
    ];
    for (const [written, reason] of reasons) {
      expect(readDate(written), written.slice(0, 30)).toMatchObject({
        is: 'unreadable',
        reason: expect.stringMatching(reason),
      });
    }
  });

  it('is EDTF or asked about or refused, whatever is written', () => {
    const figures = fc.stringMatching(/^[0-9]{1,4}[/. -][0-9a-zA-Z]{1,4}[/. -]?[0-9]{0,4}$/);
    fc.assert(
      fc.property(fc.oneof(figures, fc.string({ unit: 'binary' })), (written) => {
        const date = readDate(written);
        if (date.is === 'unreadable') expect(date.reason).not.toBe('');
        else {
          const all = date.is === 'read' ? [date.edtf] : [date.dayFirst, date.monthFirst];
          for (const edtf of all) expect(parseEdtf(edtf).ok).toBe(true);
          expect(new Set(all).size).toBe(all.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
