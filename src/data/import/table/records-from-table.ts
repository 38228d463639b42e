/** From the rows of a table to imported records, by what its columns were said to mean. */
import { readDate } from '../dates/read-date';
import type { ImportedFile, ImportedRecord, RefusedRecord } from '../imported-record';
import type { ColumnRole, TableReading } from './columns';
import type { Table, TableRow } from './read-table';
import { recordFromRow } from './record-from-row';

/** Rows whose date can be read in two ways. */
export interface AmbiguousDates {
  readonly count: number;
  /** One as written, and both readings as EDTF. */
  readonly example: { readonly written: string; readonly dayFirst: string; readonly monthFirst: string };
  /** How many dates of the same form can be read in one way only, which tells how the others are meant. */
  readonly surelyDayFirst: number;
  readonly surelyMonthFirst: number;
}

/** Undefined where every date says which day it is. */
export function ambiguousDatesIn({ rows }: Table, roles: readonly ColumnRole[]): AmbiguousDates | undefined {
  const columns = roles.flatMap((role, at) => (role === 'date' || role === 'endDate' ? [at] : []));
  let count = 0;
  let example: AmbiguousDates['example'] | undefined;
  const sure = { 'day-first': 0, 'month-first': 0 };
  for (const { cells } of rows) {
    for (const column of columns) {
      const written = cells[column] ?? '';
      const date = readDate(written);
      if (date.is === 'read' && date.order !== undefined) sure[date.order] += 1;
      if (date.is !== 'ambiguous') continue;
      count += 1;
      example ??= { written: written.trim(), dayFirst: date.dayFirst, monthFirst: date.monthFirst };
    }
  }
  if (example === undefined) return undefined;
  return { count, example, surelyDayFirst: sure['day-first'], surelyMonthFirst: sure['month-first'] };
}

export function recordsFromTable(table: Table, reading: TableReading): ImportedFile {
  const records: ImportedRecord[] = [];
  const refused: RefusedRecord[] = [];
  for (const row of table.rows) {
    const record = recordFromRow(row, table.header, reading);
    if (record === undefined) refused.push(withoutTitle(row));
    else records.push(record);
  }
  return {
    ...{ records, refused },
    findings: table.faults.map(({ line, message }) => ({
      ...{ is: 'taken-as', field: `line ${line}`, value: '', reason: message },
    })),
  };
}

function withoutTitle({ line, cells }: TableRow): RefusedRecord {
  return { line, opening: cells.join(' ').trim(), reason: 'the cell of its title is empty' };
}
