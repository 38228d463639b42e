/** Whoever hosts the app names the sites whose datasets a link may open: those are asked, and no other. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type StaticServer, startServer } from '../bench/server/static-server';
import { ReadoutPage } from './pages/readout-page';
import { test as base, expect } from './test';

/** The app, built to trust one site; that site, and another. */
interface Sites {
  readonly app: string;
  readonly named: string;
  readonly other: string;
}

const ANYBODY = { 'Access-Control-Allow-Origin': '*' };

const test = base.extend<object, { sites: Sites }>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
    async ({}, use) => {
      const out = await mkdtemp(join(tmpdir(), 'readout-origins-'));
      const datasets = 'e2e/datasets';
      const named = await startServer([
        { prefix: '/open/', folder: datasets, headers: ANYBODY },
        { prefix: '/closed/', folder: datasets, headers: {} },
      ]);
      const other = await startServer([{ prefix: '/open/', folder: datasets, headers: ANYBODY }]);
      await promisify(execFile)(
        process.execPath,
        ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', out, '--emptyOutDir'],
        { env: { ...process.env, VITE_DATA_ORIGINS: `https://example.org ${named.origin}` } },
      );
      // Its own policy stands in the page.
      const app = await startServer([{ prefix: '/', folder: out, headers: {} }]);
      await use({ app: app.origin, named: named.origin, other: other.origin });
      await Promise.all([app, named, other].map((server: StaticServer) => server.close()));
      await rm(out, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

// One worker builds, once.
test.describe.configure({ mode: 'default' });

test('one that is named is opened with its texts, and each quotation is checked', async ({ page, sites }) => {
  await page.goto(`${sites.app}/?data=${sites.named}/open/neutral/dataset.json`);
  const readout = new ReadoutPage(page);
  await readout.untilReady();
  await readout.untilChecked();
  await expect(page.getByRole('region', { name: 'Problems in the dataset' })).toHaveCount(0);
});

test('that it does not let this page read is said, and the page can go elsewhere', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.app}/?data=${sites.named}/closed/neutral/dataset.json`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('dataset.json');
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('one that is not named is never asked', async ({ page, sites }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(`${sites.app}/?data=${sites.other}/open/neutral/dataset.json`);
  await expect(page.getByRole('alert')).toContainText(`This page may not fetch from ${sites.other}.`);
  expect(new Set(asked)).toEqual(new Set([sites.app]));
});
