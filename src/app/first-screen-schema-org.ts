/** The dataset in the terms of https://schema.org, for search engines, with names that hold within the page. */
import { type SchemaOrgNode, schemaOrgNodes } from '../data/export/schema-org-nodes';
import type { Archive } from '../domain/archive/archive';
import { datedWords } from '../words/date-basis';
import { interfaceLanguage, t } from '../words/translate';

export interface SchemaOrg {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly SchemaOrgNode[];
}

/** `site` is the address under which the page is published, where that is known. */
export function schemaOrgFrom(archive: Archive, site?: string): SchemaOrg {
  const { dataset, sources, ofEvent, ofQuotations } = schemaOrgNodes(archive, {
    language: interfaceLanguage(),
    words: {
      kind: (kind) => t(`kind.${kind}`),
      standing: (standing) => t(`standing.${standing}`),
      dated: (event) => datedWords(event, archive),
    },
    ofDataset: '#dataset',
    ofSource: (id) => `#source-${id}`,
    ofEvent: (id) => `#event-${id}`,
    ofQuotation: (id) => `#quotation-${id}`,
  });
  const events = archive.events.map(ofEvent);
  const refTo = (node: SchemaOrgNode) => ({ '@id': node['@id'] });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...dataset,
        ...(site !== undefined && { url: site }),
        isBasedOn: sources.map(refTo),
        hasPart: events.map(refTo),
      },
      ...sources,
      ...events,
      ...archive.events.flatMap(ofQuotations),
    ],
  };
}
