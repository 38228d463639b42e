/** The second dataset, which is not shipped: served to the page from the tests' folder. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

const FOLDER = new URL('../datasets/neutral/', import.meta.url);

export async function serveNeutralDataset(page: Page): Promise<void> {
  await page.route('**/datasets/neutral/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/datasets/neutral/')[1] ?? '';
    const contentType = path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
    await route.fulfill({ contentType, body: await readFile(new URL(path, FOLDER)) });
  });
}
