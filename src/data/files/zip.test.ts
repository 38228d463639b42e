import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { siftPaths } from './sound-paths';
import { unzip } from './unzip';
import { zipOf } from './zip';

const FILE = fc.record({
  path: fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
    .map((steps) => steps.join('/')),
  bytes: fc.uint8Array({ maxLength: 2000 }),
});

test('any files with sound paths are the same when they are unpacked again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(FILE, { maxLength: 6 }), async (drawn) => {
      const { sound } = siftPaths(drawn);
      const files = sound.map(({ path, bytes }) => ({ path, content: new Blob([new Uint8Array(bytes)]) }));
      const result = await unzip(await zipOf(files));
      const unpacked = result.ok ? result.value.files : [];
      const contents = unpacked.map(async ({ path, content }) => ({
        path,
        bytes: await bytesOf(content),
      }));
      expect(await Promise.all(contents)).toEqual(
        sound.map(({ path, bytes }) => ({ path, bytes: new Uint8Array(bytes) })),
      );
      expect(result).toMatchObject({ ok: true, value: { passedOver: [] } });
    }),
  );
});

test('the same files give the same bytes, whenever they are packed', async () => {
  const files = [
    { path: 'dataset.json', content: new Blob(['{"a":1}'.repeat(5000)]) },
    { path: 'texts/a.txt', content: new Blob([]) },
  ];
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-11-16') });
  const first = await bytesOf(await zipOf(files));
  vi.setSystemTime(new Date('2022-03-04'));
  expect(await bytesOf(await zipOf(files))).toEqual(first);
  vi.useRealTimers();
});

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}
