import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysFromCivil } from './civil-day';
import { civilDayAt, DAY_MS } from './time-zone';
import { dayNumberAt } from './zone-days';

it('the day in a zone is that of its calendar, also where clocks change', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC');
  // About the change of clocks in New York in November 2021, the day that Apia skipped, and anywhere.
  const instants = fc.oneof(
    fc.integer({ min: -DAY_MS, max: DAY_MS }).map((at) => Date.UTC(2021, 10, 7) + at),
    fc.integer({ min: -2 * DAY_MS, max: 2 * DAY_MS }).map((at) => Date.UTC(2011, 11, 30) + at),
    fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2100, 0) }),
  );
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      expect(dayNumberAt(instant, zone)).toBe(daysFromCivil(civilDayAt(instant, zone)));
    }),
    { numRuns: 1000 },
  );
});
