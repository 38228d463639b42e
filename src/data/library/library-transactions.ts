/** Reads and changes of the library's stores, each in a transaction that is waited for. */
import type { IDBPObjectStore, StoreKey } from 'idb';
import type { LibraryDatabase, LibrarySchema, Stores } from './library-database';

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
  try {
    const [value] = await Promise.all([work(stores), transaction.done]);
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
