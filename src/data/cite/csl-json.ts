/**
 * What is cited, as CSL-JSON items: each source, and the dataset that quotes it. Reference managers read it, and the
 * other formats are written from it. What no words of the source state is left out, or said to be inferred.
 * Source: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { Quotation } from '../../domain/archive/evidence';
import type { EventId } from '../../domain/archive/ids';
import { type LanguageMap, writtenText } from '../../domain/archive/language-map';
import type { Source } from '../../domain/archive/source';
import type { HopAct } from '../../domain/archive/vocabulary';
import { bibliographyOf, type Credit } from '../../domain/evidence/bibliography';
import { type CslDate, cslDate } from './csl-date';

interface CslName {
  /** The whole name: the dataset does not say which part is the family's. */
  readonly literal: string;
}

export interface CslItem {
  /**
   * "china-us-2021--leaders-video-meeting--M1" of the dataset as it is cited, with ":global-times" behind it of its source.
   * What is cited has keys of its own, since the notes differ; ids hold no such signs, so no two keys are alike.
   */
  readonly id: string;
  readonly type: 'webpage' | 'document' | 'dataset';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'original-publisher'?: string;
  readonly 'original-date'?: CslDate;
  readonly issued?: CslDate;
  readonly genre?: string;
  readonly language?: string;
  readonly URL?: string;
  /** Who reposted the text, where the address leads to the repost: "admin (mirror.example)". */
  readonly source?: string;
  readonly version?: string;
  /** Id of the dataset, since programs put ids of their own in the place of `id`. */
  readonly number?: string;
  /** The dataset, and its version, where a source's words are kept. */
  readonly archive?: string;
  readonly note?: string;
}

export interface CitedEvent {
  readonly id: EventId;
  readonly title: LanguageMap;
  /** Its date in words of the reader’s language. */
  readonly date: string;
}

export interface Cited {
  readonly archive: Pick<ArchiveHead, 'id' | 'version' | 'title' | 'curators'>;
  /** The quotation's, or those of an event in the order in which it quotes them. */
  readonly sources: readonly Source[];
  /** The words that are cited; absent for a whole event. */
  readonly quotation?: Quotation;
  /** The event that is cited, or of which the words tell; absent where they tell of none. */
  readonly event?: CitedEvent;
  /** Address of the passage or the event, or its name where no address leads to it. */
  readonly link: string;
  /** The reader’s, for the dataset's title. BCP 47. */
  readonly language: string;
}

/** The sources, then the dataset. */
export function cslItems(cited: Cited): readonly CslItem[] {
  const { archive, sources, link, language } = cited;
  const title = writtenText(archive.title, language);
  const curators = archive.curators.map((literal) => ({ literal }));
  const dataset: CslItem = {
    id: keyOf(cited),
    type: 'dataset',
    title: title.text,
    // A list without names would be taken for a fault.
    ...(curators.length > 0 && { author: curators }),
    language: title.language,
    ...(isAddress(link) && { URL: link }),
    version: archive.version,
    number: archive.id,
    ...noteField(aboutWords(cited)),
  };
  return [...sources.map((source) => sourceItem(cited, source)), dataset];
}

/** Of what lies on one device there is only a name, which no field for addresses takes. */
function isAddress(link: string): boolean {
  return /^https?:/u.test(link);
}

function keyOf({ archive, event, quotation }: Cited): string {
  if (quotation) return [archive.id, event?.id ?? '', quotation.id].join('--');
  return event ? `${archive.id}--${event.id}` : archive.id;
}

/** What is cited: the words, and the event with its date. */
function aboutWords({ event, quotation, link, language }: Cited): readonly string[] {
  return [
    ...(quotation ? [`“${quotation.exact}”`] : []),
    ...(event ? [`Event: “${writtenText(event.title, language).text}”, ${event.date}.`] : []),
    ...(isAddress(link) ? [] : [`Named ${link}.`]),
  ];
}

function noteField(sentences: readonly string[]): { readonly note?: string } {
  return sentences.length === 0 ? {} : { note: sentences.join(' ') };
}

export function formatCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** In the language of its text, whatever the reader's is. */
function sourceItem(cited: Cited, source: Source): CslItem {
  const own = (text: LanguageMap) => writtenText(text, source.language).text;
  const names = (credits: readonly Credit[]) => credits.map(({ name }) => ({ literal: own(name) }));
  const { archive } = cited;
  const { url } = source;
  const { authors, publisher, firstPublisher, editors, translators, date } = bibliographyOf(source);
  const issued = cslDate(date);
  const firstIssued = cslDate(firstPublisher?.date);
  const repost = repostOf(source);
  return {
    id: `${keyOf(cited)}:${source.id}`,
    type: url === undefined ? 'document' : 'webpage',
    title: own(source.title),
    ...(authors.length > 0 && { author: names(authors) }),
    ...(editors.length > 0 && { editor: names(editors) }),
    ...(translators.length > 0 && { translator: names(translators) }),
    // Of a page the site is named, of anything else who published it.
    ...(publisher && url !== undefined && { 'container-title': own(publisher.name) }),
    ...(publisher && url === undefined && { publisher: own(publisher.name) }),
    ...(firstPublisher && { 'original-publisher': own(firstPublisher.name) }),
    ...(firstIssued && { 'original-date': firstIssued }),
    ...(issued && { issued }),
    genre: own(source.kind),
    language: source.language,
    ...(url !== undefined && { URL: url }),
    ...(repost !== undefined && { source: repost }),
    archive: `${archive.id}, version ${archive.version}`,
    ...noteField([...aboutWords(cited), ...sourceWords(source)]),
  };
}

/** The address is that of the last hop: where this is a repost, it is not the publisher’s. */
function repostOf({ provenance, url, language }: Source): string | undefined {
  const last = provenance.at(-1);
  if (last?.act !== 'reposted' || url === undefined) return undefined;
  const name = writtenText(last.name, language).text;
  return URL.canParse(url) ? `${name} (${new URL(url).host})` : name;
}

const DONE_BY: Readonly<Record<HopAct, string>> = {
  said: 'Said by',
  asked: 'Asked by',
  told: 'Told by',
  reported: 'Reported by',
  wrote: 'Written by',
  published: 'Published by',
  edited: 'Edited by',
  republished: 'Republished by',
  translated: 'Translated by',
  reposted: 'Reposted by',
};

/** What has no field of its own, in English as all that programs are told. */
function sourceWords(source: Source): readonly string[] {
  const { authors, publisher, firstPublisher, editors, translators, others, date } = bibliographyOf(source);
  const nameOf = ({ name }: Credit) => writtenText(name, source.language).text;
  const credits = [...authors, publisher, firstPublisher, ...editors, ...translators, ...others];
  const inferred = credits.flatMap((credit) => (credit?.inference ? nameOf(credit) : []));
  const { translation } = source;
  const made = translation?.by === 'machine' ? 'Machine translation' : 'Translation';
  return [
    ...(translation ? [`${made} from “${translation.from}”.`] : []),
    ...others.map((hop) => `${DONE_BY[hop.act]} ${nameOf(hop)}.`),
    ...(repostOf(source) === undefined ? [] : ['The address is that of the repost.']),
    ...(inferred.length > 0 ? [`Inferred, not stated: ${inferred.join('; ')}.`] : []),
    ...heldInWords('Dated', date),
    ...heldInWords('First published', firstPublisher?.date),
  ];
}

function heldInWords(what: string, date: string | undefined): readonly string[] {
  return date === undefined || cslDate(date) ? [] : [`${what} ${date} (EDTF).`];
}
