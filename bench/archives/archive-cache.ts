/** Keeps the archives that were made, as long as what makes them is the same. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveId, writeArchive } from './write-archive';

const GENERATOR = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../.archives', import.meta.url));

/** The folder that has the archives of these sizes; those that are missing are made. */
export async function provideArchives(
  sizes: readonly number[],
  say: (what: string) => void,
): Promise<string> {
  const root = join(CACHE, generatorHash());
  forgetOthers(root);
  mkdirSync(root, { recursive: true });
  for (const size of sizes) {
    if (existsSync(join(root, archiveId(size)))) continue;
    const started = performance.now();
    // Elsewhere at first: a folder that has its name is whole.
    const unfinished = mkdtempSync(join(root, 'unfinished-'));
    await writeArchive(size, unfinished);
    renameSync(join(unfinished, archiveId(size)), join(root, archiveId(size)));
    rmSync(unfinished, { recursive: true });
    say(`${archiveId(size)} written in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return root;
}

/** Of the files that decide what is in an archive. */
function generatorHash(): string {
  const hash = createHash('sha256');
  const files = readdirSync(GENERATOR).filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.toSorted()) hash.update(readFileSync(join(GENERATOR, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Archives of an earlier generator are never asked for again, and a million events take much room. */
function forgetOthers(root: string): void {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE)) {
    if (join(CACHE, name) !== root) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}
