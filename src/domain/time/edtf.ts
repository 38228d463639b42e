/**
 * Dates of the Extended Date/Time Format, ISO 8601-2:2019: level 0 without times, level 1, and of level 2
 * qualifiers per component, unspecified digits anywhere, sets with ranges, and divisions of the year.
 * Source: https://www.loc.gov/standards/datetime/
 */

/** `?` is uncertain, `~` approximate, `%` both. Doubt is not inference: an inferred month has no qualifier. */
export interface Qualifier {
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

export interface EdtfComponent extends Qualifier {
  /** As printed, `X` for a digit that is not given: "2021", "-0500", "1X", "XX". */
  readonly digits: string;
}

/** "2021-11-16", "2021-11", "2021", "XXXX-XX-16". */
export interface EdtfDate {
  readonly type: 'date';
  readonly year: EdtfComponent;
  readonly month?: EdtfComponent;
  readonly day?: EdtfComponent;
}

/** "2021-23": 21 to 24 seasons, 25 to 32 seasons of a hemisphere, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves. */
export interface EdtfDivision extends Qualifier {
  readonly type: 'division';
  readonly year: EdtfComponent;
  readonly division: number;
}

/** "Y170000002", "Y-17E7", "Y171010000S3". */
interface EdtfLongYear {
  readonly type: 'long-year';
  readonly value: number;
  /** How many digits from the left are meant; absent where all are. */
  readonly significantDigits?: number;
}

export type EdtfPoint = EdtfDate | EdtfDivision | EdtfLongYear;

/** `open` is `..`: it goes on without end. `unknown` is blank: it has an end that nobody tells. */
export type EdtfEndpoint = EdtfPoint | 'open' | 'unknown';

/** "2021-09-28/2021-09-29": it lasted from the one to the other. */
interface EdtfInterval {
  readonly type: 'interval';
  readonly start: EdtfEndpoint;
  readonly end: EdtfEndpoint;
}

/** One of a set: a date, or a range that may be open at one side. */
export interface EdtfRange {
  readonly from: EdtfPoint | 'open';
  readonly to: EdtfPoint | 'open';
}

/** "[2021-09-29..2021-11-17]": at some time in it (`one`). "{…}": all of it (`all`). */
interface EdtfSet {
  readonly type: 'set';
  readonly mode: 'one' | 'all';
  readonly members: readonly (EdtfPoint | EdtfRange)[];
}

export type Edtf = EdtfPoint | EdtfInterval | EdtfSet;

export interface EdtfProblem {
  /** What is wrong and what to write, a sentence without full stop. */
  readonly message: string;
}

export function isRange(member: EdtfPoint | EdtfRange): member is EdtfRange {
  return 'from' in member;
}
