/** The browser's database in which the library lies: its stores, how they came to be, and the connection to it. */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreKey } from 'idb';
import { LibraryFault } from './library-failure';

/** Values are unknown until they are read as what they should be (library-entry.ts). */
interface Stores {
  /** By id; apart from the files, so that a list reads no bytes. */
  entries: { key: string; value: unknown };
  files: { key: [entry: string, path: string]; value: unknown };
}

interface LibrarySchema extends DBSchema, Stores {}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export interface WritableStores {
  readonly entries: WritableStore<'entries'>;
  readonly files: WritableStore<'files'>;
}
type WritableStore<Name extends keyof Stores> = IDBPObjectStore<
  LibrarySchema,
  ['entries', 'files'],
  Name,
  'readwrite'
>;
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
    let isGivenUp = false;
    const opening = openDB<LibrarySchema>(DATABASE_NAME, upgrades.length, {
      upgrade(database, before) {
        for (const upgrade of upgrades.slice(before)) upgrade(database);
      },
      blocked() {
        isGivenUp = true;
        fail(new LibraryFault('busy'));
      },
      blocking() {
        // A newer version of the page waits in another tab; this one will be told that it is outdated.
        opening.then((database) => database.close()).catch(() => {});
        forget();
      },
      terminated: forget,
    });
    opening.then((database) => (isGivenUp ? database.close() : give(database)), fail);
  });
}

interface KeyedRecord<Name extends keyof Stores> {
  readonly key: StoreKey<LibrarySchema, Name>;
  /** Null where it is there and the browser cannot read it. */
  readonly record: unknown;
}

/** A record that the browser cannot read takes no other with it. */
export async function readAll<Name extends keyof Stores>(
  database: LibraryDatabase,
  name: Name,
  range?: IDBKeyRange,
): Promise<readonly KeyedRecord<Name>[]> {
  try {
    return await reading(database, name, async (store) => {
      const [keys, records] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
      return keys.map((key, index) => ({ key, record: records[index] }));
    });
  } catch {
    // One by one, each in a transaction of its own: a read that fails ends its whole transaction.
    const keys = await reading(database, name, (store) => store.getAllKeys(range));
    const each = keys.map(async (key) => ({
      key,
      record: await readOne(database, name, key).catch(() => null),
    }));
    // What another tab has removed meanwhile is not damaged.
    return (await Promise.all(each)).filter(({ record }) => record !== undefined);
  }
}

/** Undefined where there is none. */
export function readOne<Name extends keyof Stores>(
  database: LibraryDatabase,
  name: Name,
  key: StoreKey<LibrarySchema, Name>,
): Promise<unknown> {
  return reading(database, name, (store) => store.get(key));
}

/** Waits for the transaction too: one that fails with nobody waiting is an error of the page. */
async function reading<Name extends keyof Stores, T>(
  database: LibraryDatabase,
  name: Name,
  work: (store: IDBPObjectStore<LibrarySchema, [Name], Name>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(name);
  const [value] = await Promise.all([work(transaction.store), transaction.done]);
  return value;
}

/** Does all of the work or nothing of it. It must wait for nothing but the two stores. */
export async function writing<T>(
  database: LibraryDatabase,
  work: (stores: WritableStores) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(['entries', 'files'], 'readwrite');
  const stores = { entries: transaction.objectStore('entries'), files: transaction.objectStore('files') };
  const done = transaction.done.catch((cause: unknown) => {
    throw transaction.error ?? cause;
  });
  try {
    const [value] = await Promise.all([work(stores), done]);
    return value;
  } catch (cause) {
    abort(transaction);
    // Why the whole failed says more than that a part of it was given up with it.
    throw transaction.error ?? cause;
  }
}

/** What has ended already needs no end. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {}
}
