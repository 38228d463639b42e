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
  /** Whether the words stand in quotation marks in the source; absent where its text is not there. */
  readonly isDirect?: boolean;
  /** Number of the paragraph in the body, where it is known. */
  readonly paragraph?: number;
  /** Address of the passage. */
  readonly link: string;
}

/** Three lines: the words, the source, the dataset with its link. */
export function citationOf(cited: Cited): string {
  const { archive, quotation, source, attribution, isDirect, paragraph, link } = cited;
  const areDatesMissing = source.provenance.every(({ date }) => date === undefined);
  const place =
    quotation.segment === 'frame'
      ? [t('citation.frame')]
      : paragraph === undefined
        ? []
        : [t('citation.paragraph', { number: paragraph })];
  const reference = inSeries(
    ...attributionWords(attribution, isDirect),
    t('citation.title', { title: withInnerMarks(localText(source.title, interfaceLanguage()).text) }),
    ...source.provenance.map((hop) => citedHop(hop)),
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

/** Who says so and through whose hands the words went, on one line; without a source's record only the first. Of speech it is not known here whether the words are the speaker's own. */
export function attributionInWords(attribution: readonly Hop[], source: Source | undefined): string {
  const hands = source?.provenance ?? [];
  const [writer] = hands;
  const ownVoice = writer ? textOfPieces(ownVoiceWords(writer, source)) : voiceWords(source);
  const said = attribution.length > 0 ? attributionWords(attribution, undefined) : [ownVoice];
  return inSeries(...said, ...hands.map((hop) => citedHop(hop)));
}

/** "inferred from outside knowledge: the article does not say so" */
export function inferenceInWords({ basis, reason }: Inference): string {
  const from = t(basis === 'text' ? 'basis.fromText' : 'basis.fromOutside');
  return `${t('basis.inferred')} ${from} ${localText(reason, interfaceLanguage()).text}`;
}

/**
 * "said by Sullivan, at a Brookings webinar" only of words that stand in quotation marks in the source; they are those of who
 * spoke last before it. What is told without marks is the source's account of what somebody said.
 */
function attributionWords(attribution: readonly Hop[], isDirect: boolean | undefined): readonly string[] {
  const speaker = isDirect ? attribution.findLastIndex(isSpeech) : -1;
  const isAccount = isDirect === false && attribution.some(isSpeech);
  return [
    ...attribution.map((hop, index) => citedHop(hop, isSpeech(hop) && index !== speaker)),
    ...(isAccount ? [t('citation.wordsOfSource')] : []),
  ];
}

function isSpeech({ act }: Hop): boolean {
  return act === 'said' || act === 'asked' || act === 'told';
}

/** Whether it is inferred, and its date where that is stated. `isAccount`: its words are not the speaker's own. */
function citedHop(hop: Hop, isAccount = false): string {
  const inWords = spokenWords(hop, isAccount) ?? hopWords(hop).text;
  const text = hop.inference ? t('citation.inferred', { hop: inWords }) : inWords;
  return hop.date === undefined ? text : t('citation.dated', { hop: text, date: edtfTextWords(hop.date) });
}

/** A chain names a speaker by the bare name; without a chain around it the name needs its verb. */
function spokenWords(hop: Hop, isAccount: boolean): string | undefined {
  const { act, name } = hop;
  if (act !== 'said' && act !== 'asked' && act !== 'told') return undefined;
  const text = t(isAccount ? `citation.account.${act}` : `citation.${act}`, {
    name: localText(name, interfaceLanguage()).text,
  });
  return textOfPieces(withOccasion(ownWords(text), hop));
}
