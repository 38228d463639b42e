/** What an import kept, what it could not carry over and why, record by record. */
import type { Finding } from './imported-record';

/** What became of one record. */
export interface RecordReport {
  readonly line: number;
  readonly title: string;
  /** The event that was made of it; absent where none could be made. */
  readonly event?: string;
  readonly findings: readonly Finding[];
  /** Why there is no event. */
  readonly reason?: string;
}

export interface ImportReport {
  /** Records of which an event was made. */
  readonly kept: number;
  readonly refused: number;
  /** Events with words that are quoted. */
  readonly quoted: number;
  readonly undated: number;
  /** In the order of the file: those that were refused, and those of which something is not as it was. */
  readonly records: readonly RecordReport[];
  /** What concerns the file as a whole. */
  readonly findings: readonly Finding[];
}
