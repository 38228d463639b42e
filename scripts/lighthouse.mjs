// Lighthouse on the built site: `npm run build`, then `node scripts/lighthouse.mjs`. Mobile preset, five runs, the
// median of each; fails under 100 for accessibility, best practices and search engines, under 95 for performance,
// and where anything moved. Lighthouse itself is fetched by npx: it is heavy, and nobody needs it for the tests.
//
// The folder dist is served as a static host would: compressed, with the policy as a header.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { findBrowser } from './find-browser.mjs';
import { MEDIA_TYPES } from './media-types.mjs';

/** Runs on Node 20; later ones ask for a newer Node. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 5;
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
/** What the median of a category must reach, of 100. */
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

/** A host compresses in advance. @type {Map<string, Buffer>} */
const COMPRESSED = new Map();
const ALREADY_SMALL = ['.png', '.woff2'];

/** @typedef {{ categories: Record<string, { score: number }>, audits: Record<string, { score: number | null, title: string, numericValue?: number, displayValue?: string, scoreDisplayMode: string }> }} Report */

for (const file of filesIn(DIST)) {
  if (ALREADY_SMALL.includes(extname(file)) || MEDIA_TYPES[extname(file)] === undefined) continue;
  compressed(file, readFileSync(file), 'br');
}
const server = createServer(serve);
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
try {
  /** @type {Report[]} */
  const reports = [];
  for (let run = 1; run <= RUNS; run += 1) {
    reports.push(await measure(join(folder, `${run}.json`)));
    console.log(`run ${run}: ${inWords(reports.slice(-1))}`);
  }
  console.log(`median of ${RUNS}: ${inWords(reports)}`);
  const faults = faultsOf(reports);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  server.close();
  rmSync(folder, { recursive: true });
}

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function serve(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = join(DIST, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const type = MEDIA_TYPES[extname(file)];
  if (!file.startsWith(DIST) || type === undefined || !existsSync(file)) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here');
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const isBuilt = pathname.startsWith('/assets/');
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', isBuilt ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const bytes = readFileSync(file);
  const coding = ALREADY_SMALL.includes(extname(file))
    ? undefined
    : ['br', 'gzip'].find((each) => accepted.includes(each));
  if (coding) response.setHeader('Content-Encoding', coding);
  response.end(coding === undefined ? bytes : compressed(file, bytes, coding));
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} file @param {Buffer} bytes @param {string} coding */
function compressed(file, bytes, coding) {
  const known = COMPRESSED.get(`${coding} ${file}`);
  if (known) return known;
  const made =
    coding === 'br'
      ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
      : gzipSync(bytes, { level: 9 });
  COMPRESSED.set(`${coding} ${file}`, made);
  return made;
}

/** @param {string} output @returns {Promise<Report>} */
async function measure(output) {
  const flags = ['--headless=new', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const child = spawn(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      `http://127.0.0.1:${port}/`,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--chrome-flags=${flags.join(' ')}`,
    ],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, CHROME_PATH: findBrowser()?.executablePath },
    },
  );
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`lighthouse ended with ${code}`);
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** @param {Report[]} reports */
function inWords(reports) {
  const scores = Object.keys(LEAST).map((name) => `${name} ${scoreOf(reports, name)}`);
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map(
    (name) =>
      `${name} ${Math.round(median(reports.map(({ audits }) => audits[name]?.numericValue ?? 0)))} ms`,
  );
  return [...scores, ...times, `layout shift ${shiftOf(reports).toFixed(4)}`].join(', ');
}

/** @param {Report[]} reports @param {string} name */
function scoreOf(reports, name) {
  return Math.round(median(reports.map(({ categories }) => categories[name]?.score ?? 0)) * 100);
}

/** @param {Report[]} reports */
function shiftOf(reports) {
  return median(reports.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? 1));
}

/** @param {Report[]} reports @returns {readonly string[]} */
function faultsOf(reports) {
  const low = Object.entries(LEAST)
    .filter(([name, least]) => scoreOf(reports, name) < least)
    .map(([name, least]) => `${name}: ${scoreOf(reports, name)}, under ${least}`);
  const moved = shiftOf(reports) > 0 ? [`layout shift: ${shiftOf(reports)}, over 0`] : [];
  if (low.length + moved.length === 0) return [];
  const failed = Object.values(reports.at(-1)?.audits ?? {})
    .filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(({ title, displayValue }) => `  ${title} ${displayValue ?? ''}`);
  return [...low, ...moved, 'the last run found:', ...failed];
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
