/**
 * CSL-JSON items as BibTeX, for BibTeX and BibLaTeX alike: every entry is `@misc`, since only BibLaTeX knows web pages
 * and datasets. UTF-8; what TeX would take for a command is written out. Source: http://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
 */
import { isoDates } from './csl-date';
import type { CslItem } from './csl-json';
import { oneLine } from './one-line';

export function formatBibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX itself counts braces even after a backslash, so these are written by name too. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function entryOf(item: CslItem): string {
  const { issued } = item;
  const [first] = issued?.['date-parts'] ?? [];
  const month = first?.[1] === undefined ? undefined : MONTHS[first[1] - 1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', namesOf(item.author)],
    ['editor', namesOf(item.editor)],
    ['translator', namesOf(item.translator)],
    // The inner braces keep the capitals, which styles would make small.
    ['title', `{${braced(item.title)}}`],
    ['howpublished', written(howPublished(item))],
    ['year', first && `{${first[0]}}`],
    ['month', month],
    [
      'date',
      issued &&
        `{${isoDates(issued)
          .map((date) => (issued.circa ? `${date}~` : date))
          .join('/')}}`,
    ],
    ['language', written(item.language)],
    ['url', item.URL && `{${plainAddress(item.URL)}}`],
    // Neither is printed by the usual styles: what is quoted is not part of a bibliography.
    ['library', written(item.archive)],
    ['annote', written(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${item.id},\n${lines.join('')}}\n`;
}

function howPublished(item: CslItem): string | undefined {
  if (item.type === 'dataset') return `Dataset ${item.number}, version ${item.version}`;
  const place = item['container-title'] ?? item.publisher;
  const repost = item.source && `reposted by ${item.source}`;
  return [place, repost].filter(Boolean).join(', ') || undefined;
}

/** In braces of its own a name is not taken apart, whatever commas and "and" are in it. */
function namesOf(names: CslItem['author']): string | undefined {
  return names && `{${names.map(({ literal }) => braced(literal)).join(' and ')}}`;
}

function written(text: string | undefined): string | undefined {
  return text === undefined ? undefined : braced(text);
}

function braced(text: string): string {
  const safe = oneLine(text)
    .replaceAll(/[\\{}~^<>|]/g, (sign) => WRITTEN_OUT[sign] ?? sign)
    .replaceAll(/[%&_#$]/g, '\\$&')
    // Two such signs would become a dash, or a quotation mark.
    .replaceAll(/([-'`,])(?=\1)|[?!](?=`)/g, '$&{}');
  return `{${safe}}`;
}

/** An address is written as it is, but for what would end it. */
function plainAddress(url: string): string {
  return oneLine(url).replaceAll(/[{}\\ ]/g, encodeURIComponent);
}
