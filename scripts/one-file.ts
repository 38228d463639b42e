/**
 * Puts everything that a built page links into the page, with a dataset: what is left is one file that asks nobody
 * for anything. Its own policy allows its code by hash.
 */
import { HELD_DATASET, type HeldDataset } from '../src/data/dataset-source.ts';
import { policyOfOneFile } from './vite-content-security-policy.ts';
import { escapeHtml, hidden, jsonForScript } from './vite-first-screen.ts';

/** What stands in the file for whoever has no scripts, and for the list of open pages. */
export interface FileWords {
  readonly title: string;
  readonly description: string;
  /** HTML of the whole dataset. */
  readonly chronology: string;
}

/** A file that the page links, by its path: './assets/app.js'. */
export type ReadLinked = (path: string) => Buffer;

/** @param html the page as Vite has built it, with one script */
export function oneFile(html: string, read: ReadLinked, held: HeldDataset, words: FileWords): string {
  const scripts: string[] = [];
  const styles: string[] = [];
  const put = (into: string[], text: string) => {
    into.push(text);
    return text;
  };
  const body = [
    '<div id="root"></div>',
    hidden(words.chronology),
    `<script type="application/json" id="${HELD_DATASET}">${jsonForScript(held)}</script>`,
  ].join('\n    ');
  /** Each place of the built page, once, and what takes it. What is put in is never looked through for places. */
  const places: readonly (readonly [RegExp, (first: string, second: string) => string])[] = [
    [/<!--.*?-->\s*/s, () => ''],
    [/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(words.title)}</title>`],
    [
      /<meta\s+name="description"[^>]*>/,
      () => `<meta name="description" content="${escapeHtml(words.description)}">`,
    ],
    [
      /<script type="module" crossorigin src="([^"]+)"><\/script>/,
      (path) => `<script type="module">${put(scripts, codeOf(read(path)))}</script>`,
    ],
    [
      /<link rel="stylesheet"(?: crossorigin)? href="([^"]+)"( media="[^"]*")?[^>]*>/,
      (path, media) => `<style${media}>${put(styles, styleOf(read(path)))}</style>`,
    ],
    [
      /<link rel="icon" type="image\/svg\+xml" href="([^"]+)"[^>]*>/,
      (path) => `<link rel="icon" href="data:image/svg+xml;base64,${read(path).toString('base64')}">`,
    ],
    [/<div id="root"><\/div>/, () => body],
  ];
  const page = html.replaceAll(new RegExp(places.map(([place]) => place.source).join('|'), 'gs'), (found) => {
    for (const [place, taken] of places) {
      const [all, first = '', second = ''] = place.exec(found) ?? [];
      if (all === found) return taken(first, second);
    }
    return found;
  });
  if (scripts.length !== 1) throw new Error(`the built page has ${scripts.length} scripts, and not one`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOfOneFile(scripts, styles)}">`;
  return page.replace('<head>', () => `<head>\n    ${policy}`);
}

/** No word of the code may end its element, nor begin what hides the end. Both stand only where an escape may stand too. */
function codeOf(file: Buffer): string {
  return file
    .toString()
    .trim()
    .replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C');
}

function styleOf(file: Buffer): string {
  const css = file.toString().trim();
  if (/<\/style/i.test(css)) throw new Error('a stylesheet holds the end of its element');
  return css;
}
