/** The records of a lent dataset are those of its file, and nothing is unpacked for who has gone on. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../base/slices';
import { indexingAll } from '../../domain/search/index/join-parts';
import { createIndexedSearch } from '../../domain/search/indexed-search';
import { createMemorySearch } from '../../domain/search/memory-search';
import { parseDataset } from '../dataset/parse-dataset';
import { indexLentPart } from './index-lent-part';
import type { LentPart } from './lent-parts';
import { createLentRecords, firstPlaces } from './lent-records';

const FILE = 'public/datasets/china-us-2021/dataset.json';
const SIZES = [8, 8, 5];

function shipped() {
  const text = readFileSync(FILE, 'utf8');
  const { archive, reading } = parseDataset(text, FILE);
  if (archive === undefined || reading === undefined) throw new Error('the dataset gives no archive');
  const { events } = JSON.parse(text) as { readonly events: readonly unknown[] };
  const first = firstPlaces(SIZES);
  const parts = SIZES.map((size, part): LentPart => {
    const from = first[part] ?? 0;
    const lines = events.slice(from, from + size).map((event) => Buffer.from(`${JSON.stringify(event)}\n`));
    const places = new Uint32Array(size);
    for (let at = 1; at < size; at += 1) places[at] = (places[at - 1] ?? 0) + (lines[at - 1]?.length ?? 0);
    return { bytes: new Uint8Array(gzipSync(Buffer.concat(lines))), places };
  });
  let asked = 0;
  const lender = {
    async part(number: number) {
      asked += 1;
      const part = parts[number];
      if (part === undefined) throw new Error(`no part ${number}`);
      return part;
    },
  };
  const dataset = { facts: archive, inferences: reading.shared.byId, sizes: SIZES };
  return { archive, parts, dataset, lender, asked: () => asked };
}

describe('the records of a lent dataset', () => {
  it('are those of the file, and each part is unpacked once', async () => {
    const { archive, dataset, lender, asked } = shipped();
    const recordOf = createLentRecords(dataset, lender);
    const records = await Promise.all(archive.events.map((_, place) => recordOf(place)));
    expect(records).toEqual(archive.events);
    expect(asked()).toBe(SIZES.length);
  });

  it('are not read for a search that was given up, and are read for the next', async () => {
    const { archive, dataset, lender, asked } = shipped();
    const recordOf = createLentRecords(dataset, lender);
    const abandoned = new AbortController();
    const gone = recordOf(20, abandoned.signal);
    const next = recordOf(20);
    abandoned.abort();
    await expect(gone).rejects.toThrow();
    expect(await next).toEqual(archive.events[20]);
    expect(asked()).toBe(1);
  });

  it('are found by an index that was made part by part, as in memory', async () => {
    const { archive, parts, dataset, lender } = shipped();
    const first = firstPlaces(SIZES);
    const indexed = await Promise.all(
      parts.map((part, number) => indexLentPart(part, first[number] ?? 0, archive)),
    );
    const search = createIndexedSearch({
      index: runAtOnce(indexingAll(indexed.toReversed(), archive)),
      facts: archive,
      eventCount: archive.events.length,
      recordOf: createLentRecords(dataset, lender),
    });
    const inMemory = await createMemorySearch(archive);
    expect(search.size).toEqual(inMemory.size);
    for (const query of ['risk', 'the', '2021', 'sullivan', '拜登', 'meetng', '16 Nov']) {
      expect(await search.search(query, 50)).toEqual(await inMemory.search(query, 50));
    }
  });
});
