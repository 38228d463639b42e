/**
 * One slide of TimelineJS, an event or an era, as an imported record. Its texts are HTML there and plain text here; every field
 * of it is in the record, or in its findings.
 */
import { spanFrom, timeFinding, timeNote } from '../dates/date-from-texts';
import type { Finding, ImportedRecord } from '../imported-record';
import { readSlideDate, type SlideDate } from './slide-date';
import type { SlideFields } from './slide-fields';
import { textsOfSlide } from './slide-texts';

/** Undefined where the slide has neither headline nor text to be called by. */
export function recordFromSlide(fields: SlideFields, line: number): ImportedRecord | undefined {
  const { headline, note, links, findings: ofTexts } = textsOfSlide(fields);
  const [title, ...paragraphs] = headline === undefined ? note : [headline, ...note];
  if (title === undefined) return undefined;
  const ofDates: Finding[] = [];
  const [start, end] = (['start_date', 'end_date'] as const).map((field) => {
    const date = readSlideDate(fields, field);
    if (date.time !== undefined) ofDates.push(timeFinding(field, date.time));
    if (date.yearBefore !== undefined) {
      const reason = `${date.edtf}, since EDTF has a year 0 before the first and the file has none`;
      ofDates.push({ is: 'taken-as', field: [field, 'year'].join('.'), value: date.yearBefore, reason });
    }
    return date;
  });
  const id = fields.take('unique_id');
  const until = end?.edtf === undefined ? undefined : { edtf: end.edtf, name: 'end_date' };
  const text = fields.written('end_date') ?? '';
  const date = spanFrom(start?.edtf, until && { ...until, text }, ofDates);
  const dateNote = dateNoteOf(fields.take('display_date'), start, end);
  return {
    line,
    ...(id !== undefined && { id }),
    title,
    ...date,
    ...(dateNote !== undefined && { dateNote }),
    people: [],
    ...(paragraphs.length > 0 && { note: paragraphs.join('\n') }),
    ...{ links, findings: [...ofTexts, ...ofDates, ...fields.untaken()] },
  };
}

/** How the file wants the whole date and its ends to be shown, and its times. */
function dateNoteOf(
  whole: string | undefined,
  start: SlideDate | undefined,
  end: SlideDate | undefined,
): string | undefined {
  const ends = end?.display === undefined ? start?.display : `${start?.display ?? '…'} – ${end.display}`;
  const shown = [whole, ends].filter((text) => text !== undefined);
  const times = [start, end].flatMap((date) => date?.time ?? []);
  const notes = [
    ...(shown.length === 0 ? [] : [`Shown there as: ${shown.join('; ')}`]),
    ...(times.length === 0 ? [] : [timeNote(times)]),
  ];
  return notes.length === 0 ? undefined : notes.join('. ');
}
