/**
 * Dates of TimelineJS: numbers for year, month and day, and a time without a zone.
 * Source of the shape: https://timeline.knightlab.com/docs/json-format.html
 */
import { parseEdtf } from '../../../domain/time/edtf-parse';
import { edtfYear } from '../span-of-dates';

/** As the file has it: numbers, or digits in quotation marks. */
export type SlideDate = Readonly<Record<string, unknown>>;

export type ReadSlideDate =
  | {
      readonly is: 'read';
      readonly edtf: string;
      /** As the file gives it, without a zone: "14:30". */
      readonly time?: string;
      /** How the file wants the date to be shown. */
      readonly display?: string;
      /** Month and day of a year for which EDTF has none. */
      readonly finer?: string;
    }
  /** A sentence without full stop. */
  | { readonly is: 'unreadable'; readonly reason: string };

/** EDTF has neither months nor days in years of more than four digits. */
const LONGEST_WITH_MONTHS = 9999;

const TIME_PARTS = ['hour', 'minute', 'second', 'millisecond'];

export function readSlideDate(date: SlideDate): ReadSlideDate {
  const [year, month, day] = [date.year, date.month, date.day].map(wholeNumber);
  if (year === undefined || Number.isNaN(year))
    return { is: 'unreadable', reason: 'it has no year that is a whole number' };
  if (Number.isNaN(month) || Number.isNaN(day)) {
    return { is: 'unreadable', reason: 'its month or its day is no whole number' };
  }
  const given = month === undefined ? [] : day === undefined ? [month] : [month, day];
  const finer = given.map((part) => String(part).padStart(2, '0'));
  const isLong = Math.abs(year) > LONGEST_WITH_MONTHS;
  const edtf = [edtfYear(year), ...(isLong ? [] : finer)].join('-');
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return { is: 'unreadable', reason: parsed.error.message };
  const time = timeOf(date);
  const display = textIn(date.display_date);
  return {
    ...{ is: 'read', edtf },
    ...(time !== undefined && { time }),
    ...(display !== undefined && { display }),
    ...(isLong && finer.length > 0 && { finer: finer.join('-') }),
  };
}

/** Undefined where nothing stands there, NaN where it is something else. */
function wholeNumber(value: unknown): number | undefined {
  const text = textIn(value);
  if (text === undefined) return undefined;
  return /^-?\d{1,15}$/u.test(text) ? Number(text) : Number.NaN;
}

/** Text of what may be a number; undefined where it says nothing. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** "14:30", "14:30:05". Zeros alone are what the program writes where nobody gave a time. */
function timeOf(date: SlideDate): string | undefined {
  const parts = TIME_PARTS.map((name) => textIn(date[name]));
  if (parts.every((part) => part === undefined || Number(part) === 0)) return undefined;
  const [hour, minute, second, milli] = parts.map((part) => (part ?? '0').padStart(2, '0'));
  return `${hour}:${minute}${second === '00' && milli === '00' ? '' : `:${second}`}`;
}
