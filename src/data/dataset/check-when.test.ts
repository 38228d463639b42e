/** Dates: what is resolved reads what is printed, instants fall on their days, and what lasts has an open end. */
import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../../domain/archive/vocabulary';
import {
  claimOn,
  datasetWith,
  EN,
  eventWith,
  INFERENCE,
  inWords,
  type Json,
  problemsIn,
  quotationOf,
  STATED,
  sourceWith,
} from './test-dataset';

/** Stands in a quotation of the date, so that a printed date has its words. */
const WORDS = 'On the 16th';

function problemsOf(when: Json, standing = 'occurred', frame: Json = {}) {
  const evidence = [quotationOf(`${WORDS} they met.`)];
  const dataset = datasetWith({
    actors: [{ id: 'north', kind: 'state', name: EN }],
    sources: [sourceWith()],
    events: [eventWith({ standing, when, claims: [claimOn('occurrence'), claimOn('date', { evidence })] })],
    ...frame,
  });
  return inWords(problemsIn(dataset));
}

const dated = (edtf: string, more: Json = {}): Json => ({ edtf, basis: { bounds: STATED }, ...more });

describe('an absence', () => {
  it.each(['2021-01-20/..', '2021-01/..', '2021-01-20~/..'])('may last since a beginning: %s', (edtf) => {
    expect(problemsOf(dated(edtf), 'absent')).toEqual([]);
  });

  it.each([
    ['on a day', '2021-01-20'],
    ['with an end', '2021-01-20/2021-11-17'],
    ['with an end that nobody tells', '2021-01-20/'],
    ['without a beginning', '../2021-11-17'],
    ['as one of several days', '[2021-01-20..]'],
  ])('is refused %s: %s', (_, edtf) => {
    expect(problemsOf(dated(edtf), 'absent')).toEqual([
      expect.stringMatching(/^\/events\/0\/when\/edtf an absence needs a beginning and an open end/),
    ]);
  });

  it('is refused without a date', () => {
    expect(problemsOf({}, 'absent')).toEqual([expect.stringContaining('/when/edtf an absence needs')]);
  });

  it.each(STANDINGS.filter((standing) => standing !== 'absent'))(
    'is the only standing that needs an open end: “%s” does not',
    (standing) => {
      expect(problemsOf(dated('2021-01-20'), standing)).toEqual([]);
      expect(problemsOf({}, standing)).toEqual([]);
    },
  );
});

describe('what is resolved', () => {
  const resolved = (printed: string | undefined, edtf: string) =>
    problemsOf(dated(edtf, { printed: { words: WORDS, ...(printed !== undefined && { edtf: printed }) } }));

  it.each([
    ['day', 'XXXX-XX-16', '2021-11-16'],
    ['month', '2021-XX-16', '2021-11-16'],
    ['days', 'XXXX-09-28/XXXX-09-29', '2021-09-28/2021-09-29'],
    ['day on or before which', 'XXXX-XX-16', '[..2021-11-16]'],
  ])('may fill in what the printed %s leaves open: %s as %s', (_, printed, edtf) => {
    expect(resolved(printed, edtf)).toEqual([]);
  });

  it.each([
    ['day', 'XXXX-XX-16', '2021-11-15'],
    ['month', 'XXXX-08-16', '2021-11-16'],
    ['year', '2020-XX-16', '2021-11-16'],
    ['first day', 'XXXX-09-28/XXXX-09-29', '2021-09-27/2021-09-29'],
    ['last day', 'XXXX-09-28/XXXX-09-29', '2021-09-28/2021-09-30'],
  ])('may not contradict the printed %s: %s as %s', (_, printed, edtf) => {
    expect(resolved(printed, edtf)).toEqual([
      `/events/0/when/edtf ${edtf} contradicts what is printed, ${printed}`,
    ]);
  });

  it('is free where the printed words give no date by themselves', () => {
    expect(resolved(undefined, '2021-11-15')).toEqual([]);
  });

  it('may be missing where what is printed dates nothing', () => {
    expect(problemsOf({ printed: { words: WORDS, edtf: 'XXXX-XX-16' } })).toEqual([]);
  });
});

