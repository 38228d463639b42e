/**
 * The dataset as one document of https://schema.org: the events are its parts, and what bears each stands in it. An `Event` is the
 * subject of its quotations; a `Claim`, which is a work, cites them.
 */
import { datasetUrn, type ExportInput, exportedVersion, extentInWords, sourceUrn } from './export-input';
import { createTally, type ExportReport } from './export-report';
import { jsonLdText, openedAt } from './json-ld-text';
import { schemaOrgNodes, tookPlace } from './schema-org-nodes';

export async function* writeSchemaOrg(input: ExportInput): AsyncGenerator<string, ExportReport> {
  const { head, events, language, words, link, linkToEvent, linkToQuotation, exportedAt } = input;
  const tally = createTally();
  const nodes = schemaOrgNodes(head, {
    ...{
      language,
      words,
      ofDataset: datasetUrn(head.id),
      ofEvent: linkToEvent,
      ofQuotation: linkToQuotation,
    },
    ofSource: (id) => sourceUrn(head.id, id),
  });
  yield `${openedAt('hasPart', {
    '@context': 'https://schema.org',
    ...nodes.dataset,
    version: exportedVersion(input),
    disambiguatingDescription: await extentInWords(input),
    url: link,
    sdDatePublished: exportedAt.toISOString().slice(0, 10),
    isBasedOn: nodes.sources,
  })}[`;
  let separator = '\n';
  for await (const event of events) {
    const quotations = nodes.ofQuotations(event);
    const borneBy = tookPlace(event) ? { subjectOf: quotations } : { citation: quotations };
    yield `${separator}${jsonLdText({ ...nodes.ofEvent(event), ...(quotations.length > 0 && borneBy) })}`;
    separator = ',\n';
    tally.countWritten();
  }
  yield '\n]}\n';
  return tally.report();
}
