/**
 * What is cited, as CSL-JSON items: each source, and the dataset that quotes it. Reference managers read it, and the
 * other formats are written from it. What no words of the source state is left out, or said to be inferred.
 * Source: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { Quotation } from '../../domain/archive/evidence';
import { type LanguageMap, writtenText } from '../../domain/archive/language-map';
import type { Source } from '../../domain/archive/source';
import { bibliographyOf, type Credit } from '../../domain/evidence/bibliography';
import { type CslDate, cslDate } from './csl-date';

interface CslName {
  /** The whole name: the dataset does not say which part is the family's. */
  readonly literal: string;
}

export interface CslItem {
  /** "china-us-2021" of a dataset, "china-us-2021.global-times" of its source. */
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
  readonly version?: string;
  /** Id of the dataset, since programs put ids of their own in the place of `id`. */
  readonly number?: string;
  /** The dataset, and its version, where a source's words are kept. */
  readonly archive?: string;
  readonly note?: string;
}

export interface Cited {
  readonly archive: Pick<ArchiveHead, 'id' | 'version' | 'title' | 'curators'>;
  /** The quotation's, or those of an event in the order in which it quotes them. */
  readonly sources: readonly Source[];
  /** The words that are cited; absent for a whole event. */
  readonly quotation?: Quotation;
  /** Address of the passage or the event. */
  readonly link: string;
  /** The reader’s, for the dataset's title. BCP 47. */
  readonly language: string;
}

/** The sources, then the dataset. */
export function cslItems({ archive, sources, quotation, link, language }: Cited): readonly CslItem[] {
  const title = writtenText(archive.title, language);
  const curators = archive.curators.map((literal) => ({ literal }));
  const dataset: CslItem = {
    id: archive.id,
    type: 'dataset',
    title: title.text,
    // A list without names would be taken for a fault.
    ...(curators.length > 0 && { author: curators }),
    language: title.language,
    URL: link,
    version: archive.version,
    number: archive.id,
  };
  return [...sources.map((source) => sourceItem(archive, source, quotation)), dataset];
}

export function formatCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** In the language of its text, whatever the reader's is. */
function sourceItem(archive: Cited['archive'], source: Source, quotation: Quotation | undefined): CslItem {
  const own = (text: LanguageMap) => writtenText(text, source.language).text;
  const names = (credits: readonly Credit[]) => credits.map(({ name }) => ({ literal: own(name) }));
  const { url } = source;
  const { authors, publisher, firstPublisher, editors, translators, date } = bibliographyOf(source);
  const issued = cslDate(date);
  const firstIssued = cslDate(firstPublisher?.date);
  const note = noteOf(source, quotation);
  return {
    id: `${archive.id}.${source.id}`,
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
    archive: `${archive.id}, version ${archive.version}`,
    ...(note !== '' && { note }),
  };
}

/** What has no field of its own, in English as all that programs are told. */
function noteOf(source: Source, quotation: Quotation | undefined): string {
  const { authors, publisher, firstPublisher, editors, translators, date } = bibliographyOf(source);
  const credits = [...authors, publisher, firstPublisher, ...editors, ...translators];
  const inferred = credits.flatMap((credit) =>
    credit?.inference ? writtenText(credit.name, source.language).text : [],
  );
  const { translation } = source;
  const made = translation?.by === 'machine' ? 'Machine translation' : 'Translation';
  return [
    ...(quotation ? [`“${quotation.exact}”`] : []),
    ...(translation ? [`${made} from “${translation.from}”.`] : []),
    ...(inferred.length > 0 ? [`Inferred, not stated: ${inferred.join('; ')}.`] : []),
    ...heldInWords('Dated', date),
    ...heldInWords('First published', firstPublisher?.date),
  ].join(' ');
}

function heldInWords(what: string, date: string | undefined): readonly string[] {
  return date === undefined || cslDate(date) ? [] : [`${what} ${date} (EDTF).`];
}
