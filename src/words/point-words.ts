/** A date of EDTF in words, as exactly as it is given and no more: "2021", "Nov 2021", "spring 2021", "16 Nov 2021". */
import type { EdtfDivision, EdtfPoint } from '../domain/time/edtf';
import { type GivenSpan, givenSpan, type Precision } from '../domain/time/edtf-precision';
import { type DayFormat, dayRangeWords } from './calendar-words';
import { t } from './translate';

/** Of a day that stands alone; dates among others have no weekdays. */
export type DateStyle = Extract<DayFormat, 'heading' | 'full' | 'short' | 'plain'>;

/** What of a date is said: all, or without what it shares with its neighbours. */
export type Saying = 'whole' | 'withoutYear' | 'withoutMonth';

type Formats = Readonly<Record<Precision, Readonly<Record<Saying, DayFormat>>>>;

const YEAR = { whole: 'year', withoutYear: 'year', withoutMonth: 'year' } as const;

const FULL: Formats = {
  day: { whole: 'full', withoutYear: 'fullDayMonth', withoutMonth: 'day' },
  month: { whole: 'fullMonthYear', withoutYear: 'fullMonth', withoutMonth: 'fullMonth' },
  year: YEAR,
};

const BRIEF: Formats = {
  day: { whole: 'plain', withoutYear: 'dayMonth', withoutMonth: 'day' },
  month: { whole: 'monthYear', withoutYear: 'month', withoutMonth: 'month' },
  year: YEAR,
};

export function pointWords(point: EdtfPoint, style: DateStyle): string {
  if (point.type === 'division' && point.division <= 32) return seasonWords(point);
  return spanWords(givenSpan(point), style);
}

/** "28 – 29 Sept 2021", "2000 – 2005", "Mar 2000 – 2001": each end as it is given. */
export function pointRangeWords(from: EdtfPoint, to: EdtfPoint, style: DateStyle): string {
  const span = rangeSpan(from, to);
  if (span) return spanWords(span, style);
  return t('date.fromTo', { from: pointWords(from, style), to: pointWords(to, style) });
}

/** From the beginning of the one to the end of the other, where both are given alike. */
export function rangeSpan(from: EdtfPoint, to: EdtfPoint): GivenSpan | undefined {
  const [start, end] = [pointSpan(from), pointSpan(to)];
  if (start === undefined || start.precision !== end?.precision) return undefined;
  return { ...start, last: end.last };
}

/** Nothing for a season, which has no agreed days. */
export function pointSpan(point: EdtfPoint): GivenSpan | undefined {
  return point.type === 'division' && point.division <= 32 ? undefined : givenSpan(point);
}

export function spanWords(
  { precision, first, last }: GivenSpan,
  style: DateStyle,
  saying: Saying = 'whole',
): string {
  const formats = style === 'heading' || style === 'full' ? FULL : BRIEF;
  return dayRangeWords(first, last, formats[precision][saying]);
}

const SEASONS = ['date.spring', 'date.summer', 'date.autumn', 'date.winter'] as const;

/** "spring 2021", or of which half of the earth, where that is given. */
function seasonWords({ year, division }: EdtfDivision): string {
  const key = SEASONS[(division - 21) % 4] ?? 'date.spring';
  const season = t(key, { year: pointWords({ type: 'date', year }, 'plain') });
  if (division <= 24) return season;
  return t(division <= 28 ? 'date.northern' : 'date.southern', { season });
}
