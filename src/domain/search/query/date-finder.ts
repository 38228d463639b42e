/** Events that were on a date, or may have been, among a million: the same as `matchDays` says, without an object. */
import { civilFromDays, daysFromCivil } from '../../time/civil-day';
import type { DatePattern } from '../date-query';
import { type DayMatch, firstMatch, isFilledBy, MAX_SPAN } from '../event-days';
import { type DayColumns, HOLDS } from '../index/day-columns';
import { type CalendarTable, calendarTable, nextOfPattern, packedCivil } from './calendar-table';

/** A place of an event in its index, and how the date is met. */
export interface FoundDate {
  readonly event: number;
  readonly match: DayMatch;
}

interface FoundPeriod {
  readonly pattern: DatePattern;
  /** The day by which it was first found. */
  readonly day: DayMatch['day'];
  /** Events that were then; those that only may have been are in no number. */
  readonly count: number;
}

interface FoundDates {
  /** At most so many as asked, in the order of the events; of dates that events were on, else may have been. */
  readonly periods: readonly FoundPeriod[];
  /** At most so many as asked: those that were then, after them those that may have been, in their order. */
  readonly events: readonly FoundDate[];
  readonly eventCount: number;
}

export interface DateFinder {
  find(patterns: readonly DatePattern[], maxEvents: number, maxPeriods: number): FoundDates;
}

/** @param zones those of the codes in the columns */
export function createDateFinder(days: DayColumns, zones: readonly string[]): DateFinder {
  let table: CalendarTable | undefined;
  const matchOf = (how: DayMatch['how'], { span, day }: FoundSpan): DayMatch => {
    const zone = zones[(days.zones[span] ?? 0) - 1];
    return { how, day: civilFromDays(day), ...(zone !== undefined && { elsewhere: zone }) };
  };
  return {
    find(patterns, maxEvents, maxPeriods) {
      table ??= tableOf(days);
      const [on, within] = findSpans(days, table, patterns, maxEvents, maxPeriods);
      return {
        periods: (on.count > 0 ? on : within).periods.map(({ pattern, day, count }) => ({
          pattern,
          day: civilFromDays(day),
          count: on.count > 0 ? count : 0,
        })),
        events: [
          ...on.spans.map((span) => ({ event: span.event, match: matchOf('on', span) })),
          ...within.spans.map((span) => ({ event: span.event, match: matchOf('within', span) })),
        ].slice(0, maxEvents),
        eventCount: on.count + within.count,
      };
    },
  };
}

function tableOf({ first, last }: DayColumns): CalendarTable {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of first) if (day < least) least = day;
  for (const day of last) if (day > most) most = day;
  if (least > most) return calendarTable(0, -1, 0);
  return calendarTable(least, most, first[first.length >>> 1] ?? least);
}

/** A pattern made ready for many spans. */
interface ReadyPattern {
  readonly pattern: DatePattern;
  /** See `nextOfPattern`. */
  readonly next: Int32Array;
  /** Days since 1970-01-01 between which it is; infinite where it names no year. */
  readonly yearFirst: number;
  readonly yearLast: number;
}

function readyPattern(pattern: DatePattern, table: CalendarTable): ReadyPattern {
  const { year } = pattern;
  const newYear = (of: number) => daysFromCivil({ year: of, month: 1, day: 1 });
  return {
    pattern,
    next: nextOfPattern(table, pattern),
    yearFirst: year === undefined ? Number.NEGATIVE_INFINITY : newYear(year),
    yearLast: year === undefined ? Number.POSITIVE_INFINITY : newYear(year + 1) - 1,
  };
}

