// Makes public/card.png, the picture that other sites show beside a link: `node scripts/make-card.mjs` after a build.
// It is the page's own look, 1200 × 630: names, the dataset's title, and the chart as the app draws it.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PORT = process.env.PORT ?? '4174';
const SIZE = { width: 1200, height: 630 };
/** The days of the meeting itself: on so few every mark has its words. */
const VIEW = '?window=2021-11-14T00:00Z/2021-11-18T12:00Z';

const server = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'preview', '--strictPort', '--port', PORT],
  { cwd: ROOT, stdio: 'ignore' },
);
try {
  await untilServed(`http://127.0.0.1:${PORT}/`);
  await takePicture();
} finally {
  server.kill();
}

async function takePicture() {
  const found = findBrowser();
  if (found === undefined) throw new Error('no Chrome or Chromium was found: set CHROMIUM_PATH');
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: SIZE, locale: 'en-GB', colorScheme: 'light' });
  await page.goto(`http://127.0.0.1:${PORT}/${VIEW}`);
  await page.locator('html[data-ready]').waitFor({ timeout: 60_000 });
  // What can only be pressed is no picture; what is left is set larger, as a card is looked at from afar.
  await page.evaluate(() => {
    document.body.dataset.card = 'true';
    const hidden =
      '.page__filters, .page-head__tools, .timeline-view__head, .timeline-view__status, .undated-shelf, .page__skip';
    /** @type {HTMLElement} */ for (const element of document.querySelectorAll(hidden))
      (element).style.display = 'none';
    const main = /** @type {HTMLElement | null} */ (document.querySelector('.page__main'));
    if (main) main.style.display = 'block';
    const title = /** @type {HTMLElement | null} */ (document.querySelector('.page-head__title'));
    if (title) title.style.font = '600 2rem / 2.5rem var(--font-serif)';
    const name = /** @type {HTMLElement | null} */ (document.querySelector('.page-head__name'));
    if (name) Object.assign(name.style, { font: '600 2rem / 2.5rem var(--font-serif)', width: 'auto' });
    document.documentElement.style.overflow = 'hidden';
  });
  // The chart takes the room that it now has, and draws anew.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 1500))));
  await page.screenshot({ path: `${ROOT}/public/card.png` });
  await browser.close();
}

/** @param {string} address */
async function untilServed(address) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isServed = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isServed) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing is served at ${address}`);
}
