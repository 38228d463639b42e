// Makes the icons of the installed app from public/icon.svg: `node scripts/make-icons.mjs`, after the sign or the ground
// of the page has changed. Opaque, since a device lays an icon on whatever it likes.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_SWITCHES } from './browser-switches.mjs';
import { findBrowser } from './find-browser.mjs';
import { indexedPng } from './indexed-png.mjs';
import { pixelsOf } from './pixels.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** A device may cut a maskable icon to a circle of four fifths of its width, which must hold the whole sign. */
const ICONS = [
  { file: 'icon-192.png', size: 192, sign: 0.8 },
  { file: 'icon-512.png', size: 512, sign: 0.8 },
  { file: 'icon-maskable-512.png', size: 512, sign: 0.66 },
];

const sign = readFileSync(`${ROOT}/public/icon.svg`, 'utf8');
const ground = /name="theme-color" content="([^"]+)"/.exec(readFileSync(`${ROOT}/index.html`, 'utf8'))?.[1];
const executablePath = findBrowser()?.executablePath;
if (executablePath === undefined) throw new Error('no Chrome or Chromium was found: set CHROMIUM_PATH');

const browser = await chromium.launch({ executablePath, args: BROWSER_SWITCHES });
for (const { file, size, sign: share } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' });
  await page.setContent(
    `<style>body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${ground} }
     svg { width: ${share * 100}vw }</style>${sign}`,
  );
  writeFileSync(`${ROOT}/public/${file}`, indexedPng(await pixelsOf(browser, await page.screenshot()), size));
  await page.close();
}
await browser.close();