describe('an instant', () => {
  const at = (edtf: string, timeZone: string | null, instant: Json) =>
    problemsOf(
      dated(edtf, {
        timeZone,
        ...(timeZone !== null && { timeZoneBasis: STATED }),
        instant: { inference: INFERENCE, ...instant },
      }),
    );
  const outside = (end: string, edtf: string, zone: string) =>
    `/events/0/when/instant/${end} this instant is not within ${edtf} in ${zone}`;

  it.each([
    ['Asia/Shanghai', '2021-11-16', '2021-11-16T00:00:00+08:00', '2021-11-16T23:59:59.999+08:00'],
    ['Asia/Shanghai', '2021-11-16', '2021-11-15T16:00:00Z', '2021-11-16T15:59:59Z'],
    ['Asia/Shanghai', '2021-11-16', '2021-11-15T11:00:00-05:00', '2021-11-16T10:59:59-05:00'],
    ['Asia/Kathmandu', '2021-11-16', '2021-11-15T18:15:00Z', '2021-11-16T18:14:59Z'],
    ['Pacific/Kiritimati', '2021-11-16', '2021-11-15T10:00:00Z', '2021-11-16T09:59:59Z'],
    ['America/New_York', '2021-11-07', '2021-11-07T00:00:00-04:00', '2021-11-07T23:59:59-05:00'],
    ['UTC', '2021-09-28/2021-09-29', '2021-09-28T00:00:00Z', '2021-09-29T23:59:59Z'],
    ['UTC', '2021-09', '2021-09-01T00:00:00Z', '2021-09-30T23:59:59Z'],
  ])('may fall on the first and the last moment of its days in %s: %s', (zone, edtf, start, end) => {
    expect(at(edtf, zone, { start, end })).toEqual([]);
  });

  it.each([
    ['Asia/Shanghai', '2021-11-16', '2021-11-17T00:00:00+08:00'],
    ['Asia/Shanghai', '2021-11-16', '2021-11-16T11:00:00-05:00'],
    ['Asia/Kathmandu', '2021-11-16', '2021-11-16T18:15:00Z'],
    ['Pacific/Kiritimati', '2021-11-16', '2021-11-16T10:00:00Z'],
    ['America/New_York', '2021-11-07', '2021-11-08T00:00:00-05:00'],
    ['UTC', '2021-09-28/2021-09-29', '2021-09-30T00:00:00Z'],
    ['UTC', '2021-09', '2021-10-01T00:00:00Z'],
  ])('may end at the midnight after its days in %s, but not start there: %s', (zone, edtf, midnight) => {
    expect(at(edtf, zone, { end: midnight })).toEqual([]);
    expect(at(edtf, zone, { start: midnight })).toEqual([outside('start', edtf, zone)]);
  });

  it('may not end at the midnight before its days, which is the end of another', () => {
    expect(at('2021-11-16', 'UTC', { end: '2021-11-16T00:00:00Z' })).toEqual([
      outside('end', '2021-11-16', 'UTC'),
    ]);
    expect(at('2021-11-16', 'UTC', { end: '2021-11-16T00:00:00.001Z' })).toEqual([]);
  });

  it.each([
    ['Asia/Shanghai', '2021-11-16', '2021-11-15T23:59:59.999+08:00', '2021-11-17T00:00:00.001+08:00'],
    ['Asia/Shanghai', '2021-11-16', '2021-11-15T15:59:59Z', '2021-11-16T16:00:01Z'],
    ['Asia/Shanghai', '2021-11-16', '2021-11-15T10:59:59-05:00', '2021-11-16T11:00:01-05:00'],
    ['Asia/Kathmandu', '2021-11-16', '2021-11-15T18:14:59Z', '2021-11-16T18:15:01Z'],
    ['Pacific/Kiritimati', '2021-11-16', '2021-11-15T09:59:59Z', '2021-11-16T10:00:01Z'],
    ['America/New_York', '2021-11-07', '2021-11-06T23:59:59-04:00', '2021-11-08T00:00:01-05:00'],
    ['UTC', '2021-09-28/2021-09-29', '2021-09-27T23:59:59Z', '2021-09-30T00:00:01Z'],
    ['UTC', '2021-09', '2021-08-31T23:59:59Z', '2021-10-01T00:00:01Z'],
  ])('may not fall just before or just after its days in %s: %s', (zone, edtf, start, end) => {
    expect(at(edtf, zone, { start, end })).toEqual([
      outside('start', edtf, zone),
      outside('end', edtf, zone),
    ]);
  });

  it('may begin or end alone, and is held to its days all the same', () => {
    expect(at('2021-11-16', 'UTC', { start: '2021-11-16T00:00:00Z' })).toEqual([]);
    expect(at('2021-11-16', 'UTC', { end: '2021-11-17T00:00:01Z' })).toEqual([
      outside('end', '2021-11-16', 'UTC'),
    ]);
  });

  it('has a start or an end', () => {
    expect(at('2021-11-16', 'UTC', {})).toEqual([
      '/events/0/when/instant this instant has neither start nor end',
    ]);
  });

  it('has no bound on the side where its days have none', () => {
    expect(
      at('2021-11-16/..', 'UTC', { start: '2021-11-16T00:00:00Z', end: '2031-01-01T00:00:00Z' }),
    ).toEqual([]);
    expect(at('2021-11-16/..', 'UTC', { start: '2021-11-15T23:59:59Z' })).toEqual([
      outside('start', '2021-11-16/..', 'UTC'),
    ]);
  });

  it('falls on no day where no zone is known', () => {
    expect(at('2021-11-16', null, { start: '2031-01-01T00:00:00Z' })).toEqual([]);
  });

  it.each([[{}], [{ timeZone: 'UTC', timeZoneBasis: STATED }], [{ printed: { words: WORDS } }]])(
    'needs a civil date beside it: %j',
    (when) => {
      const instant = { start: '2021-11-16T09:00:00Z', inference: INFERENCE };
      expect(problemsOf({ ...when, instant })).toEqual([
        '/events/0/when/instant an event that has an instant needs a civil date too',
      ]);
      expect(problemsOf(dated('2021-11-16', { ...when, instant }))).toEqual([]);
    },
  );

  it('may begin and be over at the first moment of its days, which is not the end of another', () => {
    const midnight = '2021-11-16T00:00:00+08:00';
    expect(at('2021-11-16', 'Asia/Shanghai', { start: midnight, end: midnight })).toEqual([]);
    const sameMoment = '2021-11-15T16:00:00Z';
    expect(at('2021-11-16', 'Asia/Shanghai', { start: midnight, end: sameMoment })).toEqual([]);
    expect(at('2021-11-15', 'Asia/Shanghai', { start: midnight, end: midnight })).toEqual([
      outside('start', '2021-11-15', 'Asia/Shanghai'),
      outside('end', '2021-11-15', 'Asia/Shanghai'),
    ]);
  });

  it('may not end before it begins, though both are within the day', () => {
    const [start, end] = ['2021-11-16T09:00:00+08:00', '2021-11-16T08:59:59+08:00'];
    expect(at('2021-11-16', 'Asia/Shanghai', { start, end })).toEqual([
      '/events/0/when/instant/end the end is before the start',
    ]);
    expect(at('2021-11-16', 'Asia/Shanghai', { start, end: start })).toEqual([]);
  });

  it.each(['2021-11-16T08:45:00', '2021-11-16T08:45+08:00', '2021-11-16', '2021-02-30T08:45:00Z'])(
    'is refused where nobody can tell which is meant: %s',
    (start) => {
      expect(at('2021-11-16', 'UTC', { start })).toEqual([
        expect.stringContaining(`/events/0/when/instant/start "${start}" is not an instant: `),
      ]);
    },
  );
});

