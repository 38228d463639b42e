/**
 * Dates of TimelineJS: numbers for year, month and day, and a time without a zone.
 * Source of the shape: https://timeline.knightlab.com/docs/json-format.html
 */
import { parseEdtf } from '../../../domain/time/edtf-parse';
import { edtfYear } from '../span-of-dates';
import type { SlideFields } from './slide-fields';

export interface SlideDate {
  /** Absent where it is none. */
  readonly edtf?: string;
  /** As the file gives it, without a zone: "14:30". */
  readonly time?: string;
  /** How the file wants the date to be shown. */
  readonly display?: string;
  /** Its year before the first, as the file counts it: "-200". */
  readonly yearBefore?: string;
}

/** EDTF has neither months nor days in years of more than four digits. */
const LONGEST_WITH_MONTHS = 9999;

const TIME_PARTS = ['hour', 'minute', 'second', 'millisecond'];

export function readSlideDate(fields: SlideFields, field: 'start_date' | 'end_date'): SlideDate {
  if (fields.written(field) === undefined) return {};
  const display = fields.take(field, 'display_date');
  const edtf = dayIn(fields, field);
  const time = edtf === undefined ? undefined : timeIn(fields, field);
  const year = fields.text(field, 'year');
  return {
    ...(edtf !== undefined && { edtf }),
    ...(edtf !== undefined && year?.startsWith('-') && { yearBefore: year }),
    ...(time !== undefined && { time }),
    ...(display !== undefined && { display }),
  };
}

function dayIn(fields: SlideFields, field: string): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => wholeNumber(fields.text(field, part)));
  const refuse = (reason: string) => void fields.refuse([field], reason);
  if (year === undefined || Number.isNaN(year)) return refuse('it has no year that is a whole number');
  if (Number.isNaN(month) || Number.isNaN(day)) return refuse('its month or its day is no whole number');
  const isLong = Math.abs(year) > LONGEST_WITH_MONTHS;
  const finer = isLong || month === undefined ? [] : day === undefined ? [month] : [month, day];
  const edtf = [edtfYear(astronomical(year)), ...finer.map(twoFigures)].join('-');
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return refuse(parsed.error.message);
  for (const part of ['year', 'month', 'day'].slice(0, 1 + finer.length)) fields.take(field, part);
  const reason = isLong
    ? 'a year of more than four digits has neither month nor day'
    : 'a day is dated with its month only';
  for (const part of ['month', 'day'].slice(finer.length)) fields.refuse([field, part], reason);
  return edtf;
}

/** The program shows −200 as 200 BCE; EDTF counts as astronomers do, with a year 0 before the first. */
function astronomical(year: number): number {
  return year < 0 ? year + 1 : year;
}

/** Undefined where nothing stands there, NaN where it is something else. */
function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^-?\d{1,15}$/u.test(text) ? Number(text) : Number.NaN;
}

/** Of a spreadsheet in one cell, else in parts. Zeros alone are what the program writes where nobody gave a time. */
function timeIn(fields: SlideFields, field: string): string | undefined {
  const whole = fields.take(field, 'time');
  if (whole !== undefined) return whole;
  const parts = TIME_PARTS.flatMap((name) => {
    const text = fields.text(field, name);
    return text === undefined ? [] : [{ name, text }];
  });
  if (parts.every(({ text }) => /^0+$/u.test(text))) {
    for (const { name } of parts)
      fields.refuse([field, name], 'zeros alone stand where nobody gave a time of day');
    return undefined;
  }
  for (const { name } of parts) fields.take(field, name);
  return onClock(parts) ?? parts.map(({ name, text }) => `${name} ${text}`).join(', ');
}

/** "14:30", "14:30:05", "14:30:05.250"; undefined where a part is missing before another, or is no figure. */
function onClock(parts: readonly { readonly name: string; readonly text: string }[]): string | undefined {
  const isWhole = parts.every(({ name, text }, at) => name === TIME_PARTS[at] && /^\d{1,3}$/u.test(text));
  const [hour, minute, second, thousandth] = parts.map(({ text }) => text);
  if (!isWhole || hour === undefined || minute === undefined) return undefined;
  const clock = [hour, minute, second].flatMap((text) => (text === undefined ? [] : [twoFigures(text)]));
  return clock.join(':') + (thousandth === undefined ? '' : `.${thousandth.padStart(3, '0')}`);
}

function twoFigures(part: number | string): string {
  return String(part).padStart(2, '0');
}
