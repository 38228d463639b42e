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
  /** Events of which something is not as the file has it. */
  readonly remarked: number;
  /** In the order of the file: those that were refused, and those of which something is not as it was. */
  readonly records: readonly RecordReport[];
  /** What concerns the file as a whole. */
  readonly findings: readonly Finding[];
}

/** A report for the page: of its records and findings the first ones, and how many there are beside. */
export interface ShortReport extends ImportReport {
  readonly unlisted: number;
}

/** More than anybody reads in a page. */
const LISTED = 200;

export function shortReport(report: ImportReport): ShortReport {
  const findings = report.findings.slice(0, LISTED);
  let unlisted = report.records.length + report.findings.length - findings.length;
  const records = report.records.slice(0, LISTED).map((record) => {
    const first = record.findings.slice(0, LISTED);
    unlisted += record.findings.length - first.length - 1;
    return { ...record, findings: first };
  });
  return { ...report, records, findings, unlisted };
}

/** The whole as JSON, a record a line; its parts make the text, which may be longer than a string can be. */
export function reportText({ records, ...rest }: ImportReport): readonly string[] {
  const opening = JSON.stringify(rest, undefined, 2).slice(0, -2);
  const lines = records.map((record, at) => `${at === 0 ? '\n' : ',\n'}    ${JSON.stringify(record)}`);
  return [opening, ',\n  "records": [', ...lines, '\n  ]\n}\n'];
}
