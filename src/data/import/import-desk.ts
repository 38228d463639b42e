/**
 * Reads one file that somebody brought and makes a dataset of it when it is known how. It stands in a worker, so that a file of
 * a million lines holds nobody up.
 */
import { err, ok, type Result } from '../../base/result';
import { decodeText, type Encoding, TextTooLong } from '../document/decode-text';
import { datasetFromRecords } from './dataset-from-records';
import { reportText, type ShortReport, shortReport } from './import-report';
import type { AboutImport, ImportedFile } from './imported-record';
import { type OpenStandings, openStandingsIn } from './open-standings';
import { type NotRecognised, type Recognised, recognise } from './recognise';
import type { ColumnRole, TableReading } from './table/columns';
import { type AmbiguousDates, ambiguousDatesIn, recordsFromTable } from './table/records-from-table';

/** What is known of a file before a dataset is made of it. */
export type LookedAt =
  | { readonly is: 'readout' }
  | { readonly is: 'timelinejs' | 'timelinejs-sheet'; readonly count: number }
  | ({ readonly is: 'table' } & TableFacts);

export interface TableFacts {
  readonly header: readonly string[];
  /** What the columns seem to be, in their order. */
  readonly roles: readonly ColumnRole[];
  /** The first rows, to be looked at. */
  readonly preview: readonly (readonly string[])[];
  readonly rowCount: number;
  readonly separator: string;
  readonly encoding: Encoding;
}

/** How a file is to be read; of a table also what its columns mean. */
export interface ImportChoice extends AboutImport {
  readonly reading?: TableReading;
}

export interface MadeDataset {
  readonly dataset: Blob;
  readonly title: string;
  readonly report: ShortReport;
  /** The report as a file: of a million records it would stop the page to write it, or only to take it over. */
  readonly wholeReport: Blob;
}

/** Rows that are enough to see what a column holds. */
const PREVIEW_ROWS = 5;

export class ImportDesk {
  private recognised: Recognised | undefined;

  /** Reads it, and says what it is. */
  async look(file: Blob): Promise<Result<LookedAt, NotRecognised>> {
    const decoded = decoding(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value;
    const recognised = await recognise(text);
    if (!recognised.ok) return recognised;
    this.recognised = recognised.value;
    return ok(lookedAt(recognised.value, encoding));
  }

  /** Dates that can be read in two ways, if these are the columns. */
  ambiguousDates(roles: readonly ColumnRole[]): AmbiguousDates | undefined {
    const { recognised } = this;
    return recognised?.is === 'table' ? ambiguousDatesIn(recognised.table, roles) : undefined;
  }

  /** Words that only its reader can explain, if it is read so. */
  openStandings(reading: TableReading | undefined, today: string): OpenStandings | undefined {
    return openStandingsIn(this.imported(reading).records, today);
  }

  make({ reading, ...about }: ImportChoice): MadeDataset {
    const { text, report, title } = datasetFromRecords(this.imported(reading), about);
    return {
      dataset: jsonFile(text),
      title,
      report: shortReport(report),
      wholeReport: jsonFile(reportText(report)),
    };
  }

  private imported(reading: TableReading | undefined): ImportedFile {
    const { recognised } = this;
    if (recognised === undefined || recognised.is === 'readout')
      throw new Error('there is nothing to import');
    if (recognised.is !== 'table') return recognised.file;
    return recordsFromTable(recognised.table, reading ?? { roles: recognised.roles });
  }
}

function jsonFile(text: readonly string[]): Blob {
  return new Blob([...text], { type: 'application/json' });
}

function decoding(bytes: Uint8Array): Result<ReturnType<typeof decodeText>, NotRecognised> {
  try {
    return ok(decodeText(bytes));
  } catch (cause) {
    return err({
      message: `the letters of this file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy:
        cause instanceof TextTooLong
          ? 'bring the pieces one after the other; each is a dataset of its own'
          : 'save it as UTF-8; spreadsheets call that “CSV UTF-8”',
    });
  }
}

function lookedAt(recognised: Recognised, encoding: Encoding): LookedAt {
  switch (recognised.is) {
    case 'readout':
      return recognised;
    case 'table': {
      const { table, roles } = recognised;
      const { header, rows, separator } = table;
      const preview = rows.slice(0, PREVIEW_ROWS).map(({ cells }) => cells);
      return { is: 'table', header, roles, preview, rowCount: rows.length, separator, encoding };
    }
    default: {
      const { records, refused } = recognised.file;
      return { is: recognised.is, count: records.length + refused.length };
    }
  }
}
