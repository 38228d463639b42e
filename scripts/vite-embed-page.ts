/**
 * Writes embed.html, the page that others frame. It is no entry of the build: it runs the first screen's own file, which
 * then stays one file, and what is the embed's alone comes as a chunk beside it.
 */
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { EMBED_POLICY } from './vite-content-security-policy.ts';
import { escapeHtml, firstFonts, preloadOfFont } from './vite-first-screen.ts';

const PAGE = new URL('../embed.html', import.meta.url);
/** What draws it; asked for beside the file that imports it. */
const START = '/src/app/embed/start-embed.tsx';

export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    generateBundle: {
      // The names of the built styles are known last.
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const entry = chunks.find(({ isEntry }) => isEntry);
        const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(START));
        if (entry === undefined || start === undefined) throw new Error(`no chunk of the build is ${START}`);
        this.emitFile({
          type: 'asset',
          fileName: 'embed.html',
          source: embedFrom(entry, start, firstFonts(Object.keys(bundle))),
        });
      },
    },
  };
}

function embedFrom(
  entry: Rolldown.OutputChunk,
  start: Rolldown.OutputChunk,
  fonts: readonly string[],
): string {
  const later = [start.fileName, ...start.imports].filter((file) => file !== entry.fileName);
  const styles = [...(entry.viteMetadata?.importedCss ?? []), ...(start.viteMetadata?.importedCss ?? [])];
  const head = [
    // They are shown only if they come soon.
    ...fonts.map(preloadOfFont),
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="./${file}" />`),
    `<script type="module" crossorigin src="./${entry.fileName}"></script>`,
    ...later.map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`),
  ];
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(EMBED_POLICY)}" />`;
  const places: readonly (readonly [string, string])[] = [
    ['<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`],
    ['"/layers.css"', '"./layers.css"'],
    ['</head>', `  ${head.join('\n    ')}\n  </head>`],
    ['    <script type="module" src="/src/main.tsx"></script>\n', ''],
  ];
  return places.reduce(
    (html, [place, taken]) => {
      if (!html.includes(place)) throw new Error(`embed.html has no place for ${place}`);
      return html.replace(place, () => taken);
    },
    readFileSync(PAGE, 'utf8'),
  );
}
