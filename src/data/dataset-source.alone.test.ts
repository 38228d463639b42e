// @vitest-environment happy-dom
/** What a page of one file holds is read to the byte, and nothing else is. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DatasetId } from '../domain/archive/ids';
import { createPageSource, HELD_DATASET } from './dataset-source';
import { LoadFailure } from './load-failure';
import { sourceOfRef } from './source-of-ref';

const { signal } = new AbortController();
const ID = 'harbour' as DatasetId;

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllEnvs();
});

describe('a page source', () => {
  it('gives the bytes of each text back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const source = createPageSource(ID, { id: ID, files: { 'texts/a.txt': text } });
        expect(await source.readBytes('texts/a.txt', signal)).toEqual(new Uint8Array(Buffer.from(text)));
      }),
    );
  });

  it.each(['texts/b.txt', 'constructor', '__proto__'])('has no %s that was not put there', async (path) => {
    const reading = createPageSource(ID, { id: ID, files: { 'dataset.json': '{}' } }).readBytes(path, signal);
    await expect(reading).rejects.toMatchObject({ name: 'LoadFailure', file: path, isMissing: true });
  });

  it('holds no dataset but its own', async () => {
    const other = createPageSource('other' as DatasetId, { id: ID, files: { 'dataset.json': '{}' } });
    await expect(other.readDataset(signal)).rejects.toThrow(LoadFailure);
  });

  it('is read by the page itself, however large it is', async () => {
    const dataset = readFileSync('public/datasets/china-us-2021/dataset.json', 'utf8');
    const files = { 'dataset.json': dataset + ' '.repeat(1_000_000) };
    const source = createPageSource(ID, { id: ID, files });
    const start = vi.fn();
    vi.stubGlobal('Worker', start);
    vi.stubEnv('ONE_FILE_DATASET', ID);
    vi.resetModules();
    const { loadDataset } = await import('./dataset/load-dataset');
    const loaded = await loadDataset(source, await source.readDataset(signal), signal);
    expect(loaded.whole?.archive.events).toHaveLength(21);
    expect(start).not.toHaveBeenCalled();
  });
});

describe('where a dataset comes from', () => {
  it('is an address, in a page that holds none', () => {
    expect(sourceOfRef({ at: 'site', id: ID }, './').address).toBe('./datasets/harbour/dataset.json');
  });

  it('is the page, where it holds one', async () => {
    const element = document.createElement('script');
    Object.assign(element, { type: 'application/json', id: HELD_DATASET });
    element.textContent = JSON.stringify({ id: 'quay', files: { 'dataset.json': '{"a":1}' } });
    document.body.append(element);
    const source = sourceOfRef({ at: 'site', id: 'quay' as DatasetId }, './');
    expect(source.address).toBeUndefined();
    expect(new TextDecoder().decode((await source.readDataset(signal)).bytes)).toBe('{"a":1}');
  });
});
