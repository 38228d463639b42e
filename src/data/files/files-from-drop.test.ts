import { describe, expect, it } from 'vitest';
import { bytesOf, MOST_FILES } from './brought-file';
import { filesFromList, filesFromTransfer, type Transfer } from './files-from-drop';

type Tree = { readonly [name: string]: string | Tree | Error };

/** What a browser hands out for a file or a folder on the disk, as far as it is read. */
function entry(name: string, content: string | Tree | Error, above = ''): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  const isFile = typeof content === 'string' || content instanceof Error;
  const fake = {
    ...{ name, fullPath, isFile, isDirectory: !isFile },
    file(give: (file: File) => void, fail: (cause: Error) => void) {
      if (content instanceof Error) fail(content);
      else give(new File([String(content)], name));
    },
    createReader() {
      const all = Object.entries(content).map(([child, value]) => entry(child, value, fullPath));
      return { readEntries: (give: (some: FileSystemEntry[]) => void) => give(all.splice(0, 100)) };
    },
  };
  return fake as unknown as FileSystemEntry;
}

function transferOf(entries: readonly (FileSystemEntry | File)[], text = ''): Transfer {
  const items = entries.map((each) => ({
    kind: 'file',
    webkitGetAsEntry: () => (each instanceof File ? null : each),
    getAsFile: () => (each instanceof File ? each : null),
  }));
  return { items, getData: () => text };
}

async function pathsOf(transfer: Transfer) {
  const result = await filesFromTransfer(transfer);
  if (!result.ok) return result.error.message;
  const { files, passedOver } = result.value;
  return { paths: files.map(({ path }) => path), passedOver: passedOver.map(({ path }) => path) };
}

describe('what is dropped or pasted', () => {
  it('is all that is in the folders, and files beside them', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`${index}.txt`, 'a']));
    const folder = entry('x', { 'dataset.json': '{}', texts: many, '.DS_Store': '' });
    const result = await pathsOf(transferOf([folder, entry('b.csv', 'b'), new File(['c'], 'c.txt')]));
    const texts = Object.keys(many).map((name) => `x/texts/${name}`);
    expect(result).toEqual({
      paths: ['b.csv', 'c.txt', 'x/dataset.json', ...texts],
      passedOver: ['x/.DS_Store'],
    });
  });

  it('is told where it cannot be read, and the rest is taken', async () => {
    const folder = entry('x', { a: new Error('not allowed'), b: 'b' });
    expect(await pathsOf(transferOf([folder]))).toEqual({ paths: ['x/b'], passedOver: ['x/a'] });
  });

  it('is refused where it is far too much', async () => {
    const endless = Object.fromEntries(Array.from({ length: MOST_FILES }, (_, index) => [`${index}`, 'a']));
    expect(await pathsOf(transferOf([entry('home', endless)]))).toContain('more than 100,000');
  });

  it('is its text where it has no file', async () => {
    expect(await pathsOf(transferOf([], ' {"a":1}'))).toMatchObject({ paths: ['pasted.json'] });
    expect(await pathsOf(transferOf([], 'a\tb'))).toMatchObject({ paths: ['pasted.txt'] });
    expect(await pathsOf(transferOf([]))).toEqual({ paths: [], passedOver: [] });
    expect(await pathsOf(transferOf([entry('a.csv', '')], '/home/a.csv'))).toMatchObject({
      paths: ['a.csv'],
    });
  });
});

describe('what is chosen', () => {
  it('has the path of its folder where one was chosen', async () => {
    const inFolder = Object.defineProperty(new File(['a'], 'a.txt'), 'webkitRelativePath', {
      value: 'x/a.txt',
    });
    const result = await filesFromList([inFolder, new File(['b'], 'b.txt')]);
    expect(result.ok && result.value.files.map(({ path }) => path)).toEqual(['x/a.txt', 'b.txt']);
  });

  it('has its bytes, or it is said that they cannot be read', async () => {
    const content = new Blob(['a']);
    expect(await bytesOf({ path: 'a', content })).toEqual({ ok: true, value: new Uint8Array([97]) });
    const gone = Object.assign(new Blob(['a']), {
      arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
    });
    expect(await bytesOf({ path: 'a', content: gone })).toMatchObject({ ok: false, error: { path: 'a' } });
  });
});
