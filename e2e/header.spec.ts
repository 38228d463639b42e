/** The header in every width: what stands in it never lies on top of another, in either language. */
import type { Page } from '@playwright/test';
import { expect, test } from './test';

/** Names of the buttons in the header's line that another covers, also in part. */
function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('button')]
      .map((button) => ({ button, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.top < 40);
    return shown
      .filter(({ button, box }) =>
        shown.some(
          (other) => other.button !== button && other.box.left < box.right && other.box.right > box.left,
        ),
      )
      .map(({ button }) => button.ariaLabel ?? button.textContent ?? '');
  });
}

for (const language of ['en', 'zh']) {
  test(`nothing in the header covers another, in ${language}`, async ({ readout, page }) => {
    await readout.open(`?lang=${language}`);
    for (const width of [320, 360, 390, 719, 720, 768, 844, 860, 959, 960, 1024, 1199, 1200, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => covered(page), `${width} wide`).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${width} wide`)
        .toBeLessThanOrEqual(width);
    }
  });
}
