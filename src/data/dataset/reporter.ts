/** What a builder carries along: where it is in the file, and where it reports what is wrong. */
import type { ClaimId, EventId } from '../../domain/archive/ids';
import type { Path, Problem, Severity } from '../document/problem';

/** A place in the document that can be entered and complained about. */
export interface Reporter {
  readonly path: Path;
  /** The same reporter, some steps further in. */
  at(...steps: Path): Reporter;
  /** The same reporter, speaking of this event or claim. */
  of(subject: { readonly event?: EventId; readonly claim?: ClaimId }): Reporter;
  report(severity: Severity, message: string, remedy: string): void;
}

export function reportUnknown(here: Reporter, what: string, id: string): void {
  here.report('error', `there is no ${what} "${id}"`, 'correct the id, or add the record it names');
}

export function createReporter(
  problems: Problem[],
  path: Path = [],
  subject: { readonly event?: EventId; readonly claim?: ClaimId } = {},
): Reporter {
  return {
    path,
    at: (...steps) => createReporter(problems, [...path, ...steps], subject),
    of: (more) => createReporter(problems, path, { ...subject, ...more }),
    report: (severity, message, remedy) => problems.push({ severity, path, message, remedy, ...subject }),
  };
}
