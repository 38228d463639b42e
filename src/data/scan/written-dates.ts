/** Dates as records write them: one that was written before is not read again. */
import type { Edtf } from '../../domain/time/edtf';
import { parseEdtf } from '../../domain/time/edtf-parse';
import type { TimeExtent } from '../../domain/time/extent';
import type { JsonCursor } from './json-cursor';
import { UNSURE } from './unsure';

/** A date as it is written, with what follows from it. */
export interface WrittenDate {
  readonly bytes: Uint8Array;
  readonly edtf: Edtf;
  /** Its extent in the dataset's own zone, up to its own day; absent until it is asked for. */
  extent?: TimeExtent;
}

/** So many dates are remembered: neighbours in a file mostly have the same. */
const REMEMBERED = 4096;

export class WrittenDates {
  /** By the 53 bits of how it is written. */
  private readonly dates = new Map<number, WrittenDate>();

  read(cursor: JsonCursor): WrittenDate {
    cursor.name();
    const { dates } = this;
    const { bytes, from, to, key } = cursor;
    const found = dates.get(key);
    if (found !== undefined && isSameBytes(found.bytes, bytes, from, to)) return found;
    const parsed = parseEdtf(cursor.string());
    if (!parsed.ok) throw UNSURE;
    const date: WrittenDate = { bytes: bytes.slice(from, to), edtf: parsed.value };
    // All are forgotten when they are too many: what comes next is much the same again.
    if (dates.size >= REMEMBERED) dates.clear();
    dates.set(key, date);
    return date;
  }
}

function isSameBytes(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = 0; at < known.length; at += 1) if (known[at] !== bytes[from + at]) return false;
  return true;
}
