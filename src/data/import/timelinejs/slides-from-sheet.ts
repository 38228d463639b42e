/**
 * The spreadsheet of TimelineJS, saved as CSV: one slide a row, its columns always called the same.
 * Source of the columns: https://timeline.knightlab.com/docs/using-spreadsheets.html
 */
import type { Finding, ImportedFile, ImportedRecord, RefusedRecord } from '../imported-record';
import type { Table } from '../table/read-table';
import { recordFromSlide } from './record-from-slide';
import { SlideFields } from './slide-fields';
import { fromTitleSlide } from './title-slide';

/** By the column's name in small letters: the object of the slide and its field. */
const COLUMNS = new Map<string, readonly [object: string, field: string]>([
  ...columnsOfDate('start_date', ''),
  ...columnsOfDate('end_date', 'end '),
  ['display date', ['', 'display_date']],
  ['headline', ['text', 'headline']],
  ['text', ['text', 'text']],
  ['media', ['media', 'url']],
  ['media credit', ['media', 'credit']],
  ['media caption', ['media', 'caption']],
  ['media thumbnail', ['media', 'thumbnail']],
  ['alt text', ['media', 'alt']],
  ['type', ['', 'type']],
  ['group', ['', 'group']],
  ['background', ['', 'background']],
]);

function columnsOfDate(object: string, before: string) {
  return ['year', 'month', 'day', 'time'].map((part) => [before + part, [object, part]] as const);
}

/** Only these two stand in every sheet of it, and hardly together in any other. */
export function isTimelineJsSheet({ header }: Table): boolean {
  const names = header.map(plainName);
  return names.includes('year') && names.includes('headline');
}

export function fileFromSheet({ header, rows, faults }: Table): ImportedFile {
  const records: ImportedRecord[] = [];
  const refused: RefusedRecord[] = [];
  const findings: Finding[] = faults.map(({ line, message }) => ({
    ...{ is: 'taken-as', field: `line ${line}`, value: '', reason: message },
  }));
  let about: ReturnType<typeof fromTitleSlide> | undefined;
  for (const { cells, line } of rows) {
    const { slide, others } = slideFromCells(header, cells);
    const fields = new SlideFields(slide);
    if (about === undefined && fields.text('type') === 'title') {
      fields.take('type');
      about = fromTitleSlide(fields, others);
      continue;
    }
    const record = recordFromSlide(fields, line);
    if (record === undefined)
      refused.push({ line, opening: cells.join(' ').trim(), reason: 'it has neither headline nor text' });
    else records.push({ ...record, findings: [...record.findings, ...others] });
  }
  return { ...about, records, refused, findings: [...findings, ...(about?.findings ?? [])] };
}

function slideFromCells(
  header: readonly string[],
  cells: readonly string[],
): { readonly slide: object; readonly others: readonly Finding[] } {
  /** By the object of the slide, and by field. */
  const objects = new Map<string, Map<string, string>>();
  const others: Finding[] = [];
  for (const [at, cell] of cells.entries()) {
    const value = cell.trim();
    if (value === '') continue;
    const name = header[at] ?? `column ${at + 1}`;
    const [object, field] = COLUMNS.get(plainName(name)) ?? [];
    const leaveOut = (reason: string) => others.push({ is: 'left-out', field: name, value, reason });
    if (object === undefined || field === undefined) {
      leaveOut('the spreadsheet of TimelineJS has no such column');
      continue;
    }
    const fields = objects.get(object) ?? new Map<string, string>();
    if (fields.has(field)) leaveOut('a column before it has the same name');
    else objects.set(object, fields.set(field, value));
  }
  const { '': own, ...inner } = Object.fromEntries(
    [...objects].map(([object, fields]) => [object, Object.fromEntries(fields)]),
  );
  return { slide: { ...own, ...inner }, others };
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, ' ');
}
