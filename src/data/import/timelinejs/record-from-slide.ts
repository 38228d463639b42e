/**
 * One slide of TimelineJS, an event or an era, as an imported record. Its texts are HTML there and plain text here; every field
 * of it is in the record, or in its findings.
 */
import { spanFrom, timeNote } from '../dates/date-from-texts';
import type { Finding, ImportedRecord } from '../imported-record';
import { type ReadSlideDate, readSlideDate, textIn } from './slide-date';
import { objectIn, type SlideObject, textsOfSlide } from './slide-texts';

/** Undefined where the slide has neither headline nor text to be called by. */
export function recordFromSlide(slide: SlideObject, line: number): ImportedRecord | undefined {
  const { headline, note, links, findings: ofTexts } = textsOfSlide(slide);
  const findings = [...ofTexts];
  const [title, ...paragraphs] = headline === undefined ? note : [headline, ...note];
  if (title === undefined) return undefined;
  const [start, end] = (['start_date', 'end_date'] as const).map((field) => dateIn(slide, field, findings));
  const id = textIn(slide.unique_id);
  const written = JSON.stringify(slide.end_date);
  return {
    line,
    ...(id !== undefined && { id }),
    title,
    ...spanFrom(start?.edtf, end && { name: 'end_date', text: written, edtf: end.edtf }, findings),
    ...dateNoteOf(slide, [start, end]),
    people: [],
    ...(paragraphs.length > 0 && { note: paragraphs.join('\n') }),
    ...{ links, findings },
  };
}

type Read = Extract<ReadSlideDate, { readonly is: 'read' }>;

function dateIn(slide: SlideObject, field: 'start_date' | 'end_date', findings: Finding[]): Read | undefined {
  if (slide[field] === undefined || slide[field] === null) return undefined;
  const value = JSON.stringify(slide[field]);
  const date = readSlideDate(objectIn(slide[field]));
  if (date.is === 'unreadable') {
    findings.push({ is: 'left-out', field, value, reason: date.reason });
    return undefined;
  }
  const { time, finer } = date;
  if (time !== undefined) {
    const reason = 'a note on the date: the format has days, and instants only with their zone';
    findings.push({ is: 'taken-as', field, value: time, reason });
  }
  if (finer !== undefined) {
    const reason = 'a year of more than four digits has neither month nor day';
    findings.push({ is: 'left-out', field, value: finer, reason });
  }
  return date;
}

/** How the file wants the date to be shown, and its times. */
function dateNoteOf(
  slide: SlideObject,
  ends: readonly (Read | undefined)[],
): Pick<ImportedRecord, 'dateNote'> {
  const shown =
    textIn(slide.display_date) ?? ends.map((end) => end?.display).find((text) => text !== undefined);
  const times = ends.flatMap((end) => end?.time ?? []);
  const notes = [
    ...(shown === undefined ? [] : [`Shown there as: ${shown}`]),
    ...(times.length === 0 ? [] : [timeNote(times)]),
  ];
  return notes.length === 0 ? {} : { dateNote: notes.join('. ') };
}
