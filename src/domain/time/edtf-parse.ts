/** From the text of an EDTF date to its parts. Every refusal says what is wrong with which words. */
import { err, ok, type Result } from '../../base/result';
import { daysInMonth } from './civil-day';
import type {
  Edtf,
  EdtfComponent,
  EdtfDate,
  EdtfEndpoint,
  EdtfPoint,
  EdtfProblem,
  EdtfRange,
  Qualifier,
} from './edtf';
import { boundsOfPoint } from './edtf-bounds';

type Parsed<T> = Result<T, EdtfProblem>;

/** Longer texts are no dates; the limit keeps a hostile file from costing time. */
const MAX_LENGTH = 1000;

export function parseEdtf(text: string): Parsed<Edtf> {
  if (text.length > MAX_LENGTH) return fail('the text is too long for a date');
  if (/[Tt]\d{2}:?\d{2}/.test(text))
    return fail('times are not allowed here; give the day, and the instant in "instant"');
  if (/^[[{]/.test(text)) return parseSet(text);
  if (text.includes('/')) return parseInterval(text);
  return parsePoint(text);
}

function fail(message: string): { readonly ok: false; readonly error: EdtfProblem } {
  return err({ message });
}

function parseInterval(text: string): Parsed<Edtf> {
  const parts = text.split('/');
  const [startText, endText] = parts;
  if (parts.length !== 2 || startText === undefined || endText === undefined) {
    return fail('an interval has one slash between its two ends');
  }
  const start = parseEndpoint(startText);
  if (!start.ok) return start;
  const end = parseEndpoint(endText);
  if (!end.ok) return end;
  if (typeof start.value === 'string' && typeof end.value === 'string') {
    return fail('an interval needs a date at one end at least');
  }
  if (isReversed(start.value, end.value))
    return fail(`${endText} is before ${startText}: exchange the two ends`);
  return ok({ type: 'interval', start: start.value, end: end.value });
}

function parseEndpoint(text: string): Parsed<EdtfEndpoint> {
  if (text === '..') return ok('open');
  if (text === '') return ok('unknown');
  return parsePoint(text);
}

function parseSet(text: string): Parsed<Edtf> {
  const mode = text.startsWith('[') ? 'one' : 'all';
  const closing = mode === 'one' ? ']' : '}';
  if (!text.endsWith(closing) || text.length < 3)
    return fail(`the set must end with ${closing} and hold a date`);
  const members: (EdtfPoint | EdtfRange)[] = [];
  for (const part of text
    .slice(1, -1)
    .split(',')
    .map((each) => each.trim())) {
    const member = part.includes('..') ? parseRange(part) : parsePoint(part);
    if (!member.ok) return member;
    members.push(member.value);
  }
  return ok({ type: 'set', mode, members });
}

function parseRange(text: string): Parsed<EdtfRange> {
  const [fromText = '', toText = '', more] = text.split('..');
  if (more !== undefined || (fromText === '' && toText === '')) {
    return fail('a range is written as 2021-09-29..2021-11-17, or open at one side');
  }
  const from = fromText === '' ? ok('open' as const) : parsePoint(fromText);
  if (!from.ok) return from;
  const to = toText === '' ? ok('open' as const) : parsePoint(toText);
  if (!to.ok) return to;
  if (isReversed(from.value, to.value)) return fail(`${toText} is before ${fromText}: exchange the two`);
  return ok({ from: from.value, to: to.value });
}

function isReversed(start: EdtfEndpoint, end: EdtfEndpoint): boolean {
  if (typeof start === 'string' || typeof end === 'string') return false;
  return boundsOfPoint(end).latestDays < boundsOfPoint(start).earliestDays;
}

/** Its days, and those of a period of which it is the first digit, can still be counted one by one. */
const FARTHEST_YEAR = 1e12;
const LONG_YEAR = /^Y(-?\d+)(?:E(\d+))?(?:S(\d+))?$/;
const SIGNIFICANT_YEAR = /^(-?\d{4})S(\d+)$/;
/** Year, month, day, each with an individual qualifier before it and a group qualifier behind it. */
const DATE = /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

function parsePoint(text: string): Parsed<EdtfPoint> {
  const long = LONG_YEAR.exec(text) ?? SIGNIFICANT_YEAR.exec(text);
  if (long !== null) return parseLongYear(text, long);
  const match = DATE.exec(text);
  if (match === null) {
    return fail(
      text === '' ? 'a date is missing' : `"${text}" is not of the form 2021, 2021-11 or 2021-11-16`,
    );
  }
  const [, beforeYear, year = '', afterYear, beforeMonth, month, afterMonth, beforeDay, day, afterDay] =
    match;
  // A qualifier behind a component speaks of it and of all to its left; one before it, of it alone.
  const qualifierOf = (...signs: (string | undefined)[]): Qualifier => ({
    isUncertain: signs.some((sign) => sign === '?' || sign === '%'),
    isApproximate: signs.some((sign) => sign === '~' || sign === '%'),
  });
  const yearPart: EdtfComponent = {
    digits: year,
    ...qualifierOf(beforeYear, afterYear, afterMonth, afterDay),
  };
  if (month === undefined) return ok({ type: 'date', year: yearPart });
  const monthPart: EdtfComponent = { digits: month, ...qualifierOf(beforeMonth, afterMonth, afterDay) };
  const division = Number(month);
  if (division >= 21 && division <= 41) {
    if (day !== undefined) return fail(`${month} is a division of the year and takes no day`);
    const { isUncertain, isApproximate } = monthPart;
    return ok({ type: 'division', year: yearPart, division, isUncertain, isApproximate });
  }
  if (!canBe(month, 1, 12)) return fail(`there is no month ${month}`);
  const date: EdtfDate = { type: 'date', year: yearPart, month: monthPart };
  if (day === undefined) return ok(date);
  if (!canBe(day, 1, 31)) return fail(`there is no day ${day}`);
  if (!canBe(day, 1, longestMonth(year, month))) return fail(`the month has no day ${day}`);
  return ok({ ...date, day: { digits: day, ...qualifierOf(beforeDay, afterDay) } });
}

function parseLongYear(
  text: string,
  [, digits = '', exponentOrS, significant]: RegExpExecArray,
): Parsed<EdtfPoint> {
  const isShort = !text.startsWith('Y');
  const exponent = isShort ? 0 : Number(exponentOrS ?? 0);
  const significantDigits = isShort ? exponentOrS : significant;
  const value = Number(digits) * 10 ** exponent;
  if (Math.abs(value) > FARTHEST_YEAR) return fail('the year is too far away to be counted exactly');
  if (!isShort && exponent === 0 && significantDigits === undefined && digits.replace('-', '').length < 5) {
    return fail(`a year of four digits is written without Y: ${digits}`);
  }
  return ok({
    type: 'long-year',
    value,
    ...(significantDigits !== undefined && { significantDigits: Number(significantDigits) }),
  });
}

/** Whether digits with unspecified places can stand for a number of the range. */
function canBe(digits: string, least: number, most: number): boolean {
  for (let value = least; value <= most; value += 1) if (isFilledBy(digits, value)) return true;
  return false;
}

/** Whether `value` is one way to fill the unspecified places of `digits`. */
function isFilledBy(digits: string, value: number): boolean {
  if (!digits.includes('X')) return Number(digits) === value;
  const text = String(value).padStart(digits.length, '0');
  return (
    text.length === digits.length &&
    [...digits].every((digit, index) => digit === 'X' || digit === text[index])
  );
}

/** The most days that any month can have which the digits may stand for. */
function longestMonth(year: string, month: string): number {
  const isLeapPossible = year.includes('X') || daysInMonth(Number(year), 2) === 29;
  let longest = 0;
  for (let value = 1; value <= 12; value += 1) {
    if (isFilledBy(month, value))
      longest = Math.max(longest, value === 2 && isLeapPossible ? 29 : daysInMonth(1, value));
  }
  return longest;
}
