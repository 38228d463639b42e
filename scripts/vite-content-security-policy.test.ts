// That a link can open datasets of the named sites only, and that what is named wrongly stops the build.

import { expect, it } from 'vitest';
import {
  dataOrigins,
  EMBED_HEADERS,
  EMBED_POLICY,
  SECURITY_HEADERS,
} from './vite-content-security-policy.ts';

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

it('the embed may be framed by all, frames nothing itself, and has no script in its page', () => {
  const embed = EMBED_HEADERS['Content-Security-Policy'];
  expect(embed).toContain('frame-ancestors *');
  expect(embed).not.toContain('frame-src');
  expect(EMBED_POLICY).not.toContain('sha256-');
  expect(SECURITY_HEADERS['Content-Security-Policy']).toContain("frame-ancestors 'self'");
  expect(SECURITY_HEADERS['Content-Security-Policy']).toContain("frame-src 'self'");
});
