/** The quick reading of a line gives the search what the whole reading gives it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../base/slices';
import { createSearchIndexBuilder } from '../../domain/search/index/index-builder';
import { parseDataset } from '../dataset/parse-dataset';
import { searchableFromLine } from './searchable-line';

const FILES = ['public/datasets/china-us-2021/dataset.json', 'e2e/datasets/neutral/dataset.json'];

describe.each(FILES)('each event of %s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { archive } = parseDataset(text, file);
  const lines = (JSON.parse(text) as { readonly events: readonly unknown[] }).events.map((event) =>
    JSON.stringify(event),
  );

  it('is indexed alike', () => {
    if (archive === undefined) throw new Error(`${file} gives no archive`);
    expect(lines).toHaveLength(archive.events.length);
    for (const [serial, event] of archive.events.entries()) {
      const [whole, quick] = [createSearchIndexBuilder(archive), createSearchIndexBuilder(archive)];
      whole.add(serial, event);
      quick.add(serial, searchableFromLine(lines[serial] ?? ''));
      expect(runAtOnce(quick.finish())).toEqual(runAtOnce(whole.finish()));
    }
  });
});
