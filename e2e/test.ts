/** Playwright's test with the page of the app at hand. */
import { test as base } from '@playwright/test';
import { ReadoutPage } from './pages/readout-page';

export { expect } from '@playwright/test';

export const test = base.extend<{ readout: ReadoutPage }>({
  readout: async ({ page }, use) => {
    await use(new ReadoutPage(page));
  },
});
