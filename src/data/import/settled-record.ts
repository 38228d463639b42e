/**
 * How the thing of a record stands: by its own word where that is sure, by what whoever brings the file answers, by its date
 * where it has no word. Nothing is guessed: a record of which nobody can say it gives no event, and is told.
 */
import { err, ok, type Result } from '../../base/result';
import { STANDINGS, type Standing } from '../../domain/archive/vocabulary';
import type { AboutImport, Finding, ImportedRecord } from './imported-record';
import { absenceFrom, standingFromDate } from './standing-by-date';
import { plainWord, standingFromWord } from './standing-words';

/** A record of which an event can be made. */
export type SettledRecord = Omit<ImportedRecord, 'standing'> & { readonly standing: Standing };

/** The word that must be explained, as words are compared, or "" where there is none; undefined where nothing is open. */
export function openWordOf({ standing, edtf }: ImportedRecord, today: string): string | undefined {
  if (standing === undefined) return standingFromDate(edtf, today) === undefined ? '' : undefined;
  return standingFromWord(standing) === undefined ? plainWord(standing) : undefined;
}

/** Else the reason why it gives no event, a sentence without full stop. */
export function settledRecord(record: ImportedRecord, about: AboutImport): Result<SettledRecord, string> {
  const { today, standings } = about;
  const open = openWordOf(record, today);
  if (open === undefined) return dated(fromItself(record, today), today);
  const answer = standings?.get(open);
  if (answer === undefined) return err(`${whatIsOpen(record)}: open the file from this page to be asked`);
  if (answer === 'leave-out') return err(`${whatIsOpen(record)}, and it was left out by choice`);
  return dated(answered(record, answer), today);
}

function whatIsOpen({ standing, edtf }: ImportedRecord): string {
  if (standing !== undefined) return `nobody has said what its standing “${standing}” means`;
  return edtf === undefined
    ? 'it has neither a standing nor a date, so that nobody knows whether it happened'
    : `it has no standing, and ${edtf} may be before the day of the import or after it`;
}

function fromItself(record: ImportedRecord, today: string): SettledRecord {
  const { standing: word, edtf } = record;
  const sure = word === undefined ? undefined : standingFromWord(word);
  if (word !== undefined && sure !== undefined) {
    const isOurs = STANDINGS.some((standing) => standing === plainWord(word));
    return told(record, sure, isOurs ? [] : [takenAs('standing', word, `“${sure}”`)]);
  }
  // What begins later is told below, since a word does not change it.
  const standing = standingFromDate(edtf, today) === 'ongoing' ? 'ongoing' : 'occurred';
  const reason = '“ongoing”, since it has begun and is not over on the day of the import';
  return told(record, standing, standing === 'ongoing' ? [takenAs('date', edtf ?? '', reason)] : []);
}

/** The word stays in the note: it is the file’s, and the standing is the answer’s. */
function answered(record: ImportedRecord, answer: Standing): SettledRecord {
  const { standing: word = '' } = record;
  const note = [record.note, word === '' ? undefined : `Status: ${word}`].filter(Boolean).join('\n');
  const reason = `“${answer}”, as whoever brought the file has said`;
  const settled = told(record, answer, [takenAs('standing', word, reason)]);
  return { ...settled, ...(note !== '' && { note }) };
}

/** What begins after the day of the import has not happened, whatever its table calls it; an absence has no end. */
function dated(record: SettledRecord, today: string): Result<SettledRecord, string> {
  const { standing, edtf } = record;
  const isTooEarly = standing === 'occurred' || standing === 'ongoing';
  if (isTooEarly && edtf !== undefined && standingFromDate(edtf, today) === 'expected') {
    const reason = '“expected”, since it is after the day of the import';
    return ok(told(record, 'expected', [takenAs('date', edtf, reason)]));
  }
  if (standing !== 'absent') return ok(record);
  const span = absenceFrom(edtf);
  if (span === undefined) {
    return err(
      'it did not take place, and that can only be told from a day on: give it the day for which it was meant',
    );
  }
  if (edtf === undefined || span === edtf) return ok(record);
  const dateNote = [record.dateNote, `The file gives the date: ${edtf}`].filter(Boolean).join('. ');
  const reason = `${span}: it has not happened from that day on`;
  return ok({ ...told(record, standing, [takenAs('date', edtf, reason)]), edtf: span, dateNote });
}

function told(
  record: Omit<ImportedRecord, 'standing'>,
  standing: Standing,
  more: readonly Finding[],
): SettledRecord {
  return {
    ...record,
    standing,
    findings: more.length === 0 ? record.findings : [...record.findings, ...more],
  };
}

function takenAs(field: string, value: string, reason: string): Finding {
  return { is: 'taken-as', field, value, reason };
}
