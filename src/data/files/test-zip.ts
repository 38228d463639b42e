/** Archives byte by byte, for tests: also such as no program would make. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** 0 stored, 8 deflated, others as they are. */
  readonly method?: number;
  /** Bit 0 is encryption, bit 11 says that the name is UTF-8. */
  readonly flags?: number;
  readonly crc?: number;
  /** What it says comes out. */
  readonly size?: number;
  /** Of Unix, as in "made by" 3. */
  readonly mode?: number;
  /** What the local header says, where it is another name. */
  readonly localName?: string;
  /** Where the directory says its local header is. */
  readonly offset?: number;
}

const UTF8_NAME = 1 << 11;

export function rawZip(entries: readonly RawEntry[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = localPart(entry);
    locals.push(local);
    directory.push(directoryPart(entry, entry.offset ?? offset));
    offset += local.length;
  }
  const records = Buffer.concat(directory);
  const isMany = entries.length >= MANY;
  const told = isMany ? MANY : entries.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, told], [2, told]);
  const place = numbers([4, records.length], [4, offset], [2, 0]);
  const large = isMany ? largeEnd(entries.length, records.length, offset) : Buffer.alloc(0);
  return new Uint8Array(Buffer.concat([...locals, records, large, end, place]));
}

/** More entries than the end of an archive can tell: it says so many, and another end, of Zip64, tells how many there are. */
const MANY = 0xffff;

function largeEnd(count: number, size: number, offset: number): Buffer {
  const long = (value: number) => [[4, value] as const, [4, 0] as const];
  return Buffer.concat([
    numbers([4, 0x06064b50], ...long(44), [2, 45], [2, 45], ...long(0), ...long(count), ...long(count)),
    numbers(...long(size), ...long(offset)),
    numbers([4, 0x07064b50], [4, 0], ...long(offset + size), [4, 1]),
  ]);
}

/** Header and bytes, as they stand in an archive. */
export function localPart(entry: RawEntry): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  return Buffer.concat([numbers([4, 0x04034b50], [2, 20]), common(entry, name.length), name, packed(entry)]);
}

function directoryPart(entry: RawEntry, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  return Buffer.concat([
    numbers([4, 0x02014b50], [2, (3 << 8) | 20], [2, 20]),
    common(entry, name.length),
    numbers([2, 0], [2, 0], [2, 0], [4, (entry.mode ?? 0o100644) * 0x10000], [4, offset]),
    name,
  ]);
}

function common(entry: RawEntry, nameLength: number): Buffer {
  const { method = 0, flags = UTF8_NAME, data = '' } = entry;
  const bytes = Buffer.from(data);
  const { crc = crc32(bytes), size = bytes.length } = entry;
  return numbers(
    ...([
      [2, flags],
      [2, method],
      [4, 0x00210000],
      [4, crc],
      [4, packed(entry).length],
    ] as const),
    ...([
      [4, size],
      [2, nameLength],
      [2, 0],
    ] as const),
  );
}

function packed({ method, data = '' }: RawEntry): Buffer {
  return method === 8 ? deflateRawSync(data) : Buffer.from(data);
}

/** Little-endian, each with how many bytes it has. */
function numbers(...all: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
