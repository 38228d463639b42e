/** A quotation with all that is needed to cite it: whose words, through whose hands, where they stand, and our link. */
import type { Archive } from '../domain/archive/archive';
import type { Quotation } from '../domain/archive/evidence';
import { localText } from '../domain/archive/language-map';
import type { Source } from '../domain/archive/source';
import { hopWords } from './attribution-words';
import { INTERFACE_LANGUAGE, t } from './translate';

interface Cited {
  readonly archive: Pick<Archive, 'id' | 'version'>;
  readonly quotation: Quotation;
  readonly source: Source;
  /** Number of the paragraph in the body, where it is known. */
  readonly paragraph?: number;
  /** Address of the passage. */
  readonly link: string;
}

/** Three lines: the words, the source, the dataset with its link. */
export function citationOf({ archive, quotation, source, paragraph, link }: Cited): string {
  const hops = source.provenance.map((hop) => {
    const { text } = hopWords(hop);
    return hop.date === undefined ? text : `${text}, ${hop.date}`;
  });
  const areDatesMissing = source.provenance.every(({ date }) => date === undefined);
  const place =
    quotation.segment === 'frame'
      ? [t('citation.frame')]
      : paragraph === undefined
        ? []
        : [t('citation.paragraph', { number: paragraph })];
  const reference = [
    t('citation.title', { title: localText(source.title, INTERFACE_LANGUAGE).text }),
    ...hops,
    ...(areDatesMissing ? [t('citation.datesNotStated')] : []),
    ...place,
    source.url ?? t('citation.noAddress'),
  ].join('; ');
  return [
    t('citation.quotation', { exact: quotation.exact }),
    `${reference}.`,
    `${t('citation.dataset', { id: archive.id, version: archive.version })}: ${link}`,
    '',
  ].join('\n');
}
