// That all a built page links is put into it, that nothing put there can leave its element, and that its policy allows just it.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { HELD_DATASET } from '../src/data/dataset-source.ts';
import { hashSource } from './first-paint.ts';
import { oneFile } from './one-file.ts';

/** As Vite builds it. */
const BUILT = readFileSync('index.html', 'utf8')
  .replace('<script type="module" src="/src/main.tsx"></script>', '')
  .replace('/layers.css', './layers.css')
  .replace('/src/features/chronology/chronology.css', './assets/print.css')
  .replaceAll(' />', '>')
  .replace(
    '</head>',
    '<script type="module" crossorigin src="./assets/app.js"></script><link rel="stylesheet" crossorigin href="./assets/app.css"></head>',
  );
const FILES: Readonly<Record<string, string>> = {
  './assets/app.js': 'const a = "</script><!-- <script>", b = \'<link rel="stylesheet" href="%s">\';\n',
  './assets/app.css': 'a { background: url(data:,x) }',
  './assets/print.css': 'b { color: red }',
  './layers.css': '@layer base;',
  './icon.svg': '<svg/>',
};
const HELD = { id: 'harbour', files: { 'dataset.json': '{"a":"</script>"}' } };
const WORDS = {
  title: 'A <b>',
  description: '"Said" & done',
  chronology: '<article class="chronology">$& text</article>',
};

const read = (path: string) => Buffer.from(FILES[path] ?? path);
const html = oneFile(BUILT, read, HELD, WORDS);
const page = parsed(html);

function parsed(text: string) {
  return new new Window().DOMParser().parseFromString(text, 'text/html');
}

function policy(name: string): string | undefined {
  const meta = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  return meta.split('; ').find((directive) => directive.startsWith(`${name} `));
}

describe('a page of one file', () => {
  it('links nothing', () => {
    expect([...page.querySelectorAll('link')].map(({ rel }) => rel)).toEqual(['icon']);
    expect(page.querySelectorAll('[src]')).toHaveLength(0);
    expect(page.querySelector('link[rel=icon]')?.getAttribute('href')).toBe(
      `data:image/svg+xml;base64,${btoa('<svg/>')}`,
    );
  });

  it('keeps its styles in their order, and for their media', () => {
    const styles = [...page.querySelectorAll('style')].map(({ media, textContent }) => [media, textContent]);
    expect(styles).toEqual([
      ['', FILES['./layers.css']],
      ['print, (scripting: none)', FILES['./assets/print.css']],
      ['', FILES['./assets/app.css']],
    ]);
  });

  it('allows by its policy what stands in it, and no request', () => {
    const code = page.querySelector('script[type=module]')?.textContent ?? '';
    expect(policy('script-src')).toBe(`script-src ${hashSource(code)}`);
    const styles = [...page.querySelectorAll('style')].map(({ textContent }) =>
      hashSource(textContent ?? ''),
    );
    expect(policy('style-src')).toBe(`style-src ${styles.join(' ')}`);
    expect(policy('default-src')).toBe("default-src 'none'");
    expect(policy('connect-src')).toBe("connect-src 'none'");
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<style/));
  });

  it('lets no word of the code end its element, nor changes what it says', () => {
    const code = page.querySelector('script[type=module]')?.textContent ?? '';
    expect(code).not.toMatch(/<\/?script|<!--/);
    // By the engine itself, as the page would have it read.
    expect(new Function(`${code}; return a`)()).toBe('</script><!-- <script>');
  });

  it('says whose words it holds, as text', () => {
    expect(page.title).toBe('A <b>');
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe('"Said" & done');
    expect(page.querySelector('article')?.textContent).toBe('$& text');
    expect(page.querySelector('article')?.hasAttribute('hidden')).toBe(true);
  });

  it('fails where the page is built of more than one script', () => {
    expect(() =>
      oneFile(
        BUILT.replace('</head>', '<script type="module" crossorigin src="./b.js"></script></head>'),
        read,
        HELD,
        WORDS,
      ),
    ).toThrow('2 scripts');
  });

  it('fails where a style ends its element', () => {
    const hostile = (path: string) =>
      Buffer.from(path.endsWith('.css') ? 'a::after { content: "</style>" }' : '');
    expect(() => oneFile(BUILT, hostile, HELD, WORDS)).toThrow('end of its element');
  });
});

it('holds the texts of any dataset, letter by letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</script>', '<!--<script>', '\r\n', ''),
      (text, sign) => {
        const held = { id: 'harbour', files: { 'dataset.json': `${text}${sign}` } };
        const { textContent } = parsed(oneFile(BUILT, read, held, WORDS)).getElementById(HELD_DATASET) ?? {};
        expect(JSON.parse(textContent ?? '')).toEqual(held);
      },
    ),
    { numRuns: 30 },
  );
});
