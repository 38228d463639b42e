import { describe, expect, it } from 'vitest';
import type { EventWhen } from '../archive/event';
import type { ActorId, SideId } from '../archive/ids';
import { formatCivilDay } from '../time/civil-day';
import { parseEdtf } from '../time/edtf-parse';
import { parseInstant } from '../time/instant';
import { parseDateQuery } from './date-query';
import { daySpansOf, matchDays } from './event-days';

const side = (id: string, timeZone: string) => ({
  id: id as SideId,
  name: { en: id },
  actor: id as ActorId,
  calendar: { name: { en: id }, timeZone },
});
const calendars = {
  asOf: { year: 2021, month: 11, day: 17 },
  sides: [side('east', 'Asia/Shanghai'), side('west', 'America/New_York')],
};

function when(text: string, instants?: readonly [string, string]): EventWhen {
  const edtf = parseEdtf(text);
  if (!edtf.ok) throw new Error(edtf.error.message);
  const [start, end] = (instants ?? []).map((instant) => {
    const parsed = parseInstant(instant);
    if (!parsed.ok) throw new Error(parsed.error);
    return parsed.value;
  });
  const inference = { reason: { en: 'Known.' }, basis: 'outside', outsideReferences: [] } as const;
  return {
    edtf: edtf.value,
    basis: {},
    timeZone: 'Asia/Shanghai',
    ...(start !== undefined && end !== undefined && { instant: { start, end, inference } }),
  };
}

function told(event: EventWhen, query: string): string | null {
  const [pattern] = parseDateQuery(query);
  if (pattern === undefined) throw new Error(`“${query}” is no date`);
  const match = matchDays(daySpansOf(event, calendars), pattern);
  return match ? [match.how, formatCivilDay(match.day), match.elsewhere].filter(Boolean).join(' ') : null;
}

describe('an event is found', () => {
  it.each([
    ['2021-11-16', '16 Nov', 'on 2021-11-16'],
    ['2021-11-16', 'Nov 2021', 'on 2021-11-16'],
    ['2021-11-16', '2021', 'on 2021-11-16'],
    ['2021-11-16', 'the 16th', 'on 2021-11-16'],
    ['2021-11-16', '15 Nov', null],
    ['2021-11-16', '16 Nov 2020', null],
    ['2021-11-16', 'Mon 16 Nov', null],
    ['1969-12-31', 'Wed 31 Dec 1969', 'on 1969-12-31'],
    // It lasted.
    ['2021-09-28/2021-09-29', '29 Sep', 'on 2021-09-29'],
    ['2021-09-28/2021-10-05', '2 Oct', 'on 2021-10-02'],
    ['2021-09-28/2021-10-05', 'October', 'on 2021-10-01'],
    // Some day of the month.
    ['2021-11', 'November', 'on 2021-11-01'],
    ['2021-11', '16 Nov', 'within 2021-11-16'],
    ['2021', 'November', 'within 2021-11-01'],
    // At some time between bounds, both included.
    ['[2021-09-29..2021-11-17]', '29 Sep', 'within 2021-09-29'],
    ['[2021-09-29..2021-11-17]', 'October', 'within 2021-10-01'],
    ['[2021-11-02..2021-11-17]', 'November', 'on 2021-11-02'],
    ['[2021-09-29..2021-11-17]', '18 Nov', null],
    ['[2021-09-29..2021-11-17]', '28 Sep', null],
    // An open beginning is looked for at its bound, an open end up to where the dataset speaks.
    ['[..2021-11-16]', '16 Nov', 'within 2021-11-16'],
    ['[..2021-11-16]', '15 Nov', null],
    ['[2021-11-16..]', '17 Nov', 'within 2021-11-17'],
    ['[2021-11-16..]', 'November', 'within 2021-11-16'],
    ['[2021-11-16..]', '18 Nov', null],
    ['2021-01-20/..', '20 Jan', 'on 2021-01-20'],
    ['2021-01-20/..', 'August', 'within 2021-08-01'],
    // Several days.
    ['{2021-08-19,2021-09-28..2021-09-29}', 'Aug 19', 'on 2021-08-19'],
    ['{2021-08-19,2021-09-28..2021-09-29}', 'Sep 29', 'on 2021-09-29'],
    ['{2021-08-19,2021-09-28..2021-09-29}', 'Aug 20', null],
  ])('dated %s by “%s”: %s', (edtf, query, expected) => {
    expect(told(when(edtf), query)).toBe(expected);
  });

  it('by the day that it was elsewhere at the same instant', () => {
    const meeting = when('2021-11-16', ['2021-11-16T08:45:00+08:00', '2021-11-16T12:24:00+08:00']);
    expect(told(meeting, 'Tue 16 Nov')).toBe('on 2021-11-16');
    expect(told(meeting, 'Mon 15 Nov')).toBe('on 2021-11-15 America/New_York');
    expect(told(meeting, '17 Nov')).toBeNull();
  });

  it('by nothing where it has no date', () => {
    expect(daySpansOf({ timeZone: null }, calendars)).toEqual([]);
  });
});
