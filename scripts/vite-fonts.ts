// A typeface that comes late must not move what is being read: not even italics, which break their lines elsewhere.
// Those of the first screen are fetched before all else (vite-first-screen.ts); where they are not there in time the
// page keeps the fallback until the next visit.

import type { Plugin } from 'vite';

const OURS = /@fontsource-variable\/.*\.css$/;

export function steadyFonts(): Plugin {
  return {
    name: 'steady-fonts',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (OURS.test(id) ? withoutSwap(code) : undefined),
  };
}

function withoutSwap(code: string): string {
  if (!code.includes('font-display: swap')) throw new Error('the typefaces no longer say how they are shown');
  return code.replaceAll('font-display: swap', 'font-display: optional');
}
