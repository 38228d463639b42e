/**
 * How the typefaces come: those of the first screen are asked for before all else (vite-first-screen.ts), and used
 * if they are there when the first words are set. Where they come later, the stand-ins of src/styles/typefaces.css stay until the next
 * page: an exchange would break lines anew below a reader's eyes, and the marks of the chart are as wide as their words.
 */
import type { Plugin } from 'vite';

/** The package's stylesheets say `swap`. */
const PACKAGE = /@fontsource-variable\/.*\.css/;

export function typefaces(): Plugin {
  return {
    name: 'typefaces',
    enforce: 'pre',
    transform(css, id) {
      if (!PACKAGE.test(id)) return undefined;
      if (!css.includes('font-display: swap')) this.error(`${id} no longer says how its faces are displayed`);
      return css.replaceAll('font-display: swap', 'font-display: optional');
    },
  };
}
