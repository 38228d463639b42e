import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../dataset/parse-dataset';
import { inWords } from '../dataset/test-dataset';
import { decodeText } from '../document/decode-text';
import { budgetOf, hostileValues, spoiledByByte, spoiledByToken, spoiledByValue } from '../test-fuzz';
import { ImportDesk } from './import-desk';
import type { ImportReport } from './import-report';
import { COLUMN_ROLES, type TableReading } from './table/columns';
import { readTable } from './table/read-table';
import { expectCellTold, expectWordsTold, leavesOf } from './test-told';

const ABOUT = { file: 'talks.csv', language: 'en', today: '2021-11-17' };

/** What was found in it, and what was made of it; undefined where it was refused, with its reason. */
async function brought(content: BlobPart, reading?: TableReading) {
  const desk = new ImportDesk();
  const file = new Blob([content]);
  const looked = await desk.look(file);
  if (!looked.ok) {
    expect([looked.error.message, looked.error.remedy]).not.toContain('');
    return undefined;
  }
  if (looked.value.is === 'readout') return undefined;
  const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const { dataset, report, wholeReport } = desk.make({ ...ABOUT, ...(reading && { reading }) });
  const { archive, problems } = parseDataset(await dataset.text(), 'dataset.json');
  expect(inWords(problems)).toEqual([]);
  const ids = archive?.events.map(({ id }) => id as string) ?? [];
  expect(new Set(ids).size).toBe(report.kept);
  expectPlaces(report, text, ids);
  const told = [dataset, wholeReport].map(async (made) => leavesOf(JSON.parse(await made.text())));
  const everything = (await Promise.all(told)).flat().join('\n');
  return { looked: looked.value, report, archive, text, told: everything };
}

/** What is told of a record stands at a line of the file, and of an event that was made. */
function expectPlaces({ records }: ImportReport, text: string, ids: readonly string[]): void {
  const lineCount = text.split(/\r\n?|\n/u).length;
  for (const { line, event, reason, findings } of records) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lineCount);
    expect(event === undefined ? reason : ids.includes(event)).toBeTruthy();
    for (const finding of findings) expect([finding.field, finding.reason]).not.toContain(undefined);
  }
}

