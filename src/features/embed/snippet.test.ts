/** What a browser reads out of the snippet is what was put into it, whatever the title. */
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { isReachable, snippetOf, titleInOneLine } from './snippet';

const ADDRESS = 'https://readout.example/embed.html?v=1&dataset=china-us-2021&show=chart';

/** The elements that stand in it, by name, with their attributes. */
function elementsIn(html: string) {
  return parseDocument(html).children.flatMap((node) =>
    'attribs' in node ? [{ name: node.name, ...node.attribs }] : [],
  );
}

describe('the snippet', () => {
  it('is read as one frame with what was put into it', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '&quot;'),
    );
    fc.assert(
      fc.property(
        title,
        fc.webUrl({ withQueryParameters: true }),
        fc.nat(3000),
        (written, address, height) => {
          const snippet = snippetOf({ address, title: titleInOneLine(written), height, isListening: false });
          expect(elementsIn(snippet)).toEqual([
            {
              ...{ name: 'iframe', title: titleInOneLine(written), src: address, loading: 'lazy' },
              ...{ width: '100%', height: String(height), style: 'border: 0' },
            },
          ]);
          expect(snippet).not.toMatch(/[\n\r\0]/);
        },
      ),
    );
  });

  it('has no sign of markup within an attribute, for those who look for the end of an element by hand', () => {
    const snippet = snippetOf({ address: ADDRESS, title: '<b> & "c"', height: 400, isListening: false });
    expect(snippet).toContain('title="&lt;b&gt; &amp; &quot;c&quot;"');
    expect(snippet.match(/[<>]/gu)).toEqual(['<', '>', '<', '>']);
  });

  it('listens to messages of its own site only', () => {
    const snippet = snippetOf({ address: ADDRESS, title: 'x', height: 400, isListening: true });
    expect(elementsIn(snippet).map(({ name }) => name)).toEqual(['iframe', 'script']);
    expect(snippet).toContain('if (origin !== "https://readout.example") return;');
    expect(snippet).toContain('frame.contentWindow === source');
  });
});

it('titles stand in one line', () => {
  expect(titleInOneLine(' a\r\n\tb\0c ')).toBe('a b c');
});

it.each([
  ['https://readout.example/', true],
  ['http://10.0.0.8:8080/', true],
  ['https://localhost.example/', true],
  ['http://localhost:4173/', false],
  ['http://readout.localhost/', false],
  ['http://127.0.0.1:4173/', false],
  ['http://127.1/', false],
  ['http://[::1]/', false],
  ['file:///home/reader/dist/index.html', false],
])('%s is reached by others: %s', (address, isReached) => {
  expect(isReachable(address)).toBe(isReached);
});
