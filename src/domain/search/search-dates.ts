/** Events by their dates, and the days, months and years themselves, as places to go to. */
import type { ArchiveHead } from '../archive/archive';
import { declaredZones } from '../archive/zones';
import { type CivilDay, daysInMonth } from '../time/civil-day';
import { endOfDay, startOfDay } from '../time/time-zone';
import { type DatePattern, parseDateQuery } from './date-query';
import { type DayMatch, type DaySpan, daySpansOf, matchDays } from './event-days';
import type { DatedResult, PeriodResult, SearchedEvent } from './event-search';
import { CLOSENESS } from './match-text';

/** An event with the days by which it is found. */
export interface DatedEvent {
  readonly event: SearchedEvent;
  readonly spans: readonly DaySpan[];
}

export function datedEventFrom(event: SearchedEvent, archive: ArchiveHead): DatedEvent {
  return { event, spans: daySpansOf(event.when, archive) };
}

/** A date in more years than these is not told year by year. */
const MAX_PERIODS = 3;

/** Periods first, then the events that were then, then those that may have been; empty where the query is no date. */
export function searchDates(
  query: string,
  events: readonly DatedEvent[],
  archive: Pick<ArchiveHead, 'sides' | 'defaultZone'>,
): readonly (PeriodResult | DatedResult)[] {
  const patterns = parseDateQuery(query);
  if (patterns.length === 0) return [];
  // "16" may be a day; it may as well be the beginning of something else.
  const closeness = /^\s*\d{1,2}\s*$/.test(query) ? CLOSENESS.scattered : CLOSENESS.whole;
  const found = events.flatMap(({ event, spans }) => {
    const matches = patterns.flatMap((pattern) => {
      const match = matchDays(spans, pattern);
      return match ? [{ pattern, match }] : [];
    });
    const best = matches.find(({ match }) => match.how === 'on') ?? matches[0];
    return best ? [{ event, ...best }] : [];
  });
  const [on, within] = (['on', 'within'] as const).map((how) =>
    found.filter(({ match }) => match.how === how),
  );
  return [
    ...periodsOf(patterns, on ?? [], within ?? []).map((period): PeriodResult => {
      const { count, ...named } = period;
      return { group: 'dates', is: 'period', closeness, ...named, window: windowOf(named, archive), count };
    }),
    ...[...(on ?? []), ...(within ?? [])].map(
      ({ event, match }): DatedResult => ({ group: 'dates', is: 'event', closeness, event, match }),
    ),
  ];
}

type Period = Pick<PeriodResult, 'year' | 'month' | 'day'>;
interface Dated {
  readonly pattern: DatePattern;
  readonly match: DayMatch;
}

/** What the query names, in the years in which something was then, else may have been; else if it names its year. */
function periodsOf(
  patterns: readonly DatePattern[],
  on: readonly Dated[],
  within: readonly Dated[],
): readonly (Period & { readonly count: number })[] {
  const periods = new Map<string, Period & { readonly count: number }>();
  for (const { pattern, match } of on.length > 0 ? on : within) {
    const period = periodOf(pattern, match.day);
    const key = JSON.stringify(period);
    periods.set(key, { ...period, count: (periods.get(key)?.count ?? 0) + (match.how === 'on' ? 1 : 0) });
  }
  if (periods.size > 0) return [...periods.values()].slice(0, MAX_PERIODS);
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
  archive: Pick<ArchiveHead, 'sides' | 'defaultZone'>,
): PeriodResult['window'] {
  const first = { year, month: month ?? 1, day: day ?? 1 };
  const lastMonth = month ?? 12;
  const last = { year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) };
  const declared = declaredZones(archive);
  const zones = declared.length > 0 ? declared : [archive.defaultZone];
  return {
    start: Math.min(...zones.map((zone) => startOfDay(first, zone))),
    end: Math.max(...zones.map((zone) => endOfDay(last, zone))),
  };
}
