/**
 * The days of an archive once over, so that a million spans are compared with a date by looking up a number: each
 * day's year, month and day, and for what is asked the next day that is so.
 */
import { civilFromDays, daysInMonth } from '../../time/civil-day';
import type { DatePattern } from '../date-query';

export interface CalendarTable {
  /** The first day of the table, since 1970-01-01, and the first after. */
  readonly from: number;
  readonly to: number;
  /** Year * 512 + month * 32 + day, for each day. */
  readonly civil: Int32Array;
}

/** Over seven hundred years. What is further off is reckoned day by day. */
const MAX_DAYS = 1 << 18;

/** The days from the first to the last; of too many those around the middle one. */
export function calendarTable(first: number, last: number, middle: number): CalendarTable {
  const isAll = last - first < MAX_DAYS;
  const from = isAll ? first : Math.max(first, Math.min(middle - MAX_DAYS / 2, last - MAX_DAYS + 1));
  const to = Math.max(from, isAll ? last + 1 : from + MAX_DAYS);
  const civil = new Int32Array(to - from);
  let { year, month, day } = civilFromDays(from);
  for (let at = 0; at < civil.length; at += 1) {
    civil[at] = year * 512 + month * 32 + day;
    day += 1;
    if (day <= daysInMonth(year, month)) continue;
    [day, month] = [1, month + 1];
    if (month === 13) [month, year] = [1, year + 1];
  }
  return { from, to, civil };
}

/** Year * 512 + month * 32 + day, of any day. */
export function packedCivil({ from, to, civil }: CalendarTable, at: number): number {
  if (at >= from && at < to) return civil[at - from] ?? 0;
  const { year, month, day } = civilFromDays(at);
  return year * 512 + month * 32 + day;
}

/** For each day of the table the first one from there on that is of the pattern, whatever its year; -1 for none. */
export function nextOfPattern({ from, civil }: CalendarTable, pattern: DatePattern): Int32Array {
  const next = new Int32Array(civil.length);
  let following = -1;
  for (let at = civil.length - 1; at >= 0; at -= 1) {
    const packed = civil[at] ?? 0;
    const isMonth = pattern.month === undefined || pattern.month === ((packed >> 5) & 15);
    const isDay = pattern.day === undefined || pattern.day === (packed & 31);
    // The first day of all was a Thursday.
    const weekday = (((from + at + 4) % 7) + 7) % 7;
    if (isMonth && isDay && (pattern.weekday === undefined || pattern.weekday === weekday)) following = at;
    next[at] = following;
  }
  return next;
}
