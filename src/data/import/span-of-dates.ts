/** From the first to the last day that any of some dates can mean, as a window for the chart. */
import { type CivilDay, compareCivilDays } from '../../domain/time/civil-day';
import { boundsFromEdtf } from '../../domain/time/edtf-bounds';
import { parseEdtf } from '../../domain/time/edtf-parse';

export class SpanOfDates {
  private first: CivilDay | undefined;
  private last: CivilDay | undefined;

  /** What is open or unknown at an end tells nothing of that end. */
  add(edtf: string): void {
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) return;
    const { earliest, latest } = boundsFromEdtf(parsed.value);
    for (const day of [earliest, latest]) {
      if (typeof day === 'string') continue;
      if (this.first === undefined || compareCivilDays(day, this.first) < 0) this.first = day;
      if (this.last === undefined || compareCivilDays(day, this.last) > 0) this.last = day;
    }
  }

  /** An interval of months, or of years where these have more than four digits; undefined where nothing is dated. */
  asEdtf(): string | undefined {
    const { first, last } = this;
    if (first === undefined || last === undefined) return undefined;
    const isLong = [first, last].some(({ year }) => Math.abs(year) > 9999);
    return `${endOf(first, isLong)}/${endOf(last, isLong)}`;
  }
}

function endOf({ year, month }: CivilDay, isLong: boolean): string {
  return isLong ? edtfYear(year) : `${edtfYear(year)}-${String(month).padStart(2, '0')}`;
}

/** "2021", "-0043", "Y-12000". Years are astronomical. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year));
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}
