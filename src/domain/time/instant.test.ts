import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from './instant';

/** As ISO 8601 in UTC, or the sentence that says what is wrong. */
function read(text: string): string {
  const parsed = parseInstant(text);
  return parsed.ok ? new Date(parsed.value).toISOString() : parsed.error;
}

describe('an instant', () => {
  it.each([
    ['2021-11-16T08:45:00+08:00', '2021-11-16T00:45:00.000Z'],
    ['2021-11-15T19:45:00-05:00', '2021-11-16T00:45:00.000Z'],
    ['2021-11-16T00:45:00Z', '2021-11-16T00:45:00.000Z'],
    ['2021-11-16t00:45:00z', '2021-11-16T00:45:00.000Z'],
    ['2021-11-16T00:45:00-00:00', '2021-11-16T00:45:00.000Z'],
    ['2021-11-16T05:30:00+05:45', '2021-11-15T23:45:00.000Z'],
    ['2020-02-29T12:00:00Z', '2020-02-29T12:00:00.000Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
    ['0099-12-31T23:59:59Z', '0099-12-31T23:59:59.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ])('is read: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['.5', '.500'],
    ['.001', '.001'],
    ['.999', '.999'],
    ['.0006', '.001'],
    ['.123456789', '.123'],
  ])('is read to the millisecond: %s', (fraction, expected) => {
    expect(read(`2021-11-16T00:45:00${fraction}Z`)).toBe(`2021-11-16T00:45:00${expected}Z`);
  });

  it.each([
    ['2021-11-16T12:00:00+23:59', '2021-11-15T12:01:00.000Z'],
    ['2021-11-16T12:00:00-23:59', '2021-11-17T11:59:00.000Z'],
  ])('may have the widest offset: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['+24:00', '-24:00', '+08:60', '-00:60', '+99:99'])('has no offset beyond it: %s', (offset) => {
    expect(read(`2021-11-16T12:00:00${offset}`)).toBe('there is no such offset');
  });

  it.each(['24:00:00', '23:60:00', '23:59:60', '99:99:99'])('has a time of day: not %s', (time) => {
    expect(read(`2021-11-16T${time}Z`)).toBe('there is no such time of day');
  });

  it.each([
    ['2021-02-29', 'the month has no day 29'],
    ['1900-02-29', 'the month has no day 29'],
    ['2021-11-31', 'the month has no day 31'],
    ['2021-11-00', 'the month has no day 0'],
    ['2021-13-01', 'there is no month 13'],
  ])('has a day of the calendar: not %s', (day, error) => {
    expect(read(`${day}T12:00:00Z`)).toBe(error);
  });

  it.each(['2021-11-16T08:45:00', '2021-11-16T08:45:00.5', '2021-11-16T08:45', '2021-11-16', 'now', ''])(
    'without an offset is not known: %j',
    (text) => {
      expect(read(text)).toBe('it has no offset, so it is not clear which instant is meant');
    },
  );

  it.each([
    '2021-11-16T08:45Z',
    '2021-11-16 08:45:00Z',
    '2021-11-16T08:45:00.Z',
    '2021-11-16T08:45:00,5Z',
    '2021-11-16T8:45:00Z',
    '20211116T084500Z',
    '+2021-11-16T08:45:00Z',
    ' 2021-11-16T08:45:00Z',
    '２０２１-11-16T08:45:00Z',
  ])('is of the one form: not %j', (text) => {
    expect(read(text)).toBe('it is not of the form 2021-11-16T08:45:00+08:00');
  });

  it('is the one that Date tells, whatever its offset', () => {
    const date = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9998-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    const offset = fc.tuple(fc.constantFrom(1, -1), fc.nat(23), fc.nat(59));
    const two = (value: number) => String(value).padStart(2, '0');
    fc.assert(
      fc.property(date, offset, (at, [sign, hours, minutes]) => {
        const local = new Date(at.getTime() + sign * (hours * 60 + minutes) * 60_000);
        const written = `${sign < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
        expect(parseInstant(local.toISOString().replace('Z', written))).toEqual({
          ok: true,
          value: at.getTime(),
        });
      }),
    );
  });
});

describe('an instant that is written', () => {
  it.each([
    ['2021-11-16T08:45:00+08:00', '2021-11-16T00:45:00Z'],
    ['2021-11-16T00:45:00.500Z', '2021-11-16T00:45:00.500Z'],
    ['0000-01-01T00:00:00+14:00', '0000-01-01T09:59:00+23:59'],
    ['9999-12-31T23:59:59-12:00', '9999-12-31T12:00:59-23:59'],
  ])('stands in UTC where its year has four digits there: %s', (text, expected) => {
    const parsed = parseInstant(text);
    expect(parsed.ok && formatInstant(parsed.value)).toBe(expected);
  });

  it('is read again as it was, whatever can be read', () => {
    const [earliest, latest] = ['0000-01-01T00:00:00+23:59', '9999-12-31T23:59:59.999-23:59'].map(
      parseInstant,
    );
    if (!earliest?.ok || !latest?.ok) throw new Error('the furthest instants are read');
    const near = (end: number) => fc.integer({ min: -90_000_000, max: 90_000_000 }).map((by) => end + by);
    const range = { min: earliest.value, max: latest.value };
    const instants = fc
      .oneof(fc.integer(range), near(earliest.value), near(latest.value))
      .filter((instant) => instant >= earliest.value && instant <= latest.value);
    fc.assert(
      fc.property(instants, (instant) => {
        expect(parseInstant(formatInstant(instant))).toEqual({ ok: true, value: instant });
      }),
    );
  });
});
