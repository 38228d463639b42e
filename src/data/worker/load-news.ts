/** What a dataset that is still being read says of itself. */
import type { PlacedProblem } from '../document/problem';

export type LoadStage = 'reading' | 'checking' | 'complete' | 'cancelled';

export interface LoadNews {
  readonly stage: LoadStage;
  /** Events that were read, and how many there are to be. */
  readonly read: number;
  readonly total: number;
  /** Grows whenever the store knows more: answers of before are not whole. */
  readonly revision: number;
  /** Events that can be shown by now. */
  readonly shown: number;
  /** All that were found so far, up to a number. */
  readonly problems: readonly PlacedProblem[];
  /** How many there are, told or not. */
  readonly problemCount: number;
}
