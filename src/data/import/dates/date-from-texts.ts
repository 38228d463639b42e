/** The date of a record from the texts of its beginning and its end, with what of them could not be carried over. */
import { parseEdtf } from '../../../domain/time/edtf-parse';
import type { Finding, ImportedRecord } from '../imported-record';
import { type DayOrder, type ReadDate, readDate } from './read-date';

interface NamedText {
  /** The field as the file names it. */
  readonly name: string;
  readonly text: string;
  /** Where the file says that it is EDTF. */
  readonly isEdtf?: boolean;
}

interface DateTexts {
  readonly start: NamedText | undefined;
  readonly end: NamedText | undefined;
  /** How dates that can be read in two ways are meant; undefined where nobody has said. */
  readonly order: DayOrder | undefined;
}

/** What can be read in two ways, and nobody has said how, is one of the two: EDTF can say that. */
export function dateFromTexts(
  { start, end, order }: DateTexts,
  findings: Finding[],
): Pick<ImportedRecord, 'edtf' | 'dateNote'> {
  const [from, to] = [start, end].map((each) => each && read(each, order, findings));
  const given = [from, to].flatMap((date) => date?.given ?? []);
  const times = [from, to].flatMap((date) => (date?.given === undefined ? (date?.time ?? []) : []));
  const notes = [
    ...(given.length === 0 ? [] : [givenNote(given)]),
    ...(times.length === 0 ? [] : [timeNote(times)]),
  ];
  return {
    ...spanFrom(from?.edtf, end && to?.edtf !== undefined ? { ...end, edtf: to.edtf } : undefined, findings),
    ...(notes.length > 0 && { dateNote: notes.join('. ') }),
  };
}

/** How the file writes what is dated otherwise, or not at all. */
export function givenNote(dates: readonly string[]): string {
  return `The file gives the date: ${dates.join(' – ')}`;
}

/** What the file says of the time of day, which cannot be placed without its zone. */
export function timeNote(times: readonly string[]): string {
  return `The file also gives the time: ${times.join(' – ')}`;
}

/** @param field as the file names it */
export function timeFinding(field: string, time: string): Finding {
  const reason = 'a note on the date: the format has days, and instants only with their zone';
  return { is: 'taken-as', field, value: time, reason };
}

/** From a beginning to an end, either of which may be missing. An end that does not fit is told and left out. */
export function spanFrom(
  start: string | undefined,
  end: (NamedText & { readonly edtf: string }) | undefined,
  findings: Finding[],
): { readonly edtf?: string } {
  if (end === undefined || end.edtf === start) return start === undefined ? {} : { edtf: start };
  const span = `${start ?? ''}/${end.edtf}`;
  const parsed = parseEdtf(span);
  const told = { field: end.name, value: end.text };
  if (!parsed.ok) {
    findings.push({ is: 'left-out', ...told, reason: parsed.error.message });
    return start === undefined ? {} : { edtf: start };
  }
  // It has a beginning all the same, and its end is not its day.
  if (start === undefined)
    findings.push({ is: 'taken-as', ...told, reason: `an end whose beginning is not told, ${span}` });
  return { edtf: span };
}

const ORDER_WORDS: Readonly<Record<DayOrder, string>> = {
  'day-first': 'its day stands first',
  'month-first': 'its month stands first',
};

function read(
  { name, text, isEdtf }: NamedText,
  order: DayOrder | undefined,
  findings: Finding[],
): { readonly edtf?: string; readonly time?: string; readonly given?: string } {
  const date: ReadDate = readDate(text, order, isEdtf);
  const told = { is: 'taken-as', field: name, value: text } as const;
  if (date.is !== 'unreadable' && date.time !== undefined) findings.push(timeFinding(name, date.time));
  switch (date.is) {
    case 'read':
      if (order === undefined || readDate(text, undefined, isEdtf).is !== 'ambiguous') return date;
      findings.push({ ...told, reason: `${date.edtf}, since ${ORDER_WORDS[order]}, as was answered` });
      return { ...date, given: text };
    case 'ambiguous': {
      const edtf = `[${[date.dayFirst, date.monthFirst].toSorted().join(',')}]`;
      findings.push({ ...told, reason: `one of two days, ${edtf}` });
      return { ...date, edtf, given: text };
    }
    case 'unreadable':
      findings.push({ ...told, reason: `a note on the date, which cannot be read: ${date.reason}` });
      return { given: text };
  }
}
