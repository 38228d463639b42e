import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LibraryId } from './library-entry';
import { ADDED, answerOf, brought, openedLibrary, withFreshDatabase } from './test-library';

withFreshDatabase();

afterEach(() => {
  vi.useRealTimers();
});

/** Only the clock: the database waits with timers. */
function at(time: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: time });
}

describe('what is added', () => {
  it('is there with all that was told of it, and its bytes', async () => {
    at(1000);
    const library = await openedLibrary();
    const entry = await answerOf(library.add(ADDED));
    const { files, ...told } = ADDED;
    expect(entry).toEqual({ ...told, id: entry.id, addedAt: 1000, openedAt: 1000, size: 20, fileCount: 2 });
    expect(entry.id).toMatch(/^[a-z0-9]{12}$/);
    expect(await answerOf(library.entry(entry.id))).toEqual(entry);
    expect(await answerOf(library.list())).toEqual({ entries: [entry], damaged: [], size: 20 });
    for (const { path, content } of files) {
      expect(await answerOf(library.readFile(entry.id, path))).toEqual(
        new Uint8Array(await content.arrayBuffer()),
      );
    }
  });

  it('is there when the page is opened again', async () => {
    const first = await openedLibrary();
    const entry = await answerOf(first.add(ADDED));
    first.close();
    expect(await answerOf((await openedLibrary()).entry(entry.id))).toEqual(entry);
  });

  it('gives back any bytes under any path', async () => {
    const library = await openedLibrary();
    const contents = fc.dictionary(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.uint8Array({ maxLength: 500 }),
      {
        maxKeys: 5,
        noNullPrototype: false,
      },
    );
    await fc.assert(
      fc.asyncProperty(contents, async (drawn) => {
        const all = Object.entries(drawn);
        const files = all.map(([path, bytes]) => ({ path, content: new Blob([new Uint8Array(bytes)]) }));
        const { id } = await answerOf(library.add({ ...ADDED, files }));
        for (const [path, bytes] of all) {
          expect(await answerOf(library.readFile(id, path))).toEqual(new Uint8Array(bytes));
        }
        expect((await answerOf(library.rawFiles(id))).files).toHaveLength(all.length);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused where one of its files cannot be read', async () => {
    const library = await openedLibrary();
    const gone = Object.assign(new Blob(['a']), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    const answer = await library.add({
      ...ADDED,
      files: [...ADDED.files, { path: 'gone.txt', content: gone }],
    });
    expect(answer).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', message: expect.stringContaining('gone.txt') },
    });
    expect((await answerOf(library.list())).entries).toEqual([]);
  });
});

describe('an entry', () => {
  it('is renamed, and comes first when it was opened last', async () => {
    const library = await openedLibrary();
    at(1);
    const one = await answerOf(library.add(ADDED));
    at(2);
    const other = await answerOf(library.add(ADDED));
    const order = async () => (await answerOf(library.list())).entries.map(({ id }) => id);
    expect(await order()).toEqual([other.id, one.id]);
    at(3);
    await answerOf(library.markOpened(one.id));
    await answerOf(library.rename(one.id, 'Mine'));
    expect(await order()).toEqual([one.id, other.id]);
    expect(await answerOf(library.entry(one.id))).toEqual({ ...one, name: 'Mine', openedAt: 3 });
  });

  it('is removed with its files, and its copy stays', async () => {
    const library = await openedLibrary();
    const one = await answerOf(library.add(ADDED));
    const copy = await answerOf(library.duplicate(one.id, 'Copy'));
    expect(copy).toEqual({
      ...one,
      id: copy.id,
      name: 'Copy',
      addedAt: copy.addedAt,
      openedAt: copy.openedAt,
    });
    await answerOf(library.remove(one.id));
    expect((await answerOf(library.list())).entries).toEqual([copy]);
    expect(await answerOf(library.rawFiles(one.id))).toEqual({ files: [], passedOver: [] });
    expect(new TextDecoder().decode(await answerOf(library.readFile(copy.id, 'texts/a.body.txt')))).toBe(
      '会谈',
    );
  });

  it('whose id begins as another’s has no files of the other', async () => {
    const library = await openedLibrary();
    const { id } = await answerOf(library.add(ADDED));
    await answerOf(library.remove(id.slice(0, -1) as LibraryId));
    expect((await answerOf(library.rawFiles(id))).files.map(({ path }) => path)).toEqual(
      ADDED.files.map(({ path }) => path),
    );
  });

  it('that is not there is missed, and may be removed again', async () => {
    const library = await openedLibrary();
    const id = 'none' as LibraryId;
    const missing = { ok: false, error: { kind: 'missing' } };
    expect(await library.entry(id)).toMatchObject(missing);
    expect(await library.readFile(id, 'dataset.json')).toMatchObject(missing);
    expect(await library.rename(id, 'a')).toMatchObject(missing);
    expect(await library.duplicate(id, 'a')).toMatchObject(missing);
    expect(await library.remove(id)).toMatchObject({ ok: true });
  });
});

it('lists a thousand entries without a look at their files', async () => {
  const library = await openedLibrary();
  for (let index = 0; index < 1000; index += 1) await library.add({ ...ADDED, files: brought({ a: 'a' }) });
  const stores = vi.spyOn(IDBDatabase.prototype, 'transaction');
  expect((await answerOf(library.list())).entries).toHaveLength(1000);
  expect(stores.mock.calls.map(([names]) => names)).toEqual(['entries']);
});

describe('two tabs', () => {
  it('hear of what the other has changed, and of their own', async () => {
    const [one, other] = [await openedLibrary(), await openedLibrary()];
    const [heard, heardToo] = [vi.fn(), vi.fn()];
    one.changes.subscribe(heard);
    const stop = other.changes.subscribe(heardToo);
    const { id } = await answerOf(one.add(ADDED));
    await vi.waitFor(() => expect(heardToo).toHaveBeenCalledTimes(1));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(other.changes.current()).toBe(1);
    expect((await answerOf(other.list())).entries).toHaveLength(1);
    stop();
    await answerOf(other.remove(id));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    expect(heardToo).toHaveBeenCalledTimes(1);
  });

  it('tell nothing where nothing was changed', async () => {
    const library = await openedLibrary();
    await library.rename('none' as LibraryId, 'a');
    await library.list();
    expect(library.changes.current()).toBe(0);
  });

  it('may remove what the other has open: what was read stays, the rest is missed', async () => {
    const [one, other] = [await openedLibrary(), await openedLibrary()];
    const { id } = await answerOf(one.add(ADDED));
    const bytes = await answerOf(other.readFile(id, 'dataset.json'));
    await answerOf(one.remove(id));
    expect(new TextDecoder().decode(bytes)).toBe('{"id":"talks"}');
    expect(await other.readFile(id, 'texts/a.body.txt')).toMatchObject({
      ok: false,
      error: { kind: 'missing' },
    });
    expect(await other.markOpened(id)).toMatchObject({ ok: false, error: { kind: 'missing' } });
  });
});
