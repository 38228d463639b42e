/** The app and a dataset in one file, opened from disk: all of it works, and nothing is asked of anybody. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { ReadoutPage } from './pages/readout-page';
import { SaveDialog } from './pages/save-dialog';
import { SearchPalette } from './pages/search-palette';
import { test as base, expect } from './test';

const CALL = 'Defence officials of both sides hold a video call';

/** Addresses of the files. */
interface Files {
  readonly shipped: string;
  readonly neutral: string;
}

async function buildFile(out: string, ...folder: readonly string[]): Promise<string> {
  const program = ['scripts/run-ts.mjs', 'scripts/build-single.ts', '--out', out, ...folder];
  await promisify(execFile)(process.execPath, program);
  return pathToFileURL(out).href;
}

const test = base.extend<{ trouble: readonly string[] }, { files: Files }>({
  files: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'readout-single-'));
      const [shipped, neutral] = await Promise.all([
        buildFile(join(folder, 'readout.html')),
        buildFile(join(folder, 'neutral.html'), 'e2e/datasets/neutral'),
      ]);
      await use({ shipped, neutral });
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  /** Whatever the page asks for beside itself, and whatever goes wrong in it or against its policy. */
  trouble: async ({ page, files }, use) => {
    const trouble: string[] = [];
    page.on('request', (request) => {
      const url = request.url().split('?')[0] ?? '';
      if (!url.startsWith('data:') && !Object.values(files).includes(url)) trouble.push(url);
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
    });
    page.on('pageerror', ({ message }) => trouble.push(message));
    await use(trouble);
  },
});

// One worker builds, once.
test.describe.configure({ mode: 'default' });

async function open(page: Page, address: string): Promise<ReadoutPage> {
  await page.goto(address);
  const readout = new ReadoutPage(page);
  await readout.untilReady();
  return readout;
}

test('is read from the list to the words in the source', async ({ page, files, trouble }) => {
  const readout = await open(page, files.shipped);
  await readout.untilChecked();
  await expect(readout.status()).toHaveText('21 of 21 events');
  await expect(readout.problems()).toHaveCount(0);
  await expect(page).toHaveTitle(/Readout/);
  await readout.chooseActor('Office for International Military Cooperation');
  await readout.matchAllTogether();
  await expect(readout.status()).toHaveText('2 of 21 events');
  await readout.mark(`Thu 19 Aug 2021: ${CALL}`).hover();
  await readout.openEvent(CALL);
  await readout.readInSource('On August 19');
  await readout.expectTakenTo('M-AUG.date', 'On August 19');
  expect(trouble).toEqual([]);
});

test('is searched, and explained, in Chinese too', async ({ page, files, trouble }) => {
  const readout = await open(page, files.shipped);
  const palette = new SearchPalette(page);
  await palette.lookFor('sullivan');
  await palette.expectGroups(['People and organisations', 'Titles', 'Words of the source']);
  await page.keyboard.press('Escape');
  await readout.openAbout();
  await page.keyboard.press('Escape');
  await page.goto(`${files.shipped}?lang=zh`);
  await expect(page.getByRole('status').filter({ hasText: '显示21项，共21项' })).toBeVisible();
  expect(trouble).toEqual([]);
});

test('has an address that holds the view, forth and back', async ({ page, files, trouble }) => {
  const readout = await open(page, files.shipped);
  await readout.openEvent(CALL);
  await readout.expectAddress({ dataset: 'china-us-2021', event: 'video-call-of-august-19' });
  await page.reload();
  await expect(readout.eventTitle()).toHaveText(CALL);
  await page.goBack();
  await expect(readout.event()).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('offers no frame, since no page stands beside it', async ({ page, files, trouble }) => {
  await page.goto(`${files.shipped}?event=video-call-of-august-19`);
  const readout = new ReadoutPage(page);
  await expect(readout.event().getByRole('button', { name: 'Cite this event' })).toBeVisible();
  await expect(readout.event().getByRole('button', { name: 'Embed this event' })).toHaveCount(0);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Print' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Embed…' })).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('is cited and saved without the names of the reader’s folders', async ({ page, files }) => {
  const readout = await open(page, `${files.shipped}?event=video-call-of-august-19`);
  await readout.event().getByRole('button', { name: 'Cite this event' }).click();
  const cite = page.getByRole('dialog', { name: 'Cite' });
  await expect(cite).toContainText('This page is a file');
  await expect(cite.getByRole('region', { name: 'Note (Chicago)' })).toContainText(
    'urn:readout:china-us-2021:event:video-call-of-august-19',
  );
  await expect(cite).not.toContainText('file:');
  await page.keyboard.press('Escape');
  const save = new SaveDialog(page);
  await save.show();
  const saved = await readFile(await (await save.save('Calendar (iCalendar)')).path(), 'utf8');
  expect(saved).toContain('urn:readout:china-us-2021:event:');
  expect(saved).not.toContain('file:');
});

test('is set in its own typefaces', async ({ page, files }) => {
  const readout = await open(page, files.shipped);
  await expect(readout.status()).toBeVisible();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(loaded.join()).toContain('Source Serif 4 Variable');
  expect(loaded.join()).toContain('Source Sans 3 Variable');
});

test('holds the dataset that it was built with', async ({ page, files, trouble }) => {
  const readout = await open(page, files.neutral);
  await readout.untilChecked();
  await expect(readout.problems()).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The ferry line of three sides, early 2030',
  );
  await readout.expectAddress({ dataset: 'neutral' });
  expect(trouble).toEqual([]);
});

test('has no other dataset, says so, and asks nobody for it', async ({ page, files, trouble }) => {
  const readout = await open(page, `${files.shipped}?dataset=other`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('There is no dataset “other” here.');
  await alert.getByRole('button', { name: 'Open “china-us-2021” instead' }).click();
  await expect(readout.status()).toHaveText('21 of 21 events');
  expect(trouble).toEqual([]);
});

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });

  test('is a chronology', async ({ page, files }) => {
    await page.goto(files.shipped);
    await expect(page.getByRole('heading', { name: CALL })).toBeVisible();
  });
});
