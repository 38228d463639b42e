// That what is drawn stands in the page where it belongs, and that no words of a dataset can leave their place.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonForScript, pageWith } from './vite-first-screen.ts';

/** As Vite has it when the plugin's turn comes. */
const BUILT = readFileSync('index.html', 'utf8')
  .replace('/src/features/chronology/chronology.css', './assets/chronology-1.css')
  .replace('<script type="module" src="/src/main.tsx"></script>', '')
  .replace(
    '</head>',
    `<script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/first-1.js">
    <link rel="stylesheet" crossorigin href="./assets/first-1.css">
  </head>`,
  );
const SCREEN = {
  title: 'A “title” <b>',
  description: 'Said & done',
  page: '<div class="page" style="color:red"><p>$& first</p></div>',
  chronology: '<article class="chronology">$1 text</article>',
  schemaOrg: { name: '</script><!--' },
};

const PRELOADS = { fonts: ['assets/a.woff2'], reader: 'assets/read.js' };

describe('pageWith', () => {
  const html = pageWith(BUILT, SCREEN, PRELOADS, undefined);

  it('puts the first screen where the app will stand, without styles of its own', () => {
    expect(html).toContain('<div id="root"><div class="page"><p>$& first</p></div></div>');
  });

  it('is not drawn before its list is whole', () => {
    expect(html).toContain('<link rel="expect" href="#events" blocking="render">');
  });

  it('hides the chronology from who has the app, and links its styles for who has not', () => {
    expect(html).toContain('<article hidden class="chronology">$1 text</article>');
    expect(html).toContain('<noscript><link rel="stylesheet" href="./assets/chronology-1.css"></noscript>');
  });

  it('asks at once for typefaces', () => {
    expect(html).toContain('as="font" type="font/woff2" crossorigin href="./assets/a.woff2">');
  });

  it('leaves the app in a template, with what reads the dataset: nothing of it is fetched yet', () => {
    const parts = [
      '<script type="module" crossorigin src="./assets/index-1.js"></script>',
      '<link rel="modulepreload" crossorigin href="./assets/first-1.js">',
      '<link rel="modulepreload" crossorigin href="./assets/read.js">',
    ];
    expect(html).toContain(`<template>${parts.join('')}</template>`);
    expect(html.match(/type="module"|modulepreload/g)).toHaveLength(parts.length);
    expect(html).toContain('<link rel="stylesheet" crossorigin href="./assets/first-1.css">');
  });

  it('writes words of the dataset as text', () => {
    expect(html).toContain('<title>A “title” &#60;b&#62;</title>');
    expect(html).toContain('<meta name="description" content="Said &#38; done">');
    expect(html.match(/<\/script>/g)).toHaveLength(4);
  });

  it('names no address of the page where none is given', () => {
    expect(html).not.toMatch(/rel="canonical"|og:url/);
    expect(html).toContain('<meta property="og:image" content="./card.png">');
  });

  it('names it where it is given', () => {
    const published = pageWith(BUILT, SCREEN, PRELOADS, 'https://example.org/readout/');
    expect(published).toContain('<link rel="canonical" href="https://example.org/readout/">');
    expect(published).toContain('content="https://example.org/readout/card.png"');
  });

  it('fails where the page has lost a place', () => {
    expect(() => pageWith(BUILT.replace('<div id="root"></div>', ''), SCREEN, PRELOADS, undefined)).toThrow(
      'index.html has no place for <div id="root"></div>',
    );
  });
});

it('JSON in a script element keeps its value and cannot end the element', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('</script', '<!--', '<script', ''), (value, sign) => {
      const written = jsonForScript({ value, sign });
      expect(written).not.toContain('<');
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ value, sign })));
    }),
  );
});
