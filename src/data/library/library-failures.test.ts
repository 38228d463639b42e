import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it, test, vi } from 'vitest';
import { openLibrary } from './library';
import { DATABASE_NAME, UPGRADES, type Upgrade } from './library-database';
import { ADDED, answerOf, openedLibrary, withFreshDatabase } from './test-library';

withFreshDatabase();

const MORE_STORES: readonly Upgrade[] = [
  ...UPGRADES,
  (database) => void database.createObjectStore('later' as 'entries'),
];

/** The records as they lie there. */
async function inDatabase<T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB(DATABASE_NAME);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

describe('where there is no room', () => {
  async function expectNothingLost() {
    const library = await openedLibrary();
    const before = await answerOf(library.add(ADDED));
    return async (answer: (it: typeof library) => Promise<unknown>) => {
      expect(await answer(library)).toMatchObject({ ok: false, error: { kind: 'full' } });
      vi.restoreAllMocks();
      expect((await answerOf(library.list())).entries).toEqual([before]);
      expect(await inDatabase((database) => database.count('files'))).toBe(ADDED.files.length);
      expect(await answerOf(library.readFile(before.id, 'dataset.json'))).toHaveLength(14);
      expect(await library.add(ADDED)).toMatchObject({ ok: true });
    };
  }

  /** A browser that has room for so many records, and says so at once or gives up the whole transaction. */
  function leaveRoomFor(most: number, saysSo: string) {
    const { add } = IDBObjectStore.prototype;
    let records = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
      records += 1;
      if (records > most && saysSo === 'at once') throw new DOMException('no room', 'QuotaExceededError');
      const request = add.call(this, value);
      if (records > most)
        Reflect.get(this.transaction, '_abort').call(this.transaction, 'QuotaExceededError');
      return request;
    });
  }

  const CASES = [0, 1, 2].flatMap((most) => [
    [most, 'at once'] as const,
    // What is still to be added is then refused for another reason.
    [most, 'by giving up'] as const,
  ]);

  test.each(CASES)('but for %d records, nothing is added by half, said %s', async (most, saysSo) => {
    const nothingLost = await expectNothingLost();
    leaveRoomFor(most, saysSo);
    await nothingLost((library) => library.add(ADDED));
  });

  test.each(CASES)('but for %d records, nothing is copied by half, said %s', async (most, saysSo) => {
    const nothingLost = await expectNothingLost();
    leaveRoomFor(most, saysSo);
    await nothingLost(async (library) => {
      const [entry] = (await answerOf(library.list())).entries;
      return entry && library.duplicate(entry.id, 'copy');
    });
  });
});

describe('what is damaged', () => {
  const DAMAGED = { id: 'damaged', name: 7 };

  it('is listed as such beside what is sound, can be saved and removed', async () => {
    const library = await openedLibrary();
    const sound = await answerOf(library.add(ADDED));
    const { id } = await answerOf(library.add(ADDED));
    await inDatabase((database) => database.put('entries', { ...DAMAGED, id }));
    expect(await answerOf(library.list())).toEqual({ entries: [sound], damaged: [id], size: sound.size });
    for (const answer of [library.entry(id), library.rename(id, 'a'), library.duplicate(id, 'a')]) {
      expect(await answer).toMatchObject({ ok: false, error: { kind: 'corrupt' } });
    }
    const { files } = await answerOf(library.rawFiles(id));
    expect(files.map(({ path }) => path)).toEqual(ADDED.files.map(({ path }) => path));
    await answerOf(library.remove(id));
    expect(await answerOf(library.list())).toMatchObject({ entries: [sound], damaged: [] });
  });

  it('takes nothing else with it where the browser cannot even read it', async () => {
    const library = await openedLibrary();
    const sound = await answerOf(library.add(ADDED));
    await inDatabase((database) => database.put('entries', DAMAGED));
    const { get } = IDBObjectStore.prototype;
    const unreadable = () => {
      throw new DOMException('lost', 'UnknownError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(unreadable);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return key === DAMAGED.id ? unreadable() : get.call(this, key);
    });
    expect(await answerOf(library.list())).toMatchObject({ entries: [sound], damaged: [DAMAGED.id] });
  });

  test.each<[string, Record<string, unknown>]>([
    ['other bytes of the same number', { content: new Blob(['{"id":"tAlks"}']) }],
    ['fewer bytes', { content: new Blob(['{"id":']) }],
    ['no bytes', { content: undefined }],
    ['another hash', { sha256: 'a' }],
    ['no number', { size: undefined }],
  ])('is told of a file with %s', async (_, change) => {
    const library = await openedLibrary();
    const { id } = await answerOf(library.add(ADDED));
    await inDatabase(async (database) => {
      const record: unknown = await database.get('files', [id, 'dataset.json']);
      await database.put('files', { ...Object(record), ...change });
    });
    expect(await library.readFile(id, 'dataset.json')).toMatchObject({
      ok: false,
      error: { kind: 'corrupt', message: 'the file “dataset.json” is not as it was kept' },
    });
    expect(await library.readFile(id, 'texts/a.body.txt')).toMatchObject({ ok: true });
    const { files, passedOver } = await answerOf(library.rawFiles(id));
    expect([...files, ...passedOver].map(({ path }) => path).toSorted()).toEqual([
      'dataset.json',
      'texts/a.body.txt',
    ]);
  });

  it('is told where the browser has lost the bytes themselves', async () => {
    const library = await openedLibrary();
    const { id } = await answerOf(library.add(ADDED));
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new DOMException('lost', 'NotReadableError'));
    expect(await library.readFile(id, 'dataset.json')).toMatchObject({
      ok: false,
      error: { kind: 'corrupt', message: 'the file “dataset.json” is not as it was kept' },
    });
  });
});

