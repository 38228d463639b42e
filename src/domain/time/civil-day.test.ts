import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilFromDays, daysFromCivil, daysInMonth, firstOfMonth, parseCivilDay } from './civil-day';

describe('civil days', () => {
  it('agree with the days of Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilFromDays(days)).toEqual(day);
        expect(daysFromCivil(day)).toBe(days);
      }),
    );
  });

  it('are counted back and forth in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (days) => {
        expect(daysFromCivil(civilFromDays(days))).toBe(days);
      }),
    );
  });

  it('know leap years, and months before and after', () => {
    expect([1900, 2000, 2021, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(addDays({ year: 2021, month: 12, day: 31 }, 1)).toEqual({ year: 2022, month: 1, day: 1 });
    expect(firstOfMonth({ year: 2021, month: 1, day: 31 }, -1)).toEqual({ year: 2020, month: 12, day: 1 });
  });

  it.each(['2021-02-29', '2021-13-01', '2021-1-1', '20211116', '2021-11-16Z', ''])('refuse %j', (text) => {
    expect(parseCivilDay(text).ok).toBe(false);
  });
});
