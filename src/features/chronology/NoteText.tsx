/** One note: the exact words, who says so, where they stand, and what is spoiled in them. */
import { balanced } from '../../base/turning-signs';
import type { Quotation } from '../../domain/archive/evidence';
import type { QuotationId } from '../../domain/archive/ids';
import { localText } from '../../domain/archive/language-map';
import type { Defect, Source } from '../../domain/archive/source';
import { textKeyFrom } from '../../domain/evidence/evidence-status';
import { paragraphsFromText } from '../../domain/evidence/paragraphs';
import { hopWords, voiceWords } from '../../words/attribution-words';
import { capitalised } from '../../words/capitals';
import { defectWords } from '../../words/defect-words';
import { statusWords } from '../../words/evidence-words';
import { interfaceLanguage, t } from '../../words/translate';
import type { ChronologyFrame } from './chronology-facts';
import { defectsOfNote } from './note-defects';
import type { NumberedNote } from './numbered-notes';

interface NoteTextProps {
  readonly note: NumberedNote;
  /** The note in which each defect is explained. */
  readonly told: ReadonlyMap<QuotationId, number>;
  readonly facts: ChronologyFrame;
}

export function NoteText({ note, told, facts }: NoteTextProps) {
  const { number, quotation, claim, event } = note;
  const { source, defects } = defectsOfNote(note, facts);
  const sentences = [tellerInWords(claim.attribution, source), ...placeInWords(quotation, facts)];
  return (
    <>
      <q className="chronology__words" lang={source?.language}>
        {balanced(quotation.exact)}
      </q>{' '}
      <span className="chronology__said-by">
        {sentences.map((words) => t('chronology.sentence', { words: capitalised(words) })).join(' ')}
        {source &&
          defects.map((defect) => (
            <span key={defect.quotation.id}>
              {' '}
              <DefectText
                defect={defect}
                source={source}
                firstNote={told.get(defect.quotation.id)}
                number={number}
              />
            </span>
          ))}{' '}
        {facts.links && (
          <>
            <a href={facts.links.toQuotation(quotation.id, event.id)}>{t('chronology.openQuotation')}</a>{' '}
          </>
        )}
        <a
          className="chronology__back"
          href={`#mark-${number}`}
          aria-label={t('chronology.backToText', { number })}
        >
          ↑
        </a>
      </span>
    </>
  );
}

interface DefectTextProps {
  readonly defect: Defect;
  readonly source: Source;
  readonly firstNote: number | undefined;
  /** Of the note in which this stands. */
  readonly number: number;
}

function DefectText({ defect, source, firstNote, number }: DefectTextProps) {
  if (firstNote !== undefined && firstNote !== number)
    return t('chronology.defectAsIn', { number: firstNote });
  const { lead, sense } = defectWords(defect, source);
  return (
    <>
      <q lang={source.language}>{balanced(defect.quotation.exact)}</q> {lead}
      {sense && (
        <>
          {' '}
          <q lang={sense.language}>{sense.text}</q>
        </>
      )}
      {t('chronology.sentence', { words: '' })}
    </>
  );
}

type Hops = Parameters<typeof hopWords>[0][];

/** Who says so, up to the source; its own hops stand with the source. */
function tellerInWords(hops: Readonly<Hops>, source: Source | undefined): string {
  if (hops.length > 0) return hops.map((hop) => hopWords(hop).text).join(t('join.comma'));
  const writer = source?.provenance[0];
  const voice = voiceWords(source);
  return writer === undefined
    ? t('attribution.inVoice', { voice })
    : t('chronology.ownVoice', { name: localText(writer.name, interfaceLanguage()).text, voice });
}

/** Where in the source the words stand, or that they were not found there. */
function placeInWords(
  quotation: Quotation,
  { archive, statuses, texts, writtenAt }: ChronologyFrame,
): readonly string[] {
  const status = statuses.get(quotation.id) ?? { status: 'unchecked' as const };
  const text = texts.get(textKeyFrom(quotation.source, quotation.segment));
  const number = archive.sources.findIndex(({ id }) => id === quotation.source) + 1;
  const source = archive.sources.length > 1 ? [t('chronology.ofSource', { number })] : [];
  // A file stays as it is: no text is on its way to it.
  if (status.status === 'unchecked' && writtenAt) return [...source, t('chronology.unchecked')];
  if (status.status !== 'anchored' || text === undefined) return [...source, statusWords(status)];
  if (quotation.segment === 'frame') return [...source, t('chronology.frame')];
  const paragraph = paragraphsFromText(text).find(({ end }) => end > status.start);
  return [...source, ...(paragraph ? [t('chronology.paragraph', { number: paragraph.number })] : [])];
}
