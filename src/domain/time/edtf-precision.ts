/** How exactly a date is given: to the day, the month or the year, which its first and last day alone do not tell. */
import { type CivilDay, civilFromDays } from './civil-day';
import type { EdtfComponent, EdtfDate, EdtfPoint } from './edtf';
import { boundsOfPoint } from './edtf-bounds';

export type Precision = 'day' | 'month' | 'year';

/** All that a date can mean, both ends included; `precision` is what of them is given. */
export interface GivenSpan {
  readonly precision: Precision;
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** "2021-11" is November 2021, "201X" the years 2010 to 2019; quarters and the like are their months. Not for seasons. */
export function givenSpan(point: EdtfPoint): GivenSpan {
  if (point.type === 'long-year' && point.significantDigits === undefined) {
    // Years so far away have no days that could be counted exactly.
    const year = { year: point.value, month: 1, day: 1 };
    return { precision: 'year', first: year, last: year };
  }
  const { earliestDays, latestDays } = boundsOfPoint(point);
  return {
    precision: precisionOf(point),
    first: civilFromDays(earliestDays),
    last: civilFromDays(latestDays),
  };
}

function precisionOf(point: EdtfPoint): Precision {
  if (point.type === 'long-year') return 'year';
  if (point.type === 'division') return 'month';
  return precisionOfDate(point);
}

/** A component of unspecified digits only says no more than one that is missing. */
function precisionOfDate({ month, day }: EdtfDate): Precision {
  if (isGiven(day)) return 'day';
  return isGiven(month) ? 'month' : 'year';
}

function isGiven(component: EdtfComponent | undefined): boolean {
  return component !== undefined && component.digits !== 'XX';
}
