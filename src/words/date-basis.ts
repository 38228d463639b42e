/** An event's date as one argued line: every civil date, the words that print it, what of it is stated and what inferred. */
import './late';
import type { ArchiveHead } from '../domain/archive/archive';
import { type DatePart, partsThatAre } from '../domain/archive/date-parts';
import type { DiplomaticEvent, EventWhen } from '../domain/archive/event';
import { hasStoredCopies } from '../domain/evidence/stored-copies';
import { civilDates, dateWords, placeOfZone } from './event-dates';
import { inSequence, inSeries } from './joining';
import { t } from './translate';

/** "Dated: Tuesday 16 November 2021, in Beijing; printed “On the 16th”; stated: day; inferred: month, year" */
export function datedWords(
  event: Pick<DiplomaticEvent, 'when' | 'claims' | 'noEvidenceYet'>,
  archive: ArchiveHead,
): string {
  const { when, noEvidenceYet } = event;
  // Of what nobody has quoted words for so far nothing is argued.
  const argued = noEvidenceYet ? [] : [printedWords(event, archive), statedWords(when), inferredOf(when)];
  return t('chronology.dated', { date: inSeries(dateInWords(when, archive), ...argued) });
}

/** "inferred: month, time of day"; nothing where no part is. */
export function inferredWords(parts: readonly DatePart[]): string {
  return parts.length === 0 ? '' : t('chronology.inferred', { parts: namesOf(parts) });
}

export function inferredOf(when: EventWhen): string {
  return inferredWords(partsThatAre('inferred', when));
}

function statedWords(when: EventWhen): string {
  const parts = partsThatAre('stated', when);
  return parts.length === 0 ? '' : t('chronology.stated', { parts: namesOf(parts) });
}

function namesOf(parts: readonly DatePart[]): string {
  return inSequence(...parts.map((part) => t(`chronology.parts.${part}`)));
}

function printedWords(event: Pick<DiplomaticEvent, 'when' | 'claims'>, archive: ArchiveHead): string {
  const { printed } = event.when;
  if (printed) return t('chronology.printed', { words: printed.words });
  return hasStoredCopies(event, archive.sources) ? t('chronology.notPrinted') : t('chronology.notQuoted');
}

function dateInWords(when: EventWhen, archive: ArchiveHead): string {
  if (when.edtf === undefined) return t('date.undated');
  const place =
    when.timeZone === null
      ? t('date.zoneUnknown')
      : t('date.inPlace', { place: placeOfZone(when.timeZone, archive) });
  const [own, ...others] = civilDates(when, archive, 'heading');
  const elsewhere = others.map(({ day, place: there, time }) =>
    inSequence(day, t('date.sameInstant', { place: there }), time),
  );
  return inSeries(inSequence(dateWords(when, archive), place, own?.time), ...elsewhere);
}
