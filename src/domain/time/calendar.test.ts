import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarTicks, unitForScale } from './calendar';

const HOUR = 3_600_000;

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
        const unit = unitForScale(msPerPx, 46);
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
    expect(unitForScale(HOUR / 50, 46)).toEqual({ name: 'hour', count: 1 });
    expect(unitForScale((24 * HOUR) / 60, 46)).toEqual({ name: 'day', count: 1 });
    expect(unitForScale((24 * HOUR) / 8, 46)).toEqual({ name: 'month', count: 1 });
    expect(unitForScale(HOUR / 10, 46, 110)).toEqual({ name: 'hour', count: 12 });
  });
});
