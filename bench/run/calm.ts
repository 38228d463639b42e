/** Waits until a page is at rest. */
import type { Page } from '@playwright/test';

/** Milliseconds without a change after which the page is at rest, and those after which that is given up. */
const CALM = { quiet: 250, limit: 120_000 };

export async function untilCalm(page: Page): Promise<void> {
  await page.evaluate(({ quiet, limit }) => window.bench.untilCalm(quiet, limit), CALM);
}
