/** Annotations that the standard's own processor reads without dropping anything, one for each quotation. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { quotationsOfEvent } from '../../domain/evidence/quotations';
import type { ExportReport } from './export-report';
import {
  archiveIn,
  archiveWithText,
  asStored,
  excerptOf,
  fileOf,
  hostileTexts,
  inputOf,
  SHIPPED,
} from './test-exports';
import { type Expanded, expandedFrom, nodesAt, nodesOfType, valuesOf } from './test-json-ld';
import { writeWebAnnotations } from './web-annotations';

const OA = 'http://www.w3.org/ns/oa#';
const shipped = archiveIn(SHIPPED);
const quoted = shipped.events.flatMap(quotationsOfEvent);

let collection: Expanded;
let annotations: readonly Expanded[];
let report: ExportReport;

beforeAll(async () => {
  const file = await fileOf(writeWebAnnotations, inputOf(shipped));
  collection = await expandedFrom(file.text);
  annotations = nodesOfType(collection, `${OA}Annotation`);
  report = file.report;
});

function sourcesOf(annotation: Expanded): readonly unknown[] {
  return nodesAt(annotation, `${OA}hasTarget`).flatMap((target) => valuesOf(target, `${OA}hasSource`));
}

function textsFor(purpose: string, annotation: Expanded | undefined): readonly unknown[] {
  return nodesOfType(annotation, `${OA}TextualBody`)
    .filter((body) => valuesOf(body, `${OA}hasPurpose`).includes(OA + purpose))
    .flatMap((body) => valuesOf(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'));
}

describe('the annotations of the shipped dataset', () => {
  it('are one for each quotation of a claim, named by its link', () => {
    const { linkToQuotation } = inputOf(shipped);
    expect(annotations.map((each) => each['@id'])).toEqual(
      quoted.map(({ quotation, event }) => linkToQuotation(quotation.id, event.id)),
    );
    expect(new Set(annotations.map((each) => each['@id'])).size).toBe(annotations.length);
    expect(report).toEqual({ written: shipped.events.length, leftOut: [] });
  });

  it('have the words with those around them, and the source that they stand in', () => {
    const selectors = annotations.map((each) => nodesOfType(each, `${OA}TextQuoteSelector`)[0]);
    for (const [index, { quotation }] of quoted.entries()) {
      const words = ['exact', 'prefix', 'suffix'].flatMap((part) => valuesOf(selectors[index], OA + part));
      expect(words).toEqual([quotation.exact, quotation.prefix, quotation.suffix]);
    }
    const [source] = shipped.sources;
    expect(source?.url).toMatch(/^https:/);
    expect(new Set(annotations.flatMap(sourcesOf))).toEqual(new Set([source?.url]));
  });

  it('say what the words bear, and how they put it', () => {
    for (const [index, { event, claim }] of quoted.entries()) {
      const value = (purpose: string) => textsFor(purpose, annotations[index]);
      expect(value('describing')).toEqual(claim.gloss ? [claim.gloss.en] : []);
      expect(value('classifying')).toEqual([claim.modality]);
      expect(JSON.stringify(annotations[index])).toContain(inputOf(shipped).linkToEvent(event.id));
    }
  });

  it('say who says so and through whom, whom the words are quoted for, and what is inferred', () => {
    const { words } = inputOf(shipped);
    const [source] = shipped.sources;
    for (const [index, { event, claim }] of quoted.entries()) {
      const value = (purpose: string) => textsFor(purpose, annotations[index]);
      const { attribution, target, inference, note } = claim;
      expect(value('tagging')).toEqual([target]);
      expect(value('commenting')).toEqual([
        words.attribution(attribution, source),
        ...(inference ? [words.inference(inference)] : []),
        ...(target === 'date' ? [words.dated(event)] : []),
        ...(note ? [note.en] : []),
      ]);
    }
    const biden = quoted.findIndex(({ quotation }) => quotation.id === 'M1.biden');
    const written = JSON.stringify(annotations[biden]);
    for (const part of ['Joe Biden (participant)', 'wrote Guo Yuandan', 'inferred: The article does not say'])
      expect(written).toContain(part);
  });

  it('are a collection that says whose it is', () => {
    expect(collection['@id']).toBe(inputOf(shipped).link);
    expect(valuesOf(collection, 'http://www.w3.org/2000/01/rdf-schema#label')).toEqual([shipped.title.en]);
    expect(valuesOf(collection, 'http://www.w3.org/ns/activitystreams#totalItems')).toEqual([quoted.length]);
    expect(valuesOf(collection, 'http://schema.org/identifier')).toEqual(['china-us-2021']);
    expect(valuesOf(collection, 'http://schema.org/version')).toEqual(['1.2.0']);
    expect(valuesOf(collection, 'http://purl.org/dc/elements/1.1/rights')).toEqual([
      shipped.rightsNote.en,
      shipped.licence,
    ]);
    for (const node of [collection, ...annotations]) {
      const names = nodesAt(node, 'http://purl.org/dc/terms/creator').flatMap((creator) =>
        valuesOf(creator, 'http://xmlns.com/foaf/0.1/name'),
      );
      expect(names).toEqual(shipped.curators);
      expect(valuesOf(node, 'http://purl.org/dc/terms/rights')).toEqual([inputOf(shipped).link]);
      expect(valuesOf(node, 'http://purl.org/dc/terms/issued')).toEqual(['2026-01-02T03:04:05.678Z']);
    }
  });
});

describe('an event that is only inferred', () => {
  it('has no annotation, which is told', async () => {
    const [event] = shipped.events;
    if (event === undefined) throw new Error('there is no event');
    const claims = event.claims.map((claim) => ({ ...claim, evidence: [], attribution: [] }));
    const file = await fileOf(writeWebAnnotations, inputOf({ ...shipped, events: [{ ...event, claims }] }));
    expect(nodesOfType(await expandedFrom(file.text), `${OA}Annotation`)).toEqual([]);
    expect(file.report).toEqual({ written: 0, leftOut: [{ kind: 'unquoted', count: 1, first: [event.id] }] });
  });
});

describe('other datasets', () => {
  it('name a source without a page by the name of the dataset', async () => {
    const sources = shipped.sources.map(({ url: _, ...source }) => source);
    const { text } = await fileOf(writeWebAnnotations, inputOf({ ...shipped, sources }));
    const named = nodesOfType(await expandedFrom(text), `${OA}Annotation`).flatMap(sourcesOf);
    expect(new Set(named)).toEqual(new Set(['urn:readout:china-us-2021:source:global-times']));
  });

  it('are called excerpts where they are', async () => {
    const { text } = await fileOf(writeWebAnnotations, excerptOf(shipped, new Set()));
    expect(JSON.parse(text)).toMatchObject({
      ...{ 'schema:version': '1.2.0+excerpt', total: 0, 'dc:description': '0 of 0, 0 unread' },
    });
  });

  it('come back whatever their texts are, and end no script element', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (words) => {
        const { text } = await fileOf(writeWebAnnotations, inputOf(archiveWithText(words)));
        expect(text).toBe(asStored(text));
        expect(text).not.toContain('<');
        const read = await expandedFrom(text);
        expect(valuesOf(read, 'http://www.w3.org/2000/01/rdf-schema#label')).toEqual([words]);
        const selectors = nodesOfType(read, `${OA}TextQuoteSelector`);
        expect(selectors).toHaveLength(12);
        for (const selector of selectors) expect(valuesOf(selector, `${OA}exact`)).toEqual([words]);
      }),
    );
  });
});
