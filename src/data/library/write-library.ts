/** What changes the library. Each change is done as a whole or not at all. */

import { isObject } from '../dataset/raw-object';
import { sha256Of } from '../document/sha256';
import { type BroughtFile, bytesOf } from '../files/brought-file';
import type { LibraryDatabase } from './library-database';
import { createLibraryId, type FileRecord, type LibraryEntry, type LibraryId } from './library-entry';
import { LibraryFault } from './library-failure';
import { writing } from './library-transactions';
import { filesOf, soundEntry } from './read-library';

/** What is told of a dataset that is to be kept; the library finds out the rest. */
export interface NewEntry
  extends Pick<LibraryEntry, 'name' | 'title' | 'datasetVersion' | 'origin' | 'dataset' | 'eventCount'> {
  /** That by which it is known already; without it there is a new one. */
  readonly id?: LibraryId;
  /** By the paths that the dataset gives them, itself among them. */
  readonly files: readonly BroughtFile[];
}

export async function addEntry(database: LibraryDatabase, added: NewEntry): Promise<LibraryEntry> {
  const { files, ...told } = added;
  const kept: Omit<FileRecord, 'entry'>[] = [];
  // Before the transaction, which ends as soon as something else is waited for.
  for (const file of files) kept.push(await keptFile(file));
  const entry: LibraryEntry = {
    ...newIdentity(),
    ...told,
    size: kept.reduce((sum, { size }) => sum + size, 0),
    fileCount: kept.length,
  };
  return writing(database, async (stores) => {
    await Promise.all([
      stores.entries.add(entry),
      ...kept.map(async (file) => stores.files.add({ ...file, entry: entry.id })),
    ]);
    return entry;
  });
}

/** The bytes are read once, so that what is kept is what was hashed: a file on the disk may change. */
async function keptFile(file: BroughtFile): Promise<Omit<FileRecord, 'entry'>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) {
    const { message, remedy } = bytes.error;
    throw new LibraryFault('unreadable', { message: `“${file.path}”: ${message}`, remedy });
  }
  const { path } = file;
  return {
    path,
    content: new Blob([bytes.value]),
    size: bytes.value.length,
    sha256: await sha256Of(bytes.value),
  };
}

/** With the files of the other as they are: what is damaged in it is damaged in both. */
export function duplicateEntry(
  database: LibraryDatabase,
  id: LibraryId,
  name: string,
): Promise<LibraryEntry> {
  return writing(database, async (stores) => {
    const entry = { ...soundEntry(await stores.entries.get(id)), ...newIdentity(), name };
    const records = await stores.files.getAll(filesOf(id));
    const copies = records.flatMap((record) => (isObject(record) ? { ...record, entry: entry.id } : []));
    await Promise.all([stores.entries.add(entry), ...copies.map(async (copy) => stores.files.add(copy))]);
    return entry;
  });
}

export function changeEntry(
  database: LibraryDatabase,
  id: LibraryId,
  change: Partial<Pick<LibraryEntry, 'name' | 'openedAt'>>,
): Promise<LibraryEntry> {
  return writing(database, async ({ entries }) => {
    const entry = { ...soundEntry(await entries.get(id)), ...change };
    await entries.put(entry);
    return entry;
  });
}

/** Also of what is damaged; what is not there need not be removed. */
export async function removeEntry(database: LibraryDatabase, id: LibraryId): Promise<void> {
  await writing(database, (stores) =>
    Promise.all([stores.entries.delete(id), stores.files.delete(filesOf(id))]),
  );
}

function newIdentity(): Pick<LibraryEntry, 'id' | 'addedAt' | 'openedAt'> {
  const now = Date.now();
  return { id: createLibraryId(), addedAt: now, openedAt: now };
}
