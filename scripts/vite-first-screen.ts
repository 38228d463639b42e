// Writes into the built page what can be read before a script has run: the first screen, the chronology of the
// default dataset, and what search engines and other sites show of it. The app's own code draws all of it.
//
// SITE_ADDRESS names where the page will stand (https://example.org/readout/): only then are there a canonical
// address and a card that other sites can fetch.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type { drawFirstScreen, FirstScreen, ReadFile } from '../src/app/first-screen.tsx';
import { DEFAULT_DATASET, FIRST_PAINT, FIRST_START } from './first-paint.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `datasets/${DEFAULT_DATASET}`;

/** Latin letters: of controls, of titles, and of the quotations in the list. */
const FONT_FILES = [
  /source-sans-3-latin-\w+-normal/,
  /source-serif-4-latin-\w+-normal/,
  /source-serif-4-latin-\w+-italic/,
];

/** Asked for by the app when it runs; it is fetched beside it, so that the dataset is read as soon as both are there. */
const READER = 'src/data/dataset/load-dataset.ts';

export function firstScreen(): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    transformIndexHtml: {
      // After Vite has written its own tags, so that the names of the built files are known.
      order: 'post',
      async handler(html, { bundle }) {
        const site = siteAddress();
        const screen = await drawScreen((path) => readFileSync(`${ROOT}/public/${FOLDER}/${path}`), site);
        const fonts = firstFonts(Object.keys(bundle ?? {}));
        const reader = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(READER),
        );
        if (reader === undefined) throw new Error(`no chunk of the build is ${READER}`);
        return pageWith(html, screen, { fonts, reader: reader.fileName }, site);
      },
    },
  };
}

/** Of the files of a build those of the typefaces that stand on the first screen. */
export function firstFonts(files: readonly string[]): readonly string[] {
  const fonts = files.filter((file) => FONT_FILES.some((font) => font.test(file)));
  if (fonts.length !== FONT_FILES.length) throw new Error(`the first screen's fonts are ${fonts}`);
  return fonts;
}

export const preloadOfFont = (file: string) =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`;

/** Where the page will stand, with a slash at its end; undefined where nobody says. */
function siteAddress(): string | undefined {
  const given = process.env.SITE_ADDRESS;
  if (!given) return undefined;
  const { href } = new URL(given);
  return href.endsWith('/') ? href : `${href}/`;
}

/** By the app's own code, as it stands in the sources. */
export async function drawScreen(read: ReadFile, site: string | undefined): Promise<FirstScreen> {
  const { module } = await runnerImport<{ drawFirstScreen: typeof drawFirstScreen }>(
    fileURLToPath(new URL('../src/app/first-screen.tsx', import.meta.url)),
    { root: ROOT, configFile: false, logLevel: 'error', plugins: [noStyles()] },
  );
  return module.drawFirstScreen(read, site);
}

/** A drawing into a file needs no styles: they stand in the page already. */
function noStyles(): Plugin {
  const nothing = '\0no-styles';
  return {
    name: 'no-styles',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? nothing : undefined),
    load: (id) => (id === nothing ? 'export {};' : undefined),
  };
}

/** Files that are asked for before anything asks for them by itself. */
export interface Preloads {
  readonly fonts: readonly string[];
  /** What reads the dataset. */
  readonly reader: string;
}

/** The app as Vite links it. */
const APP_PARTS = /\n\s*(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)/g;

/** The page with all that was drawn. */
export function pageWith(
  html: string,
  screen: FirstScreen,
  { fonts, reader }: Preloads,
  site: string | undefined,
): string {
  const { title, description, page, chronology, schemaOrg } = screen;
  const app = html.match(APP_PARTS)?.map((part) => part.trim()) ?? [];
  if (app.length === 0) throw new Error('index.html has no app');
  app.push(`<link rel="modulepreload" crossorigin href="./${reader}">`);
  const body = [
    `<script>${FIRST_START}</script>`,
    `<div id="root">${withoutStyles(page)}</div>`,
    hidden(chronology),
    // Last, since nobody waits for it. It is data: no policy for scripts asks about it.
    `<script type="application/ld+json">${jsonForScript(schemaOrg)}</script>`,
  ];
  const parts: readonly (readonly [string | RegExp, string])[] = [
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>`],
    [/<meta\s+name="description"[^>]*>/, `<meta name="description" content="${escapeHtml(description)}">`],
    [
      '<!--first-paint-->',
      [
        // Nothing in a template is fetched until it is taken out.
        `<template>${app.join('')}</template>`,
        `<script>${FIRST_PAINT}</script>`,
        // Nothing is drawn before the list is whole: half a menu has half its width.
        '<link rel="expect" href="#events" blocking="render">',
        ...fonts.map(preloadOfFont),
      ].join('\n    '),
    ],
    ['</head>', `${socialTags(title, description, site).join('\n    ')}\n  </head>`],
    ['<div id="root"></div>', body.join('\n    ')],
    ['<!--no-scripts-->', noScripts(html)],
  ];
  return parts.reduce(
    (text, [place, part]) => {
      if (text.search(place) === -1) throw new Error(`index.html has no place for ${place}`);
      return text.replace(place, () => part);
    },
    html.replace(APP_PARTS, ''),
  );
}

/** For browsers that cannot be asked whether they run scripts. */
function noScripts(html: string): string {
  const href = /<link rel="stylesheet" href="([^"]+)" media="print/.exec(html)?.[1];
  if (href === undefined) throw new Error('index.html links no stylesheet for print');
  return `<noscript><link rel="stylesheet" href="${href}"></noscript>`;
}

function socialTags(title: string, description: string, site: string | undefined): readonly string[] {
  const meta = (kind: 'name' | 'property', name: string, content: string) =>
    `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
  const tags = [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Readout'),
    meta('property', 'og:locale', 'en_GB'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
  // An image that other sites fetch must have a whole address.
  const card = `${site ?? './'}card.png`;
  const image = [
    meta('property', 'og:image', card),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta(
      'property',
      'og:image:alt',
      `Readout: ${title.split(' · ')[0]}, a timeline between the days of both sides`,
    ),
  ];
  if (site === undefined) return [...tags, ...image];
  return [
    `<link rel="canonical" href="${escapeHtml(site)}">`,
    meta('property', 'og:url', site),
    ...tags,
    ...image,
  ];
}

/** The chronology is hidden where the app runs: styles show it on paper and where no script does. */
export function hidden(chronology: string): string {
  return chronology.replace('<article class="chronology"', '<article hidden class="chronology"');
}

/** The policy allows no style attribute; what React sets by one is set again when the app takes over. */
function withoutStyles(page: string): string {
  return page.replace(/(<[a-z][^<>]*?) style="[^"]*"/g, '$1');
}

/** Within a script element nothing may end it, nor begin a comment: both begin with `<`. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
