import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../domain/time/edtf-parse';
import { parseInstant } from '../../domain/time/instant';
import { calendarTime } from './calendar-time';

const AS_OF = { year: 2021, month: 11, day: 17 };

function timeOf(date: string, start?: string, end?: string) {
  const edtf = parseEdtf(date);
  if (!edtf.ok) throw new Error(edtf.error.message);
  const at = (name: 'start' | 'end', text: string | undefined) => {
    const parsed = text === undefined ? undefined : parseInstant(text);
    return parsed?.ok ? { [name]: parsed.value } : {};
  };
  const inference = { reason: {}, basis: 'text', outsideReferences: [] } as const;
  const instant = { ...at('start', start), ...at('end', end), inference };
  return calendarTime(
    { edtf: edtf.value, basis: {}, timeZone: null, ...((start ?? end) !== undefined && { instant }) },
    AS_OF,
  );
}

/** "2021-11-16 to 2021-11-17", the second day no longer; what is not certain behind it. */
function inWords(...when: Parameters<typeof timeOf>): string {
  const time = timeOf(...when);
  if (typeof time === 'string') return time;
  const { start, end, isUncertain, isNotEnded } = time;
  return [
    end === undefined ? start : `${start} to ${end}`,
    ...(isUncertain ? ['uncertain'] : []),
    ...(isNotEnded ? ['not ended'] : []),
  ].join(', ');
}

describe('the days of a calendar', () => {
  it.each([
    ['2021-11-16', '2021-11-16 to 2021-11-17'],
    ['2021-12-31', '2021-12-31 to 2022-01-01'],
    ['2021-09-28/2021-09-29', '2021-09-28 to 2021-09-30'],
    ['2021-11', '2021-11-01 to 2021-12-01, uncertain'],
    ['2021-11-16?', '2021-11-16 to 2021-11-17, uncertain'],
    ['2021-11-16/2021-11-17~', '2021-11-16 to 2021-11-18, uncertain'],
    ['[2021-09-29..2021-11-17]', '2021-09-29 to 2021-11-18, uncertain'],
    ['[2021-11-15,2021-11-16]', '2021-11-15 to 2021-11-17, uncertain'],
    ['{2021-08-19,2021-09-28}', '2021-08-19 to 2021-09-29, uncertain'],
    ['[..2021-11-16]', '2021-11-16 to 2021-11-17, uncertain'],
    ['[2021-11-16..]', '2021-11-16 to 2021-11-17, uncertain'],
    ['../2021-11-16', '2021-11-16 to 2021-11-17, uncertain'],
    ['2021-01-20/..', '2021-01-20 to 2021-11-18, not ended'],
    ['2021-01/..', '2021-01-01 to 2021-11-18, uncertain, not ended'],
    ['2021-01-20/', '2021-01-20 to 2021-11-18, uncertain'],
    ['0000-01-01', '0000-01-01 to 0000-01-02'],
    ['-0001-12-31', 'beyond-calendar'],
    ['9999-12-30', '9999-12-30 to 9999-12-31'],
    ['9999-12-31', 'beyond-calendar'],
    ['Y17000', 'beyond-calendar'],
    ['Y-170000002', 'beyond-calendar'],
  ])('hold %s as what it is', (date, expected) => {
    expect(inWords(date)).toBe(expected);
  });

  it('hold what has no date not at all', () => {
    expect(calendarTime({ basis: {}, timeZone: null }, AS_OF)).toBe('undated');
  });

  it('end where the event itself is known to last', () => {
    const edtf = parseEdtf('2021-01-20/..');
    const asOf = { year: 2021, month: 3, day: 1 };
    const time = edtf.ok && calendarTime({ edtf: edtf.value, basis: {}, timeZone: null, asOf }, AS_OF);
    expect(time).toMatchObject({ end: '2021-03-02' });
  });
});

describe('the instants of a calendar', () => {
  const [start, end] = ['2021-11-16T08:45:00.900+08:00', '2021-11-16T12:25:00+08:00'];

  it('are those that are known, in UTC', () => {
    expect(timeOf('2021-11-16', start, end)).toEqual({
      ...{ type: 'date-time', start: '2021-11-16T00:45:00Z', end: '2021-11-16T04:25:00Z' },
      ...{ isUncertain: false, isNotEnded: false },
    });
  });

  it('have no end where none is known, or none comes after', () => {
    expect(inWords('2021-11-16', start)).toBe('2021-11-16T00:45:00Z');
    expect(inWords('2021-11-16', start, '2021-11-16T08:45:00.950+08:00')).toBe('2021-11-16T00:45:00Z');
  });

  it('give way to the days where these tell more', () => {
    expect(inWords('2021-11-16', undefined, end)).toBe('2021-11-16 to 2021-11-17');
    expect(inWords('2021-11-16/2021-11-18', start)).toBe('2021-11-16 to 2021-11-19');
  });

  it('are left out beyond the years of a calendar', () => {
    expect(inWords('0000-01-01', '0000-01-01T00:00:00+08:00')).toBe('beyond-calendar');
  });
});
