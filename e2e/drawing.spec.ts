/**
 * The drawing itself, against pictures that are kept: a change that nobody meant is seen here. Letters are drawn
 * differently by each system, so the pictures hold on Linux only; `--update-snapshots` makes them anew.
 */
import type { Page } from '@playwright/test';
import { serveNeutralDataset } from './pages/neutral-dataset';
import type { ReadoutPage } from './pages/readout-page';
import { expect, test } from './test';

test.skip(process.platform !== 'linux', 'the pictures were made with the letters of Linux');
test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

async function expectDrawing(readout: ReadoutPage, page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(5, 5);
  await expect(readout.chart()).toHaveScreenshot(`${name}.png`);
}

test('first sight', async ({ readout, page }) => {
  await readout.open();
  await expectDrawing(readout, page, 'first-sight');
});

test('the folded strip, with the chosen event beside what was its group', async ({ readout, page }) => {
  await readout.open('?event=sullivan-brookings-webinar');
  await expect(readout.eventTitle()).toBeVisible();
  await expectDrawing(readout, page, 'folded-strip');
});

test('the chosen event with its guide and its arcs', async ({ readout, page }) => {
  await readout.open('?event=leaders-video-meeting&window=2021-11-14T05:00Z/2021-11-18T05:00Z');
  await expect(readout.eventTitle()).toBeVisible();
  await expectDrawing(readout, page, 'arcs-and-guide');
});

test('two years, with groups', async ({ readout, page }) => {
  await readout.open('?window=2020-06-01T00:00Z/2022-06-01T00:00Z');
  await expectDrawing(readout, page, 'two-years');
});

test('another dataset, of three sides', async ({ readout, page }) => {
  await serveNeutralDataset(page);
  // Weeks in which every mark has Latin letters, which come with the page: others are the machine's.
  await readout.open('?dataset=neutral&window=2030-01-01T00:00Z/2030-02-27T00:00Z');
  await expectDrawing(readout, page, 'three-sides');
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('the busiest days', async ({ readout, page }) => {
    await readout.open('?window=2021-11-14T05:00Z/2021-11-18T05:00Z');
    await expectDrawing(readout, page, 'dark');
  });
});
