// That a link can open datasets of the named sites only, and that what is named wrongly stops the build.

import { expect, it } from 'vitest';
import { dataOrigins } from './vite-content-security-policy.ts';

it('sites are named by their origins', () => {
  expect(dataOrigins()).toEqual([]);
  expect(dataOrigins(' https://example.org  http://127.0.0.1:8080 ')).toEqual([
    'https://example.org',
    'http://127.0.0.1:8080',
  ]);
});

it.each([
  'example.org',
  'https://example.org/',
  'https://example.org/data',
  '*',
  "'unsafe-inline'",
  'https:',
])('what is no origin stops the build: %s', (name) => {
  expect(() => dataOrigins(name)).toThrow(/which is no origin/);
});
