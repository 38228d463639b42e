/** A document of schema.org that the standard's own processor reads whole, with no event in it that did not take place. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsThatAre } from '../../domain/archive/date-parts';
import { quotationsOfEvent } from '../../domain/evidence/quotations';
import { parseEdtf } from '../../domain/time/edtf-parse';
import { writeSchemaOrg } from './schema-org';
import { schemaOrgDates } from './schema-org-dates';
import { tookPlace } from './schema-org-nodes';
import {
  archiveIn,
  archiveWithText,
  excerptOf,
  fileOf,
  hostileTexts,
  inputOf,
  SHIPPED,
} from './test-exports';
import { type Expanded, expandedFrom, nodesAt, nodesOfType, valuesOf } from './test-json-ld';

const S = 'http://schema.org/';
const shipped = archiveIn(SHIPPED);
const { link, linkToEvent, linkToQuotation } = inputOf(shipped);

let dataset: Expanded;
let parts: readonly Expanded[];

beforeAll(async () => {
  const { text, report } = await fileOf(writeSchemaOrg, inputOf(shipped));
  expect(report).toEqual({ written: shipped.events.length, leftOut: [] });
  dataset = await expandedFrom(text);
  parts = nodesAt(dataset, `${S}hasPart`);
});

function partNamed(id: string): Expanded {
  const found = parts.find((part) => part['@id'] === `${link}&event=${id}`);
  if (found === undefined) throw new Error(`${id} is no part of the dataset`);
  return found;
}

describe('the shipped dataset for schema.org', () => {
  it('says whose it is', () => {
    expect(dataset).toMatchObject({ '@id': 'urn:readout:china-us-2021', '@type': [`${S}Dataset`] });
    const values = ['identifier', 'name', 'version', 'copyrightNotice', 'url', 'sdDatePublished'].flatMap(
      (property) => valuesOf(dataset, S + property),
    );
    expect(values).toEqual([
      ...['china-us-2021', shipped.title.en, '1.2.0', shipped.rightsNote.en, link, '2026-01-02'],
    ]);
    const nameOf = (property: string) =>
      nodesAt(dataset, S + property).flatMap((node) => valuesOf(node, `${S}name`));
    expect(nameOf('license')).toEqual([shipped.licence]);
    expect(nameOf('creator')).toEqual(shipped.curators);
  });

  it('has every event as its part, and calls events only those that took place', () => {
    expect(parts.map((part) => part['@id'])).toEqual(shipped.events.map(({ id }) => linkToEvent(id)));
    for (const { id, standing, kind } of shipped.events) {
      const type = String(partNamed(id)['@type']);
      expect([id, /Event$/.test(type)]).toEqual([id, standing === 'occurred' && kind !== 'state']);
    }
    expect(valuesOf(partNamed('no-high-level-conversation'), `${S}creativeWorkStatus`)).toEqual(['absent']);
    expect(valuesOf(partNamed('strategic-stability-dialogues'), `${S}creativeWorkStatus`)).toEqual([
      'proposed',
    ]);
  });

  it('has a day only where the text states it, and says of every event what of its date is inferred', () => {
    for (const event of shipped.events.filter(tookPlace)) {
      const part = partNamed(event.id);
      const inferred = partsThatAre('inferred', event.when);
      if (inferred.some((each) => each === 'day' || each === 'bounds'))
        expect([event.id, part[`${S}startDate`], part[`${S}endDate`]]).toEqual([
          event.id,
          undefined,
          undefined,
        ]);
      expect(valuesOf(part, `${S}description`)).toEqual([inputOf(shipped).words.dated(event)]);
    }
    expect(valuesOf(partNamed('xie-feng-interview'), `${S}description`)[0]).toMatch(/inferred: .*day/);
    const meeting = partNamed('leaders-video-meeting');
    expect(nodesAt(meeting, `${S}startDate`)).toMatchObject([{ '@value': '2021-11-16' }]);
    expect(valuesOf(meeting, `${S}description`)[0]).toMatch(/inferred: year,month,timeZone,instant/);
  });

  it('has every quotation with its words, in the part that it bears', () => {
    for (const event of shipped.events) {
      const quotations = nodesOfType(partNamed(event.id), `${S}Quotation`);
      expect(quotations.map((each) => [each['@id'], ...valuesOf(each, `${S}text`)])).toEqual(
        quotationsOfEvent(event).map(({ quotation }) => [
          linkToQuotation(quotation.id, event.id),
          quotation.exact,
        ]),
      );
      for (const each of quotations) {
        expect(valuesOf(each, `${S}isPartOf`)).toEqual(['urn:readout:china-us-2021:source:global-times']);
      }
    }
    const sources = nodesOfType(dataset, `${S}NewsArticle`);
    expect(sources.map((each) => each['@id'])).toEqual(['urn:readout:china-us-2021:source:global-times']);
  });

  it('tells where a claim appears', () => {
    expect(valuesOf(partNamed('no-high-level-conversation'), `${S}appearance`)).toEqual([
      'urn:readout:china-us-2021:source:global-times',
    ]);
  });

  it('has all who wrote, published and passed on a source, and calls a person only who is one', async () => {
    const [source] = shipped.sources;
    const person = shipped.actors.find(({ kind }) => kind === 'person');
    const medium = shipped.actors.find(({ kind }) => kind === 'medium');
    if (!source || !person || !medium) throw new Error('the dataset is another one');
    const hop = { evidence: [] };
    const sources = [
      {
        ...source,
        provenance: [
          { ...hop, act: 'wrote', name: { en: 'A writer' }, actor: person.id },
          { ...hop, act: 'wrote', name: { en: 'Staff' } },
          { ...hop, act: 'published', name: { en: 'A gazette' }, actor: medium.id, date: '2021-11-17' },
          { ...hop, act: 'republished', name: { en: 'An agency' }, date: '2021-11-18' },
        ],
      },
    ] as const;
    const { text } = await fileOf(writeSchemaOrg, inputOf({ ...shipped, sources }));
    const [article] = nodesOfType(await expandedFrom(text), `${S}NewsArticle`);
    if (article === undefined) throw new Error('no article');
    const told = (property: string) =>
      nodesAt(article, S + property).map((node) => [node['@type'], ...valuesOf(node, `${S}name`)]);
    expect(told('author')).toEqual([
      [[`${S}Person`], 'A writer'],
      [undefined, 'Staff'],
    ]);
    expect(told('publisher')).toEqual([
      [[`${S}Organization`], 'A gazette'],
      [undefined, 'An agency'],
    ]);
    expect(valuesOf(article, `${S}datePublished`)).toEqual(['2021-11-18']);
  });

  it('is called an excerpt where it is one', async () => {
    const { text } = await fileOf(writeSchemaOrg, excerptOf(shipped, new Set()));
    expect(JSON.parse(text)).toMatchObject({
      ...{ version: '1.2.0+excerpt', hasPart: [], disambiguatingDescription: '0 of 0, 0 unread' },
    });
  });
});

describe('dates for schema.org', () => {
  it.each([
    ['2021-11-16', { startDate: '2021-11-16', endDate: '2021-11-16' }],
    ['2021-09-28/2021-09-29', { startDate: '2021-09-28', endDate: '2021-09-29' }],
    ['2021-01-20/..', { startDate: '2021-01-20' }],
    ['2021-01-20~/2021-02-01', { endDate: '2021-02-01' }],
    ['2021-11', { startDate: '2021-11', endDate: '2021-11' }],
    ['2021-11-16?', {}],
    ['2021-11-XX', {}],
    ['2021-23', {}],
    ['-0044-03-15', {}],
    ['Y17000', {}],
    ['[2021-09-29..2021-11-17]', {}],
    ['{2021-08-19,2021-09-28}', {}],
  ])('are only those that are certain: %s', (text, expected) => {
    const edtf = parseEdtf(text);
    expect(edtf.ok && schemaOrgDates({ edtf: edtf.value, basis: {}, timeZone: null })).toEqual(expected);
  });
});

describe('whatever the texts are', () => {
  it('they come back, and end no script element', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (words) => {
        const { text } = await fileOf(writeSchemaOrg, inputOf(archiveWithText(words)));
        expect(text).not.toContain('<');
        const read = await expandedFrom(text);
        expect(valuesOf(read, `${S}name`)).toEqual([words]);
        const quotations = nodesOfType(read, `${S}Quotation`);
        expect(quotations).toHaveLength(12);
        for (const each of quotations) expect(valuesOf(each, `${S}text`)).toEqual([words]);
        for (const part of nodesAt(read, `${S}hasPart`)) expect(valuesOf(part, `${S}name`)).toEqual([words]);
      }),
    );
  });
});
