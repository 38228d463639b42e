/** Civil days and times in the interface's language. Formatted in UTC from bare numbers, so that no zone can shift them. */
import { type CivilDay, daysFromCivil } from '../domain/time/civil-day';
import { DAY_MS } from '../domain/time/time-zone';
import { perLanguage } from './per-language';
import { interfaceLanguage, t } from './translate';

const FORMATS = {
  /** "Tuesday 16 November 2021", 「2021年11月16日星期二」 */
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** "Tue 16 November 2021", 「2021年11月16日周二」 */
  heading: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  /** "Tue 16 Nov 2021" */
  short: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** "16 Nov 2021" */
  plain: { day: 'numeric', month: 'short', year: 'numeric' },
  /** "Tue 16 Nov", 「11月16日 周二」: the words of a ruler */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  /** "Tue 16", 「16日周二」 */
  weekdayOnly: { weekday: 'short', day: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  day: { day: 'numeric' },
  monthYear: { month: 'short', year: 'numeric' },
  month: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayFormat = keyof typeof FORMATS;

type Form = DayFormat | `${DayFormat} of an era`;

const formatters = perLanguage((locale) => {
  const made = new Map<Form, Intl.DateTimeFormat>();
  return (format: DayFormat, isWithEra: boolean) => {
    const form: Form = isWithEra ? `${format} of an era` : format;
    const era = isWithEra ? ({ era: 'short' } as const) : {};
    const known =
      made.get(form) ?? new Intl.DateTimeFormat(locale, { ...FORMATS[format], ...era, timeZone: 'UTC' });
    made.set(form, known);
    return known;
  };
});

/** Before the first year a bare number would be that of another year; what tells no year needs no era. */
function formatterOf(format: DayFormat, { year }: CivilDay): Intl.DateTimeFormat {
  return formatters()(format, year < 1 && 'year' in FORMATS[format]);
}

/** The range of `Date`, in days. */
const MAX_DAYS = 1e8;

export function dayWords(day: CivilDay, format: DayFormat): string {
  const days = daysFromCivil(day);
  if (Math.abs(days) > MAX_DAYS) {
    return day.year < 1
      ? t('tick.beforeChrist', { year: 1 - day.year })
      : t('date.yearAlone', { year: day.year });
  }
  const words = formatterOf(format, day).format(days * DAY_MS);
  // British English puts a comma after a long weekday; a heading of dates reads better without.
  if (interfaceLanguage() === 'en') return words.replace(/^(\p{L}+),/u, '$1');
  return format === 'weekday' ? words.replace(/(?=\p{L}\p{L}$)/u, ' ') : words;
}

/** "28 – 29 Sept 2021", 「2021年9月28日至29日」: what both days share is said once. */
export function dayRangeWords(from: CivilDay, to: CivilDay, format: DayFormat): string {
  const [start, end] = [daysFromCivil(from), daysFromCivil(to)];
  if (Math.max(Math.abs(start), Math.abs(end)) > MAX_DAYS) {
    return t('date.fromTo', { from: dayWords(from, format), to: dayWords(to, format) });
  }
  if (interfaceLanguage() === 'en') {
    const words = formatterOf(format, from).formatRange(start * DAY_MS, end * DAY_MS);
    // Some put thin spaces around the dash and some do not: what the build writes must be what the browser says.
    return words.replace(/\u2009/g, ' ');
  }
  // In ranges `Intl` falls back to slashes in Chinese, which no text has.
  const [first, last] = [partsOf(from, format), partsOf(to, format)];
  const differs = last.findIndex((part, index) => part !== first[index]);
  if (differs === -1) return dayWords(from, format);
  return t('date.fromTo', { from: first.join(''), to: last.slice(differs).join('') });
}

/** A date that goes from the year down, in parts with their units: 「2021年」「11月」「16日」「周二」. */
function partsOf(day: CivilDay, format: DayFormat): readonly string[] {
  const words = formatterOf(format, day).format(daysFromCivil(day) * DAY_MS);
  return words.match(/\d+\p{L}|\D+/gu) ?? [words];
}

/** "08:45" */
export function timeWords({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
