/** When synthetic events happen: over ten years, many of them in bursts, some of them long. */
import type { Chance } from './random';

/** Milliseconds. */
export const DAY = 86_400_000;
const FROM = Date.UTC(2011, 0, 1);
const DAYS = 3652;
const BURSTS = 40;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export interface Moment {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Days that it lasts, at least 1. */
  readonly length: number;
  /** Minute of the day at which it begins, where that is known; a whole day otherwise. */
  readonly minute?: number;
}

/** In the order of their days. */
export function drawMoments(count: number, chance: Chance): readonly Moment[] {
  const bursts = Array.from({ length: BURSTS }, () => chance.below(DAYS));
  const moments = Array.from({ length: count }, (): Moment => {
    const isInBurst = chance.is(0.4);
    const day = isInBurst ? chance.pick(bursts) + chance.skewed(12) : chance.below(DAYS);
    const length = chance.is(0.3) ? lengthFrom(chance) : 1;
    const hasTime = length === 1 && chance.is(0.2);
    return {
      day: FROM / DAY + Math.min(day, DAYS - 1),
      length,
      ...(hasTime && { minute: chance.below(1440) }),
    };
  });
  return moments.toSorted((a, b) => a.day - b.day);
}

/** From days to years, the short ones more often. */
function lengthFrom(chance: Chance): number {
  return 2 + chance.skewed(chance.is(0.05) ? 1500 : 30);
}

/** "2014-03-09" */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** "9 March 2014"; by hand, since the browser's own words for a date took four fifths of the whole making. */
export function dayInWords(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
