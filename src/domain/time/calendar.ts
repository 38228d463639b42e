/** The units of a calendar on the axis: where each begins and ends in its zone, from hours to millennia. */
import { type CivilDay, civilFromDays, daysFromCivil, firstOfMonth } from './civil-day';
import { civilDayAt, DAY_MS, offsetAt, startOfDay } from './time-zone';

export interface CalendarUnit {
  readonly name: 'hour' | 'day' | 'week' | 'month' | 'year';
  /**
   * How many of them make one tick: 6 hours, 10 years. Several years are counted from the year 1 both ways,
   * as people count: 200 BC, 100 BC, 1, 100, 200.
   */
  readonly count: number;
}

export interface CalendarTick {
  /** Milliseconds, half-open. */
  readonly start: number;
  readonly end: number;
  readonly unit: CalendarUnit;
  /** The civil day on which it begins. */
  readonly day: CivilDay;
  /** 0 to 23 for hours. */
  readonly hour: number;
  /** Counts ticks from a fixed one, so that every second can be told whatever the window. */
  readonly ordinal: number;
}

const HOUR_MS = 3_600_000;
/** 29 December 1969, in days since 1970-01-01: weeks begin on Mondays, in English and in Chinese. */
const FIRST_MONDAY = -3;

/** From fine to coarse, with the least time that one tick lasts. */
const UNITS: readonly (readonly [CalendarUnit, number])[] = [
  ...[1, 3, 6, 12].map((count) => [{ name: 'hour', count }, count * HOUR_MS] as const),
  [{ name: 'day', count: 1 }, 23 * HOUR_MS],
  [{ name: 'week', count: 1 }, 7 * DAY_MS - HOUR_MS],
  ...[1, 3].map((count) => [{ name: 'month', count }, count * 28 * DAY_MS] as const),
  ...[1, 5, 10, 50, 100, 500, 1000, 5000, 10_000, 50_000, 100_000].map(
    (count) => [{ name: 'year', count }, count * 365 * DAY_MS] as const,
  ),
];

const COARSEST: CalendarUnit = { name: 'year', count: 100_000 };

/** The finest unit of which each tick is at least as wide as `minPx` (pixels) asks of its kind. */
export function unitForScale(
  msPerPx: number,
  minPx: Readonly<Record<CalendarUnit['name'], number>>,
): CalendarUnit {
  return UNITS.find(([{ name }, length]) => length / msPerPx >= minPx[name])?.[0] ?? COARSEST;
}

/** More ticks than this are never drawn: a window of 10,000 px of 10 px each. */
const MAX_TICKS = 1000;

export interface TickQuery {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  readonly unit: CalendarUnit;
}

/** All ticks that reach into the window, in order, without gaps. */
export function calendarTicks({ start, end, zone, unit }: TickQuery): readonly CalendarTick[] {
  const ticks: CalendarTick[] = [];
  let ordinal = firstOrdinal(start, zone, unit);
  let begin = startOfTick(ordinal, zone, unit);
  while (begin < end && ticks.length < MAX_TICKS) {
    const next = startOfTick(ordinal + 1, zone, unit);
    // A tick that a change of clocks swallowed has no length.
    if (next > begin && next > start) {
      ticks.push({
        start: begin,
        end: next,
        unit,
        day: civilDayAt(begin, zone),
        hour: hourOf(ordinal, unit),
        ordinal,
      });
    }
    ordinal += 1;
    begin = next;
  }
  return ticks;
}

function firstOrdinal(instant: number, zone: string, { name, count }: CalendarUnit): number {
  const day = civilDayAt(instant, zone);
  switch (name) {
    case 'hour': {
      const perDay = 24 / count;
      const sinceMidnight = instant + offsetAt(zone, instant) - daysFromCivil(day) * DAY_MS;
      return daysFromCivil(day) * perDay + Math.floor(sinceMidnight / (count * HOUR_MS));
    }
    case 'day':
      return Math.floor(daysFromCivil(day) / count);
    case 'week':
      return Math.floor((daysFromCivil(day) - FIRST_MONDAY) / (7 * count));
    case 'month':
      return Math.floor((day.year * 12 + day.month - 1) / count);
    case 'year':
      return ordinalOfYear(day.year, count);
  }
}

function startOfTick(ordinal: number, zone: string, { name, count }: CalendarUnit): number {
  switch (name) {
    case 'hour': {
      const perDay = 24 / count;
      const days = Math.floor(ordinal / perDay);
      return startOfHour(civilFromDays(days), (ordinal - days * perDay) * count, zone);
    }
    case 'day':
      return startOfDay(civilFromDays(ordinal * count), zone);
    case 'week':
      return startOfDay(civilFromDays(ordinal * count * 7 + FIRST_MONDAY), zone);
    case 'month':
      return startOfDay(firstOfMonth({ year: 0, month: 1, day: 1 }, ordinal * count), zone);
    case 'year':
      return startOfDay({ year: firstYearOf(ordinal, count), month: 1, day: 1 }, zone);
  }
}

/** There was no year 0: with more than one year to a tick, that of the year 1 is short by one. */
function firstYearOf(ordinal: number, count: number): number {
  if (count === 1 || ordinal > 0) return ordinal * count;
  return ordinal * count + 1;
}

function ordinalOfYear(year: number, count: number): number {
  if (count === 1 || year >= count) return Math.floor(year / count);
  return Math.floor((year - 1) / count);
}

/** The wall's hour, the first where it comes twice; where clocks skip it the instant at which they went on. */
function startOfHour(day: CivilDay, hour: number, zone: string): number {
  if (hour === 0) return startOfDay(day, zone);
  const local = daysFromCivil(day) * DAY_MS + hour * HOUR_MS;
  const [before, after] = [local - DAY_MS, local + DAY_MS].map((around) => local - offsetAt(zone, around));
  if (before === undefined || after === undefined) return local;
  const told = [before, after].filter((instant) => instant + offsetAt(zone, instant) === local);
  return Math.max(told.length > 0 ? Math.min(...told) : before, startOfDay(day, zone));
}

function hourOf(ordinal: number, { name, count }: CalendarUnit): number {
  if (name !== 'hour') return 0;
  const perDay = 24 / count;
  return (ordinal - Math.floor(ordinal / perDay) * perDay) * count;
}
