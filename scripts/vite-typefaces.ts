/**
 * How the typefaces come: asked for with the page, after what it needs to work, and used if they are there when
 * the first words are set. Where they come later, the stand-ins of src/styles/typefaces.css stay until the next
 * page: an exchange would break lines anew below a reader's eyes, and the marks of the chart are as wide as their words.
 */
import type { Plugin } from 'vite';

/** The package's stylesheets say `swap`. */
const PACKAGE = /@fontsource-variable\/.*\.css/;
/** What English is set in on the first screen; every other script and slant is fetched when it is needed. */
const FIRST = /(source-serif-4-latin-opsz-(normal|italic)|source-sans-3-latin-wght-normal)-[\w-]+\.woff2$/;

export function typefaces(): Plugin {
  return {
    name: 'typefaces',
    enforce: 'pre',
    transform(css, id) {
      if (!PACKAGE.test(id)) return undefined;
      if (!css.includes('font-display: swap')) this.error(`${id} no longer says how its faces are displayed`);
      return css.replaceAll('font-display: swap', 'font-display: optional');
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        // The server for development has no bundle, and serves fast enough.
        if (bundle === undefined) return [];
        const files = Object.keys(bundle).filter((file) => FIRST.test(file));
        if (files.length !== 3) throw new Error(`of the first typefaces there are ${files.length}, not 3`);
        return files.map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            href: `./${file}`,
            crossorigin: true,
            fetchpriority: 'low',
          },
        }));
      },
    },
  };
}
