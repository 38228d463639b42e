// Makes public/card.png, the picture that other sites show beside a link: `node scripts/make-card.mjs` after a build.
// It is the page's own look, 1200 × 630: names, the dataset's title, and the chart as the app draws it.

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { indexedPng } from './indexed-png.mjs';
import { pixelsOf } from './pixels.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PORT = process.env.PORT ?? '4174';
const SIZE = { width: 1200, height: 630 };
/** Larger than on a screen, as a card is looked at from afar; on a page of this width the filters are folded. */
const SCALE = 1.25;
/** The days of the meeting itself: on so few every mark has its words. */
const VIEW = '?window=2021-11-14T00:00Z/2021-11-18T12:00Z';

/** What can only be pressed is no picture, and small print cannot be read in it. */
const LOOK = `
  :root { overflow: hidden; scrollbar-width: none; }
  .page__filters, .page__list, .page-foot, .page-head__tools, .timeline-view__head, .timeline-view__status,
  .undated-shelf, .page-head__facts { display: none !important; }
  /* Drawn all the same: only then the page calls itself ready. */
  .timeline-view__strip { position: absolute; inset-inline: 24px; visibility: hidden; }
  .page-head { display: flex !important; gap: 0 18px !important; margin: 0 24px; padding: 16px 0 12px !important; border-bottom: 1px solid var(--color-text) !important; }
  .page-head__name, .page-head__title { width: auto !important; font: 600 1.6rem / 2rem var(--font-serif) !important; }
  .page-head__name { margin: 0 !important; padding: 0 18px 0 0 !important; border: 0 !important; border-inline-end: 1px solid var(--color-line-strong) !important; }
  .page-head__title { padding: 0 !important; }
  .timeline-view__frame { padding-top: 10px; }
`;

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
  const page = await browser.newPage({
    viewport: { width: SIZE.width / SCALE, height: SIZE.height / SCALE },
    deviceScaleFactor: SCALE,
    locale: 'en-GB',
    colorScheme: 'light',
  });
  // Before the app draws, so that the chart takes the room that it will have.
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, LOOK);
  await page.goto(`http://127.0.0.1:${PORT}/${VIEW}`);
  await page.locator('html[data-ready]').waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  writeFileSync(`${ROOT}/public/card.png`, indexedPng(await pixelsOf(browser, picture), SIZE.width));
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
