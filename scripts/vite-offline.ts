/**
 * Makes the built app work without a network, and be installed like an app: the service worker that keeps all its
 * files, and the manifest. The page asks for the worker itself (src/app/offline), long after it has been drawn.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';

export function offline(): PluginOption {
  let built = '';
  const folder: PluginOption = {
    name: 'built-folder',
    configResolved: ({ root, build }) => {
      built = resolve(root, build.outDir);
    },
  };
  const worker = VitePWA({
    strategies: 'generateSW',
    // A new worker waits until a reader asks for it (src/app/offline/follow-updates.ts).
    registerType: 'prompt',
    injectRegister: false,
    manifest: manifestFrom(readFileSync(new URL('../index.html', import.meta.url), 'utf8')),
    includeManifestIcons: false,
    workbox: {
      cacheId: 'readout',
      globPatterns: ['**/*'],
      // The picture is for other sites.
      globIgnores: ['card.png', 'manifest.webmanifest'],
      // What is asked of a static file is asked by its path; the query is for the app.
      ignoreURLParametersMatching: [/./],
      // No address stands for another: what is not kept is asked of the host, and may be missing there.
      navigateFallback: null,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      // It takes away the caches of whatever app lies below this one's folder.
      cleanupOutdatedCaches: false,
      // A host that is in the middle of an upload has files of two builds: then nothing is kept of either.
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(`${built}/${entry.url}`) })),
        }),
      ],
    },
  });
  return [folder, worker];
}

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}

/** Name, description and colours are those of the page. */
export function manifestFrom(html: string): Partial<ManifestOptions> {
  const ground = written(
    html,
    /name="theme-color"\s+content="([^"]+)"\s+media="\(prefers-color-scheme: light\)"/,
  );
  const name = written(html, /<title>([^<]+)<\/title>/);
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: purpose === 'any' ? `icon-${size}.png` : `icon-${purpose}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    name,
    short_name: name,
    description: written(html, /name="description"\s+content="([^"]+)"/),
    lang: 'en',
    start_url: '.',
    scope: '.',
    display: 'standalone',
    theme_color: ground,
    background_color: ground,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(512, 'maskable'),
    ],
  };
}

function written(html: string, place: RegExp): string {
  const found = place.exec(html)?.[1];
  if (found === undefined) throw new Error(`index.html does not say ${place}`);
  return found;
}
