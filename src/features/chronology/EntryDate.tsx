/** The date of an event with all civil dates, the words that print it, and what of it is stated or inferred. */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { datedWords } from '../../words/date-basis';
import { t } from '../../words/translate';
import { NoteMarks } from './NoteMarks';
import { claimsOfPart, type NumberedNote } from './numbered-notes';

interface EntryDateProps {
  readonly event: DiplomaticEvent;
  readonly archive: ArchiveHead;
  readonly notes: readonly NumberedNote[];
}

export function EntryDate({ event, archive, notes }: EntryDateProps) {
  return (
    <>
      {t('chronology.sentence', { words: datedWords(event, archive) })}
      <NoteMarks claims={claimsOfPart(event, 'date')} notes={notes} />
    </>
  );
}
