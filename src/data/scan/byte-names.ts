/** Names that are known beforehand (keys, words of a closed list, ids), found by their bytes: a table of hashes. */
import { JsonCursor, UNSURE } from './json-cursor';

const EMPTY = -1;

export class ByteNames {
  /** Code at the place of a name's hash, or of the next that was free (open addressing, at most half full). */
  private readonly table: Int32Array;
  private readonly mask: number;
  private readonly bytes: Uint8Array;
  private readonly offsets: Uint32Array;

  /** A name's code is its place. Of equal names the first is found; one that is no plain ASCII never. */
  constructor(names: readonly string[]) {
    const encoder = new TextEncoder();
    const encoded = names.map((name) => encoder.encode(name));
    this.offsets = new Uint32Array(names.length + 1);
    for (const [code, { length }] of encoded.entries())
      this.offsets[code + 1] = (this.offsets[code] ?? 0) + length;
    this.bytes = new Uint8Array(this.offsets.at(-1) ?? 0);
    const places = 2 ** Math.ceil(Math.log2(2 * names.length + 2));
    this.table = new Int32Array(places).fill(EMPTY);
    this.mask = places - 1;
    const cursor = new JsonCursor();
    for (const [code, name] of encoded.entries()) {
      this.bytes.set(name, this.offsets[code]);
      cursor.begin(encoder.encode(JSON.stringify(names[code])), 0);
      try {
        cursor.name();
      } catch (cause) {
        if (cause === UNSURE) continue;
        throw cause;
      }
      if (this.codeAt(cursor) !== EMPTY) continue;
      let place = cursor.hash & this.mask;
      while (this.table[place] !== EMPTY) place = (place + 1) & this.mask;
      this.table[place] = code;
    }
  }

  /** The code of the name that the cursor read last; -1 where it is not among these. */
  codeAt({ bytes, from, to, hash }: JsonCursor): number {
    for (let place = hash & this.mask; ; place = (place + 1) & this.mask) {
      const code = this.table[place] ?? EMPTY;
      if (code === EMPTY || this.isAt(code, bytes, from, to)) return code;
    }
  }

  private isAt(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.offsets[code] ?? 0;
    const length = to - from;
    if ((this.offsets[code + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.bytes[start + at] !== bytes[from + at]) return false;
    return true;
  }
}

/** Reads a name that must be one of these, and gives its code. */
export function knownName(cursor: JsonCursor, names: ByteNames): number {
  cursor.name();
  const code = names.codeAt(cursor);
  if (code === EMPTY) throw UNSURE;
  return code;
}

/**
 * The keys of one shape of object. Records of one hand have them in one order: so the key that came after the last one
 * before is tried first, byte by byte, and is nearly always the one.
 */
export class ShapeKeys {
  private readonly names: ByteNames;
  /** Each with its quotes and colon. */
  private readonly written: readonly Uint8Array[];
  /** By code + 1: the key that followed it last; at 0 the first one. */
  private readonly following: Uint8Array;

  constructor(keys: readonly string[]) {
    this.names = new ByteNames(keys);
    const encoder = new TextEncoder();
    this.written = keys.map((key) => encoder.encode(`"${key}":`));
    this.following = Uint8Array.from({ length: keys.length + 1 }, (_, at) => at % keys.length);
  }

  /**
   * Reads a key with its colon, and gives its code. `before` is the code of the key before it in the object, or -1; `seen`
   * has a bit for each key that the object had: none may come twice.
   */
  read(cursor: JsonCursor, before: number, seen: number): number {
    let code = this.following[before + 1] ?? 0;
    if (!this.isNext(cursor, code)) {
      code = knownName(cursor, this.names);
      cursor.colon();
      this.following[before + 1] = code;
    }
    if ((seen >>> code) & 1) throw UNSURE;
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