/** Events that were then, and those that may have been. One pass over all spans. */
function findSpans(
  days: DayColumns,
  table: CalendarTable,
  patterns: readonly DatePattern[],
  maxEvents: number,
  maxPeriods: number,
): readonly [on: FoundSpans, within: FoundSpans] {
  const ready = patterns.map((pattern) => readyPattern(pattern, table));
  const nextAsked = nextOfAny(ready, table);
  const on = new FoundSpans(table, maxEvents, maxPeriods);
  const within = new FoundSpans(table, maxEvents, maxPeriods);
  const { starts, first, last } = days;
  for (let at = 0, event = 0; at < first.length; at += 1) {
    // Most spans have no day that is asked for: nothing else is looked at of them.
    const next = nextAsked[(first[at] ?? 0) - table.from] ?? Number.NEGATIVE_INFINITY;
    if (next > (last[at] ?? 0) - table.from) continue;
    while ((starts[event + 1] ?? at + 1) <= at) event += 1;
    const to = starts[event + 1] ?? 0;
    let span = -1;
    let day = 0;
    let isOn = false;
    let by = ready[0];
    for (let place = 0; place < ready.length && !isOn; place += 1) {
      const each = ready[place];
      if (each === undefined) continue;
      for (let of = at; of < to && !isOn; of += 1) {
        const found = firstDay(days, of, each, table);
        if (found === NO_DAY) continue;
        isOn = wasOn(days, of, each.pattern);
        // What may have been is kept only until something was.
        if (span >= 0 && !isOn) continue;
        span = of;
        day = found;
        by = each;
      }
    }
    if (span >= 0 && by !== undefined) (isOn ? on : within).add(event, span, day, by.pattern);
    at = to - 1;
  }
  return [on, within];
}

/** For each day of the table the place in it of the first one from there on that any pattern names; its end for none. */
function nextOfAny(ready: readonly ReadyPattern[], { from, to }: CalendarTable): Int32Array {
  const next = new Int32Array(to - from);
  let following = next.length;
  for (let at = next.length - 1; at >= 0; at -= 1) {
    for (const pattern of ready) {
      const isInYear = from + at >= pattern.yearFirst && from + at <= pattern.yearLast;
      if (isInYear && pattern.next[at] === at) following = at;
    }
    next[at] = following;
  }
  return next;
}
const NO_DAY = Number.MIN_SAFE_INTEGER;

/** The first day of a span that is of the pattern. */
function firstDay(days: DayColumns, span: number, ready: ReadyPattern, table: CalendarTable): number {
  const first = days.first[span] ?? 0;
  const last = days.last[span] ?? 0;
  const from = Math.max(first, ready.yearFirst);
  const to = Math.min(last, from + MAX_SPAN, ready.yearLast);
  // Also where a year is no number.
  if (!(from <= to)) return NO_DAY;
  if (from >= table.from && from < table.to) {
    const next = ready.next[from - table.from] ?? -1;
    if (next >= 0) return next + table.from <= to ? next + table.from : NO_DAY;
    if (to < table.to) return NO_DAY;
  }
  return firstMatch({ first, last }, ready.pattern) ?? NO_DAY;
}

/** Of a span that has such a day: whether it was then, and not only may have been. */
function wasOn(days: DayColumns, span: number, pattern: DatePattern): boolean {
  const holds = HOLDS[days.holds[span] ?? 0] ?? 'open';
  if (holds === 'each') return true;
  return isFilledBy({ first: days.first[span] ?? 0, last: days.last[span] ?? 0, holds }, pattern);
}

interface FoundSpan {
  readonly event: number;
  readonly span: number;
  /** Since 1970-01-01. */
  readonly day: number;
}

/** The first events and periods that were found, and the numbers of all. */
class FoundSpans {
  count = 0;
  readonly spans: FoundSpan[] = [];
  readonly periods: { pattern: DatePattern; day: number; key: number; count: number }[] = [];
  readonly #table: CalendarTable;
  readonly #maxEvents: number;
  readonly #maxPeriods: number;

  constructor(table: CalendarTable, maxEvents: number, maxPeriods: number) {
    this.#table = table;
    this.#maxEvents = maxEvents;
    this.#maxPeriods = maxPeriods;
  }

  add(event: number, span: number, day: number, pattern: DatePattern): void {
    this.count += 1;
    if (this.spans.length < this.#maxEvents) this.spans.push({ event, span, day });
    const key = periodKey(packedCivil(this.#table, day), pattern);
    for (const period of this.periods) {
      if (period.key !== key) continue;
      period.count += 1;
      return;
    }
    if (this.periods.length < this.#maxPeriods) this.periods.push({ pattern, day, key, count: 1 });
  }
}

/** One number for each day, month or year, as far as the pattern goes. */
function periodKey(packed: number, { month, day }: DatePattern): number {
  if (day !== undefined) return packed;
  const year = Math.floor(packed / 512);
  return month === undefined ? year * 512 : year * 512 + (packed & 0x1e0);
}
