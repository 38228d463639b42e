// Prints what the build weighs, and fails when the first screen or the embed carries too much JavaScript.
// 1 kB is 1000 bytes; gzip is at level 9, as a server that compresses in advance would send it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What the entry and all that it statically imports may weigh, gzipped, in bytes. */
const FIRST_SCREEN_BUDGET = 150_000;
/** The same of embed.html, which has the entry too: what the page and it have in common is one file. */
const EMBED_BUDGET = 155_000;
/** Draws embed.html; by its name in the sources. */
const EMBED_START = 'src/app/embed/start-embed.tsx';
/** A class name that vis-timeline's code sets and ours has no reason to: where it stands, the library is. */
const VIS_MARK = 'vis-current-time';

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk */
/** @typedef {Readonly<Record<string, Chunk>>} Manifest as Vite writes it, by source file */

/**
 * The files that the browser must have before it shows anything: the entry's, and those of its static imports.
 *
 * @param {Manifest} manifest
 */
export function firstScreenFiles(manifest) {
  return filesWith(
    manifest,
    Object.keys(manifest).filter((key) => manifest[key]?.isEntry),
  );
}

/**
 * The files of these chunks, and of all that they statically import.
 *
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 */
function filesWith(manifest, keys) {
  // A set may grow while it is walked: each import found is walked in turn.
  const reached = new Set(keys);
  for (const key of reached) for (const imported of manifest[key]?.imports ?? []) reached.add(imported);
  return new Set([...reached].flatMap((key) => filesOf(manifest[key])));
}

/**
 * What is wrong with the embed's weight.
 *
 * @param {Manifest} manifest
 * @param {(file: string) => number} weigh
 */
export function faultsOfEmbed(manifest, weigh) {
  if (manifest[EMBED_START] === undefined)
    return { weight: 0, faults: [`the build has no ${EMBED_START}: nothing was weighed`] };
  const files = [...new Set([...firstScreenFiles(manifest), ...filesWith(manifest, [EMBED_START])])];
  const weight = files.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + weigh(file), 0);
  const isHeavy = weight > EMBED_BUDGET;
  return {
    weight,
    faults: isHeavy
      ? [`the embed's JavaScript is ${kB(weight)} kB gzipped, over ${kB(EMBED_BUDGET)} kB`]
      : [],
  };
}

/** @param {Chunk | undefined} chunk */
function filesOf(chunk) {
  return chunk === undefined ? [] : [chunk.file, ...(chunk.css ?? [])];
}

/**
 * What is wrong with the build's weight.
 *
 * @param {readonly { file: string, code: string, gzip: number, isFirst: boolean }[]} files the scripts and styles
 */
export function faultsOf(files) {
  const first = files.filter(({ file, isFirst }) => isFirst && file.endsWith('.js'));
  const weight = first.reduce((sum, { gzip }) => sum + gzip, 0);
  const faults = first
    .filter(({ code }) => code.includes(VIS_MARK))
    .map(({ file }) => `${file} holds vis-timeline, which belongs in a chunk that is loaded later`);
  if (first.length === 0) faults.push('the build has no entry script: nothing was weighed');
  if (weight > FIRST_SCREEN_BUDGET) {
    faults.push(
      `the first screen's JavaScript is ${kB(weight)} kB gzipped, over ${kB(FIRST_SCREEN_BUDGET)} kB`,
    );
  }
  return { weight, faults };
}

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const dist = join(root, 'dist');
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));

  const first = firstScreenFiles(manifest);
  const files = [...new Set(Object.values(manifest).flatMap(filesOf))]
    .filter((file) => /\.(?:js|css)$/.test(file))
    .map((file) => {
      const code = readFileSync(join(dist, file), 'utf8');
      return {
        file,
        code,
        raw: Buffer.byteLength(code),
        gzip: gzipSync(code, { level: 9 }).length,
        isFirst: first.has(file),
      };
    })
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.gzip - a.gzip);
  const { weight, faults } = faultsOf(files);

  console.log(`${'chunk'.padEnd(48)}${'raw kB'.padStart(10)}${'gzip kB'.padStart(10)}  needed`);
  for (const { file, raw, gzip, isFirst } of files) {
    const when = isFirst ? 'first screen' : 'later';
    console.log(`${file.padEnd(48)}${kB(raw).padStart(10)}${kB(gzip).padStart(10)}  ${when}`);
  }
  console.log(
    `first screen, JavaScript: ${kB(weight)} of ${kB(FIRST_SCREEN_BUDGET)} kB gzipped (1 kB = 1000 bytes)`,
  );

  const embed = faultsOfEmbed(manifest, (file) => files.find((each) => each.file === file)?.gzip ?? 0);
  faults.push(...embed.faults);
  console.log(`embed.html, JavaScript: ${kB(embed.weight)} of ${kB(EMBED_BUDGET)} kB gzipped`);

  const library = readFileSync(
    join(root, 'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs'),
    'utf8',
  );
  if (!library.includes(VIS_MARK))
    faults.push(`vis-timeline no longer holds '${VIS_MARK}': choose another mark`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
