/** Files that are long on their way. */
import type { Page } from '@playwright/test';

/** Holds back what is asked for at such addresses until what comes back is called. */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
