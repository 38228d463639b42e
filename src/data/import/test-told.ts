/** For the tests that nothing goes in silence, though no test itself: all that an import keeps or tells. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { datasetFromRecords } from './dataset-from-records';
import { type DayOrder, readDate } from './dates/read-date';
import type { ImportedFile } from './imported-record';
import { plainTextFrom } from './markup/plain-text';
import type { ColumnRole } from './table/columns';

/** Every text of the dataset that is made of it, and every value of its report. */
export function toldBy(imported: ImportedFile): string {
  const about = { file: 'file', language: 'en', today: '2021-11-17' };
  const { text, report } = datasetFromRecords(imported, about);
  return [...leavesOf(JSON.parse(text.join(''))), ...leavesOf(report)].join('\n');
}

/** Each value that has no values in it, as text. */
export function leavesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(leavesOf);
}

/** Texts and numbers, or objects and lists of them, with fields of these names or any others; see `numbered`. */
export function leavesUnder(...names: readonly string[]): fc.Arbitrary<unknown> {
  const leaf = fc.constantFrom<unknown>('text', 'number');
  const name = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 3 }));
  const few = { maxKeys: 2, noNullPrototype: true };
  const shallow = fc.oneof({ weight: 3, arbitrary: leaf }, fc.dictionary(name, leaf, few));
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    fc.dictionary(name, shallow, few),
    fc.array(shallow, { maxLength: 2 }),
  );
}

/** The value with each of its leaves another, by its number. */
export function numbered(value: unknown, count = { of: 10_000 }): unknown {
  if (Array.isArray(value)) return value.map((each) => numbered(each, count));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, numbered(each, count)]));
  }
  if (typeof value === 'number') return value;
  count.of += 1;
  return value === 'number' ? count.of : `w${count.of}w`;
}

/** A cell of a table: as it stands there, or as what it was read. */
export function expectCellTold(told: string, role: ColumnRole, text: string, order?: DayOrder): void {
  if (told.includes(text)) return;
  const date = readDate(text, order);
  const parts =
    (role === 'date' || role === 'endDate') && date.is !== 'unreadable'
      ? [...(date.is === 'read' ? [date.edtf] : [date.dayFirst, date.monthFirst]), date.time ?? '']
      : role === 'kind' || role === 'standing'
        ? [text.toLowerCase().replaceAll(/\s+/gu, '-')]
        : text.split(/[\s;；|、]+/u);
  for (const part of parts) expect(told).toContain(part);
}

/** A value of a timeline: its words, as it stands there or in what was left out. */
export function expectWordsTold(told: string, html: string): void {
  if (told.includes(html.trim())) return;
  for (const word of plainTextFrom(html, '').text.split(/\s+/u)) {
    const escaped = JSON.stringify(word).slice(1, -1);
    expect(told.includes(word) || told.includes(escaped), word).toBe(true);
  }
}
