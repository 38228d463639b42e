import { expect, test } from 'vitest';
import { textAt } from '../../domain/columns/register';
import { archiveOf } from '../../domain/store/test-archives';
import { formatProblem } from '../document/problem';
import { knownNamesFrom } from '../scan/known-names';
import { createPartReader } from './read-part';
import { lineOfEvent, readingOf } from './test-parts';

const ARCHIVE = archiveOf([{ date: '2021-11-02' }, { date: '2021-11-05' }, {}]);
const [A, B, C] = ARCHIVE.events.map(lineOfEvent) as [string, string, string];

function read(text: string | Uint8Array, isLeftOut?: (place: number) => boolean) {
  const reading = readingOf(ARCHIVE);
  const reader = createPartReader(knownNamesFrom(ARCHIVE, reading.shared.byId), reading);
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { columns, problems, ...rest } = reader.read(bytes, 'part', isLeftOut);
  const ids = Array.from({ length: columns.size }, (_, index) => textAt(columns.ids, index));
  return { ...rest, ids, places: [...columns.places], problems: problems.map(formatProblem) };
}

test('a line is an event; blank lines, line ends of other systems and a missing last one do no harm', () => {
  const found = read(`${A}\r\n\n  \n${B}\n${C}`);
  expect(found).toMatchObject({ lineCount: 3, ids: ['event-0', 'event-1', 'event-2'], problems: [] });
  expect(found.places).toEqual([0, A.length + 6, A.length + B.length + 7]);
});

test('a line that is no event is told and the others are kept', () => {
  const found = read(`${A}\nnot json\n${C}\n`);
  expect(found).toMatchObject({ lineCount: 3, ids: ['event-0', 'event-2'], hasUnknownIds: true });
  expect(found.problems).toEqual([expect.stringContaining('part:2:1: error: this is not JSON')]);
});

test('an event that breaks a rule is withheld, told at its place, and its id is remembered', () => {
  const faulty = JSON.stringify({ ...JSON.parse(B), standing: 'absent' });
  const found = read(`${A}\n${faulty}\n`);
  expect(found).toMatchObject({ ids: ['event-0'], withheldIds: ['event-1'], hasUnknownIds: false });
  expect(found.problems).toEqual([
    expect.stringMatching(/^part:2:\d+: error: an absence needs .* at \/when\/edtf;/),
  ]);
});

test('a key that stands twice is told, and the event is shown as it is in a dataset of one file', () => {
  const found = read(A.replace('{', '{"kind":"call",'));
  expect(found.ids).toEqual(['event-0']);
  expect(found.problems).toEqual([expect.stringContaining('the key "kind" stands twice')]);
});

test('bytes that are no UTF-8 are told', () => {
  const bytes = new TextEncoder().encode(`${A}\n${B}\n`);
  bytes[A.length + 1 + B.indexOf('Event 1')] = 0xff;
  const found = read(bytes);
  expect(found.problems).toEqual([expect.stringContaining('part:2:1: error: this line is not UTF-8')]);
  expect(found.ids).toEqual(['event-0', 'event-1']);
});

test('of very many problems the first are told and all are counted', () => {
  const found = read('x\n'.repeat(1000));
  expect(found.problems.length).toBeLessThanOrEqual(200);
  expect(found.problemCount).toBe(1000);
});

test('records can be left out by the byte at which they begin', () => {
  expect(read(`${A}\n${B}\n`, (place) => place === 0).ids).toEqual(['event-1']);
});
