import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextFrom } from './plain-text';

const textOf = (html: string) => plainTextFrom(html, 'text').text;

describe('the text of a piece of HTML', () => {
  it('has its words, each paragraph on a line', () => {
    expect(textOf('<p>One &amp; two</p><p>three<br>four</p><ul><li>five</li></ul>')).toBe(
      'One & two\nthree\nfour\nfive',
    );
    expect(textOf('plain words, 1 < 2 and 3 > 2')).toBe('plain words, 1 < 2 and 3 > 2');
    expect(textOf('<b>bold</b>ly')).toBe('boldly');
  });

  it('has its links beside', () => {
    const { text, links } = plainTextFrom(
      'See <a href="https://example.org/a">the <i>report</i></a> and <a href="javascript:alert(1)">this</a>.',
      'text',
    );
    expect(text).toBe('See the report and this.');
    expect(links).toEqual([
      { url: 'https://example.org/a', title: 'the report' },
      { url: 'javascript:alert(1)', title: 'this' },
    ]);
  });

  it('says what is no text', () => {
    const { text, findings } = plainTextFrom(
      'before<script>alert(1)</script><style>b{}</style><img src="a.png" onerror="alert(1)">after',
      'text.text',
    );
    expect(text).toBe('beforeafter');
    expect(findings.map(({ value }) => value)).toEqual(['<script>', '<style>', 'a.png']);
  });

  it('keeps what a picture shows, in brackets', () => {
    const { text, findings } = plainTextFrom('They met.<img src="a.png" alt="Two flags">', 'text');
    expect(text).toBe('They met.[Two flags]');
    expect(findings.map(({ value }) => value)).toEqual(['a.png']);
  });

  it('links to what an area leads to and to what a quotation is from', () => {
    const { text, links } = plainTextFrom(
      '<map><area href="https://example.org/a" alt="North"></map><blockquote cite="https://example.org/b">They <q cite="https://example.org/c">met</q>.</blockquote>',
      'text',
    );
    expect(text).toBe('[North]\nThey met.');
    expect(links.map(({ url }) => url)).toEqual(['a', 'b', 'c'].map((end) => `https://example.org/${end}`));
  });

  it.each([
    ['<abbr title="United Nations">UN</abbr>', 'United Nations'],
    ['<video poster="p.png" src="v.mp4"></video>', 'v.mp4 p.png'],
    ['Tom <tom@example.org> spoke', '<tom@example.org>'],
    ['a<!-- not sure -->b', ' not sure '],
    ['<?php say() ?>', '?php say() ?'],
  ])('says what else of it is no text: %s', (html, told) => {
    const { findings } = plainTextFrom(html, 'text');
    expect(findings.map(({ value }) => value).join(' ')).toBe(told);
  });

  it('is text, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const words = (written: string) => written.split(/\s+/u).filter(Boolean);
        expect(words(textOf(escaped))).toEqual(words(text));
      }),
    );
  });
});
