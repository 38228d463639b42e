/** One row of a table, read by what its columns were said to mean. Every cell of it is in the record, or in its findings. */
import { dateFromTexts } from '../dates/date-from-texts';
import type { Finding, ImportedLink, ImportedRecord } from '../imported-record';
import { isWebAddress, NO_WEB_ADDRESS } from '../web-address';
import { type ColumnRole, isEdtfColumn, type TableReading } from './columns';
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
  const left = new Map<ColumnRole, Cell[]>();
  for (const [at, cell] of cells.entries()) {
    const filled = { name: header[at] ?? '', text: cell.trim() };
    const role = roles[at] ?? 'note';
    if (filled.text === '') continue;
    const others = left.get(role);
    if (others === undefined) left.set(role, [filled]);
    else others.push(filled);
  }
  /** The first of its role, to be used; what is left is told. */
  const take = (role: ColumnRole) => left.get(role)?.shift();
  const takeAll = (role: ColumnRole) => left.get(role)?.splice(0) ?? [];
  const title = take('title')?.text;
  if (title === undefined) return undefined;
  const [start, end] = (['date', 'endDate'] as const).map((role) => {
    const cell = take(role);
    return cell && { ...cell, isEdtf: isEdtfColumn(cell.name, header) };
  });
  const date = dateFromTexts({ start, end, order: dayOrder }, findings);
  const quoted = take('quotation');
  const urls = takeAll('link').flatMap((cell) => addressesIn(cell, findings));
  const notes = takeAll('note');
  const source = take('source');
  const isBorne = quoted !== undefined && source !== undefined;
  if (quoted !== undefined && source === undefined) {
    notes.push({ ...quoted, text: `“${quoted.text}”` });
    const reason = 'a note: nobody says whose words these are, and words without a source bear nothing';
    findings.push({ is: 'taken-as', field: quoted.name, value: quoted.text, reason });
  }
  // A source without words and without an address is said, and no more.
  if (source !== undefined && quoted === undefined && urls.length === 0) notes.push(source);
  const publisher = source && { publisher: source.text };
  const record = {
    ...{ line, title },
    ...fieldsOf({
      id: take('id')?.text,
      kind: take('kind')?.text,
      standing: take('standing')?.text,
      place: take('place')?.text,
    }),
    ...date,
    ...(notes.length > 0 && { note: noteOf(notes) }),
    people: takeAll('people').flatMap(({ text }) => partsOf(text, BETWEEN_NAMES)),
    links: urls.map((url): ImportedLink => ({ url, ...publisher })),
    ...(isBorne && { quotation: { exact: quoted.text, source: source.text } }),
  };
  for (const [role, rest] of left) {
    const reason =
      role === 'none' ? 'its column was left out by choice' : 'another column is read as the same';
    for (const { name, text } of rest) findings.push({ is: 'left-out', field: name, value: text, reason });
  }
  return { ...record, findings };
}

/** What stands between them is told. */
function addressesIn({ name, text }: Cell, findings: Finding[]): readonly string[] {
  const parts = partsOf(text, BETWEEN_LINKS);
  const others = parts.filter((part) => !isWebAddress(part));
  if (others.length > 0)
    findings.push({ is: 'left-out', field: name, value: others.join(' '), reason: NO_WEB_ADDRESS });
  return parts.filter(isWebAddress);
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