const cells = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '9/10/2017',
      '2021-11-16',
      '1999',
      '2021-02-30',
      'soon',
      'https://example.org/a',
      'javascript:alert(1)',
    ],
    ...[
      '__proto__',
      'A; B, C',
      '"',
      '""',
      'a\nb',
      'a\r\nb',
      '=1+1',
      '\u202e',
      '<b>x</b>',
      '会晤',
      '\0',
      'absent',
      '12:30',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const NAMES = [
  ...[
    'Title',
    'Date',
    'End date',
    'People',
    'Place',
    'Kind',
    'Standing',
    'Note',
    'Link',
    'Quote',
    'Source',
    'Id',
  ],
  ...[
    'Year',
    'Month',
    'Day',
    'Time',
    'End Year',
    'Headline',
    'Text',
    'Media',
    'Type',
    '__proto__',
    'Mood',
    '',
  ],
];

/** What such a column is meant for; any other may hold anything. */
const MEANT = new Map([
  ['Date', ['2021-11-16', '9/10/2017', '1999', '2021-01-20/..', '2030-01']],
  ['End date', ['2021-11-17', '1998', '2030']],
  ['Standing', ['absent', 'ongoing', 'proposed']],
  ['Kind', ['meeting', 'call', 'Launch']],
  ['Quote', ['They met.']],
]);

const rowUnder = (header: readonly string[]) =>
  fc.tuple(...header.map((name) => fc.oneof(fc.constantFrom(...(MEANT.get(name) ?? ['A call'])), cells)));

const tables = fc
  .shuffledSubarray(NAMES, { minLength: 1 })
  .chain((header) =>
    fc.record({
      header: fc.constant(header),
      rows: fc.array(fc.oneof(rowUnder(header), fc.array(cells, { minLength: 1, maxLength: 11 })), {
        maxLength: 8,
      }),
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      quotes: fc.boolean(),
    }),
  )
  .map(({ header, rows, ...written }) => Papa.unparse([header, ...rows], written));

const SLIDES = {
  title: {
    text: { headline: 'Years of talks', text: '<p>All of <a href="https://example.org">them</a></p>' },
  },
  events: [
    {
      start_date: { year: '2021', month: 8, day: 19, hour: '14', minute: 30, format: 'd' },
      end_date: { year: 2021, month: 8, day: 20, display_date: 'the day after' },
      text: { headline: 'A <b>call</b>', text: 'They spoke.<br>Twice.' },
      media: { url: 'https://example.org/a.png', caption: 'The room', credit: 'A paper', alt: 'A room' },
      group: 'Calls',
      unique_id: 'call',
      background: { color: '#fff' },
    },
    { start_date: { year: -4000 }, text: { headline: 'Long ago' }, autolink: false },
  ],
  eras: [{ start_date: { year: 2000 }, end_date: { year: 2008 }, text: { headline: 'An era' } }],
  scale: 'human',
};
const SLIDES_TEXT = JSON.stringify(SLIDES, null, 1);

/** What can be told of a timeline by reading its JSON alone. */
function slideCount(value: unknown): number {
  const lists = typeof value === 'object' && value !== null ? value : {};
  return ['events', 'eras']
    .map((name): unknown => Object.entries(lists).find(([key]) => key === name)?.[1])
    .reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

describe('whatever is brought, what is made of it is a sound dataset', () => {
  test('of any table, in which every row is an event or told, and every cell is in it or told', async () => {
    const roles = fc.array(fc.constantFrom(...COLUMN_ROLES), { maxLength: 12 });
    const readings = fc.option(
      fc.record({ roles, dayOrder: fc.constantFrom('day-first' as const, 'month-first' as const) }),
      { nil: undefined },
    );
    await fc.assert(
      fc.asyncProperty(tables, readings, async (text, reading) => {
        const made = await brought(text, reading);
        if (made === undefined) return;
        const { looked, report, told } = made;
        for (const cells of readTable(made.text).rows.map((row) => row.cells)) {
          for (const [at, cell] of cells.entries()) {
            const roles = looked.is === 'table' ? (reading?.roles ?? looked.roles) : undefined;
            if (roles) expectCellTold(told, roles[at] ?? 'note', cell.trim(), reading?.dayOrder);
            else if (cell.trim() !== 'title') expectWordsTold(told, cell);
          }
        }
        const count = looked.is === 'table' ? looked.rowCount : looked.count;
        expect(report.kept + report.refused).toBe(count);
      }),
      budgetOf(400),
    );
  });

  test('of a timeline with one value spoiled, in which every slide is an event or told, and every value is in it or told', async () => {
    await fc.assert(
      fc.asyncProperty(spoiledByValue(SLIDES), async ({ value }) => {
        const made = await brought(JSON.stringify(value, null, 1));
        if (made === undefined) return;
        expect(made.report.kept + made.report.refused).toBe(slideCount(value));
        for (const leaf of leavesOf(value))
          if (leaf !== 'null') expectWordsTold(made.told, leaf.replace(/^-(?=\d)/u, ''));
      }),
      budgetOf(500),
    );
  });

  test('of a timeline with one token spoiled', async () => {
    await fc.assert(
      fc.asyncProperty(spoiledByToken(SLIDES_TEXT), async (text) => void (await brought(text))),
      budgetOf(400),
    );
  });

  test('of a timeline and a table with their bytes spoiled, in each encoding', async () => {
    const table = 'Title;Date;Link\r\nA call;9/10/2017;https://example.org\r\n"会;晤";2021;\r\n';
    const bytes = [SLIDES_TEXT, table].flatMap((text) => [
      new TextEncoder().encode(text),
      new TextEncoder().encode(`\ufeff${text}`),
      Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')),
      Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...bytes).chain(spoiledByByte),
        async (spoiled) => void (await brought(spoiled)),
      ),
      budgetOf(400),
    );
  });

  test('of any bytes and any JSON, or it is refused with its reason', async () => {
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(hostileValues, { maxLength: 5 }).map((events) => JSON.stringify({ events })),
      hostileValues.map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(contents, async (content) => void (await brought(content))),
      budgetOf(800),
    );
  });
});
