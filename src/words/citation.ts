/** A quotation with all that is needed to cite it: whose words, through whose hands, where they stand, and our link. */
import './late';
import type { ArchiveHead } from '../domain/archive/archive';
import type { Hop, Inference, Quotation } from '../domain/archive/evidence';
import { localText } from '../domain/archive/language-map';
import type { Source } from '../domain/archive/source';
import { hopWords, ownVoiceWords, voiceWords, withOccasion } from './attribution-words';
import { edtfTextWords } from './event-dates';
import { withInnerMarks } from './inner-marks';
import { inSeries } from './joining';
import { ownWords, textOfPieces } from './message-pieces';
import { interfaceLanguage, t } from './translate';

interface Cited {
  readonly archive: Pick<ArchiveHead, 'id' | 'version'>;
  readonly quotation: Quotation;
  readonly source: Source;
  /** Who says what the words bear, before the source's own hops; empty where its writer does. */
  readonly attribution: readonly Hop[];
  /** Number of the paragraph in the body, where it is known. */
  readonly paragraph?: number;
  /** Address of the passage. */
  readonly link: string;
}

/** Three lines: the words, the source, the dataset with its link. */
export function citationOf({ archive, quotation, source, attribution, paragraph, link }: Cited): string {
  const areDatesMissing = source.provenance.every(({ date }) => date === undefined);
  const place =
    quotation.segment === 'frame'
      ? [t('citation.frame')]
      : paragraph === undefined
        ? []
        : [t('citation.paragraph', { number: paragraph })];
  const reference = inSeries(
    ...attribution.map(citedHop),
    t('citation.title', { title: withInnerMarks(localText(source.title, interfaceLanguage()).text) }),
    ...source.provenance.map(citedHop),
    ...(areDatesMissing ? [t('citation.datesNotStated')] : []),
    ...place,
    source.url ?? t('citation.noAddress'),
  );
  return [
    t('citation.quotation', { exact: quotation.exact }),
    // A full stop behind an address would be taken for a part of it.
    source.url === undefined ? t('citation.end', { reference }) : reference,
    t('citation.dataset', { id: archive.id, version: archive.version, link }),
    '',
  ].join('\n');
}

/** Who says so and through whose hands the words went, on one line; without a source's record only the first. */
export function attributionInWords(attribution: readonly Hop[], source: Source | undefined): string {
  const hands = source?.provenance ?? [];
  const [writer] = hands;
  const ownVoice = writer ? textOfPieces(ownVoiceWords(writer, source)) : voiceWords(source);
  const said = attribution.length > 0 ? attribution.map(citedHop) : [ownVoice];
  return inSeries(...said, ...hands.map(citedHop));
}

/** "inferred from outside knowledge: the article does not say so" */
export function inferenceInWords({ basis, reason }: Inference): string {
  const from = t(basis === 'text' ? 'basis.fromText' : 'basis.fromOutside');
  return `${t('basis.inferred')} ${from} ${localText(reason, interfaceLanguage()).text}`;
}

/** "said by Sullivan, at a Brookings webinar"; whether it is inferred, and its date where that is stated. */
function citedHop(hop: Hop): string {
  const inWords = spokenWords(hop) ?? hopWords(hop).text;
  const text = hop.inference ? t('citation.inferred', { hop: inWords }) : inWords;
  return hop.date === undefined ? text : t('citation.dated', { hop: text, date: edtfTextWords(hop.date) });
}

/** A chain names a speaker by the bare name; without a chain around it the name needs its verb. */
function spokenWords(hop: Hop): string | undefined {
  const { act, name } = hop;
  if (act !== 'said' && act !== 'asked' && act !== 'told') return undefined;
  const text = t(`citation.${act}`, { name: localText(name, interfaceLanguage()).text });
  return textOfPieces(withOccasion(ownWords(text), hop));
}
