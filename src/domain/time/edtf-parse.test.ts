import { describe, expect, it } from 'vitest';
import { formatCivilDay } from './civil-day';
import { boundsFromEdtf } from './edtf-bounds';
import { formatEdtf } from './edtf-format';
import { parseEdtf } from './edtf-parse';

function read(text: string) {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

function bounds(text: string): string {
  const { earliest, latest } = boundsFromEdtf(read(text));
  return [earliest, latest].map((day) => (typeof day === 'string' ? day : formatCivilDay(day))).join(' to ');
}

/** Examples of the specification (https://www.loc.gov/standards/datetime/) with the days that they can mean. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  // Level 0
  ['1985-04-12', '1985-04-12 to 1985-04-12'],
  ['1985-04', '1985-04-01 to 1985-04-30'],
  ['1985', '1985-01-01 to 1985-12-31'],
  ['1964/2008', '1964-01-01 to 2008-12-31'],
  ['2004-06/2006-08', '2004-06-01 to 2006-08-31'],
  ['2004-02-01/2005-02-08', '2004-02-01 to 2005-02-08'],
  ['2004-02-01/2005-02', '2004-02-01 to 2005-02-28'],
  ['2005/2006-02', '2005-01-01 to 2006-02-28'],
  // Level 1
  ['Y170000002', '170000002-01-01 to 170000002-12-31'],
  ['Y-170000002', '-170000002-01-01 to -170000002-12-31'],
  ['Y999999999999', '999999999999-01-01 to 999999999999-12-31'],
  ['Y-1E12S1', '-1999999999999-01-01 to -1000000000000-12-31'],
  ['2001-21', '2001-03-01 to 2001-05-31'],
  ['2001-24', '2001-12-01 to 2002-02-28'],
  ['1984?', '1984-01-01 to 1984-12-31'],
  ['2004-06~', '2004-06-01 to 2004-06-30'],
  ['2004-06-11%', '2004-06-11 to 2004-06-11'],
  ['201X', '2010-01-01 to 2019-12-31'],
  ['20XX', '2000-01-01 to 2099-12-31'],
  ['2004-XX', '2004-01-01 to 2004-12-31'],
  ['1985-04-XX', '1985-04-01 to 1985-04-30'],
  ['1985-XX-XX', '1985-01-01 to 1985-12-31'],
  ['1985-04-12/..', '1985-04-12 to open'],
  ['../1985-04-12', 'open to 1985-04-12'],
  ['1985/', '1985-01-01 to unknown'],
  ['/1985-04', 'unknown to 1985-04-30'],
  ['1984~/2004-06', '1984-01-01 to 2004-06-30'],
  ['-1985', '-1985-01-01 to -1985-12-31'],
  // Level 2
  ['Y-17E7', '-170000000-01-01 to -170000000-12-31'],
  ['1950S2', '1900-01-01 to 1999-12-31'],
  ['Y171010000S3', '171000000-01-01 to 171999999-12-31'],
  ['2001-34', '2001-04-01 to 2001-06-30'],
  ['[1667,1668,1670..1672]', '1667-01-01 to 1672-12-31'],
  ['[..1760-12-03]', 'open to 1760-12-03'],
  ['[1760-12..]', '1760-12-01 to open'],
  ['{1667,1668,1670..1672}', '1667-01-01 to 1672-12-31'],
  ['2004-06-11%', '2004-06-11 to 2004-06-11'],
  ['2004-06~-11', '2004-06-11 to 2004-06-11'],
  ['?2004-06-~11', '2004-06-11 to 2004-06-11'],
  ['2004-%06-11', '2004-06-11 to 2004-06-11'],
  ['156X-12-25', '1560-12-25 to 1569-12-25'],
  ['15XX-12-25', '1500-12-25 to 1599-12-25'],
  ['XXXX-12-XX', '0000-12-01 to 9999-12-31'],
  ['1XXX-XX', '1000-01-01 to 1999-12-31'],
  ['1XXX-12', '1000-12-01 to 1999-12-31'],
  ['1984-1X', '1984-10-01 to 1984-12-31'],
  ['2004-06-~01/2004-06-~20', '2004-06-01 to 2004-06-20'],
  ['2004-06-XX/2004-07-03', '2004-06-01 to 2004-07-03'],
  // Ours
  ['XXXX-XX-16', '0000-01-16 to 9999-12-16'],
  ['[2021-09-29..2021-11-17]', '2021-09-29 to 2021-11-17'],
  ['[2021-11-15,2021-11-16]', '2021-11-15 to 2021-11-16'],
  ['2021-01-20/..', '2021-01-20 to open'],
];

describe('reading EDTF', () => {
  it.each(EXAMPLES)('knows the days of %s', (text, days) => {
    expect(bounds(text)).toBe(days);
  });

  it.each(EXAMPLES)('writes %s so that it reads the same', (text) => {
    expect(read(formatEdtf(read(text)))).toEqual(read(text));
  });

  it('lets a qualifier behind a component speak of all to its left, one before it of it alone', () => {
    const sure = { isUncertain: false, isApproximate: false };
    expect(read('2004-06~-11')).toMatchObject({
      year: { isApproximate: true },
      month: { isApproximate: true },
      day: sure,
    });
    expect(read('?2004-06-~11')).toMatchObject({
      year: { isUncertain: true },
      month: sure,
      day: { isApproximate: true },
    });
    expect(read('2004?')).toMatchObject({ year: { isUncertain: true, isApproximate: false } });
  });

  it.each([
    ['2021-02-30', /no day 30/],
    ['2021-13-01', /no month 13/],
    ['2021-11-31', /no day 31/],
    ['2021-00-10', /no month 00/],
    ['2021-11-16T08:45', /times are not allowed/],
    ['2021-11-17/2021-11-16', /is before/],
    ['[2021-11-17..2021-11-16]', /is before/],
    ['2021-11-16 ', /not of the form/],
    ['16 Nov 2021', /not of the form/],
    ['Y9007199254740991', /too far away/],
    ['Y-2E12', /too far away/],
    ['', /missing/],
    ['../..', /at one end/],
    ['2021/2022/2023', /one slash/],
    ['[2021', /must end/],
    ['[2021..2022..2023]', /range/],
    ['Y2021', /without Y/],
    ['Y1E999', /too far/],
    [`20${'2'.repeat(2000)}`, /too long/],
  ])('refuses %s and says why', (text, reason) => {
    const parsed = parseEdtf(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.error.message).toMatch(reason);
  });
});
