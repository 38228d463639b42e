/**
 * A date as a table or another program writes it. What can be read in two ways is told in both and never guessed: whether
 * 9/10/2017 is in September or in October only its author knows.
 */
import { daysInMonth } from '../../../domain/time/civil-day';
import { parseEdtf } from '../../../domain/time/edtf-parse';
import { monthNamed } from './month-names';

/** Of a date that is all figures. */
export type DayOrder = 'day-first' | 'month-first';

export type ReadDate =
  | {
      readonly is: 'read';
      readonly edtf: string;
      /** What stands beside the day, as written: "14:30+08:00". The format has days; an instant needs its zone. */
      readonly time?: string;
      /** Present where the date is all figures and can be read in this order only. */
      readonly order?: DayOrder;
    }
  /** Both readings, as EDTF. */
  | {
      readonly is: 'ambiguous';
      readonly dayFirst: string;
      readonly monthFirst: string;
      readonly time?: string;
    }
  /** A sentence without full stop. */
  | { readonly is: 'unreadable'; readonly reason: string };

/** Longer texts are no dates. */
const MAX_LENGTH = 200;

/**
 * @param order how dates that can be read in two ways are meant, where somebody has said so
 * @param isEdtf whether the file says that its dates are EDTF
 */
export function readDate(written: string, order?: DayOrder, isEdtf = false): ReadDate {
  const text = written.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');
  if (text === '') return unreadable('there is no date');
  if (text.length > MAX_LENGTH) return unreadable('the text is too long for a date');
  const { day, time } = apartFromTime(text);
  if (!isEdtf && SEASON.test(day)) return unreadable(SEASON_OR_YEARS);
  const date = readDay(day, order);
  return date.is === 'unreadable' || time === undefined ? date : { ...date, time };
}

/** "2020-21" is spring in EDTF, and two years for most who write it. */
const SEASON = /(?<![\dX-])[\dX]{4}[?~%]?-[?~%]?(?:2[1-9]|3\d|4[01])(?![\dX-])/u;
const SEASON_OR_YEARS =
  'this may be a span of years, or a season of EDTF: write years as 2020/2021, or name the column “Date (EDTF)”';

/** "2017-10-09T14:30:00+08:00", "9 October 2017 2:30 pm": the time stands behind the day. */
const TIME =
  /(?<=\d)[T ]\s*(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)$/iu;

function apartFromTime(text: string): { readonly day: string; readonly time?: string } {
  const found = TIME.exec(text);
  const time = found?.[1];
  return found === null || time === undefined ? { day: text } : { day: text.slice(0, found.index), time };
}

function readDay(text: string, order: DayOrder | undefined): ReadDate {
  if (parseEdtf(text).ok) return { is: 'read', edtf: text };
  return (
    readYearFirst(text) ??
    readFigures(text, order) ??
    readMonthAndYear(text) ??
    readNamedMonth(text) ??
    refused(text)
  );
}

/** "2017/10/09", "2017.10", "2017年10月9日". */
function readYearFirst(text: string): ReadDate | undefined {
  const found =
    /^(\d{4})([/.-])(\d{1,2})(?:\2(\d{1,2}))?$/u.exec(text) ??
    /^(\d{4})()年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/u.exec(text);
  if (found === null) return undefined;
  const [, year = '', , month, day] = found;
  return dayOf(year, month, day);
}

/** "9/10/2017", "25.12.2017": which is the day is certain where only one can be a month, or where both are the same. */
function readFigures(text: string, order: DayOrder | undefined): ReadDate | undefined {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (found === null) return undefined;
  const [, first = '', , second = '', year = ''] = found;
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst.is !== 'read') {
    return monthFirst.is === 'read' ? { ...monthFirst, order: 'month-first' } : monthFirst;
  }
  if (monthFirst.is !== 'read') return { ...dayFirst, order: 'day-first' };
  if (monthFirst.edtf === dayFirst.edtf) return dayFirst;
  if (order === undefined) return { is: 'ambiguous', dayFirst: dayFirst.edtf, monthFirst: monthFirst.edtf };
  return order === 'day-first' ? dayFirst : monthFirst;
}

/** "10/2017". */
function readMonthAndYear(text: string): ReadDate | undefined {
  const found = /^(\d{1,2})[/.-](\d{4})$/u.exec(text);
  return found === null ? undefined : dayOf(found[2] ?? '', found[1]);
}

/** "9 October 2017", "October 9th, 2017", "9-Oct-2017", "Oct. 2017". */
function readNamedMonth(text: string): ReadDate | undefined {
  const plain = text.replaceAll(/[,.]/gu, ' ').replaceAll('-', ' ').replaceAll(/\s+/gu, ' ').trim();
  const found =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<month>\p{L}+) (?<year>\d{4})$/iu.exec(plain) ??
    /^(?<month>\p{L}+) (?<day>\d{1,2})(?:st|nd|rd|th)? (?<year>\d{4})$/iu.exec(plain);
  const { year, month, day } = found?.groups ?? {};
  const number = month === undefined ? undefined : monthNamed(month);
  if (year === undefined || number === undefined) return undefined;
  return dayOf(year, String(number), day);
}

function refused(text: string): ReadDate {
  if (/^\d+(?:[.,]\d+)?$/u.test(text))
    return unreadable(
      'a bare number is no date: a spreadsheet’s own count of days is to be written out as dates',
    );
  if (/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/u.test(text))
    return unreadable('the year has two figures: write all four');
  return unreadable('this is no date that is known here: write it as 2017-10-09, 2017-10 or 2017');
}

function dayOf(year: string, month?: string, day?: string): ReadDate {
  const [m, d] = [month, day].map((text) => (text === undefined ? undefined : Number(text)));
  if (m !== undefined && (m < 1 || m > 12)) return unreadable(`there is no month ${m}`);
  if (m !== undefined && d !== undefined && (d < 1 || d > daysInMonth(Number(year), m))) {
    return unreadable(`that month has no day ${d}`);
  }
  const edtf = [
    year,
    ...[m, d].flatMap((each) => (each === undefined ? [] : [String(each).padStart(2, '0')])),
  ];
  return { is: 'read', edtf: edtf.join('-') };
}

function unreadable(reason: string): ReadDate {
  return { is: 'unreadable', reason };
}
