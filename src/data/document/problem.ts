/**
 * A problem of a dataset: where it is, what is wrong and what to do. Like a compiler's, these sentences
 * are English in every interface: they are quoted in reports and searched for.
 */
import type { ClaimId, EventId } from '../../domain/archive/ids';

/** Steps from the root of the document to a value: `['events', 3, 'claims', 0]`. */
export type Path = readonly (string | number)[];

/** `error`: the record is not shown, or shown as not borne out. `warning`: it is shown all the same. */
export type Severity = 'error' | 'warning';

export interface Problem {
  readonly severity: Severity;
  readonly path: Path;
  /** What is wrong, a sentence without full stop. */
  readonly message: string;
  /** What to do about it, a sentence without full stop. */
  readonly remedy: string;
  readonly event?: EventId;
  readonly claim?: ClaimId;
}

/** Line and column, both from 1; columns count UTF-16 units as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface PlacedProblem extends Problem {
  readonly file: string;
  readonly place: Place;
}

export function inFileOrder(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return problems.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

/** RFC 6901. */
export function formatPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** One line: `file:line:column: severity: what is wrong, where (JSON pointer), and what to do`. */
export function formatProblem(problem: PlacedProblem): string {
  const { file, place, severity, message, remedy, event, claim } = problem;
  const subject = [event && `event ${event}`, claim && `claim ${claim}`].filter(Boolean).join(', ');
  const where = formatPointer(problem.path) || '/';
  return onOneLine(
    `${file}:${place.line}:${place.column}: ${severity}: ${message}${subject && ` (${subject})`} at ${where}; ${remedy}`,
  );
}

/** What comes from the file may hold line ends and signs that move a terminal’s cursor: they are written out. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, writtenOut);
}

/**
 * One line, whatever names and words are in it. Signs that turn the direction of writing are written out too: a terminal lets
 * them reach into the words around, and a name of a file would read as another one.
 */
export function signsWrittenOut(text: string): string {
  return turnsWrittenOut(onOneLine(text));
}

/** With the signs that turn the direction of writing as their codes; all else stays. */
export function turnsWrittenOut(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, writtenOut);
}

/** A sign as its code, as JSON would have it: "\u000a". */
function writtenOut(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
