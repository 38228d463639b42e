/** What the library answers. Of what is damaged the rest is given all the same. */
import { isObject } from '../dataset/raw-object';
import { sha256Of } from '../document/sha256';
import type { Brought, BroughtFile, Refusal } from '../files/brought-file';
import type { LibraryDatabase } from './library-database';
import { entryFromRecord, fileFromRecord, type LibraryEntry, type LibraryId } from './library-entry';
import { LibraryFault } from './library-failure';
import { readAll, readOne } from './library-transactions';

export interface LibraryListing {
  /** What was opened last comes first. */
  readonly entries: readonly LibraryEntry[];
  /** Entries of which the files may still be had, or which can only be removed. */
  readonly damaged: readonly LibraryId[];
  /** Bytes of all sound entries. */
  readonly size: number;
}

const DAMAGED = {
  message: 'what the library says of this dataset cannot be read',
  remedy: 'export its files, remove it, and add it again',
};

export async function listEntries(database: LibraryDatabase): Promise<LibraryListing> {
  const records = await readAll(database, 'entries');
  const read = records.map(({ key, record }) => ({ key, entry: entryFromRecord(record) }));
  const entries = read.flatMap(({ entry }) => entry ?? []).toSorted((a, b) => b.openedAt - a.openedAt);
  const damaged = read.flatMap(({ key, entry }) => (entry === undefined ? [key as LibraryId] : []));
  return { entries, damaged, size: entries.reduce((sum, { size }) => sum + size, 0) };
}

export async function readEntry(database: LibraryDatabase, id: LibraryId): Promise<LibraryEntry> {
  return soundEntry(await readOne(database, 'entries', id));
}

/** Throws where the record is none, or no entry. */
export function soundEntry(record: unknown): LibraryEntry {
  if (record === undefined) throw new LibraryFault('missing');
  const entry = entryFromRecord(record);
  if (entry === undefined) throw new LibraryFault('corrupt', DAMAGED);
  return entry;
}

/** Its bytes, as they were when they were added: number and hash are looked at each time. */
export async function readFile(
  database: LibraryDatabase,
  id: LibraryId,
  path: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const record = await readOne(database, 'files', [id, path]);
  if (record === undefined) throw new LibraryFault('missing');
  const file = fileFromRecord(record);
  if (file !== undefined) {
    // A browser may have lost the bytes of a blob, and says so only when they are read.
    const buffer = await file.content.arrayBuffer().catch(() => new ArrayBuffer(0));
    const bytes = new Uint8Array(buffer);
    if (bytes.length === file.size && (await sha256Of(bytes)) === file.sha256) return bytes;
  }
  throw new LibraryFault('corrupt', {
    message: `the file “${path}” is not as it was kept`,
    remedy: 'remove the dataset from the library, and add it again from where it came',
  });
}

/** All files as they lie there, also of an entry that is damaged, and unchecked: what can be saved of it. */
export async function rawFiles(database: LibraryDatabase, id: LibraryId): Promise<Brought> {
  const files: BroughtFile[] = [];
  const passedOver: Refusal[] = [];
  for (const { key, record } of await readAll(database, 'files', filesOf(id))) {
    const path = key[1];
    const content = isObject(record) ? record.content : undefined;
    if (content instanceof Blob) files.push({ path, content });
    else passedOver.push({ path, message: 'its bytes are lost', remedy: 'get it again from where it came' });
  }
  return { files, passedOver };
}

/** The keys of the files of one entry: a list comes after every string. */
export function filesOf(id: LibraryId): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
