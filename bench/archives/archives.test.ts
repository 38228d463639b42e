// What every measurement stands on: archives that are sound datasets, the same at every making, however they are written.

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/data/check/check-dataset';
import type { EventPart } from './manifest';
import { writeArchive } from './write-archive';
import { writeRange } from './write-range';

const roots: string[] = [];

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

function emptyRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'archives-'));
  roots.push(root);
  return root;
}

describe('a synthetic archive', () => {
  it('is a dataset without a problem, every quotation of which is found', async () => {
    const root = emptyRoot();
    await writeArchive(450, root);
    const folder = join(root, 'synthetic-450');
    for (const file of ['dataset.json', 'whole.json']) {
      const text = readFileSync(join(folder, file), 'utf8');
      const checked = await checkDataset(text, file, (path) => readFile(join(folder, path)));
      expect(checked.problems).toEqual([]);
      expect(checked.eventCount).toBe(450);
      expect(checked.anchoredCount).toBe(checked.quotationCount);
    }
  });

  it('has the same events in parts as in one file', async () => {
    const root = emptyRoot();
    await writeArchive(450, root);
    const folder = join(root, 'synthetic-450');
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
    const { events } = read('whole.json') as { readonly events: readonly unknown[] };
    const { eventParts } = read('dataset.json') as { readonly eventParts: readonly EventPart[] };
    const parted = eventParts.flatMap(({ path, sha256, events: count }) => {
      const text = gunzipSync(readFileSync(join(folder, path)));
      expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
      const lines = text.toString('utf8').trimEnd().split('\n');
      expect(lines).toHaveLength(count);
      return lines.map((line) => JSON.parse(line) as unknown);
    });
    expect(parted).toEqual(events);
  });

  it('is the same in ranges as at once', () => {
    const [together, apart] = [emptyRoot(), emptyRoot()];
    const order = { size: 1000, perPart: 400, isKept: false };
    const whole = writeRange({ ...order, folder: together, from: 0, to: 1000 });
    const [first, rest] = [
      writeRange({ ...order, folder: apart, from: 0, to: 400 }),
      writeRange({ ...order, folder: apart, from: 400, to: 1200 }),
    ];
    expect([...first.eventParts, ...rest.eventParts]).toEqual(whole.eventParts);
    expect([...first.sources, ...rest.sources]).toEqual(whole.sources);
    expect(readdirSync(join(apart, 'texts'))).toEqual(readdirSync(join(together, 'texts')));
  });
});
