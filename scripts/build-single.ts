/**
 * Builds the app and one dataset into one file that is opened from disk: `npm run build:single`, or
 * `npm run build:single -- path/to/folder` for another dataset than the one that is shipped. A faulty one is refused.
 *
 * Exit: 0 built, 1 the dataset has errors, 2 it cannot be read.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { checkDataset } from '../src/data/check/check-dataset.ts';
import { reportInWords } from '../src/data/check/report.ts';
import type { HeldDataset } from '../src/data/dataset-source.ts';
import { signsWrittenOut } from '../src/data/document/problem.ts';
import { textFromUtf8 } from '../src/data/document/utf8.ts';
import { DEFAULT_DATASET } from '../src/state/view-state.ts';
import { oneFile } from './one-file.ts';
import { drawScreen } from './vite-first-screen.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE =
  'use: npm run build:single -- [--out FILE] [FOLDER], a folder with a dataset.json and its texts';

export async function main(argv: readonly string[]): Promise<number> {
  const asked = readArguments(argv);
  if (typeof asked === 'string') return refuse(asked);
  const read = await readDataset(asked.folder);
  if (typeof read === 'string') return refuse(read);
  if (read === undefined) return 1;
  const html = await buildPage(read);
  mkdirSync(dirname(asked.out), { recursive: true });
  writeFileSync(asked.out, html);
  console.log(`${asked.out}: ${read.id}, ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`);
  return 0;
}

function readArguments(argv: readonly string[]): { readonly folder: string; readonly out: string } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { out: { type: 'string', default: 'dist-single/readout.html' } },
      allowPositionals: true,
    });
    const [folder = `public/datasets/${DEFAULT_DATASET}`, ...more] = positionals;
    return more.length === 0
      ? { folder, out: values.out }
      : `one file holds one dataset, not also ${more.join(', ')}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function refuse(why: string): number {
  console.error(`${signsWrittenOut(why)}\n${USAGE}`);
  return 2;
}

/** The dataset with the texts that it names; why it cannot be read; or undefined where its problems were told. */
async function readDataset(folder: string): Promise<HeldDataset | string | undefined> {
  const file = join(folder, 'dataset.json');
  const texts = new Map<string, Uint8Array>();
  try {
    const dataset = textFromUtf8(await readFile(file));
    const checked = await checkDataset(dataset, file, async (path) => {
      const bytes = await readFile(join(folder, path));
      texts.set(path, bytes);
      return bytes;
    });
    const { problems, summary } = reportInWords(file, checked);
    for (const line of [...problems, ...summary]) console.error(line);
    if (checked.problems.some(({ severity }) => severity === 'error')) return undefined;
    const { id, eventParts } = JSON.parse(dataset);
    if (eventParts !== undefined)
      return `${file} has its events in parts, which one file cannot hold: join them`;
    const exactly = ([path, bytes]: readonly [string, Uint8Array]) => [path, textFromUtf8(bytes)];
    return { id, files: { 'dataset.json': dataset, ...Object.fromEntries([...texts].map(exactly)) } };
  } catch (cause) {
    return `${file}: cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

async function buildPage(held: HeldDataset): Promise<string> {
  // What runs this module has set it to development.
  process.env.NODE_ENV = 'production';
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    base: './',
    define: { 'import.meta.env.ONE_FILE_DATASET': JSON.stringify(held.id) },
    plugins: [react(), withoutWorkers()],
    build: {
      write: false,
      target: 'es2022',
      // The typefaces go into the styles; the styles go into the page by another way.
      assetsInlineLimit: (file) => file.endsWith('.woff2'),
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const files = new Map((built as Rolldown.RolldownOutput).output.map((each) => [each.fileName, each]));
  const readBuilt = (path: string) => {
    const file = files.get(path.replace('./', ''));
    if (file === undefined) return readFileSync(join(ROOT, 'public', path));
    return Buffer.from(file.type === 'chunk' ? file.code : file.source);
  };
  const words = await drawScreen((path) => Buffer.from(held.files[path] ?? ''), undefined);
  return oneFile(readBuilt('index.html').toString(), readBuilt, held, words);
}

/** A page from disk can start none, and needs none: it reads its dataset itself. */
function withoutWorkers(): Plugin {
  const nothing = '\0no-workers';
  return {
    name: 'without-workers',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/worker/open-remote') ? nothing : undefined),
    load: (id) =>
      id === nothing ? 'export const openRemote = () => Promise.reject(new Error());' : undefined,
  };
}
