import { describe, expect, it } from 'vitest';
import type { Finding } from '../imported-record';
import { dateFromTexts } from './date-from-texts';
import type { DayOrder } from './read-date';

function dated(start?: string, end?: string, order?: DayOrder) {
  const findings: Finding[] = [];
  const named = (name: string, text: string | undefined) => (text === undefined ? undefined : { name, text });
  const date = dateFromTexts({ start: named('Date', start), end: named('End', end), order }, findings);
  return { ...date, found: findings.map(({ is, field, value }) => `${is} ${field}: ${value}`) };
}

describe('the date of a record', () => {
  it('lasts from its beginning to its end', () => {
    expect(dated('2021-09-28', '29 September 2021')).toEqual({ edtf: '2021-09-28/2021-09-29', found: [] });
    expect(dated('2021-09-28', '2021-09-28')).toEqual({ edtf: '2021-09-28', found: [] });
    expect(dated()).toEqual({ found: [] });
  });

  it('does without an end that is before its beginning', () => {
    expect(dated('2021-09-28', '2021-09-27')).toEqual({
      edtf: '2021-09-28',
      found: ['left-out End: 2021-09-27'],
    });
  });

  it('has no day of its own where only its end is told', () => {
    expect(dated(undefined, '2021-09-28')).toEqual({
      edtf: '/2021-09-28',
      found: ['taken-as End: 2021-09-28'],
    });
    expect(dated(undefined, '2021-09/2021-10')).toEqual({ found: ['left-out End: 2021-09/2021-10'] });
  });

  it('is no season unless the file says EDTF', () => {
    expect(dated('2020-21')).toEqual({
      dateNote: 'The file gives the date: 2020-21',
      found: ['taken-as Date: 2020-21'],
    });
    const findings: Finding[] = [];
    const start = { name: 'Date', text: '2020-21', isEdtf: true };
    expect(dateFromTexts({ start, end: undefined, order: undefined }, findings)).toEqual({ edtf: '2020-21' });
    expect(findings).toEqual([]);
  });

  it('is one of two days where nobody has said which', () => {
    expect(dated('10/9/2017')).toEqual({
      edtf: '[2017-09-10,2017-10-09]',
      dateNote: 'The file gives the date: 10/9/2017',
      found: ['taken-as Date: 10/9/2017'],
    });
    expect(dated('10/9/2017', '2017-12-01')).toEqual({
      edtf: '[2017-09-10,2017-10-09]',
      dateNote: 'The file gives the date: 10/9/2017',
      found: ['taken-as Date: 10/9/2017', 'left-out End: 2017-12-01'],
    });
  });

  it('keeps how the file writes what somebody had to explain, and only that', () => {
    expect(dated('10/9/2017', undefined, 'day-first')).toEqual({
      edtf: '2017-09-10',
      dateNote: 'The file gives the date: 10/9/2017',
      found: ['taken-as Date: 10/9/2017'],
    });
    expect(dated('25/9/2017', undefined, 'day-first')).toEqual({ edtf: '2017-09-25', found: [] });
  });

  it('keeps its times in a note', () => {
    expect(dated('2021-09-28 10:00', '2021-09-28 11:30')).toEqual({
      edtf: '2021-09-28',
      dateNote: 'The file also gives the time: 10:00 – 11:30',
      found: ['taken-as Date: 10:00', 'taken-as End: 11:30'],
    });
  });

  it('keeps the time of a day that may be one of two', () => {
    expect(dated('9/10/2017 14:30')).toEqual({
      edtf: '[2017-09-10,2017-10-09]',
      dateNote: 'The file gives the date: 9/10/2017 14:30',
      found: ['taken-as Date: 14:30', 'taken-as Date: 9/10/2017 14:30'],
    });
  });

  it('is not there where it cannot be read, but as the file writes it', () => {
    expect(dated('soon', 'later')).toEqual({
      dateNote: 'The file gives the date: soon – later',
      found: ['taken-as Date: soon', 'taken-as End: later'],
    });
  });
});
