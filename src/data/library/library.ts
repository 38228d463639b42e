/**
 * The datasets that a reader has opened, kept on this device in the browser's own database. Nothing leaves it. What
 * fails is told as data, and every tab hears of what another one has changed.
 */
import type { Result } from '../../base/result';
import { createWatched, type Watched } from '../../base/watched';
import type { Brought } from '../files/brought-file';
import { createConnection, DATABASE_NAME, type LibraryDatabase, UPGRADES } from './library-database';
import type { LibraryEntry, LibraryId } from './library-entry';
import { attempt, type LibraryFailure } from './library-failure';
import { type LibraryListing, listEntries, rawFiles, readEntry, readFile } from './read-library';
import { addEntry, changeEntry, duplicateEntry, type NewEntry, removeEntry } from './write-library';

type Answer<T> = Promise<Result<T, LibraryFailure>>;

export interface Library {
  list(): Answer<LibraryListing>;
  entry(id: LibraryId): Answer<LibraryEntry>;
  /** The bytes of one file, checked against what was added. */
  readFile(id: LibraryId, path: string): Answer<Uint8Array<ArrayBuffer>>;
  /** All files as they lie there, unchecked: to be exported, also from an entry that is damaged. */
  rawFiles(id: LibraryId): Answer<Brought>;
  add(entry: NewEntry): Answer<LibraryEntry>;
  duplicate(id: LibraryId, name: string): Answer<LibraryEntry>;
  rename(id: LibraryId, name: string): Answer<LibraryEntry>;
  /** It is opened now. */
  markOpened(id: LibraryId): Answer<LibraryEntry>;
  remove(id: LibraryId): Answer<void>;
  /** Another number after each change, in this tab or another one. */
  readonly changes: Watched<number>;
  close(): void;
}

/** `upgrades` are the versions of the stores, in order. */
export function openLibrary(upgrades = UPGRADES): Answer<Library> {
  return attempt(async () => {
    const connection = createConnection(upgrades);
    await connection.database();
    const changes = createWatched(0);
    const tell = () => changes.tell(changes.current() + 1);
    const tabs = new BroadcastChannel(DATABASE_NAME);
    tabs.onmessage = tell;

    const reads = <T>(work: (database: LibraryDatabase) => Promise<T>) =>
      attempt(async () => work(await connection.database()));
    const writes = <T>(work: (database: LibraryDatabase) => Promise<T>) =>
      reads(async (database) => {
        const done = await work(database);
        tabs.postMessage(null);
        tell();
        return done;
      });

    return {
      list: () => reads(listEntries),
      entry: (id) => reads((database) => readEntry(database, id)),
      readFile: (id, path) => reads((database) => readFile(database, id, path)),
      rawFiles: (id) => reads((database) => rawFiles(database, id)),
      add: (entry) => writes((database) => addEntry(database, entry)),
      duplicate: (id, name) => writes((database) => duplicateEntry(database, id, name)),
      rename: (id, name) => writes((database) => changeEntry(database, id, { name })),
      markOpened: (id) => writes((database) => changeEntry(database, id, { openedAt: Date.now() })),
      remove: (id) => writes((database) => removeEntry(database, id)),
      changes,
      close() {
        tabs.close();
        connection.close();
      },
    };
  });
}
