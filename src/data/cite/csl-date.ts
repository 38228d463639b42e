/** A date as CSL has it: only what is stated, to a day, a month, a year or a season, or from one such date to another. */
import type { Edtf, EdtfEndpoint } from '../../domain/time/edtf';
import { isQualified } from '../../domain/time/edtf-bounds';
import { parseEdtf } from '../../domain/time/edtf-parse';

export interface CslDate {
  /** Year, month, day as far as they are known; a second list is the end of a range. */
  readonly 'date-parts': readonly (readonly number[])[];
  /** In doubt, or approximate. */
  readonly circa?: true;
  /** 1 is spring, 4 is winter. */
  readonly season?: number;
}

/** Nothing for what CSL cannot hold: an open end, a set, digits that are not given, a year before the first. */
export function cslDate(edtf = ''): CslDate | undefined {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  const { value } = parsed;
  const season = value.type === 'division' && value.division <= 24 ? value.division - 20 : undefined;
  const points = value.type === 'interval' ? [value.start, value.end] : [value];
  const parts = points.map(season === undefined ? datePartsOf : yearOf).filter((part) => part !== undefined);
  if (parts.length < points.length) return undefined;
  const isInDoubt = points.some(
    (point) => typeof point !== 'string' && 'year' in point && isQualified(point),
  );
  return {
    'date-parts': parts,
    ...(isInDoubt && { circa: true }),
    ...(season !== undefined && { season }),
  };
}

function datePartsOf(point: Edtf | EdtfEndpoint): readonly number[] | undefined {
  if (typeof point === 'string' || point.type !== 'date') return undefined;
  const components = [point.year, point.month, point.day].filter((part) => part !== undefined);
  return knownNumbers(components);
}

function yearOf(point: Edtf | EdtfEndpoint): readonly number[] | undefined {
  return typeof point !== 'string' && point.type === 'division' ? knownNumbers([point.year]) : undefined;
}

function knownNumbers(components: readonly { readonly digits: string }[]): readonly number[] | undefined {
  const numbers = components.map(({ digits }) => Number(digits));
  // "20XX" is no number, and CSL has no agreed year 0.
  return numbers.every((number) => number > 0) ? numbers : undefined;
}

/** "2021-11-16" for each end, or "2021-23" for a season: the forms that EDTF and the other formats share. */
export function isoDates({ 'date-parts': parts, season }: CslDate): readonly string[] {
  return parts.map(([year = 0, ...rest]) =>
    [
      String(year).padStart(4, '0'),
      ...[...rest, ...(season === undefined ? [] : [season + 20])].map(twoDigits),
    ].join('-'),
  );
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
