/** Tools that measure are told when a dataset is drawn and when it is complete, once for each that is opened. */
import type { Page } from '@playwright/test';
import { serveLongDataset } from './pages/long-dataset';
import { ReadoutPage } from './pages/readout-page';
import { expect, test } from './test';

function times(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
}

test('a dataset is told to be drawn, then complete; the next one anew', async ({ page }) => {
  await serveLongDataset(page, 200);
  const readout = new ReadoutPage(page);
  await readout.open();
  await expect.poll(() => times(page)).toEqual(['readout:drawn', 'readout:complete']);
  const before = await page.evaluate(() => performance.now());
  await page.evaluate(() => {
    window.history.pushState(null, '', '?v=1&dataset=long');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect
    .poll(() =>
      page.evaluate(
        (since) =>
          performance
            .getEntriesByType('mark')
            .filter(({ startTime }) => startTime > since)
            .map(({ name }) => name),
        before,
      ),
    )
    .toEqual(['readout:drawn', 'readout:complete']);
  expect(await times(page)).toHaveLength(2);
});
