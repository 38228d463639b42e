import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilFromDays, compareCivilDays, formatCivilDay } from './civil-day';
import { civilDayAt, DAY_MS, endOfDay, isTimeZone, offsetAt, startOfDay, timeOfDayAt } from './time-zone';

const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
];

describe('names of zones', () => {
  it.each([
    'UTC',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT+8',
    'US/Eastern',
    'Asia/Ho_Chi_Minh',
    'Europe/Kyiv',
    'Antarctica/McMurdo',
    'America/Port-au-Prince',
    ...ZONES,
  ])('takes %s', (name) => expect(isTimeZone(name)).toBe(true));

  it.each([
    'asia/shanghai',
    'ASIA/SHANGHAI',
    'Mars/Olympus',
    '+08:00',
    'Beijing',
    '',
    ' UTC',
    'Asia/Shanghai ',
    // Short names that mean several zones, and links in other letters.
    'CST',
    'Prc',
    'Gmt',
    'Us/Eastern',
    'Asia/KOLKATA',
    'Asia/KolKata',
  ])('refuses %j', (name) => expect(isTimeZone(name)).toBe(false));
});

describe('a civil day in a zone', () => {
  it('is of the Gregorian calendar also before there was one, and before the year 1', () => {
    const lastDay = new Date(0).setUTCFullYear(0, 11, 31);
    expect(civilDayAt(lastDay, 'Asia/Shanghai')).toEqual({ year: 0, month: 12, day: 31 });
    const caesar = new Date(0).setUTCFullYear(-43, 2, 15);
    expect(civilDayAt(caesar, 'America/New_York')).toEqual({ year: -43, month: 3, day: 14 });
    expect(Math.abs(offsetAt('Asia/Shanghai', caesar))).toBeLessThan(DAY_MS);
  });

  it('begins where its zone begins it', () => {
    const day = { year: 2021, month: 11, day: 16 };
    expect(startOfDay(day, 'Asia/Shanghai')).toBe(Date.UTC(2021, 10, 15, 16));
    expect(startOfDay(day, 'America/New_York')).toBe(Date.UTC(2021, 10, 16, 5));
    expect(startOfDay(day, 'Pacific/Kiritimati')).toBe(Date.UTC(2021, 10, 15, 10));
  });

  it('lasts 25 hours in New York on 7 November 2021, and 23 on 14 March', () => {
    const length = (month: number, day: number) => {
      const civil = { year: 2021, month, day };
      return (endOfDay(civil, 'America/New_York') - startOfDay(civil, 'America/New_York')) / 3_600_000;
    };
    expect(length(11, 7)).toBe(25);
    expect(length(3, 14)).toBe(23);
  });

  it('begins where clocks went on, if they skipped midnight or the whole day', () => {
    const saoPaulo = startOfDay({ year: 2018, month: 11, day: 4 }, 'America/Sao_Paulo');
    expect(timeOfDayAt(saoPaulo, 'America/Sao_Paulo')).toEqual({ hour: 1, minute: 0 });
    const skipped = { year: 2011, month: 12, day: 30 };
    expect(startOfDay(skipped, 'Pacific/Apia')).toBe(endOfDay(skipped, 'Pacific/Apia'));
  });

  it('holds every instant from its start to its end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: -25_500, max: 47_000 }), (zone, days) => {
        const day = civilFromDays(days);
        const [start, end] = [startOfDay(day, zone), endOfDay(day, zone)];
        if (start === end) return;
        expect(formatCivilDay(civilDayAt(start, zone))).toBe(formatCivilDay(day));
        expect(formatCivilDay(civilDayAt(end - 1, zone))).toBe(formatCivilDay(day));
        expect(compareCivilDays(civilDayAt(start - 1, zone), day)).toBeLessThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps to the second before there were standard zones, and to UTC beyond all dates', () => {
    expect(offsetAt('America/New_York', Date.UTC(1850, 0, 1))).toBe(-17_762_000);
    expect(startOfDay({ year: 400_000, month: 1, day: 1 }, 'Asia/Shanghai') % DAY_MS).toBe(0);
  });
});
