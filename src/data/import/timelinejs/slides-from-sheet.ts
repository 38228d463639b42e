/**
 * The spreadsheet of TimelineJS, saved as CSV: one slide a row, its columns always called the same.
 * Source of the columns: https://timeline.knightlab.com/docs/using-spreadsheets.html
 */
import type { Finding, ImportedFile, ImportedRecord, RefusedRecord } from '../imported-record';
import type { Table } from '../table/read-table';
import { recordFromSlide } from './record-from-slide';
import { type SlideObject, textsOfSlide } from './slide-texts';

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
  let title: SlideObject | undefined;
  for (const { cells, line } of rows) {
    const { slide, others } = slideFromCells(header, cells);
    if (slide.type === 'title' && title === undefined) {
      title = slide;
      continue;
    }
    const record = recordFromSlide(slide, line);
    if (record === undefined)
      refused.push({ line, opening: cells.join(' ').trim(), reason: 'it has neither headline nor text' });
    else records.push({ ...record, findings: [...record.findings, ...others] });
  }
  const { headline, note, findings: ofTitle } = textsOfSlide(title ?? {});
  findings.push(...ofTitle);
  return {
    ...{ records, refused, findings },
    ...(headline !== undefined && { title: headline }),
    ...(note.length > 0 && { summary: note.join('\n') }),
  };
}

function slideFromCells(
  header: readonly string[],
  cells: readonly string[],
): { readonly slide: SlideObject; readonly others: readonly Finding[] } {
  const slide: Record<string, unknown> = {};
  const others: Finding[] = [];
  for (const [at, cell] of cells.entries()) {
    const text = cell.trim();
    if (text === '') continue;
    const name = header[at] ?? `column ${at + 1}`;
    const [object, field] = COLUMNS.get(plainName(name)) ?? [];
    if (object === undefined || field === undefined) {
      others.push({
        is: 'left-out',
        field: name,
        value: text,
        reason: 'the spreadsheet of TimelineJS has no such column',
      });
    } else if (object === '') slide[field] = text;
    else
      slide[object] = {
        ...(slide[object] as object),
        ...(field === 'time' ? timeFrom(text) : { [field]: text }),
      };
  }
  return { slide, others };
}

/** "14:30" or "2:30 PM"; what is written otherwise stays as the hour, so that it is told. */
function timeFrom(text: string): SlideObject {
  const [, hour, minute, second, half] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?/iu.exec(text) ?? [];
  if (hour === undefined) return { hour: text };
  const isAfternoon = half?.toLowerCase() === 'p';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return { hour: hours, minute, ...(second !== undefined && { second }) };
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, ' ');
}
