/** The raised numbers of notes, each a link to its note. */
import type { Claim } from '../../domain/archive/evidence';
import { t } from '../../words/translate';
import type { NumberedNote } from './numbered-notes';

interface NoteMarksProps {
  readonly claims: readonly Claim[];
  /** Those of the event. */
  readonly notes: readonly NumberedNote[];
}

export function NoteMarks({ claims, notes }: NoteMarksProps) {
  return notes
    .filter(({ claim }) => claims.includes(claim))
    .map(({ number }, index) => (
      <sup key={number} className="chronology__mark">
        {index > 0 && ' '}
        <a id={`mark-${number}`} href={`#note-${number}`} aria-label={t('chronology.note', { number })}>
          {number}
        </a>
      </sup>
    ));
}
