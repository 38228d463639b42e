// What the page may load, said once: written into the built index.html, and sent as headers by `vite preview`.
// Not for the dev server, which must inject styles and scripts of its own.

import type { Plugin } from 'vite';
import { hashSource, INLINE_HASHES } from './first-paint.ts';

/** Of both pages that are served. */
const COMMON = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  ["connect-src 'self'", ...dataOrigins(process.env.VITE_DATA_ORIGINS)].join(' '),
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The page frames the embed alone, to show it before it is taken. */
const POLICY = [...COMMON, `script-src 'self' ${INLINE_HASHES.join(' ')}`, "frame-src 'self'"].join('; ');

/** No script stands in the embed itself. */
export const EMBED_POLICY = [...COMMON, "script-src 'self'"].join('; ');

/** Sites whose datasets a link may open here; `src/data/open/open-from-web.ts` reads the same names. */
export function dataOrigins(named = ''): readonly string[] {
  const origins = named.split(/\s+/u).filter(Boolean);
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new Error(
        `VITE_DATA_ORIGINS names ${origin}, which is no origin: write it as https://example.org`,
      );
    }
  }
  return origins;
}

/**
 * Of a page of one file, which has all it needs and asks nobody for anything: its own code by hash, its typefaces as data.
 *
 * @param scripts the codes of its script elements
 * @param styles the texts of its style elements
 */
export function policyOfOneFile(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]) => texts.map(hashSource).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

// Browsers report frame-ancestors in a meta tag as an error, so it stands in the header only.
const framedBy = (policy: string, whom: string) => `${policy}; frame-ancestors ${whom}`;

/** What a server in front of the page should send. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': framedBy(POLICY, "'self'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Of `embed.html` these instead: it is made to stand in pages of others. */
export const EMBED_HEADERS = {
  'Content-Security-Policy': framedBy(EMBED_POLICY, '*'),
  'Cross-Origin-Resource-Policy': 'cross-origin',
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

/** `vite preview` sends what a host should, to each page its own; its own setting knows one set for all files. */
export function servedHeaders(): Plugin {
  return {
    name: 'served-headers',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        const headers = isEmbed(url) ? { ...SECURITY_HEADERS, ...EMBED_HEADERS } : SECURITY_HEADERS;
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** @param path whole, with or without a query */
function isEmbed(path: string): boolean {
  return /^[^?]*\/embed\.html(?:\?|$)/.test(path);
}