describe('an as-of date', () => {
  it.each([
    ['after the beginning', '2021-01-20/..', '2021-11-16'],
    ['on the day of the beginning', '2021-01-20/..', '2021-01-20'],
    ['in the month of the beginning', '2021-01/..', '2021-01-01'],
  ])('may stand %s of what has not ended', (_, edtf, asOf) => {
    expect(problemsOf(dated(edtf, { asOf }), 'ongoing')).toEqual([]);
  });

  it.each([
    ['a day', '2021-01-20'],
    ['what has ended', '2021-01-20/2021-11-16'],
    ['what has an end that nobody tells', '2021-01-20/'],
  ])('is refused for %s: %s', (_, edtf) => {
    expect(problemsOf(dated(edtf, { asOf: '2021-11-16' }))).toEqual([
      '/events/0/when/asOf only what has not ended has an as-of date',
    ]);
  });

  it('is refused for what is not dated', () => {
    expect(problemsOf({ asOf: '2021-11-16' })).toEqual([
      '/events/0/when/asOf only what has not ended has an as-of date',
    ]);
  });

  it.each([
    ['2021-01-20/..', '2021-01-19'],
    ['2021-01/..', '2020-12-31'],
  ])('may not stand before the beginning: %s as of %s', (edtf, asOf) => {
    expect(problemsOf(dated(edtf, { asOf }), 'ongoing')).toEqual([
      '/events/0/when/asOf the as-of date is before the beginning',
    ]);
  });

  it.each(['2021-11', '2021-02-30', 'today'])('is a day of the calendar, and not “%s”', (asOf) => {
    expect(problemsOf(dated('2021-01-20/..', { asOf }))).toEqual([
      `/events/0/when/asOf "${asOf}" is not a day`,
    ]);
  });
});

