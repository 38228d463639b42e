/** The date of an event with all civil dates, the words that print it, and what of it is inferred. */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { DiplomaticEvent, EventWhen } from '../../domain/archive/event';
import { civilDates, dateWords, placeOfZone } from '../../words/event-dates';
import { t } from '../../words/translate';
import { NoteMarks } from './NoteMarks';
import { claimsOfPart, type NumberedNote } from './numbered-notes';

interface EntryDateProps {
  readonly event: DiplomaticEvent;
  readonly archive: ArchiveHead;
  readonly notes: readonly NumberedNote[];
}

export function EntryDate({ event, archive, notes }: EntryDateProps) {
  const { when } = event;
  const argued = event.noEvidenceYet ? [] : [printedWords(when), ...inferredWords(when)];
  const words = [dateInWords(when, archive), ...argued];
  return (
    <>
      {t('chronology.sentence', {
        words: t('chronology.dated', { date: words.join(t('join.semicolon')) }),
      })}
      <NoteMarks claims={claimsOfPart(event, 'date')} notes={notes} />
    </>
  );
}

function dateInWords(when: EventWhen, archive: ArchiveHead): string {
  if (when.edtf === undefined) return t('date.undated');
  const place =
    when.timeZone === null
      ? t('date.zoneUnknown')
      : t('date.inPlace', { place: placeOfZone(when.timeZone, archive) });
  const [own, ...others] = civilDates(when, archive, 'heading');
  const elsewhere = others.map(({ day, place: there, time }) =>
    [day, t('date.sameInstant', { place: there }), time].join(t('join.comma')),
  );
  const here = [dateWords(when, archive), place, ...(own ? [own.time] : [])].join(t('join.comma'));
  return [here, ...elsewhere].join(t('join.semicolon'));
}

function printedWords({ printed }: EventWhen): string {
  return printed ? t('chronology.printed', { words: printed.words }) : t('chronology.notPrinted');
}

const PARTS = ['year', 'month', 'day', 'bounds'] as const;

function inferredWords({ basis, timeZoneBasis }: EventWhen): readonly string[] {
  const parts = [
    ...PARTS.filter((part) => basis[part]?.is === 'inferred'),
    ...(timeZoneBasis?.is === 'inferred' ? (['timeZone'] as const) : []),
  ].map((part) => t(`chronology.parts.${part}`));
  return parts.length === 0 ? [] : [t('chronology.inferred', { parts: parts.join(t('join.comma')) })];
}
