// That the files in deploy/ are those that are made from what the tests see.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HOSTING_FILES } from './hosting-files.ts';

it.each(Object.entries(HOSTING_FILES))('%s is up to date (npm run hosting writes it anew)', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});
