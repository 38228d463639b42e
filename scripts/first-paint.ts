// The script of the page's head as it stands there, and its hash for the policy.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** As the app has it. Read, not imported: the configuration of the build cannot follow the app's own imports. */
export const DEFAULT_DATASET = /DEFAULT_DATASET = '([^']+)'/.exec(
  readFileSync(new URL('../src/state/view-state.ts', import.meta.url), 'utf8'),
)?.[1] as string;

/** Without comments and indents, which a browser need not fetch. */
export const FIRST_PAINT = readFileSync(new URL('./first-paint.js', import.meta.url), 'utf8')
  .replace(/^\s*\/\/.*$/gm, '')
  .replace(/^\s+/gm, '')
  .replace('DEFAULT_DATASET', DEFAULT_DATASET);

/** As a source of `script-src`. */
export const FIRST_PAINT_HASH = `'sha256-${createHash('sha256').update(FIRST_PAINT).digest('base64')}'`;