describe('a zone', () => {
  const EXACT = ['UTC', 'Asia/Shanghai', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/GMT+8'];
  const OTHER = [
    ...['asia/shanghai', 'Asia/shanghai', 'ASIA/SHANGHAI', 'asia/kolkata', 'Asia/Beijing', 'Beijing'],
    ...['+08:00', 'UTC+8', 'UTC '],
  ];
  const zoned = (timeZone: string) => problemsOf(dated('2021-11-16', { timeZone, timeZoneBasis: STATED }));
  const sideWith = (timeZone: string) => [
    { id: 'n', name: EN, actor: 'north', calendar: { name: EN, timeZone } },
  ];

  it.each(EXACT)('of an event, of a side and of the dataset may be “%s”', (zone) => {
    expect(zoned(zone)).toEqual([]);
    expect(problemsOf({}, 'occurred', { defaultZone: zone, sides: sideWith(zone) })).toEqual([]);
  });

  it.each(OTHER)('is refused as “%s”, wherever it stands', (zone) => {
    const refused = `"${zone}" is not a time zone`;
    expect(zoned(zone)).toEqual([`/events/0/when/timeZone ${refused}`]);
    expect(problemsOf({}, 'occurred', { defaultZone: zone, sides: sideWith(zone) }).toSorted()).toEqual([
      `/defaultZone ${refused}`,
      `/sides/0/calendar/timeZone ${refused}`,
    ]);
  });

  it('may be unknown, which needs no basis, but a known one says where it is from', () => {
    expect(problemsOf(dated('2021-11-16', { timeZone: null }))).toEqual([]);
    expect(problemsOf(dated('2021-11-16', { timeZone: 'UTC' }))).toEqual([
      '/events/0/when/timeZone the zone does not say whether it is stated or inferred',
    ]);
  });
});

describe('a component of a date', () => {
  const basis = (edtf: string, ...parts: readonly string[]) =>
    problemsOf({ edtf, basis: Object.fromEntries(parts.map((part) => [part, STATED])) });
  const missing = (part: string) =>
    `/events/0/when/basis the date does not say whether its ${part} is stated or inferred`;

  it.each([
    ['2021', ['year']],
    ['2021-11', ['year', 'month']],
    ['2021-11-16', ['year', 'month', 'day']],
    ['2021-11-15/2021-11-16', ['year']],
  ])('says whether it is stated or inferred, each that %s has', (edtf, parts) => {
    expect(basis(edtf)).toEqual(parts.map(missing));
    expect(basis(edtf, ...parts)).toEqual([]);
    expect(basis(edtf, 'bounds')).toEqual([]);
    for (const part of parts)
      expect(basis(edtf, ...parts.filter((other) => other !== part))).toEqual([missing(part)]);
  });

  it.each(['year', 'month', 'day', 'bounds'])(
    'has its reason where its %s is inferred from outside',
    (part) => {
      const outside = { is: 'inferred', inference: { reason: EN, basis: 'outside' } };
      const basis = { year: STATED, month: STATED, day: STATED, [part]: outside };
      expect(problemsOf({ edtf: '2021-11-16', basis })).toEqual([
        `/events/0/when/basis/${part}/inference an inference from outside knowledge names no outside reference`,
      ]);
    },
  );
});
