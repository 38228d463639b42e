import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId, QuotationId } from '../../domain/archive/ids';
import { originsOfEvent } from '../../domain/evidence/origins';
import { parseDataset } from '../dataset/parse-dataset';
import { cslItems, formatCslJson } from './csl-json';
import { ARCHIVE, anyText, EVENT, hop, itemsOf, knownToCsl, QUOTATION } from './test-cited';

const INFERENCE = { reason: { en: 'So it seems.' }, basis: 'text', outsideReferences: [] } as const;
const URL = 'https://courier.example/ferry-line';

describe('CSL-JSON', () => {
  it('has no address where none leads to it, and names it in its note', () => {
    const link = 'urn:readout:neutral:event:call';
    const [only] = cslItems({ archive: ARCHIVE, sources: [], event: EVENT, link, language: 'en' });
    expect(only).not.toHaveProperty('URL');
    expect(only?.note).toContain(`Named ${link}.`);
  });

  it('has the source as it is stated, and the dataset with its version and link', () => {
    const items = itemsOf(
      {
        url: URL,
        provenance: [
          hop('wrote', 'Desk two'),
          hop('published', 'Courier', { date: '2030-03-14' }),
          hop('republished', 'Mirror', { date: '2030-03-16' }),
          hop('edited', 'Editor A'),
          hop('translated', 'Translator A'),
          hop('reposted', 'admin'),
        ],
        translation: { from: 'zh', by: 'human', isMarked: true },
      },
      { quotation: QUOTATION, event: EVENT },
    );
    expect(items).toEqual([
      {
        id: 'neutral--call--Q:courier',
        type: 'webpage',
        title: 'Ferry line',
        author: [{ literal: 'Desk two' }],
        editor: [{ literal: 'Editor A' }],
        translator: [{ literal: 'Translator A' }],
        'container-title': 'Mirror',
        'original-publisher': 'Courier',
        'original-date': { 'date-parts': [[2030, 3, 14]] },
        issued: { 'date-parts': [[2030, 3, 16]] },
        genre: 'newspaper article',
        language: 'en',
        URL,
        source: 'admin (courier.example)',
        archive: 'neutral, version 1.2.0',
        note:
          '“They agreed.” Event: “A call”, 13 [March 2030]. Translation from “zh”. Reposted by admin. ' +
          'The address is that of the repost.',
      },
      {
        id: 'neutral--call--Q',
        type: 'dataset',
        title: 'Talks',
        author: [{ literal: 'Desk' }],
        language: 'en',
        URL: 'https://readout.example/?quotation=Q',
        version: '1.2.0',
        number: 'neutral',
        note: '“They agreed.” Event: “A call”, 13 [March 2030].',
      },
    ]);
    expect(JSON.parse(formatCslJson(items))).toEqual(items);
  });

  it('invents nothing: no name, date or address that the source does not give', () => {
    const [item] = itemsOf({});
    expect(Object.keys(item ?? {})).toEqual(['id', 'type', 'title', 'genre', 'language', 'archive']);
    expect(item?.type).toBe('document');
  });

  it('does not date a publication by the day on which it was written', () => {
    const wrote = hop('wrote', 'Desk two', { date: '2030-03-14' });
    expect(itemsOf({ provenance: [wrote] })[0]?.issued).toEqual({ 'date-parts': [[2030, 3, 14]] });
    expect(itemsOf({ provenance: [wrote, hop('published', 'Courier')] })[0]).not.toHaveProperty('issued');
  });

  it('says in its note what is inferred, what a machine translated, and a date that CSL cannot hold', () => {
    const [item] = itemsOf({
      provenance: [
        hop('published', 'Courier', { date: '2030~/..' }),
        hop('republished', 'Mirror', { inference: INFERENCE, date: '[2030-03-14..2030-03-16]' }),
        hop('translated', 'machine', { inference: INFERENCE }),
      ],
      translation: { from: 'zh', by: 'machine', isMarked: false },
    });
    expect(item?.note).toBe(
      'Machine translation from “zh”. Inferred, not stated: Mirror. Dated [2030-03-14..2030-03-16] (EDTF). ' +
        'First published 2030~/.. (EDTF).',
    );
    expect(item).not.toHaveProperty('issued');
    expect(item).not.toHaveProperty('original-date');
    expect(item).not.toHaveProperty('translator');
  });

  it('takes the byline where no writer is named', () => {
    expect(itemsOf({ byline: { en: 'By our desk' } })[0]?.author).toEqual([{ literal: 'By our desk' }]);
  });

  it('has the source in its own language, and the dataset in the reader’s', () => {
    expect(itemsOf({ language: 'zh' })).toMatchObject([
      { title: '渡轮航线', language: 'zh' },
      { title: 'Talks', language: 'en' },
    ]);
    expect(itemsOf({}, { language: 'zh' })).toMatchObject([
      { title: 'Ferry line', language: 'en' },
      { title: '会谈', language: 'zh' },
    ]);
  });

  it('has no list of authors for a dataset without curators', () => {
    expect(itemsOf({}, { archive: { ...ARCHIVE, curators: [] } })[1]).not.toHaveProperty('author');
  });

  it('is known to another’s reader in every field, whatever the texts', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom('2030', '2030-03-14~', '2030-21', 'x'),
        (title, name, date) => {
          const items = itemsOf({
            title: { en: title },
            byline: { en: name },
            provenance: [hop('published', name, { date }), hop('translated', name)],
            url: URL,
          });
          expect(items[0]).toMatchObject({ title, author: [{ literal: name }] });
          expect(knownToCsl(items)).toEqual(items);
          expect(JSON.parse(formatCslJson(items))).toEqual(items);
        },
      ),
    );
    expect(knownToCsl([{ type: 'web page', id: 'x', author: ['A'], issued: '2030' }])).toEqual([{ id: 'x' }]);
  });

  it('tells of a repost only where there is one, and calls the address its own only where it is the last hop', () => {
    const reposted = hop('reposted', 'admin');
    const [between] = itemsOf({ url: URL, provenance: [reposted, hop('republished', 'Mirror')] });
    expect(between).toMatchObject({ note: 'Reposted by admin.' });
    expect(between).not.toHaveProperty('source');
    expect(itemsOf({ provenance: [reposted] })[0]).not.toHaveProperty('source');
    expect(itemsOf({ url: URL, provenance: [hop('published', 'Mirror')] })[0]).not.toHaveProperty('note');
  });

  it('gives no two things that are cited the same key, so that one file can hold them all', () => {
    const id = fc.stringMatching(/^[a-b]([._-][a-b]){0,2}$/);
    const thing = fc.record({ event: id, quotation: fc.option(id) });
    fc.assert(
      fc.property(fc.uniqueArray(thing, { selector: (each) => JSON.stringify(each) }), (things) => {
        const keys = things.flatMap(({ event, quotation }) =>
          itemsOf(
            {},
            {
              event: { id: event as EventId, title: { en: 'A call' }, date: '2030' },
              ...(quotation !== null && { quotation: { ...QUOTATION, id: quotation as QuotationId } }),
            },
          ).map((item) => item.id),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('cites of every event of the shipped dataset what it quotes', () => {
    const { dataset, events, sources } = shipped();
    for (const { id, title, ...event } of events) {
      const quoted = originsOfEvent({ id, title, ...event }, sources).flatMap((origin) => origin.sources);
      const items = cslItems({
        archive: dataset,
        sources: quoted,
        event: { id, title, date: '2021' },
        link: URL,
        language: 'en',
      });
      const key = `china-us-2021--${id}`;
      expect(items.map((item) => item.id)).toEqual([`${key}:global-times`, key]);
      expect(items[0]?.source).toBe('“admin” (www.breakinglatest.news)');
      for (const { note } of items) expect(note).toContain(`“${title.en}”, 2021.`);
      expect(knownToCsl(items)).toEqual(items);
    }
    expect(events.length).toBeGreaterThan(10);
  });
});

function shipped() {
  const file = 'public/datasets/china-us-2021/dataset.json';
  const { archive } = parseDataset(readFileSync(file, 'utf8'), file);
  if (archive === undefined) throw new Error('the shipped dataset cannot be read');
  return {
    dataset: archive,
    events: archive.events,
    sources: new Map(archive.sources.map((source) => [source.id, source])),
  };
}
