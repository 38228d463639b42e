/** The browser in which everything is measured: the one of the browser tests, with the same switches. */
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { BROWSER_SWITCHES } from '../../scripts/browser-switches.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** The usual laptop's window; the peers are drawn into the same. */
const VIEWPORT = { width: 1280, height: 720 };

/** `more` are further switches of the browser. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const found = findBrowser();
  if (found === undefined) throw new Error('no Chrome or Chromium was found: set CHROMIUM_PATH');
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...BROWSER_SWITCHES, ...more],
  });
}

/** A page that shares nothing with those before it, with the probes in it; `failures` is filled with what it throws. */
export async function openPage(
  browser: Browser,
  probes: string,
  failures: string[],
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({
    ...{ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' },
    // What is kept for a time without a network is kept beside what is measured.
    serviceWorkers: 'block',
  });
  await context.addInitScript(probes);
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => failures.push(message));
  return { context, page };
}
