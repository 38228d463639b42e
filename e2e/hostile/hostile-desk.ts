/** Ways in for hostile files, and what must hold after each. */
import type { Page } from '@playwright/test';
import { rawZip } from '../../src/data/files/test-zip';
import { OpenDesk } from '../pages/open-desk';
import { ReadoutPage } from '../pages/readout-page';
import { type Watch, watch } from '../pages/watch';
import { test as base, expect } from '../test';
import { datasetOf, tableOf, timelineOf } from './hostile-files';

export { expect } from '../test';

export const test = base.extend<{ desk: OpenDesk; seen: Watch }>({
  desk: async ({ page }, use) => use(new OpenDesk(page)),
  seen: async ({ page, baseURL }, use) => {
    const seen = await watch(page, new URL(baseURL ?? '').origin);
    page.on('dialog', (dialog) => {
      // The browser's own question to who leaves before a dataset is kept.
      if (dialog.type() === 'beforeunload') return dialog.accept();
      throw new Error(`a dialog: ${dialog.message()}`);
    });
    await use(seen);
  },
});

/** Ways in for a text that a file holds. */
export const WAYS = ['choose', 'drop', 'paste', 'address', 'archive'] as const;
type Way = (typeof WAYS)[number];

export const FORMATS = {
  'a dataset': { name: 'dataset.json', of: (words: string) => datasetOf(words), isOurs: true },
  'a timeline': { name: 'timeline.json', of: timelineOf, isOurs: false },
  'a table': { name: 'table.csv', of: tableOf, isOurs: false },
} as const;

interface Bringing {
  readonly page: Page;
  readonly desk: OpenDesk;
  readonly way: Way;
  readonly name: string;
  readonly content: string;
}

/** Opens it, and makes a dataset of what is none. */
export async function bring({ page, desk, way, name, content }: Bringing, isOurs: boolean): Promise<void> {
  await new ReadoutPage(page).open();
  switch (way) {
    case 'address':
      await page.route(`**/brought/${name}`, (route) => route.fulfill({ body: content }));
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `?data=brought/${name}`);
      return;
    case 'drop':
      await desk.drop({ name, content });
      break;
    case 'archive':
      await desk.drop({
        name: 'all.zip',
        content: Buffer.from(rawZip([{ name, data: content, method: 8 }])),
      });
      break;
    case 'choose':
      await desk.show();
      await desk.choose({ name, content });
      break;
    case 'paste':
      await desk.show();
      await desk.paste(content);
  }
  if (!isOurs) await desk.make();
}

export async function expectHarmless(page: Page, seen: Watch): Promise<void> {
  expect(await page.evaluate(() => '__ran' in window)).toBe(false);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.consoleErrors).toEqual([]);
  expect(seen.pageErrors).toEqual([]);
  expect(await seen.violations()).toEqual([]);
  await expect(
    page.locator('iframe, [onerror], [onload], [onmouseover], [onfocus], img[src="x"], svg[onload]'),
  ).toHaveCount(0);
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
  expect(new Set([...links, 'http:', 'https:'])).toEqual(new Set(['http:', 'https:']));
}

/** Goes back to the dataset that was open before, and uses it. */
export async function expectStillThere(page: Page): Promise<void> {
  await page.goBack();
  await expect(page.getByRole('status').filter({ hasText: '21 of 21 events' })).toBeVisible();
}
