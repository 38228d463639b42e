/** On paper: the view as a chronology, with every quotation as a numbered note, and nothing else of the page. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { quotationsOfEvent } from '../src/domain/evidence/quotations';
import { ChronologyText, readArchive, SHIPPED } from './pages/chronology-text';
import { expect, test } from './test';

/** What the browser does when it begins to print. The chunk comes when the page rests, and is waited for. */
async function beginPrinting(page: Page): Promise<ChronologyText> {
  await page.emulateMedia({ media: 'print' });
  const chronology = new ChronologyText(page);
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(chronology.article()).toHaveCount(1, { timeout: 200 });
  }).toPass();
  return chronology;
}

test('every event is on paper with its exact words, numbered', async ({ readout, page }) => {
  const archive = await readArchive(SHIPPED);
  await readout.open();
  await readout.untilChecked();
  const chronology = await beginPrinting(page);
  await expect(chronology.article()).toBeVisible();
  await expect(chronology.entries()).toHaveCount(archive.events.length);
  const quoted = archive.events.flatMap(quotationsOfEvent).map(({ quotation }) => quotation.exact);
  expect([...(await chronology.quotedWords())].toSorted()).toEqual(quoted.toSorted());
  await chronology.expectNumbersInOrder();
  // The page with its controls is not.
  await expect(page.locator('#root')).toBeHidden();
});

test('paper says what no legend says: kind, standing, both civil dates, where words stand', async ({
  readout,
  page,
}) => {
  await readout.open();
  await readout.untilChecked();
  const chronology = await beginPrinting(page);
  const absence = chronology.entry(
    'No conversation of the US Joint Chiefs chairman or Defense Secretary with a high-level member of the Chinese military, under Biden',
  );
  await expect(absence.locator('h3')).toHaveText(/^Has not happened\. No conversation/);
  await expect(absence).toContainText('State of affairs, has not happened.');
  const meeting = chronology.entry('Leaders of China and the US end a “first video meeting”');
  await expect(meeting).toContainText('Tue 16 November 2021, in Beijing, 08:45 to 12:25');
  await expect(meeting).toContainText('Mon 15 November 2021, in Washington, at the same instant');
  await expect(meeting).toContainText('printed “On the 16th”');
  const note = chronology.notes().filter({ hasText: 'conducted a video call.' });
  await expect(note.first()).toContainText('Guo Yuandan, in the reporter’s own voice. Paragraph 10.');
});

test('the source, its hands and hash, the record outside and the link stand below', async ({
  readout,
  page,
}) => {
  const archive = await readArchive(SHIPPED);
  await readout.open('?event=leaders-video-meeting');
  await readout.untilChecked();
  const chronology = await beginPrinting(page);
  await expect(chronology.article()).toContainText('Republished by Sina News, date not stated');
  await expect(chronology.article()).toContainText(
    `SHA-256 of the text: ${archive.sources[0]?.texts.body?.sha256}`,
  );
  await expect(chronology.article()).toContainText('Outside record: not quoted, not evidence');
  await expect(chronology.article()).toContainText(`${archive.id}, version ${archive.version}`);
  await expect(
    chronology.article().getByRole('link', { name: /event=leaders-video-meeting/ }),
  ).toHaveAttribute('href', page.url());
});

test('a filter is said in words, and only what it leaves is printed', async ({ readout, page }) => {
  await readout.open('?actors=china,united-states&match=all&kind=call,talks');
  const chronology = await beginPrinting(page);
  await expect(chronology.article()).toContainText(
    'Filter: with China and United States, all together; kind: Call, Talks.',
  );
  const shown = await chronology.entries().count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(10);
  await expect(chronology.article()).toContainText(`${shown} of 21 events.`);
});

test('the order is the reader’s', async ({ readout, page }) => {
  const archive = await readArchive(SHIPPED);
  await readout.open('?order=text');
  const chronology = await beginPrinting(page);
  await expect(chronology.article()).toContainText('in the order of the text');
  const ids = await chronology.entries().evaluateAll((entries) => entries.map(({ id }) => id));
  expect(ids).toEqual(archive.events.map(({ id }) => `event-${id}`));
});

test('dark pages print dark on white', async ({ readout, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('readout.preferences', '{"theme":"dark"}'));
  await readout.open();
  const chronology = await beginPrinting(page);
  const colours = await chronology
    .article()
    .evaluate((article) => [
      getComputedStyle(article).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
  expect(colours).toEqual(['color(srgb 0 0 0)', 'color(srgb 1 1 1)']);
});

test('after printing the page is as before', async ({ readout, page }) => {
  await readout.open();
  const chronology = await beginPrinting(page);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(chronology.article()).toHaveCount(0);
  await expect(readout.rows()).toHaveCount(21);
  await expect(readout.rows().first()).toBeVisible();
});

test('where the chronology cannot come, the list is printed', async ({ readout, page }) => {
  await page.route('**/assets/chronology-*.js', (route) => route.abort());
  await readout.open();
  await page.emulateMedia({ media: 'print' });
  await expect(readout.rows()).toHaveCount(21);
  await expect(readout.rows().last()).toBeVisible();
  await expect(page.locator('.page__filters')).toBeHidden();
});

test('paper speaks Chinese', async ({ readout, page }) => {
  await readout.page.goto('/?lang=zh');
  await readout.untilReady();
  const chronology = await beginPrinting(page);
  await expect(chronology.article()).toContainText('附出处的编年，按时间排列');
  await expect(chronology.article()).toContainText('未设筛选');
});

test('another dataset prints with its own sources, numbered where they are several', async ({
  readout,
  page,
}) => {
  const folder = new URL('./datasets/neutral/', import.meta.url);
  await page.route('**/datasets/neutral/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/neutral/')[1] ?? '';
    await route.fulfill({
      contentType: 'text/plain; charset=utf-8',
      body: await readFile(new URL(path, folder)),
    });
  });
  const archive = await readArchive(folder);
  await readout.open('?dataset=neutral');
  await readout.untilChecked();
  const chronology = await beginPrinting(page);
  await expect(chronology.entries()).toHaveCount(archive.events.length);
  await chronology.expectNumbersInOrder();
  for (const { rights } of archive.sources) {
    await expect(chronology.article()).toContainText(Object.values(rights)[0] ?? '');
  }
});
