/** One row of a table, read by what its columns were said to mean. Every cell of it is in the record, or in its findings. */
import { dateFromTexts } from '../dates/date-from-texts';
import type { Finding, ImportedLink, ImportedRecord } from '../imported-record';
import type { ColumnRole, TableReading } from './columns';
import type { TableRow } from './read-table';

/** Names stand apart by semicolons, bars or lines: a comma may stand within one. */
const BETWEEN_NAMES = /[;；|、\n]/u;
const BETWEEN_LINKS = /[\s|]+/u;

interface Cell {
  /** Of its column; empty beyond the header. */
  readonly name: string;
  readonly text: string;
}

/** Undefined where the row has no title. */
export function recordFromRow(
  { line, cells }: TableRow,
  header: readonly string[],
  { roles, dayOrder }: TableReading,
): ImportedRecord | undefined {
  const findings: Finding[] = [];
  const filled = new Map<ColumnRole, Cell[]>();
  for (const [at, cell] of cells.entries()) {
    const text = cell.trim();
    const role = roles[at] ?? 'note';
    if (text !== '') filled.set(role, [...(filled.get(role) ?? []), { name: header[at] ?? '', text }]);
  }
  const all = (role: ColumnRole) => filled.get(role) ?? [];
  const textOf = (role: ColumnRole) => all(role)[0]?.text;
  const title = textOf('title');
  if (title === undefined) return undefined;
  for (const { name, text } of all('none')) {
    findings.push({ is: 'left-out', field: name, value: text, reason: 'its column was left out by choice' });
  }
  const date = dateFromTexts({ start: all('date')[0], end: all('endDate')[0], order: dayOrder }, findings);
  const exact = textOf('quotation');
  const source = textOf('source');
  const urls = all('link').flatMap(({ text }) => partsOf(text, BETWEEN_LINKS));
  const notes = [...all('note')];
  // A source without words and without an address is said, and no more.
  if (source !== undefined && exact === undefined && urls.length === 0) notes.push(...all('source'));
  return {
    ...{ line, title },
    ...fieldsOf({
      id: textOf('id'),
      kind: textOf('kind'),
      standing: textOf('standing'),
      place: textOf('place'),
    }),
    ...date,
    ...(notes.length > 0 && { note: noteOf(notes) }),
    people: all('people').flatMap(({ text }) => partsOf(text, BETWEEN_NAMES)),
    links: urls.map((url): ImportedLink => ({ url, ...(source !== undefined && { publisher: source }) })),
    ...(exact !== undefined && { quotation: { exact, source: source ?? 'source not named' } }),
    findings,
  };
}

function fieldsOf<Name extends string>(
  texts: Readonly<Record<Name, string | undefined>>,
): Partial<Record<Name, string>> {
  const filled = Object.entries(texts).filter(([, text]) => text !== undefined);
  return Object.fromEntries(filled) as Partial<Record<Name, string>>;
}

/** One note alone needs no name; of several each says of which column it is. */
function noteOf(cells: readonly Cell[]): string {
  return cells
    .map(({ name, text }) => (cells.length === 1 || name === '' ? text : `${name}: ${text}`))
    .join('\n');
}

function partsOf(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
}
