/** Waiting by what is drawn. */
import type { Page } from '@playwright/test';

/** What is to be done when something is drawn has been done by then. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
