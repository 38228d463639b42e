/** The date of an event: its shape from bytes, its rules by the functions that check every date. */
import type { EventWhen } from '../../domain/archive/event';
import type { CivilDay } from '../../domain/time/civil-day';
import { parseCivilDay } from '../../domain/time/civil-day';
import type { Edtf } from '../../domain/time/edtf';
import { extentFromWhen, type TimeExtent } from '../../domain/time/extent';
import { parseInstant } from '../../domain/time/instant';
import { isTimeZone } from '../../domain/time/time-zone';
import { checkWhen } from '../dataset/check-when';
import type { Reporter } from '../dataset/reporter';
import type { JsonCursor } from './json-cursor';
import type { KnownNames } from './known-names';
import { END, ObjectShape } from './object-shape';
import { dateBasis, inferenceBasis, languageMap } from './scan-shapes';
import { UNSURE } from './unsure';
import { type WrittenDate, WrittenDates } from './written-dates';

const WHEN = new ObjectShape([
  'edtf',
  'printed',
  'basis',
  'timeZone',
  'timeZoneBasis',
  'instant',
  'asOf',
  'note',
]);
const PRINTED = new ObjectShape(['words', 'edtf'], ['words']);
const BASIS_PARTS = ['year', 'month', 'day', 'bounds'] as const;
const BASIS = new ObjectShape(BASIS_PARTS);
const INSTANT = new ObjectShape(['start', 'end', 'inference'], ['inference']);

/** Rules look only at whether a basis is there, not at what it says. */
const STATED = { is: 'stated' } as const;
const NO_INFERENCE = { reason: {}, basis: 'text', outsideReferences: [] } as const;

/** Whatever a rule reports: it is for the other reader to say it. */
const UNSURE_REPORTER: Reporter = {
  path: [],
  at: () => UNSURE_REPORTER,
  of: () => UNSURE_REPORTER,
  report: () => {
    throw UNSURE;
  },
};

export class WhenScanner {
  /** Bits of `BASES` of everything in it that is inferred. */
  bases = 0;
  /** Bounds of the printed words; equal where none are printed. */
  printedFrom = 0;
  printedTo = 0;
  isPrintedPlain = true;
  when: EventWhen = { basis: {}, timeZone: null };
  private date: WrittenDate | undefined;
  private readonly dates = new WrittenDates();

  constructor(private readonly known: KnownNames) {}

  clear(): void {
    this.bases = 0;
    this.printedFrom = 0;
    this.printedTo = 0;
    this.when = { basis: {}, timeZone: null };
    this.date = undefined;
  }

  scan(cursor: JsonCursor): void {
    const { known } = this;
    const when: { -readonly [Field in keyof EventWhen]: EventWhen[Field] } = { basis: {}, timeZone: null };
    for (let key = WHEN.first(cursor); key !== END; key = WHEN.next(cursor)) {
      switch (key) {
        case 0:
          this.date = this.dates.read(cursor);
          when.edtf = this.date.edtf;
          break;
        case 1:
          when.printed = this.printed(cursor);
          break;
        case 2:
          when.basis = this.basis(cursor);
          break;
        case 3:
          if (!cursor.isNull()) when.timeZone = zoneIn(cursor);
          break;
        case 4:
          this.bases |= dateBasis(cursor, known);
          when.timeZoneBasis = STATED;
          break;
        case 5:
          when.instant = this.instant(cursor);
          break;
        case 6:
          cursor.name();
          when.asOf = dayFrom(cursor.string());
          break;
        default:
          languageMap(cursor);
      }
    }
    checkWhen(when, true, UNSURE_REPORTER);
    this.when = when;
  }

  /** Undefined for an undated event. */
  extent(): TimeExtent | undefined {
    const { date, when, known } = this;
    const { timeZone, instant, asOf } = when;
    if (date === undefined) return undefined;
    const { head } = known;
    const isPlain = timeZone === null && instant === undefined && asOf === undefined;
    if (isPlain && date.extent !== undefined) return date.extent;
    const extent = extentFromWhen(
      { edtf: date.edtf, timeZone, ...(instant && { instant }) },
      { defaultZone: head.defaultZone, asOf: asOf ?? head.asOf },
    );
    if (isPlain) date.extent = extent;
    return extent;
  }

  private printed(cursor: JsonCursor): NonNullable<EventWhen['printed']> {
    let edtf: Edtf | undefined;
    for (let key = PRINTED.first(cursor); key !== END; key = PRINTED.next(cursor)) {
      if (key === 0) {
        cursor.someText();
        this.printedFrom = cursor.from;
        this.printedTo = cursor.to;
        this.isPrintedPlain = cursor.isPlain;
      } else edtf = this.dates.read(cursor).edtf;
    }
    return { words: '', ...(edtf !== undefined && { edtf }) };
  }

  private basis(cursor: JsonCursor): EventWhen['basis'] {
    const basis: { -readonly [Part in keyof EventWhen['basis']]: EventWhen['basis'][Part] } = {};
    for (let key = BASIS.first(cursor); key !== END; key = BASIS.next(cursor)) {
      this.bases |= dateBasis(cursor, this.known);
      const part = BASIS_PARTS[key];
      if (part !== undefined) basis[part] = STATED;
    }
    return basis;
  }

  private instant(cursor: JsonCursor): NonNullable<EventWhen['instant']> {
    let [start, end] = [Number.NaN, Number.NaN];
    for (let key = INSTANT.first(cursor); key !== END; key = INSTANT.next(cursor)) {
      if (key === 0) start = instantIn(cursor);
      else if (key === 1) end = instantIn(cursor);
      else this.bases |= inferenceBasis(cursor, this.known);
    }
    const [hasStart, hasEnd] = [INSTANT.had(0), INSTANT.had(1)];
    if (!(hasStart || hasEnd) || end < start) throw UNSURE;
    return { ...(hasStart && { start }), ...(hasEnd && { end }), inference: NO_INFERENCE };
  }
}

function zoneIn(cursor: JsonCursor): string {
  cursor.name();
  const zone = cursor.string();
  if (!isTimeZone(zone)) throw UNSURE;
  return zone;
}

function dayFrom(text: string): CivilDay {
  const parsed = parseCivilDay(text);
  if (!parsed.ok) throw UNSURE;
  return parsed.value;
}

function instantIn(cursor: JsonCursor): number {
  cursor.name();
  const parsed = parseInstant(cursor.string());
  if (!parsed.ok) throw UNSURE;
  return parsed.value;
}
