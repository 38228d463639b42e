// The scripts that stand in the page itself, as they stand there, and their hashes for the policy.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/** As the app has it. Read, not imported: the configuration of the build cannot follow the app's own imports. */
export const DEFAULT_DATASET = defaultDataset();

/** Decides, in the head, what is shown at first. */
export const FIRST_PAINT = inlined('first-paint.js');
/** Waits a moment for the typefaces, at the beginning of the body, and then starts the app. */
export const FIRST_START = inlined('first-start.js');

/** As sources of `script-src`. */
export const INLINE_HASHES = [FIRST_PAINT, FIRST_START].map(hashSource);

/** As a policy allows a text that stands in the page. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function defaultDataset(): string {
  const code = readFileSync(new URL('../src/state/view-state.ts', import.meta.url), 'utf8');
  const id = /DEFAULT_DATASET = \(held \?\? '([^']+)'\)/.exec(code)?.[1];
  if (id === undefined) throw new Error('src/state/view-state.ts names no default dataset');
  return id;
}

function inlined(file: string): string {
  const code = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
  return minifySync(file, code.replaceAll('DEFAULT_DATASET', DEFAULT_DATASET)).code.trim();
}
