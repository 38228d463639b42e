/** The walk through an object whose keys are known beforehand. */
import { ByteNames, knownName } from './byte-names';
import { CLOSE_OBJECT, type JsonCursor, OPEN_OBJECT } from './json-cursor';
import { UNSURE } from './unsure';

/** What the walk gives instead of a key when the object is over. */
export const END = -1;

/**
 * The keys of one shape of object, and where the walk through one stands: a shape never stands within itself, so one walk
 * is over before the next begins.
 *
 * Records of one hand have their keys in one order: so the key that came after the last one before is tried first, byte
 * by byte, and is nearly always the one.
 */
export class ObjectShape<Key extends string> {
  private readonly names: ByteNames;
  /** Each with its quotes and colon. */
  private readonly written: readonly Uint8Array[];
  /** By code + 1: the key that followed it last; at 0 the first one. */
  private readonly following: Uint8Array;
  /** A bit for each key that must be there. */
  private readonly needs: number;
  /** A bit for each key that the object has so far. */
  private seen = 0;
  private last = END;

  /** A key's code is its place. */
  constructor(keys: readonly Key[], needed: readonly Key[] = []) {
    this.names = new ByteNames(keys);
    const encoder = new TextEncoder();
    this.written = keys.map((key) => encoder.encode(`"${key}":`));
    this.following = Uint8Array.from({ length: keys.length + 1 }, (_, at) => at % keys.length);
    this.needs = needed.reduce((bits, key) => bits | (1 << keys.indexOf(key)), 0);
  }

  /** Opens an object and reads its first key with the colon: gives its code, or `END` where the object is empty. */
  first(cursor: JsonCursor): number {
    cursor.take(OPEN_OBJECT);
    this.seen = 0;
    this.last = END;
    return cursor.hasFirst(CLOSE_OBJECT) ? this.key(cursor) : this.end();
  }

  /** After a value: the next key, or `END` where the object is over; then it has all that it needs. */
  next(cursor: JsonCursor): number {
    return cursor.hasNext(CLOSE_OBJECT) ? this.key(cursor) : this.end();
  }

  /** Whether the object that was walked last had this key. */
  had(code: number): boolean {
    return ((this.seen >>> code) & 1) === 1;
  }

  private end(): number {
    if ((this.seen & this.needs) !== this.needs) throw UNSURE;
    return END;
  }

  private key(cursor: JsonCursor): number {
    const before = this.last + 1;
    let code = this.following[before] ?? 0;
    if (!this.isNext(cursor, code)) {
      code = knownName(cursor, this.names);
      cursor.colon();
      this.following[before] = code;
    }
    // None may come twice.
    if (this.had(code)) throw UNSURE;
    this.seen |= 1 << code;
    this.last = code;
    return code;
  }

  /** If the key is next, it is taken. */
  private isNext(cursor: JsonCursor, code: number): boolean {
    const written = this.written[code];
    if (written === undefined) return false;
    const { bytes } = cursor;
    const { length } = written;
    let { at } = cursor;
    if (bytes[at] === 0x20) at += 1;
    for (let place = 0; place < length; place += 1) if (bytes[at + place] !== written[place]) return false;
    cursor.at = at + length;
    return true;
  }
}
