/**
 * What the library knows of a dataset that it keeps, apart from the bytes of its files; and the shapes of its records,
 * since what another version of the page wrote, or a disk lost, must not be taken for what it should be.
 */
import * as z from 'zod/mini';
import type { Brand } from '../../base/brand';
import type { LanguageMap } from '../../domain/archive/language-map';
import { wireLanguageMap } from '../dataset/wire-evidence';

/** Letters and digits, made by chance: it stands in addresses, and means something on this device only. */
export type LibraryId = Brand<string, 'LibraryId'>;

type Origin =
  /** e.g. "china-us.zip", as the reader's file or folder was called. */
  | { readonly is: 'file'; readonly name: string }
  | { readonly is: 'address'; readonly address: string }
  /** Made from a file of another format. */
  | { readonly is: 'import'; readonly name: string };

export interface LibraryEntry {
  readonly id: LibraryId;
  /** What the reader calls it; empty where nothing was said, then the title tells. */
  readonly name: string;
  /** The dataset's own, as it was when it was added. */
  readonly title: LanguageMap;
  readonly datasetVersion: string;
  readonly origin: Origin;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly addedAt: number;
  /** The last time, in the same unit. */
  readonly openedAt: number;
  /** Bytes of all its files. */
  readonly size: number;
  readonly fileCount: number;
  /** Which of the files is the dataset: its path, e.g. "dataset.json". */
  readonly dataset: string;
  /** Absent where it is not known. */
  readonly eventCount?: number;
}

const ID_LENGTH = 12;
const ID_SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';

export function createLibraryId(): LibraryId {
  const numbers = crypto.getRandomValues(new Uint8Array(ID_LENGTH));
  return Array.from(numbers, (number) => ID_SIGNS[number % ID_SIGNS.length]).join('') as LibraryId;
}

const count = z.number().check(z.int(), z.nonnegative());

const wireEntry = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+$/)),
  name: z.string(),
  title: wireLanguageMap,
  datasetVersion: z.string(),
  origin: z.discriminatedUnion('is', [
    z.object({ is: z.literal('file'), name: z.string() }),
    z.object({ is: z.literal('address'), address: z.string() }),
    z.object({ is: z.literal('import'), name: z.string() }),
  ]),
  addedAt: z.number(),
  openedAt: z.number(),
  size: count,
  fileCount: count,
  dataset: z.string(),
  eventCount: z.exactOptional(count),
});

/** Undefined where the record is no entry. */
export function entryFromRecord(record: unknown): LibraryEntry | undefined {
  const { data } = z.safeParse(wireEntry, record);
  return data && { ...data, id: data.id as LibraryId };
}

/** A file as it is kept. A blob, since a browser then hands out the record without its bytes. */
export interface FileRecord {
  readonly entry: string;
  readonly path: string;
  readonly content: Blob;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

const wireFile = z.object({
  entry: z.string(),
  path: z.string(),
  content: z.instanceof(Blob),
  size: count,
  sha256: z.string(),
});

/** Undefined where the record is no file. */
export function fileFromRecord(record: unknown): FileRecord | undefined {
  return z.safeParse(wireFile, record).data;
}
