/** Events by their dates, and the days, months and years themselves, as places to go to. */
import type { ArchiveHead } from '../archive/archive';
import { declaredZones } from '../archive/zones';
import { type CivilDay, daysInMonth } from '../time/civil-day';
import { endOfDay, startOfDay } from '../time/time-zone';
import { type DatePattern, parseDateQuery } from './date-query';
import type { PeriodResult } from './event-search';
import { CLOSENESS, type Closeness } from './match-text';
import type { DateFinder, FoundDate } from './query/date-finder';

/** A date in more years than these is not told year by year. */
const MAX_PERIODS = 3;

export interface DatesFound {
  readonly closeness: Closeness;
  /** As places to go to: in the years in which something was then, else may have been; else if the query names its year. */
  readonly periods: readonly PeriodResult[];
  /** At most so many as asked: events that were then, then those that may have been, each in the order of the file. */
  readonly events: readonly FoundDate[];
  /** All periods and events that were found. */
  readonly count: number;
}

/** Nothing where the query is no date. */
export function findDates(
  query: string,
  finder: DateFinder,
  facts: Pick<ArchiveHead, 'sides' | 'defaultZone'>,
  limit: number,
): DatesFound {
  const patterns = parseDateQuery(query);
  // "16" may be a day; it may as well be the beginning of something else.
  const closeness = /^\s*\d{1,2}\s*$/.test(query) ? CLOSENESS.scattered : CLOSENESS.whole;
  if (patterns.length === 0) return { closeness, periods: [], events: [], count: 0 };
  const { periods, events, eventCount } = finder.find(patterns, limit, MAX_PERIODS);
  const named = periods.map(({ pattern, day, count }) => ({ ...periodOf(pattern, day), count }));
  const places = (named.length > 0 ? named : periodsAsNamed(patterns)).map(
    ({ count, ...period }): PeriodResult => ({
      group: 'dates',
      is: 'period',
      closeness,
      ...period,
      window: windowOf(period, facts),
      count,
    }),
  );
  return { closeness, periods: places, events, count: places.length + eventCount };
}

type Period = Pick<PeriodResult, 'year' | 'month' | 'day'>;

/** What the query names, where nothing was or may have been then. */
function periodsAsNamed(patterns: readonly DatePattern[]): readonly (Period & { readonly count: number })[] {
  return patterns
    .flatMap(({ year, month, day }) =>
      year === undefined || (day !== undefined && month === undefined)
        ? []
        : [{ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }), count: 0 }],
    )
    .slice(0, MAX_PERIODS);
}

/** As far as the pattern goes: of "16 Nov" the day in the year that was found, of "August" the month. */
function periodOf(pattern: DatePattern, { year, month, day }: CivilDay): Period {
  if (pattern.day !== undefined) return { year, month, day };
  return pattern.month !== undefined ? { year, month } : { year };
}

function windowOf(
  { year, month, day }: Period,
  facts: Pick<ArchiveHead, 'sides' | 'defaultZone'>,
): PeriodResult['window'] {
  const first = { year, month: month ?? 1, day: day ?? 1 };
  const lastMonth = month ?? 12;
  const last = { year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) };
  const declared = declaredZones(facts);
  const zones = declared.length > 0 ? declared : [facts.defaultZone];
  return {
    start: Math.min(...zones.map((zone) => startOfDay(first, zone))),
    end: Math.max(...zones.map((zone) => endOfDay(last, zone))),
  };
}
