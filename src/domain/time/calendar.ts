/** The units of a calendar on the axis: where each begins and ends in its zone, from hours to millennia. */
import { type CivilDay, civilFromDays, daysFromCivil, firstOfMonth } from './civil-day';
import { civilDayAt, DAY_MS, offsetAt, startOfDay } from './time-zone';

export interface CalendarUnit {
  readonly name: 'hour' | 'day' | 'month' | 'year';
  /** How many of them make one tick: 6 hours, 10 years. */
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

/** From fine to coarse, with the least time that one tick lasts. */
const UNITS: readonly (readonly [CalendarUnit, number])[] = [
  ...[1, 3, 6, 12].map((count) => [{ name: 'hour', count }, count * HOUR_MS] as const),
  [{ name: 'day', count: 1 }, 23 * HOUR_MS],
  ...[1, 3].map((count) => [{ name: 'month', count }, count * 28 * DAY_MS] as const),
  ...[1, 5, 10, 50, 100, 500, 1000, 5000, 10_000].map(
    (count) => [{ name: 'year', count }, count * 365 * DAY_MS] as const,
  ),
];

const COARSEST: CalendarUnit = { name: 'year', count: 10_000 };

/** The finest unit of which each tick is at least `minPx` wide; hours ask for `minHourPx`, since days are what is read. */
export function unitForScale(msPerPx: number, minPx: number, minHourPx = minPx): CalendarUnit {
  return (
    UNITS.find(([{ name }, length]) => length / msPerPx >= (name === 'hour' ? minHourPx : minPx))?.[0] ??
    COARSEST
  );
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
    case 'month':
      return Math.floor((day.year * 12 + day.month - 1) / count);
    case 'year':
      return Math.floor(day.year / count);
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
    case 'month':
      return startOfDay(firstOfMonth({ year: 0, month: 1, day: 1 }, ordinal * count), zone);
    case 'year':
      return startOfDay({ year: ordinal * count, month: 1, day: 1 }, zone);
  }
}

/** The wall's hour; where clocks skip it, the same count of hours after midnight. */
function startOfHour(day: CivilDay, hour: number, zone: string): number {
  if (hour === 0) return startOfDay(day, zone);
  const local = daysFromCivil(day) * DAY_MS + hour * HOUR_MS;
  const instant = local - offsetAt(zone, local - offsetAt(zone, local));
  return Math.max(instant, startOfDay(day, zone));
}

function hourOf(ordinal: number, { name, count }: CalendarUnit): number {
  if (name !== 'hour') return 0;
  const perDay = 24 / count;
  return (ordinal - Math.floor(ordinal / perDay) * perDay) * count;
}
