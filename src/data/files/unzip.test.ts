import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { localPart, type RawEntry, rawZip } from './test-zip';
import { type UnzipLimits, unzip } from './unzip';

/** What an archive gives: texts by path, and of what is passed over the reason by path. */
async function found(archive: Uint8Array<ArrayBuffer> | Blob, limits?: UnzipLimits) {
  const result = await unzip(new Blob([archive]), limits);
  if (!result.ok) return result.error.message;
  const texts = result.value.files.map(async ({ path, content }) => [path, await content.text()] as const);
  return {
    texts: Object.fromEntries(await Promise.all(texts)),
    passedOver: result.value.passedOver.map(({ path, message }) => [path, message]),
  };
}

const SOUND = { name: 'dataset.json', data: '{}' };

async function reasonFor(...entries: readonly RawEntry[]) {
  const all = await found(rawZip([SOUND, ...entries]));
  expect(all).toMatchObject({ texts: { 'dataset.json': '{}' } });
  return typeof all === 'string' ? all : all.passedOver;
}

describe('what is sound', () => {
  it('is unpacked, stored or deflated, with names in any letters; folders are no files', async () => {
    const entries = [
      { name: 'texts/' },
      { name: 'texts/渡.txt', data: '渡'.repeat(1000), method: 8 },
      { name: 'a', data: 'a' },
    ];
    expect(await found(rawZip(entries))).toEqual({
      texts: { 'texts/渡.txt': '渡'.repeat(1000), a: 'a' },
      passedOver: [],
    });
  });

  it('may be nothing', async () => {
    expect(await found(rawZip([]))).toEqual({ texts: {}, passedOver: [] });
  });

  it.each([
    ['with sizes of 64 bits', { zip64: true }],
    ['with sizes after the bytes', { dataDescriptor: true }],
    ['with sizes after the bytes, of 64 bits', { zip64: true, dataDescriptor: true }],
  ])('is unpacked %s', async (_, options) => {
    const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
    await writer.add('a.txt', new BlobReader(new Blob(['words '.repeat(100)])));
    expect(await found(await writer.close())).toEqual({
      texts: { 'a.txt': 'words '.repeat(100) },
      passedOver: [],
    });
  });

  it('is an archive in the archive, which stays as it is', async () => {
    const inner = rawZip([SOUND]);
    const result = await unzip(new Blob([rawZip([{ name: 'inner.zip', data: inner }])]));
    const content = result.ok ? result.value.files[0]?.content : undefined;
    expect(new Uint8Array((await content?.arrayBuffer()) ?? [])).toEqual(inner);
  });

  it('is unpacked although its name is not said to be UTF-8', async () => {
    expect(await found(rawZip([{ name: '渡.txt', data: 'a', flags: 0 }]))).toMatchObject({
      texts: { '渡.txt': 'a' },
    });
  });
});

