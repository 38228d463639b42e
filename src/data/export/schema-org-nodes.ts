/**
 * A dataset in the terms of https://schema.org. What took place is an `Event`; what is only proposed, expected or asked about,
 * what is absent, and states of affairs are `Claim`s, never events that happened. Who writes the nodes says how they are named
 * and puts them together.
 */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Claim, Quotation } from '../../domain/archive/evidence';
import type { EventId, QuotationId, SourceId } from '../../domain/archive/ids';
import { type LanguageMap, writtenText } from '../../domain/archive/language-map';
import type { Source } from '../../domain/archive/source';
import type { ActorKind } from '../../domain/archive/vocabulary';
import { bibliographyOf, type Credit } from '../../domain/evidence/bibliography';
import { quotationsOfEvent } from '../../domain/evidence/quotations';
import type { ExportWords } from './export-input';
import { schemaOrgDates } from './schema-org-dates';

export type SchemaOrgNode = Readonly<Record<string, unknown>>;

export interface SchemaOrgNaming {
  /** BCP 47 tag of the language in which texts for people are told. */
  readonly language: string;
  readonly words: Pick<ExportWords, 'kind' | 'standing' | 'dated'>;
  readonly ofDataset: string;
  readonly ofSource: (id: SourceId) => string;
  readonly ofEvent: (id: EventId) => string;
  readonly ofQuotation: (id: QuotationId, event: EventId) => string;
}

export interface SchemaOrgNodes {
  readonly dataset: SchemaOrgNode;
  readonly sources: readonly SchemaOrgNode[];
  ofEvent(event: DiplomaticEvent): SchemaOrgNode;
  /** What bears the event: its words, who says so, and where they stand. */
  ofQuotations(event: DiplomaticEvent): readonly SchemaOrgNode[];
}

export function schemaOrgNodes(head: ArchiveHead, naming: SchemaOrgNaming): SchemaOrgNodes {
  const sources = new Map(head.sources.map((source) => [source.id, source]));
  const kinds = new Map(head.actors.map(({ id, kind }) => [id, kind]));
  const words = (map: LanguageMap) => writtenText(map, naming.language).text;
  const refToSource = (id: SourceId) => ({ '@id': naming.ofSource(id) });
  const agent = ({ name, actor }: Credit): SchemaOrgNode => ({
    ...typeOfAgent(actor && kinds.get(actor)),
    name: words(name),
  });
  /** Where nobody is named before the source's writer, the words are the writer's. */
  const speakerOf = ({ attribution }: Claim, { source }: Quotation): SchemaOrgNode => {
    const [speaker] = attribution;
    if (speaker) return { spokenByCharacter: agent(speaker) };
    const writer = sources.get(source)?.provenance[0];
    return writer ? { creator: agent(writer) } : {};
  };
  return {
    dataset: datasetNode(head, naming, words),
    sources: head.sources.map((source) => ({
      ...refToSource(source.id),
      ...sourceNode(source, words, agent),
    })),
    ofEvent: (event) => ({
      '@id': naming.ofEvent(event.id),
      ...eventNode(event, naming, words, refToSource),
    }),
    ofQuotations: (event) =>
      quotationsOfEvent(event).map(({ claim, quotation }) => ({
        '@type': 'Quotation',
        '@id': naming.ofQuotation(quotation.id, event.id),
        text: quotation.exact,
        ...speakerOf(claim, quotation),
        inLanguage: sources.get(quotation.source)?.language,
        about: { '@id': naming.ofEvent(event.id) },
        isPartOf: refToSource(quotation.source),
      })),
  };
}

type Words = (map: LanguageMap) => string;
type Agent = (credit: Credit) => SchemaOrgNode;

/** None where nobody has said whether it is a person. */
function typeOfAgent(kind: ActorKind | undefined): SchemaOrgNode {
  if (kind === undefined || kind === 'other') return {};
  return { '@type': kind === 'person' ? 'Person' : 'Organization' };
}

function datasetNode(head: ArchiveHead, { ofDataset }: SchemaOrgNaming, words: Words): SchemaOrgNode {
  return {
    '@type': 'Dataset',
    '@id': ofDataset,
    identifier: head.id,
    name: words(head.title),
    description: words(head.summary),
    version: head.version,
    license: { '@type': 'CreativeWork', name: head.licence },
    copyrightNotice: words(head.rightsNote),
    creator: head.curators.map((name) => ({ '@type': 'Organization', name })),
    inLanguage: Object.keys(head.title),
    isAccessibleForFree: true,
  };
}

function sourceNode(source: Source, words: Words, agent: Agent): SchemaOrgNode {
  const { authors, editors, translators, firstPublisher, publisher, date } = bibliographyOf(source);
  const publishers = [firstPublisher, publisher].filter((credit) => credit !== undefined);
  const agents = (name: string, credits: readonly Credit[]) =>
    credits.length === 0 ? {} : { [name]: credits.map(agent) };
  return {
    '@type': /news/i.test(writtenText(source.kind, 'en').text) ? 'NewsArticle' : 'CreativeWork',
    headline: words(source.title),
    inLanguage: source.language,
    ...agents('author', authors),
    ...agents('editor', editors),
    ...agents('translator', translators),
    ...agents('publisher', publishers),
    ...(date !== undefined && ISO_DATE.test(date) && { datePublished: date }),
    ...(source.url !== undefined && { url: source.url }),
    copyrightNotice: words(source.rights),
  };
}

/** What of EDTF any reader of ISO 8601 knows. */
const ISO_DATE = /^\d{4}(-\d\d){0,2}$/;

/** Whether the event is told as one that took place: of what has no evidence yet, somebody only says so. */
export function tookPlace({
  standing,
  kind,
  noEvidenceYet,
}: Pick<DiplomaticEvent, 'standing' | 'kind' | 'noEvidenceYet'>): boolean {
  return standing === 'occurred' && kind !== 'state' && !noEvidenceYet;
}

function eventNode(
  event: DiplomaticEvent,
  naming: SchemaOrgNaming,
  words: Words,
  refToSource: (id: SourceId) => object,
): SchemaOrgNode {
  const { title, kind, standing, where, when } = event;
  if (!tookPlace(event)) {
    const quoted = new Set(quotationsOfEvent(event).map(({ quotation }) => quotation.source));
    return {
      '@type': 'Claim',
      name: words(title),
      creativeWorkStatus: naming.words.standing(standing),
      ...(quoted.size > 0 && { appearance: [...quoted].map(refToSource) }),
    };
  }
  return {
    '@type': kind === 'publication' ? 'PublicationEvent' : 'Event',
    name: words(title),
    keywords: naming.words.kind(kind),
    description: naming.words.dated(event),
    ...schemaOrgDates(when),
    ...(where?.place && { location: { '@type': 'Place', name: words(where.place) } }),
    ...(where?.channel === 'video' && {
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    }),
  };
}
