/** For tests: a source and what may be said of it, texts that try to break out of a format, and readers that others wrote. */
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Hop, Quotation } from '../../domain/archive/evidence';
import type { DatasetId, EventId, QuotationId, SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';
import { type Cited, type CitedEvent, cslItems } from './csl-json';

const LINK = 'https://readout.example/?quotation=Q';

export const ARCHIVE: Cited['archive'] = {
  id: 'neutral' as DatasetId,
  version: '1.2.0',
  title: { en: 'Talks', zh: '会谈' },
  curators: ['Desk'],
};

export function hop(act: Hop['act'], name: string, more: Partial<Hop> = {}): Hop {
  return { act, name: { en: name }, evidence: [], ...more };
}

export function sourceOf(more: Partial<Source> = {}): Source {
  return {
    id: 'courier' as SourceId,
    title: { en: 'Ferry line', zh: '渡轮航线' },
    kind: { en: 'newspaper article' },
    language: 'en',
    provenance: [],
    rights: { en: 'Theirs' },
    texts: {},
    leftOut: [],
    defects: [],
    unclaimed: [],
    coverage: 'partial',
    ...more,
  };
}

export const QUOTATION: Quotation = {
  id: 'Q' as QuotationId,
  source: 'courier' as SourceId,
  segment: 'body',
  exact: 'They agreed.',
  prefix: '',
  suffix: '',
};

export const EVENT: CitedEvent = {
  id: 'call' as EventId,
  title: { en: 'A call', zh: '通话' },
  date: '13 [March 2030]',
};

export function itemsOf(source: Partial<Source>, more: Partial<Cited> = {}) {
  return cslItems({
    archive: ARCHIVE,
    sources: [sourceOf(source)],
    link: LINK,
    language: 'en',
    ...more,
  });
}

/** Signs that mean something to one of the formats, or to TeX, or to a terminal. */
const SIGNS = [
  ...[
    '{',
    '}',
    '\\',
    '%',
    '&',
    '_',
    '#',
    '$',
    '~',
    '^',
    '"',
    "'",
    '`',
    '<',
    '>',
    '|',
    ',',
    ';',
    '@',
    '=',
    '-',
  ],
  ...[
    '?',
    '!',
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\u2028',
    '\u202e',
    '\u2066',
    '  - ',
    ' and ',
    'ER  - ',
    '\nTY  - ',
  ],
  ...['<i>', '</i>', '\\input{x}', '}\n@misc{x,', '中美', '“', '”', 'É', 'é', '😀', 'A', 'b', ' '],
];

/** Any text in which something can be seen. */
export const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...SIGNS), { minLength: 1 }).map((signs) => signs.join('')),
  )
  .filter((text) => readable(text) !== '');

/** The text as a format of lines can hold it: readers make one blank of all that is blank. */
export function readable(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

const read = (text: string, forceType: string) =>
  plugins.input.chain(text, { forceType, generateGraph: false });

export const readBibtex = (text: string) => read(text, '@biblatex/text');
export const readRis = (text: string) => read(text, '@ris/file');
/** The items without any field or value that CSL does not know. */
export const knownToCsl = (items: readonly unknown[]) => plugins.input.util.clean(items, false);
