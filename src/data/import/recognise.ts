/** What a file of another program is, told from what stands in it; its name says little. */
import { err, ok, type Result } from '../../base/result';
import { runInSlices } from '../../base/slices';
import { FORMAT } from '../dataset/wire-dataset';
import { type JsonDocument, parsingJson } from '../document/json-document';
import type { ImportedFile } from './imported-record';
import { type ColumnRole, recogniseColumns } from './table/columns';
import { readTable, type Table } from './table/read-table';
import { fileFromTimelineJs, isTimelineJs } from './timelinejs/read-timelinejs';
import { fileFromSheet, isTimelineJsSheet } from './timelinejs/slides-from-sheet';

export type Recognised =
  /** One of our own, whose first lines do not say so. */
  | { readonly is: 'readout' }
  | { readonly is: 'timelinejs' | 'timelinejs-sheet'; readonly file: ImportedFile }
  /** What its columns mean is for its reader to say; `roles` are what they seem to be. */
  | { readonly is: 'table'; readonly table: Table; readonly roles: readonly ColumnRole[] };

/** Why nothing can be made of it: sentences without full stop, and where. */
export interface NotRecognised {
  readonly message: string;
  readonly remedy: string;
  readonly line?: number;
  readonly column?: number;
}

export async function recognise(text: string): Promise<Result<Recognised, NotRecognised>> {
  if (/^\s*[[{]/u.test(text)) return recogniseJson(await runInSlices(parsingJson(text)));
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(text)) {
    return err({
      message: 'this is a page of the web, not a table',
      remedy: 'save the table itself, as CSV',
    });
  }
  const table = readTable(text);
  if (table.rows.length === 0) {
    return err({
      message: 'there is no row below a first one that names the columns',
      remedy: 'bring a table whose first row has the names of its columns, or a dataset',
    });
  }
  if (isTimelineJsSheet(table)) return ok({ is: 'timelinejs-sheet', file: fileFromSheet(table) });
  return ok({ is: 'table', table, roles: recogniseColumns(table.header) });
}

function recogniseJson(document: JsonDocument): Result<Recognised, NotRecognised> {
  const { value, problems } = document;
  const [first] = problems;
  if (value === undefined && first !== undefined) {
    return err({ message: first.message, remedy: first.remedy, ...document.placeOf(first.path) });
  }
  if (typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT) {
    return ok({ is: 'readout' });
  }
  if (isTimelineJs(value)) return ok({ is: 'timelinejs', file: fileFromTimelineJs(document) });
  return err({
    message: 'this is JSON, but neither a dataset of Readout nor a timeline of TimelineJS',
    remedy: `bring a file whose "format" is "${FORMAT}", or one with a list of "events"; a table can be saved as CSV`,
  });
}