describe('another version of the page', () => {
  it('that is older leaves its entries to the newer', async () => {
    const older = await openedLibrary();
    const entry = await answerOf(older.add(ADDED));
    older.close();
    expect(await answerOf((await openedLibrary(MORE_STORES)).entry(entry.id))).toEqual(entry);
    expect(await inDatabase(async ({ objectStoreNames }) => [...objectStoreNames])).toContain('later');
  });

  it('that is newer has written what this one must not touch', async () => {
    (await openedLibrary(MORE_STORES)).close();
    expect(await openLibrary()).toMatchObject({ ok: false, error: { kind: 'outdated' } });
  });

  it('that is newer takes over from an open one, which says so from then on', async () => {
    const older = await openedLibrary();
    const entry = await answerOf(older.add(ADDED));
    const newer = await openedLibrary(MORE_STORES);
    expect(await answerOf(newer.entry(entry.id))).toEqual(entry);
    expect(await older.list()).toMatchObject({ ok: false, error: { kind: 'outdated' } });
  });

  it('that is older and does not give way is told, and waited for', async () => {
    const stubborn = await openDB(DATABASE_NAME, 1, {
      upgrade: (database) => UPGRADES[0]?.(database as never),
    });
    expect(await openLibrary(MORE_STORES)).toMatchObject({ ok: false, error: { kind: 'busy' } });
    stubborn.close();
    await vi.waitFor(async () =>
      expect(await (await openedLibrary(MORE_STORES)).list()).toMatchObject({ ok: true }),
    );
  });

  it('whose upgrade fails leaves all as it was', async () => {
    const older = await openedLibrary();
    const entry = await answerOf(older.add(ADDED));
    older.close();
    const faulty = () => {
      throw new Error('no');
    };
    expect(await openLibrary([...UPGRADES, faulty])).toMatchObject({ ok: false, error: { kind: 'corrupt' } });
    expect(await answerOf((await openedLibrary()).entry(entry.id))).toEqual(entry);
  });
});

describe('the browser', () => {
  test.each<[string, unknown]>([
    ['has no database', undefined],
    [
      'forbids it',
      {
        open() {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ],
    [
      'has none in private windows',
      {
        open() {
          throw new DOMException('no', 'InvalidStateError');
        },
      },
    ],
  ])('that %s blocks the library', async (_, database) => {
    vi.stubGlobal('indexedDB', database);
    expect(await openLibrary()).toMatchObject({ ok: false, error: { kind: 'blocked' } });
  });

  it('that closes the database by itself has it opened again', async () => {
    const opened = vi.spyOn(IDBFactory.prototype, 'open');
    const library = await openedLibrary();
    const entry = await answerOf(library.add(ADDED));
    const request = opened.mock.results[0]?.value as IDBOpenDBRequest;
    forceCloseDatabase(request.result as never);
    await vi.waitFor(async () => expect(await library.entry(entry.id)).toEqual({ ok: true, value: entry }));
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('that cannot read its own store is quoted', async () => {
    const library = await openedLibrary();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    expect(await library.list()).toMatchObject({
      ok: false,
      error: { kind: 'corrupt', message: expect.stringContaining('UnknownError: Internal error.') },
    });
  });
});
