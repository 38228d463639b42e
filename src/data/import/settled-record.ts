/**
 * How the thing of a record stands: by its own word where that is sure, by what whoever brings the file answers, by its date
 * where it has no word. Nothing is guessed: a record of which nobody can say it gives no event, and is told.
 */
import { err, ok, type Result } from '../../base/result';
import { STANDINGS, type Standing } from '../../domain/archive/vocabulary';
import { givenNote } from './dates/date-from-texts';
import type { AboutImport, Finding, ImportedRecord } from './imported-record';
import { absenceFrom, standingFromDate } from './standing-by-date';
import { plainWord, standingFromWord } from './standing-words';

/** A record of which an event can be made. */
export type SettledRecord = Omit<ImportedRecord, 'standing'> & { readonly standing: Standing };

const EXPECTED = '“expected”, since it is after the day of the import';
/** Of a record without a word: what its date made of it, where that is not only that it is over. */
const BY_DATE: Readonly<Partial<Record<Standing, string>>> = {
  expected: EXPECTED,
  ongoing: '“ongoing”, since it has begun and is not over on the day of the import',
};

/** The word that must be explained, as words are compared, or "" where there is none; undefined where nothing is open. */
export function openWordOf(record: ImportedRecord, today: string): string | undefined {
  return standingOfItself(record, today) === undefined ? plainWord(record.standing ?? '') : undefined;
}

/** Else the reason why it gives no event, a sentence without full stop. */
export function settledRecord(record: ImportedRecord, about: AboutImport): Result<SettledRecord, string> {
  const { today, standings } = about;
  const own = standingOfItself(record, today);
  if (own !== undefined) return withoutEnd(fromItself(record, own, today));
  const answer = standings?.get(plainWord(record.standing ?? ''));
  if (answer === undefined) return err(`${whatIsOpen(record)}: open the file from this page to be asked`);
  if (answer === 'leave-out') return err(`${whatIsOpen(record)}, and it was left out by choice`);
  return withoutEnd(answered(record, answer, today));
}

function standingOfItself({ standing, edtf }: ImportedRecord, today: string): Standing | undefined {
  return standing === undefined ? standingFromDate(edtf, today) : standingFromWord(standing);
}

function whatIsOpen({ standing, edtf }: ImportedRecord): string {
  if (standing !== undefined) return `nobody has said what its standing “${standing}” means`;
  return edtf === undefined
    ? 'it has neither a standing nor a date, so that nobody knows whether it happened'
    : `it has no standing, and ${edtf} may be before the day of the import or after it`;
}

function fromItself(record: ImportedRecord, own: Standing, today: string): SettledRecord {
  const { standing: word, edtf } = record;
  if (word === undefined) {
    const reason = BY_DATE[own];
    return told(record, own, reason === undefined ? [] : [takenAs('date', edtf ?? '', reason)]);
  }
  const standing = inTime(own, edtf, today);
  if (standing !== own) return told(record, standing, [takenAs('standing', word, EXPECTED)]);
  const isOurs = STANDINGS.some((ours) => ours === plainWord(word));
  return told(record, standing, isOurs ? [] : [takenAs('standing', word, `“${own}”`)]);
}

/** The word stays in the note: it is the file’s, and the standing is the answer’s. */
function answered(record: ImportedRecord, answer: Standing, today: string): SettledRecord {
  const { standing: word = '', edtf } = record;
  const note = [record.note, word === '' ? undefined : `Status: ${word}`].filter(Boolean).join('\n');
  const standing = inTime(answer, edtf, today);
  const reason = standing === answer ? `“${answer}”, as whoever brought the file has said` : EXPECTED;
  const settled = told(record, standing, [takenAs('standing', word, reason)]);
  return { ...settled, ...(note !== '' && { note }) };
}

/** What begins after the day of the import has not happened, whatever it is called. */
function inTime(standing: Standing, edtf: string | undefined, today: string): Standing {
  const isOfThePast = standing === 'occurred' || standing === 'ongoing';
  return isOfThePast && standingFromDate(edtf, today) === 'expected' ? 'expected' : standing;
}

/** An absence has a beginning and no end. */
function withoutEnd(record: SettledRecord): Result<SettledRecord, string> {
  const { standing, edtf } = record;
  if (standing !== 'absent') return ok(record);
  const span = absenceFrom(edtf);
  if (span === undefined) {
    return err(
      'it did not take place, and that can only be told from a day on: give it the day for which it was meant',
    );
  }
  if (edtf === undefined || span === edtf) return ok(record);
  const dateNote = [record.dateNote, givenNote([edtf])].filter(Boolean).join('. ');
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
