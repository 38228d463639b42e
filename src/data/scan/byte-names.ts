/** Names that are known beforehand (keys, words of a closed list, ids), found by their bytes: a table of hashes. */
import { JsonCursor } from './json-cursor';
import { UNSURE } from './unsure';

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
