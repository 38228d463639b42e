import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBibtex } from './bibtex';
import { anyText, EVENT, hop, itemsOf, QUOTATION, readable, readBibtex, sourceOf } from './test-cited';

const URL = 'https://courier.example/ferry_line?a=1%20b#c';

describe('BibTeX', () => {
  it('is one entry for each source, and one for the dataset with its version and link', () => {
    const items = itemsOf({
      provenance: [hop('wrote', 'Desk two'), hop('published', 'Courier', { date: '2030-03-14' })],
      url: URL,
    });
    expect(formatBibtex(items)).toBe(`@misc{neutral:courier,
  author = {{Desk two}},
  title = {{Ferry line}},
  howpublished = {Courier},
  year = {2030},
  month = mar,
  date = {2030-03-14},
  language = {en},
  url = {${URL}},
  library = {neutral, version 1.2.0},
}

@misc{neutral,
  author = {{Desk}},
  title = {{Talks}},
  howpublished = {Dataset neutral, version 1.2.0},
  language = {en},
  url = {https://readout.example/?quotation=Q},
}
`);
  });

  it('leaves out a date that is not stated', () => {
    expect(formatBibtex(itemsOf({ provenance: [hop('published', 'Courier')] }))).not.toMatch(/year|date =/);
  });

  it('names what is cited in its key and its note, and the repost beside the site', () => {
    const provenance = [hop('republished', 'Mirror'), hop('reposted', 'admin')];
    const text = formatBibtex(itemsOf({ provenance, url: URL }, { event: EVENT }));
    expect(text).toMatch(/^@misc\{neutral--call:courier,/);
    expect(text).toContain('\n@misc{neutral--call,');
    expect(text.match(/annote = \{Event: “A call”, 13 \[March 2030\]\./g)).toHaveLength(2);
    expect(text).toContain('howpublished = {Mirror, reposted by admin (courier.example)},');
  });

  it.each([
    ['2030-03', 'date = {2030-03}'],
    ['2030-03-14~', 'date = {2030-03-14~}'],
    ['2030-03-14/2030-04-02', 'date = {2030-03-14/2030-04-02}'],
    ['2030-23', 'date = {2030-23}'],
  ])('gives the date %s as BibLaTeX has it', (date, line) => {
    expect(formatBibtex(itemsOf({ provenance: [hop('published', 'Courier', { date })] }))).toContain(line);
  });

  it('writes out every sign that TeX would obey, with braces that BibTeX can count', () => {
    const title = '50% & {b}_c #1 $5 \\x ~ ^ <i>|"q" 中美 -- \u202eabc';
    const text = formatBibtex(itemsOf({ title: { en: title } }));
    expect(text).toContain(
      '{{50\\% \\& \\textbraceleft{}b\\textbraceright{}\\_c \\#1 \\$5 \\textbackslash{}x \\textasciitilde{} \\textasciicircum{} ' +
        '\\textless{}i\\textgreater{}\\textbar{}"q" 中美 -{}- \u202eabc}}',
    );
    expect(readBibtex(text)[0]?.title).toBe(title);
  });

  it('is read back by another’s reader as the same title, names and place, whatever these are', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (title, one, two, exact) => {
        const source = sourceOf({
          title: { en: title },
          provenance: [hop('wrote', one), hop('wrote', two), hop('published', one)],
        });
        const quotation = { ...QUOTATION, exact };
        const text = formatBibtex(itemsOf(source, { quotation }));
        const [read, dataset, more] = readBibtex(text);
        expect(read).toMatchObject({
          id: 'neutral----Q:courier',
          title: readable(title),
          author: [{ family: readable(one) }, { family: readable(two) }],
        });
        expect(dataset).toMatchObject({ id: 'neutral----Q', title: 'Talks' });
        expect(more).toBeUndefined();
        expect(isBalanced(text)).toBe(true);
      }),
    );
  });

  it('keeps the address, and what would end its field in it is encoded', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(formatBibtex(itemsOf({ url }))).toContain(`url = {${url}},`);
      }),
    );
    expect(formatBibtex(itemsOf({ url: 'https://courier.example/{a}\\' }))).toContain(
      'url = {https://courier.example/%7Ba%7D%5C},',
    );
  });
});

/** As BibTeX itself counts: a brace after a backslash is a brace. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}
