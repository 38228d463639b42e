// How the page is built, served for a look, and tested in units.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy, servedHeaders } from './scripts/vite-content-security-policy.ts';
import { embedPage } from './scripts/vite-embed-page.ts';
import { firstScreen } from './scripts/vite-first-screen.ts';
import { offline } from './scripts/vite-offline.ts';
import { typefaces } from './scripts/vite-typefaces.ts';

const TESTS = ['{src,scripts,bench}/**/*.test.{ts,tsx,mjs}'];
/** Tests that put something in the place of our modules, or read what others may have changed in them. */
const ALONE = ['{src,scripts}/**/*.alone.test.ts'];
/** What takes seconds each: all of it would make `npm run check` a matter of minutes. */
const LONG = ['src/**/*.{long,fuzz}.test.ts'];
/** Proofs that no change of the shipped evidence goes unnoticed: a step of their own. */
const MUTATION = ['src/**/*.mutation.test.ts'];

export default defineConfig({
  // Relative, so that the built folder works wherever it is put.
  base: './',
  // A missing dataset must be a 404, not the page once more.
  appType: 'mpa',
  plugins: [
    react(),
    typefaces(),
    contentSecurityPolicy(),
    firstScreen(),
    embedPage(),
    servedHeaders(),
    offline(),
  ],
  build: {
    target: 'es2022',
    // scripts/check-sizes.mjs reads from it which chunks the first screen needs.
    manifest: true,
    // The policy allows no font and no script from a data: address.
    assetsInlineLimit: 0,
    // Browsers of this target preload modules by themselves.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    sourcemap: false,
    // What the first screen needs is one file of scripts and one of styles: each more is another way to the host.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  preview: {
    host: '127.0.0.1',
    // Taken already, the next free one serves; what is printed is where it is.
    port: Number(process.env.PORT ?? 4173),
  },
  test: {
    // A test that needs a page says so in its first line: // @vitest-environment happy-dom
    environment: 'node',
    setupFiles: ['scripts/vitest-setup.ts'],
    // Properties are tried hundreds of times, on machines that do other things beside.
    testTimeout: 30_000,
    // Not one core less: nobody works on at the machine meanwhile.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubGlobals: true,
    // Far from UTC and with summer time, so that a day that slips is seen here and not by a reader.
    env: { TZ: 'America/New_York' },
    projects: [
      {
        extends: true,
        // Hundreds of files in a few processes: to start one for each takes as long as all that they test.
        test: { name: 'together', include: TESTS, exclude: [...ALONE, ...LONG, ...MUTATION], isolate: false },
      },
      { extends: true, test: { name: 'long', include: LONG, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'mutation', include: MUTATION } },
    ],
  },
});
