/** The earliest and the latest day that an EDTF date can mean. */
import { type CivilDay, civilFromDays, daysFromCivil, daysInMonth } from './civil-day';
import type { Edtf, EdtfComponent, EdtfDivision, EdtfEndpoint, EdtfPoint, Qualifier } from './edtf';

/** Days since 1970-01-01, both included. */
export interface PointBounds {
  readonly earliestDays: number;
  readonly latestDays: number;
}

/** `open`: it has no such end. `unknown`: it has one that nobody tells. */
export type BoundDay = CivilDay | 'open' | 'unknown';

export interface EdtfBounds {
  readonly earliest: BoundDay;
  readonly latest: BoundDay;
}

export function boundsFromEdtf(edtf: Edtf): EdtfBounds {
  if (edtf.type === 'interval') {
    return { earliest: earliestOf(edtf.start), latest: latestOf(edtf.end) };
  }
  if (edtf.type !== 'set') return { earliest: earliestOf(edtf), latest: latestOf(edtf) };
  const starts = edtf.members.map((member) => earliestOf('from' in member ? member.from : member));
  const ends = edtf.members.map((member) => latestOf('from' in member ? member.to : member));
  return { earliest: outermost(starts, Math.min), latest: outermost(ends, Math.max) };
}

function outermost(days: readonly BoundDay[], pick: (...values: number[]) => number): BoundDay {
  const known = days.filter((day) => typeof day !== 'string');
  if (known.length < days.length) return 'open';
  return civilFromDays(pick(...known.map(daysFromCivil)));
}

function earliestOf(end: EdtfEndpoint): BoundDay {
  return typeof end === 'string' ? end : civilFromDays(boundsOfPoint(end).earliestDays);
}

function latestOf(end: EdtfEndpoint): BoundDay {
  return typeof end === 'string' ? end : civilFromDays(boundsOfPoint(end).latestDays);
}

export function boundsOfPoint(point: EdtfPoint): PointBounds {
  if (point.type === 'long-year') {
    const unit = longYearUnit(point.value, point.significantDigits);
    const first =
      point.value >= 0
        ? Math.floor(point.value / unit) * unit
        : Math.ceil(point.value / unit) * unit - unit + 1;
    return yearBounds(first, first + unit - 1);
  }
  const [firstYear, lastYear] = yearRange(point.year.digits);
  if (point.type === 'division') return divisionBounds(point, firstYear, lastYear);
  if (point.month === undefined) return yearBounds(firstYear, lastYear);
  const months = fillings(point.month, 1, 12);
  const [firstMonth, lastMonth] = [months[0] ?? 1, months.at(-1) ?? 12];
  if (point.day === undefined) {
    return {
      earliestDays: daysFromCivil({ year: firstYear, month: firstMonth, day: 1 }),
      latestDays: daysFromCivil({ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) }),
    };
  }
  const days = fillings(point.day, 1, 31);
  return {
    earliestDays: daysFromCivil({ year: firstYear, month: firstMonth, day: days[0] ?? 1 }),
    latestDays: daysFromCivil({
      year: lastYear,
      month: lastMonth,
      day: Math.min(days.at(-1) ?? 31, daysInMonth(lastYear, lastMonth)),
    }),
  };
}

function yearBounds(first: number, last: number): PointBounds {
  return {
    earliestDays: daysFromCivil({ year: first, month: 1, day: 1 }),
    latestDays: daysFromCivil({ year: last, month: 12, day: 31 }),
  };
}

/** "201X" is 2010 to 2019, "-05XX" is -599 to -500. */
function yearRange(digits: string): readonly [number, number] {
  if (!digits.includes('X')) return [Number(digits), Number(digits)];
  const isNegative = digits.startsWith('-');
  const magnitude = digits.replace('-', '');
  const [least, most] = [Number(magnitude.replaceAll('X', '0')), Number(magnitude.replaceAll('X', '9'))];
  return isNegative ? [-most, -least] : [least, most];
}

/** How many years one unit of the last significant digit stands for. */
function longYearUnit(value: number, significantDigits: number | undefined): number {
  const length = String(Math.abs(value)).length;
  return significantDigits === undefined ? 1 : 10 ** Math.max(length - significantDigits, 0);
}

function fillings({ digits }: EdtfComponent, least: number, most: number): readonly number[] {
  // Of a plain number there is one; most are.
  if (!digits.includes('X')) return [Number(digits)].filter((value) => value >= least && value <= most);
  const values: number[] = [];
  for (let value = least; value <= most; value += 1) {
    const text = String(value).padStart(2, '0');
    if ([...digits].every((digit, index) => digit === 'X' || digit === text[index])) values.push(value);
  }
  return values;
}

/**
 * Seasons have no agreed days; they are bounded by the meteorological quarters of the north (spring is March
 * to May), those said to be of the south by the opposite ones. Winter ends in the next year's February.
 */
function divisionBounds({ division }: EdtfDivision, firstYear: number, lastYear: number): PointBounds {
  const [start, length] = divisionMonths(division);
  const endMonth = start + length - 1;
  const endYear = lastYear + (endMonth > 12 ? 1 : 0);
  const lastMonth = endMonth > 12 ? endMonth - 12 : endMonth;
  return {
    earliestDays: daysFromCivil({ year: firstYear, month: start, day: 1 }),
    latestDays: daysFromCivil({ year: endYear, month: lastMonth, day: daysInMonth(endYear, lastMonth) }),
  };
}

/** First month and number of months. */
function divisionMonths(division: number): readonly [number, number] {
  if (division <= 28) return [3 + ((division - 21) % 4) * 3, 3];
  if (division <= 32) return [[9, 12, 3, 6][division - 29] ?? 9, 3];
  if (division <= 36) return [1 + (division - 33) * 3, 3];
  if (division <= 39) return [1 + (division - 37) * 4, 4];
  return [1 + (division - 40) * 6, 6];
}

/** Whether any part of the point is in doubt (`?`, `~`, `%`). */
export function isQualified(point: EdtfPoint): boolean {
  const hasSign = (part: Qualifier | undefined) =>
    part !== undefined && (part.isUncertain || part.isApproximate);
  if (point.type === 'long-year') return point.significantDigits !== undefined;
  if (point.type === 'division') return hasSign(point) || hasSign(point.year);
  return hasSign(point.year) || hasSign(point.month) || hasSign(point.day);
}
