/** What a dataset that is still being read says of itself. */
import type { PlacedProblem } from '../document/problem';

export type LoadStage = 'reading' | 'checking' | 'complete' | 'cancelled';

interface Progress {
  readonly stage: LoadStage;
  /** Events that were read, and how many there are to be. */
  readonly read: number;
  readonly total: number;
  /** Grows whenever the store knows more: answers of before are not whole. */
  readonly revision: number;
  /** Events that can be shown by now. */
  readonly shown: number;
  /** How many problems there are, told or not. */
  readonly problemCount: number;
}

/** What the worker sends: of the problems only those that were not sent before, since each message is copied. */
export interface LoadReport extends Progress {
  readonly newProblems: readonly PlacedProblem[];
}

export interface LoadNews extends Progress {
  /** All that were found so far, up to a number. */
  readonly problems: readonly PlacedProblem[];
}

export const NO_NEWS: LoadNews = {
  ...{ stage: 'reading', read: 0, total: 0, revision: 0, shown: 0, problems: [], problemCount: 0 },
};

/** The list of problems stays the same where there are none to add. */
export function withReport({ problems }: LoadNews, { newProblems, ...progress }: LoadReport): LoadNews {
  return { ...progress, problems: newProblems.length === 0 ? problems : [...problems, ...newProblems] };
}