describe('an entry is passed over, and the others are unpacked', () => {
  test.each([
    ['leads up', '../a.txt', '“..”'],
    ['leads up on its way', 'texts/../../a.txt', '“..”'],
    ['stays where it is', './a.txt', '“.”'],
    ['begins at the root', '/etc/passwd', 'root of a disk'],
    ['begins with a drive', 'C:/a.txt', 'root of a disk'],
    ['has a backslash', 'texts\\a.txt', 'backslash'],
    ['has a NUL', 'a.txt\0.png', 'control characters'],
    ['has a line end', 'a\nb.txt', 'control characters'],
    ['turns the direction of writing', 'a\u202Etxt.exe', 'direction of writing'],
    ['has an empty step', 'a//b.txt', 'a step without a name'],
    ['is the name of a prototype', '__proto__/a.txt', '__proto__'],
    ['is endless', 'a'.repeat(1001), '1,000 letters'],
    ['has no name', '', 'no name'],
    ['is of macOS', '__MACOSX/._a.txt', 'operating system'],
    ['is of macOS, in a folder', 'texts/.DS_Store', 'operating system'],
  ])('that %s', async (_, name, reason) => {
    expect(await reasonFor({ name, data: 'a' })).toEqual([[name, expect.stringContaining(reason)]]);
  });

  test.each<[string, RawEntry, string]>([
    ['is locked', { name: 'a', data: 'a'.repeat(20), flags: 1 }, 'locked with a password'],
    [
      'only points to another',
      { name: 'a', data: '/etc/passwd', mode: 0o120777 },
      'only points to another file',
    ],
    ['has another checksum', { name: 'a', data: 'abc', crc: 1 }, 'not those that were packed'],
    [
      'has another checksum, deflated',
      { name: 'a', data: 'abc', crc: 1, method: 8 },
      'not those that were packed',
    ],
    [
      'gives more than it says',
      { name: 'a', data: 'abc'.repeat(1000), size: 3, method: 8 },
      'not those that were packed',
    ],
    ['gives less than it says', { name: 'a', data: 'abc', size: 4, method: 8 }, 'not those that were packed'],
    ['is packed otherwise', { name: 'a', data: 'abc', method: 14 }, 'not known here'],
    ['has another name before its bytes', { name: 'a', data: 'a', localName: 'b' }, 'two different things'],
  ])('that %s', async (_, entry, reason) => {
    expect(await reasonFor(entry)).toEqual([['a', expect.stringContaining(reason)]]);
  });

  test('that has a name in another encoding', async () => {
    const [[, reason] = []] = (await reasonFor({
      name: Buffer.from([0xd6, 0xd0]),
      data: 'a',
      flags: 0,
    })) as string[][];
    expect(reason).toBe('its name is not UTF-8');
    expect(await reasonFor({ name: Buffer.from([0xd6, 0xd0]), data: 'a' })).toEqual([
      [expect.any(String), expect.stringContaining('could not be read')],
    ]);
  });

  test.each([
    ['the same', 'a.txt', 'a.txt'],
    ['the same but for case', 'Texts/a.txt', 'texts/A.txt'],
    ['the same but for the normal form', 'é.txt', 'e\u0301.txt'],
    ['the same on systems that fold ß', 'ß.txt', 'SS.txt'],
  ])('together with one whose path is %s', async (_, one, other) => {
    const passedOver = await reasonFor({ name: one, data: 'one' }, { name: other, data: 'other' });
    expect(passedOver).toEqual([one, other].map((path) => [path, expect.stringContaining('another file')]));
  });

  test('that lies on another one', async () => {
    const inner: RawEntry = { name: 'inner', data: 'a'.repeat(100) };
    const outer: RawEntry = { name: 'outer', data: localPart(inner) };
    const before = localPart(SOUND).length;
    const header = localPart({ ...outer, data: '' }).length;
    const archive = rawZip([SOUND, outer, { ...inner, offset: before + header }]);
    expect(await found(archive)).toEqual({
      texts: { 'dataset.json': '{}', outer: expect.stringContaining('inner') },
      passedOver: [['inner', expect.stringContaining('shares its bytes')]],
    });
  });
});

describe('an archive is refused', () => {
  const LIMITS = { entries: 3, unpacked: 5000, free: 1000, ratio: 20 };
  const zeros = (length: number, name = 'a') => ({ name, data: new Uint8Array(length), method: 8 });

  test('that has too many entries', async () => {
    const names = ['a', 'b', 'c', 'd/'];
    expect(await found(rawZip(names.slice(0, 3).map((name) => ({ name }))), LIMITS)).not.toBeTypeOf('string');
    expect(await found(rawZip(names.map((name) => ({ name }))), LIMITS)).toContain('more than 3 files');
  });

  test('that gives too much for its size', async () => {
    expect(await found(rawZip([zeros(1000)]), LIMITS)).not.toBeTypeOf('string');
    expect(await found(rawZip([zeros(4000)]), LIMITS)).toMatch(/more than 2,\d{3} bytes/);
  });

  test('that gives too much at all, all entries together', async () => {
    const stored = (name: string) => ({ name, data: new Uint8Array(1700) });
    expect(await found(rawZip([stored('a'), stored('b')]), LIMITS)).not.toBeTypeOf('string');
    expect(await found(rawZip([stored('a'), stored('b'), stored('c')]), LIMITS)).toContain(
      'more than 5,000 bytes',
    );
  });

  test('that is a bomb by the limits that hold', async () => {
    expect(await found(rawZip([zeros(50_000_000)]))).toMatch(/more than 10,\d{3},\d{3} bytes/);
  });

  test('that is cut off, wherever, or is none', async () => {
    const whole = rawZip([SOUND, zeros(500)]);
    for (let length = 0; length < whole.length; length += 1) {
      expect(await found(whole.slice(0, length))).toMatch(/cut off|damaged/);
    }
  });

  test('that is part of several', async () => {
    const archive = rawZip([SOUND]);
    archive[archive.length - 18] = 1;
    expect(await found(archive)).toContain('one part of several');
  });
});

describe('whatever the bytes are', () => {
  it('they give files or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await unzip(new Blob([new Uint8Array(bytes)]))).toHaveProperty('ok');
      }),
    );
  });

  it('an archive that is changed anywhere gives the texts that were packed, or says what it does not give', async () => {
    const entries = [SOUND, { name: 'texts/b.txt', data: 'words '.repeat(50), method: 8 }];
    const original = rawZip(entries);
    const change = fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = original.slice();
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        const result = await unzip(new Blob([bytes]));
        if (!result.ok) return;
        const texts = await Promise.all(result.value.files.map(({ content }) => content.text()));
        for (const text of texts) expect(entries.map(({ data }) => data)).toContain(text);
      }),
      { numRuns: 500 },
    );
  });
});
