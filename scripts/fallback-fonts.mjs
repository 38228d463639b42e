// Reckons the metrics of the fallback faces in src/styles/typefaces.css: how much wider or narrower a face that
// readers have on their machines must be drawn, and where its baseline must stand, to take the room of ours.
//
//   node scripts/fallback-fonts.mjs [Georgia=file.woff2 ...]
//
// A browser sets the words of the shipped dataset in each face and measures them. A face that this machine does
// not have may be given as a file, also one made to the same widths (Gelasio for Georgia, Liberation for Arial
// and Times New Roman). It prints a table; the numbers are put into the stylesheet by hand.

import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const DATASET = 'public/datasets/china-us-2021/dataset.json';
const FILES = 'node_modules/@fontsource-variable';
const SERIF = `${FILES}/source-serif-4/files/source-serif-4-latin-opsz`;
const SANS = `${FILES}/source-sans-3/files/source-sans-3-latin-wght`;

/** Ours, at the size at which most of its words are set, and what may stand in its place. */
const FACES = [
  {
    file: `${SERIF}-normal.woff2`,
    style: 'normal',
    size: 15,
    on: ['Georgia', 'Times New Roman', 'DejaVu Serif'],
  },
  {
    file: `${SERIF}-italic.woff2`,
    style: 'italic',
    size: 14,
    on: ['Georgia Italic', 'Times New Roman Italic', 'DejaVu Serif Italic'],
  },
  {
    file: `${SANS}-normal.woff2`,
    style: 'normal',
    size: 13,
    on: ['Arial', 'Helvetica Neue', 'Roboto', 'DejaVu Sans'],
  },
  { file: `${SANS}-italic.woff2`, style: 'italic', size: 13, on: ['Arial Italic', 'DejaVu Sans Oblique'] },
];

const given = new Map(process.argv.slice(2).map((each) => /** @type {[string, string]} */ (each.split('='))));
const words = wordsOf(JSON.parse(readFileSync(DATASET, 'utf8')));
const browser = await chromium.launch({
  ...(findBrowser() ?? {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { file, style, size, on } of FACES) {
  const ours = await measure(urlOf(file), style, size);
  if (ours === undefined) throw new Error(`${file} cannot be read`);
  console.log(
    `\n${file.split('/').at(-1)}: ascent ${percent(ours.ascent)}, descent ${percent(ours.descent)}`,
  );
  for (const name of on) {
    const stand = given.get(name);
    const theirs = await measure(stand === undefined ? `local("${name}")` : urlOf(stand), 'normal', size);
    if (theirs === undefined) console.log(`  ${name.padEnd(24)} is not on this machine`);
    else {
      const adjust = ours.width / theirs.width;
      console.log(
        `  ${name.padEnd(24)} size-adjust ${percent(adjust)}; ascent-override ${percent(ours.ascent / adjust)}; ` +
          `descent-override ${percent(ours.descent / adjust)}`,
      );
    }
  }
}
await browser.close();

/** @param {string} file */
function urlOf(file) {
  return `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`;
}

/** @param {number} value */
function percent(value) {
  return `${(value * 100).toFixed(2)}%`;
}

/** What the page sets: every English title, note and quotation. @param {unknown} value @returns {string[]} */
function wordsOf(value) {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' ? (['en', 'exact'].includes(key) ? [each] : []) : wordsOf(each),
  );
}

/**
 * The width of all words in a face, in pixels, and its ascent and descent in parts of its size; nothing where
 * there is no such face.
 *
 * @param {string} source for `src` of a font face
 * @param {string} style
 * @param {number} size in pixels
 */
async function measure(source, style, size) {
  return page.evaluate(
    async ({ source, style, size, words }) => {
      const face = new FontFace('measured', source, { style, weight: '200 900' });
      try {
        document.fonts.add(await face.load());
      } catch {
        return undefined;
      }
      const line = document.createElement('span');
      line.style.cssText = `font: ${style} 400 ${size}px measured; white-space: pre; position: absolute`;
      document.body.append(line);
      let width = 0;
      for (const text of words) {
        line.textContent = text;
        width += line.getBoundingClientRect().width;
      }
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('the browser has no canvas');
      context.font = `${style} 400 1000px measured`;
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
      line.remove();
      document.fonts.delete(face);
      return { width, ascent: fontBoundingBoxAscent / 1000, descent: fontBoundingBoxDescent / 1000 };
    },
    { source, style, size, words },
  );
}
