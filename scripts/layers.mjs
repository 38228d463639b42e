// The layers of src/ as an allow-list: what is not named here may not be imported.
// An arrow may only point down this page's order; `check-layers.mjs` reads the code and holds it to this.

/**
 * @typedef {object} Layer
 * @property {readonly string[]} mayUse the other layers it may import from
 * @property {readonly string[]} packages the npm packages it may import, `name` or `@scope/*`; 'node' for Node's own
 */

/** Layer by folder of src/; `root` is the files directly in src/. @type {Readonly<Record<string, Layer>>} */
export const LAYERS = {
  root: {
    mayUse: ['app', 'styles'],
    packages: ['react', 'react-dom', '@fontsource-variable/*'],
  },
  app: {
    mayUse: ['features', 'state', 'words', 'data', 'domain', 'ui', 'base', 'styles'],
    packages: ['react', 'react-dom', '@tanstack/react-query'],
  },
  features: {
    mayUse: ['state', 'words', 'data', 'domain', 'ui', 'base'],
    packages: ['react', 'react-dom', '@tanstack/react-query'],
  },
  state: {
    mayUse: ['data', 'words', 'domain', 'base'],
    packages: ['zustand', 'react', '@tanstack/react-query'],
  },
  data: {
    mayUse: ['domain', 'base'],
    packages: ['zod', 'jsonc-parser', '@noble/hashes', '@tanstack/react-query', 'comlink'],
  },
  words: { mayUse: ['domain', 'base'], packages: ['i18next'] },
  domain: { mayUse: ['base'], packages: [] },
  ui: { mayUse: ['base'], packages: ['react', 'react-dom', '@base-ui/react', 'lucide-react'] },
  styles: { mayUse: [], packages: [] },
  base: { mayUse: [], packages: [] },
};

/** What one folder may import beyond its layer. @type {Readonly<Record<string, readonly string[]>>} */
export const HOMES = {
  'src/features/timeline/chart/': ['vis-timeline', 'vis-data', 'moment'],
  // Which rows of a long list are in sight, and where they stand.
  'src/features/event-list/long/': ['@tanstack/react-virtual'],
  // Tables and the markup in them, as other programs write them.
  'src/data/import/': ['papaparse', 'htmlparser2'],
  // Writes Markdown, and knows what must be escaped in it.
  'src/features/chronology/file/': ['mdast', 'mdast-util-to-markdown', 'mdast-util-gfm'],
  // Finds the passage nearest to a quotation that failed.
  'src/domain/evidence/': ['approx-string-match'],
  // Writes the lines of iCalendar.
  'src/data/export/': ['ical.js'],
  // Zip archives that readers bring or take.
  'src/data/files/': ['@zip.js/zip.js'],
  // The browser's database, with promises.
  'src/data/library/': ['idb'],
  // The dataset check is a program of the command line, never part of the page.
  'src/data/check/': ['node'],
};

/** What every test may import beyond its subject's layer. */
export const TEST_PACKAGES = [
  'vitest',
  'fast-check',
  'ajv',
  'fake-indexeddb',
  'csv-parse',
  // Reads the citations that we write, as a reader of others.
  '@citation-js/*',
  'culori',
  // Read Markdown and HTML, as readers of others.
  'mdast-util-from-markdown',
  'micromark-extension-gfm',
  'htmlparser2',
  // Reads the calendar that ical.js writes, as a reader of others.
  'ts-ics',
  'fake-indexeddb',
  'happy-dom',
  'jsonld',
  '@testing-library/*',
  'typescript',
  'node',
];

/** The one file that touches the browser's history and address. */
export const ADDRESS_HOME = 'src/state/address-sync.ts';
