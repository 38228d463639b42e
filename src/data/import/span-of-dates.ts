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

  /**
   * An interval in whole months, years, or tens, hundreds, thousands of years, so that what begins last is not at the very
   * edge; undefined where nothing is dated.
   */
  asEdtf(): string | undefined {
    const { first, last } = this;
    if (first === undefined || last === undefined) return undefined;
    const years = last.year - first.year;
    const isLong = [first, last].some(({ year }) => Math.abs(year) > 9999);
    if (years < FEWEST_PARTS && !isLong) return `${monthOf(first)}/${monthOf(last)}`;
    const part = 10 ** Math.max(0, Math.floor(Math.log10(years / FEWEST_PARTS)));
    const [from, to] = [Math.floor(first.year / part), Math.floor(last.year / part) + 1];
    return `${edtfYear(from * part)}/${edtfYear(to * part - 1)}`;
  }
}

/** The window has about so many of its parts, or up to ten times as many. */
const FEWEST_PARTS = 3;

function monthOf({ year, month }: CivilDay): string {
  return `${edtfYear(year)}-${String(month).padStart(2, '0')}`;
}

/** "2021", "-0043", "Y-12000". Years are astronomical. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year));
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}
