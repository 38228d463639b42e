import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarTicks, unitForScale } from './calendar';

const HOUR = 3_600_000;
/** The same least width for all units. */
const all = (px: number) => ({ hour: px, day: px, week: px, month: px, year: px });

describe('the ticks of a calendar', () => {
  it('are the days of its zone', () => {
    const ticks = calendarTicks({
      start: Date.UTC(2021, 10, 15, 12),
      end: Date.UTC(2021, 10, 17, 12),
      zone: 'Asia/Shanghai',
      unit: { name: 'day', count: 1 },
    });
    expect(ticks.map(({ day }) => day.day)).toEqual([15, 16, 17]);
    expect(ticks[1]?.start).toBe(Date.UTC(2021, 10, 15, 16));
  });

  it('have 25 hours on the day that New York’s clocks go back', () => {
    const ticks = calendarTicks({
      start: Date.UTC(2021, 10, 7, 4),
      end: Date.UTC(2021, 10, 8, 5),
      zone: 'America/New_York',
      unit: { name: 'hour', count: 6 },
    });
    expect(ticks.map(({ start, end }) => (end - start) / HOUR)).toEqual([7, 6, 6, 6]);
  });

  it('cover any window without gaps, in bounded number', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Asia/Shanghai',
      'America/New_York',
      'Pacific/Apia',
      'America/Sao_Paulo',
    );
    const scales = fc.double({ min: 0, max: 11, noNaN: true }).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(fc.integer({ min: -4e12, max: 4e12 }), scales, zones, (start, msPerPx, zone) => {
        const unit = unitForScale(msPerPx, all(46));
        const end = start + 1000 * msPerPx;
        const ticks = calendarTicks({ start, end, zone, unit });
        expect(ticks.length).toBeLessThan(60);
        expect(ticks[0]?.start).toBeLessThanOrEqual(start);
        expect(ticks.at(-1)?.end).toBeGreaterThanOrEqual(end);
        for (const [index, tick] of ticks.entries()) {
          if (index > 0) expect(tick.start).toBe(ticks[index - 1]?.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are as fine as their width allows', () => {
    expect(unitForScale(HOUR / 50, all(46))).toEqual({ name: 'hour', count: 1 });
    expect(unitForScale((24 * HOUR) / 60, all(46))).toEqual({ name: 'day', count: 1 });
    expect(unitForScale((24 * HOUR) / 8, all(46))).toEqual({ name: 'week', count: 1 });
    expect(unitForScale((24 * HOUR) / 4, all(46))).toEqual({ name: 'month', count: 1 });
    expect(unitForScale(HOUR / 10, { ...all(46), hour: 110 })).toEqual({ name: 'hour', count: 12 });
    expect(unitForScale(1e15, all(46))).toEqual({ name: 'year', count: 100_000 });
  });

  it('of weeks begin on Mondays', () => {
    const ticks = calendarTicks({
      start: Date.UTC(1969, 11, 20),
      end: Date.UTC(1970, 0, 12),
      zone: 'UTC',
      unit: { name: 'week', count: 1 },
    });
    expect(ticks.map(({ start }) => new Date(start).getUTCDay())).toEqual([1, 1, 1, 1]);
    expect(ticks[0]?.day).toEqual({ year: 1969, month: 12, day: 15 });
  });

  it('of many years are counted from the year 1 both ways: there was no year 0', () => {
    const ticks = calendarTicks({
      start: new Date(0).setUTCFullYear(-230, 0, 1),
      end: new Date(0).setUTCFullYear(250, 0, 1),
      zone: 'UTC',
      unit: { name: 'year', count: 100 },
    });
    // Astronomical years: -99 is 100 BC.
    expect(ticks.map(({ day }) => day.year)).toEqual([-299, -199, -99, 1, 100, 200]);
  });
});
