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
  /** "16 November 2021" */
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  /** "Tue 16 Nov 2021" */
  short: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** "16 Nov 2021" */
  plain: { day: 'numeric', month: 'short', year: 'numeric' },
  /** "Tue 16 Nov", 「11月16日 周二」: the words of a ruler */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  /** "Tue 16", 「16日周二」 */
  weekdayOnly: { weekday: 'short', day: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  fullDayMonth: { day: 'numeric', month: 'long' },
  day: { day: 'numeric' },
  monthYear: { month: 'short', year: 'numeric' },
  fullMonthYear: { month: 'long', year: 'numeric' },
  month: { month: 'short' },
  fullMonth: { month: 'long' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayFormat = keyof typeof FORMATS;

const formatters = perLanguage((locale) => {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (format: DayFormat, hasEra: boolean) => {
    const key = hasEra ? `${format} era` : format;
    const known = made.get(key) ?? new Intl.DateTimeFormat(locale, optionsOf(locale, format, hasEra));
    made.set(key, known);
    return known;
  };
});

function optionsOf(locale: string, format: DayFormat, hasEra: boolean): Intl.DateTimeFormatOptions {
  const options: Intl.DateTimeFormatOptions = { ...FORMATS[format], timeZone: 'UTC' };
  return {
    ...options,
    // A month alone would be written out in Chinese, 「九月」, where all other numbers are figures.
    ...(locale.startsWith('zh') && options.month && { month: 'short' }),
    ...(hasEra && { era: 'short' }),
  };
}

/** The first year that is known for a year without its era: the bare numbers of earlier ones are read as other numbers. */
const FIRST_BARE_YEAR = 1000;

/** Years are astronomical: 0 is 1 BC. */
function formatterOf(format: DayFormat, ...days: readonly CivilDay[]): Intl.DateTimeFormat {
  const hasEra = 'year' in FORMATS[format] && days.some(({ year }) => year < FIRST_BARE_YEAR);
  return formatters()(format, hasEra);
}

/** The range of `Date`, in days. */
const MAX_DAYS = 1e8;

export function dayWords(day: CivilDay, format: DayFormat): string {
  const days = daysFromCivil(day);
  if (Math.abs(days) > MAX_DAYS) return farYearWords(day.year);
  const words = formatterOf(format, day).format(days * DAY_MS);
  if (interfaceLanguage() === 'en') return withoutWeekdayCommas(words);
  return format === 'weekday' ? words.replace(/(?=\p{L}\p{L}$)/u, ' ') : words;
}

/** A year without a calendar, told by its number and era alone. */
function farYearWords(year: number): string {
  return year < 1 ? t('date.yearAloneBeforeChrist', { year: 1 - year }) : t('date.yearAlone', { year });
}

/** British English puts a comma after a weekday, long or with an era; a heading of dates reads better without. */
function withoutWeekdayCommas(words: string): string {
  return words.replace(/(?<=\p{L}),/gu, '');
}

/** "28 – 29 Sept 2021", 「2021年9月28日至29日」: what both days share is said once. */
export function dayRangeWords(from: CivilDay, to: CivilDay, format: DayFormat): string {
  const [start, end] = [daysFromCivil(from), daysFromCivil(to)];
  if (Math.max(Math.abs(start), Math.abs(end)) > MAX_DAYS) {
    const [first, last] = [dayWords(from, format), dayWords(to, format)];
    return first === last ? first : t('date.fromTo', { from: first, to: last });
  }
  if (interfaceLanguage() === 'en') {
    const words = formatterOf(format, from, to).formatRange(start * DAY_MS, end * DAY_MS);
    // Blanks around the dash differ: what the build writes must be what the browser says.
    return withoutWeekdayCommas(words.replace(/\s*–\s*/gu, ' – '));
  }
  // In ranges `Intl` falls back to slashes in Chinese, which no text has.
  const [first, last] = [partsOf(from, format), partsOf(to, format)];
  const differs = last.findIndex((part, index) => part !== first[index]);
  if (differs === -1) return dayWords(from, format);
  return t('date.fromTo', { from: first.join(''), to: last.slice(differs).join('') });
}

/** A date that goes from the year down, in parts with their units: 「公元前200年」「11月」「16日」「周二」. */
function partsOf(day: CivilDay, format: DayFormat): readonly string[] {
  const words = formatterOf(format, day).format(daysFromCivil(day) * DAY_MS);
  return words.match(/(?:公元前?)?\d+\p{L}|\D+/gu) ?? [words];
}

/** "08:45" */
export function timeWords({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
