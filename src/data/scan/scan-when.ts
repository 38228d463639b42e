/** The date of an event: its shape from bytes, its rules by the functions that check every date. */
import type { EventWhen } from '../../domain/archive/event';
import type { CivilDay } from '../../domain/time/civil-day';
import { parseCivilDay } from '../../domain/time/civil-day';
import type { Edtf } from '../../domain/time/edtf';
import { parseEdtf } from '../../domain/time/edtf-parse';
import { extentFromWhen, type TimeExtent } from '../../domain/time/extent';
import { parseInstant } from '../../domain/time/instant';
import { isTimeZone } from '../../domain/time/time-zone';
import { checkWhen } from '../dataset/check-when';
import type { Reporter } from '../dataset/reporter';
import { ShapeKeys } from './byte-names';
import { CLOSE_OBJECT, type JsonCursor, OPEN_OBJECT, UNSURE } from './json-cursor';
import type { KnownNames } from './known-names';
import { dateBasis, inferenceBasis, languageMap } from './scan-shapes';

const WHEN_KEYS = new ShapeKeys([
  'edtf',
  'printed',
  'basis',
  'timeZone',
  'timeZoneBasis',
  'instant',
  'asOf',
  'note',
]);
const PRINTED_KEYS = new ShapeKeys(['words', 'edtf']);
const BASIS_PARTS = ['year', 'month', 'day', 'bounds'] as const;
const BASIS_KEYS = new ShapeKeys(BASIS_PARTS);
const INSTANT_KEYS = new ShapeKeys(['start', 'end', 'inference']);

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

/** A date as it is written, with what follows from it. */
interface ReadDate {
  readonly bytes: Uint8Array;
  readonly edtf: Edtf;
  /** Its extent in the dataset's own zone, up to its own day; absent until it is asked for. */
  extent?: TimeExtent;
}

/** So many dates are remembered: neighbours in a file mostly have the same. */
const REMEMBERED = 4096;

export class WhenScanner {
  /** Bits of `BASES` of everything in it that is inferred. */
  bases = 0;
  /** Bounds of the printed words; equal where none are printed. */
  printedFrom = 0;
  printedTo = 0;
  isPrintedPlain = true;
  when: EventWhen = { basis: {}, timeZone: null };
  private date: ReadDate | undefined;
  /** By the 53 bits of how it is written. */
  private readonly dates = new Map<number, ReadDate>();

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
    let seen = 0;
    let key = -1;
    cursor.take(OPEN_OBJECT);
    if (cursor.hasFirst(CLOSE_OBJECT)) {
      do {
        key = WHEN_KEYS.read(cursor, key, seen);
        seen |= 1 << key;
        switch (key) {
          case 0:
            this.date = this.dateIn(cursor);
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
      } while (cursor.hasNext(CLOSE_OBJECT));
    }
    checkWhen(when, UNSURE_REPORTER);
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

  private dateIn(cursor: JsonCursor): ReadDate {
    cursor.name();
    const { dates } = this;
    const { bytes, from, to, key } = cursor;
    const found = dates.get(key);
    if (found !== undefined && isSameBytes(found.bytes, bytes, from, to)) return found;
    const parsed = parseEdtf(cursor.string());
    if (!parsed.ok) throw UNSURE;
    const date: ReadDate = { bytes: bytes.slice(from, to), edtf: parsed.value };
    // All are forgotten when they are too many: what comes next is much the same again.
    if (dates.size >= REMEMBERED) dates.clear();
    dates.set(key, date);
    return date;
  }

  private printed(cursor: JsonCursor): NonNullable<EventWhen['printed']> {
    cursor.take(OPEN_OBJECT);
    if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
    let seen = 0;
    let key = -1;
    let edtf: Edtf | undefined;
    do {
      key = PRINTED_KEYS.read(cursor, key, seen);
      seen |= 1 << key;
      if (key === 0) {
        cursor.someText();
        this.printedFrom = cursor.from;
        this.printedTo = cursor.to;
        this.isPrintedPlain = cursor.isPlain;
      } else edtf = this.dateIn(cursor).edtf;
    } while (cursor.hasNext(CLOSE_OBJECT));
    if ((seen & 1) === 0) throw UNSURE;
    return { words: '', ...(edtf !== undefined && { edtf }) };
  }

  private basis(cursor: JsonCursor): EventWhen['basis'] {
    const basis: { -readonly [Part in keyof EventWhen['basis']]: EventWhen['basis'][Part] } = {};
    cursor.take(OPEN_OBJECT);
    if (!cursor.hasFirst(CLOSE_OBJECT)) return basis;
    let seen = 0;
    let key = -1;
    do {
      key = BASIS_KEYS.read(cursor, key, seen);
      seen |= 1 << key;
      this.bases |= dateBasis(cursor, this.known);
      const part = BASIS_PARTS[key];
      if (part !== undefined) basis[part] = STATED;
    } while (cursor.hasNext(CLOSE_OBJECT));
    return basis;
  }

  private instant(cursor: JsonCursor): NonNullable<EventWhen['instant']> {
    cursor.take(OPEN_OBJECT);
    if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
    let seen = 0;
    let key = -1;
    let [start, end] = [Number.NaN, Number.NaN];
    do {
      key = INSTANT_KEYS.read(cursor, key, seen);
      seen |= 1 << key;
      if (key === 0) start = instantIn(cursor);
      else if (key === 1) end = instantIn(cursor);
      else this.bases |= inferenceBasis(cursor, this.known);
    } while (cursor.hasNext(CLOSE_OBJECT));
    const [hasStart, hasEnd, hasInference] = [(seen & 1) !== 0, (seen & 2) !== 0, (seen & 4) !== 0];
    if (!hasInference || !(hasStart || hasEnd) || end < start) throw UNSURE;
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

function isSameBytes(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = 0; at < known.length; at += 1) if (known[at] !== bytes[from + at]) return false;
  return true;
}
