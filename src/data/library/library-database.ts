/** The browser's database in which the library lies: its stores, how they came to be, and the connection to it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { LibraryFault } from './library-failure';

/** Values are unknown until they are read as what they should be (library-entry.ts). */
export interface Stores {
  /** By id; apart from the files, so that a list reads no bytes. */
  entries: { key: string; value: unknown };
  files: { key: [entry: string, path: string]; value: unknown };
}

export interface LibrarySchema extends DBSchema, Stores {}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type Upgrade = (database: LibraryDatabase) => void;

export const DATABASE_NAME = 'readout-library';

/** Each leads from one version of the stores to the next, and is never changed once it was published. */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('files', { keyPath: ['entry', 'path'] });
  },
];

export interface LibraryConnection {
  /** Opens the database, at first and again after the browser or another tab has closed it. */
  database(): Promise<LibraryDatabase>;
  close(): void;
}

export function createConnection(upgrades = UPGRADES): LibraryConnection {
  let opening: Promise<LibraryDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };
  return {
    database() {
      opening ??= open(upgrades, forget).catch((cause: unknown) => {
        forget();
        throw cause;
      });
      return opening;
    },
    close() {
      opening?.then((database) => database.close()).catch(() => {});
      forget();
    },
  };
}

function open(upgrades: readonly Upgrade[], forget: () => void): Promise<LibraryDatabase> {
  return new Promise((give, fail) => {
    // Some browsers have it not, and some throw when it is only asked for.
    if (globalThis.indexedDB === undefined) throw new LibraryFault('blocked');
    const opening = openDB<LibrarySchema>(DATABASE_NAME, upgrades.length, {
      upgrade(database, before, _now, transaction) {
        // The opening itself tells that it failed.
        transaction.done.catch(() => {});
        for (const upgrade of upgrades.slice(before)) upgrade(database);
      },
      blocked: () => fail(new LibraryFault('busy')),
      blocking() {
        // A newer version of the page waits in another tab; this one will be told that it is outdated.
        opening.then((database) => database.close()).catch(() => {});
        forget();
      },
      terminated: forget,
    });
    opening.then(give, fail);
  });
}
