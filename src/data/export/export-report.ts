/** What a writer tells of its file: how many events are in it, and what it could not or must not write. */

/**
 * Events: `unread` could not be read or had not come when the file was written, whatever its format; `undated` has no date and `beyond-calendar` none that the format can write; `unquoted` has no words. Of an
 * excerpt, what names an event that is not in it: `relation` by its event, `guided-step`, `conflict`, `outside-stance` by the
 * reference, `defect-event` by the defect's quotation. `whole-coverage` is the word of a source that it is read whole.
 */
export type LeftOutKind =
  | 'unread'
  | 'undated'
  | 'beyond-calendar'
  | 'unquoted'
  | 'relation'
  | 'guided-step'
  | 'conflict'
  | 'outside-stance'
  | 'defect-event'
  | 'whole-coverage';

interface LeftOut {
  readonly kind: LeftOutKind;
  readonly count: number;
  /** Ids of the first ones. */
  readonly first: readonly string[];
}

export interface ExportReport {
  /** Events that are in the file. */
  readonly written: number;
  readonly leftOut: readonly LeftOut[];
}

export interface Tally {
  countWritten(): void;
  leaveOut(kind: LeftOutKind, id: string): void;
  report(): ExportReport;
}

/** What nobody could write comes first; its ids are not known. */
export function withUnread(report: ExportReport, count: number): ExportReport {
  if (count === 0) return report;
  return { ...report, leftOut: [{ kind: 'unread', count, first: [] }, ...report.leftOut] };
}

/** More ids than these nobody reads; a million of them would stand in memory. */
const MAX_FIRST = 20;

export function createTally(): Tally {
  const leftOut = new Map<LeftOutKind, { count: number; readonly first: string[] }>();
  let written = 0;
  return {
    countWritten() {
      written += 1;
    },
    leaveOut(kind, id) {
      const counted = leftOut.get(kind) ?? { count: 0, first: [] };
      counted.count += 1;
      if (counted.first.length < MAX_FIRST) counted.first.push(id);
      leftOut.set(kind, counted);
    },
    report: () => ({ written, leftOut: [...leftOut].map(([kind, counted]) => ({ kind, ...counted })) }),
  };
}
