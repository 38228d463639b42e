// What the page may load, said once: written into the built index.html, and sent as headers by `vite preview`.
// Not for the dev server, which must inject styles and scripts of its own.

import type { Plugin } from 'vite';
import { INLINE_HASHES } from './first-paint.ts';

const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${INLINE_HASHES.join(' ')}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a server in front of the page should send. */
export const SECURITY_HEADERS = {
  // Browsers report frame-ancestors in a meta tag as an error, so it stands in the header only.
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'self'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      // After Vite has written its own tags, so that the policy comes before them all.
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
