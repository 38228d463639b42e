/**
 * The dataset in the terms of https://schema.org, for search engines. What took place is an `Event`; what is only
 * proposed, expected or asked about, what is absent, and states of affairs are `Claim`s, never events that happened.
 */
import type { Archive } from '../domain/archive/archive';
import type { DiplomaticEvent } from '../domain/archive/event';
import type { Claim, Quotation } from '../domain/archive/evidence';
import { type LanguageMap, localText } from '../domain/archive/language-map';
import type { Source } from '../domain/archive/source';
import type { Edtf, EdtfComponent, EdtfEndpoint } from '../domain/time/edtf';
import { interfaceLanguage, t } from '../words/translate';

/** A node of the graph. */
type SchemaNode = Readonly<Record<string, unknown>>;

export interface SchemaOrg {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly SchemaNode[];
}

/** `site` is the address under which the page is published, where that is known. */
export function schemaOrgFrom(archive: Archive, site?: string): SchemaOrg {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      datasetNode(archive, site),
      ...archive.sources.map(sourceNode),
      ...archive.events.map(eventNode),
      ...archive.events.flatMap((event) => quotationNodes(event, archive)),
    ],
  };
}

const words = (map: LanguageMap) => localText(map, interfaceLanguage()).text;
const refTo = (kind: 'source' | 'event', id: string) => ({ '@id': `#${kind}-${id}` });

function datasetNode(archive: Archive, site: string | undefined): SchemaNode {
  return {
    '@type': 'Dataset',
    '@id': '#dataset',
    identifier: archive.id,
    name: words(archive.title),
    description: words(archive.summary),
    version: archive.version,
    license: { '@type': 'CreativeWork', name: archive.licence },
    creator: archive.curators.map((name) => ({ '@type': 'Organization', name })),
    inLanguage: Object.keys(archive.title),
    isAccessibleForFree: true,
    ...(site !== undefined && { url: site }),
    isBasedOn: archive.sources.map(({ id }) => refTo('source', id)),
    hasPart: archive.events.map(({ id }) => refTo('event', id)),
  };
}

function sourceNode(source: Source): SchemaNode {
  const hands = (act: string) =>
    source.provenance.filter((hop) => hop.act === act).map((hop) => words(hop.name));
  const [author, publisher] = [hands('wrote')[0], hands('published')[0]];
  return {
    '@type': /news/i.test(localText(source.kind, 'en').text) ? 'NewsArticle' : 'CreativeWork',
    ...refTo('source', source.id),
    headline: words(source.title),
    inLanguage: source.language,
    ...(author !== undefined && { author: { '@type': 'Person', name: author } }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(source.url !== undefined && { url: source.url }),
    copyrightNotice: words(source.rights),
  };
}

function eventNode(event: DiplomaticEvent): SchemaNode {
  const { id, title, kind, standing, where } = event;
  const node = { ...refTo('event', id), name: words(title) };
  if (standing !== 'occurred' || kind === 'state') {
    return { '@type': 'Claim', ...node, creativeWorkStatus: t(`standing.${standing}`) };
  }
  return {
    '@type': kind === 'publication' ? 'PublicationEvent' : 'Event',
    ...node,
    additionalType: t(`kind.${kind}`),
    ...datesOf(event.when.edtf),
    ...(where?.place && { location: { '@type': 'Place', name: words(where.place) } }),
    ...(where?.channel === 'video' && {
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    }),
  };
}

/** Only what is dated without doubt and without bounds; a day that may have been another is none. */
function datesOf(edtf: Edtf | undefined): SchemaNode {
  if (edtf === undefined || edtf.type === 'set') return {};
  const [start, end] = edtf.type === 'interval' ? [edtf.start, edtf.end] : [edtf, edtf];
  const [startDate, endDate] = [isoDate(start), isoDate(end)];
  return { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) };
}

/** "2021-11-16", "2021-11", "2021". */
function isoDate(point: EdtfEndpoint): string | undefined {
  if (typeof point === 'string' || point.type !== 'date') return undefined;
  const parts = [point.year, point.month, point.day].filter((part) => part !== undefined);
  return parts.every(isCertain) ? parts.map(({ digits }) => digits).join('-') : undefined;
}

function isCertain({ digits, isUncertain, isApproximate }: EdtfComponent): boolean {
  return /^\d+$/.test(digits) && !isUncertain && !isApproximate;
}

function quotationNodes(event: DiplomaticEvent, archive: Archive): readonly SchemaNode[] {
  return event.claims.flatMap((claim) =>
    [...claim.evidence, ...claim.attribution.flatMap((hop) => hop.evidence)].map((quotation) => ({
      '@type': 'Quotation',
      '@id': `#quotation-${quotation.id}`,
      text: quotation.exact,
      ...speakerOf(claim, quotation, archive),
      inLanguage: archive.sources.find(({ id }) => id === quotation.source)?.language,
      about: refTo('event', event.id),
      isBasedOn: refTo('source', quotation.source),
    })),
  );
}

/** Who says so; where nobody is named before the source's writer, the words are the writer's. */
function speakerOf({ attribution }: Claim, { source }: Quotation, archive: Archive): SchemaNode {
  const [speaker] = attribution;
  if (speaker) return { spokenByCharacter: agent(speaker, archive) };
  const writer = archive.sources.find(({ id }) => id === source)?.provenance[0];
  return writer ? { creator: agent(writer, archive) } : {};
}

function agent({ name, actor: id }: Claim['attribution'][number], { actors }: Archive): SchemaNode {
  const kind = actors.find((actor) => actor.id === id)?.kind;
  return {
    '@type': kind === undefined || kind === 'person' ? 'Person' : 'Organization',
    name: words(name),
  };
}
