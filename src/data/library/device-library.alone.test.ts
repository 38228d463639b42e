import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const BROUGHT = {
  ...{ name: '', origin: { is: 'file' as const, name: 'a.json' }, dataset: 'a.json' },
  files: [{ path: 'a.json', content: new Blob(['{}']) }],
};
const FACTS = { title: { en: 'A' }, datasetVersion: '1', eventCount: 2 };

/** Anew for each test: the page opens its library once. */
async function freshPage() {
  vi.resetModules();
  const [library, opening] = await Promise.all([import('./device-library'), import('./open-from-device')]);
  return { ...library, ...opening };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what was brought', () => {
  it('is open before it is kept, and after', async () => {
    const page = await freshPage();
    const id = page.holdDataset(BROUGHT);
    expect((await page.openFromDevice(id)).file).toBe('a.json');
    const kept = await page.keepHeld(id, FACTS);
    expect(kept).toMatchObject({ ok: true, value: { id, title: { en: 'A' }, eventCount: 2 } });
    expect(page.heldDataset(id)).toBeUndefined();
    const { bytes, home } = await page.openFromDevice(id);
    expect(new TextDecoder().decode(bytes)).toBe('{}');
    expect(home.is === 'files' && [...home.files.keys()]).toEqual(['a.json']);
  });

  it('is kept once, however often it is asked', async () => {
    const page = await freshPage();
    const id = page.holdDataset(BROUGHT);
    const both = await Promise.all([page.keepHeld(id, FACTS), page.keepHeld(id, FACTS)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const library = await page.deviceLibrary();
    expect(library.ok && (await library.value.list())).toMatchObject({ value: { entries: [{ id }] } });
  });

  it('stays open where nothing can be kept, and can be tried again', async () => {
    const page = await freshPage();
    const id = page.holdDataset(BROUGHT);
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await page.keepHeld(id, FACTS)).toMatchObject({ ok: false, error: { kind: 'blocked' } });
    expect((await page.openFromDevice(id)).file).toBe('a.json');
    open.mockRestore();
    expect(await page.keepHeld(id, FACTS)).toMatchObject({ ok: true });
  });

  it('is told to be missing where it was never kept', async () => {
    const page = await freshPage();
    const id = page.holdDataset(BROUGHT);
    const another = await freshPage();
    await expect(another.openFromDevice(id)).rejects.toMatchObject({ isMissing: true });
  });
});
