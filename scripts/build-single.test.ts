// That a dataset which cannot stand in one file is refused before anything is built, with what is wrong and where.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './build-single.ts';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-refused-'));
  cpSync('e2e/datasets/neutral', folder, { recursive: true });
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Changes a file of the dataset at one place. */
function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

async function refusal(...more: readonly string[]): Promise<readonly [number, string]> {
  const out = join(folder, 'out.html');
  const code = await main(['--out', out, folder, ...more]);
  expect(existsSync(out)).toBe(false);
  return [code, said.join('\n')];
}

describe('refused is', () => {
  it('a dataset with an error, at its place', async () => {
    change('texts/gazette.body.txt', 'e', 'E');
    const [code, words] = await refusal();
    expect(code).toBe(1);
    expect(words).toMatch(
      /dataset\.json:\d+:\d+: error: the stored text texts\/gazette\.body\.txt is not the one/,
    );
  });

  it('a folder without a dataset', async () => {
    rmSync(join(folder, 'dataset.json'));
    const [code, words] = await refusal();
    expect(code).toBe(2);
    expect(words).toContain('dataset.json: cannot be read');
    expect(words).toContain('use: npm run build:single');
  });

  it('a second dataset', async () => {
    expect(await refusal('elsewhere')).toEqual([2, expect.stringContaining('not also elsewhere')]);
  });

  it('an option that there is not', async () => {
    expect(await refusal('--fast')).toEqual([2, expect.stringContaining('--fast')]);
  });
});
