/** A table that a strict reader reads as it was meant, and that no spreadsheet runs. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv';
import { csvRecord, spreadsheetText } from './spreadsheet-text';
import {
  archiveIn,
  archiveWithText,
  asStored,
  excerptOf,
  fileOf,
  hostileTexts,
  inputOf,
  SHIPPED,
} from './test-exports';

const shipped = archiveIn(SHIPPED);

type Row = Readonly<Record<string, string>>;

function rowsIn(text: string): readonly Row[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false });
}

async function shippedRow(id: string): Promise<Row> {
  const { text } = await fileOf(writeCsv, inputOf(shipped));
  const row = rowsIn(text).find((each) => each.id === id);
  if (row === undefined) throw new Error(`there is no row ${id}`);
  return row;
}

describe('the table of the shipped dataset', () => {
  it('has a row for each event, in their order, after a byte order mark', async () => {
    const { text, report } = await fileOf(writeCsv, inputOf(shipped));
    expect(text.startsWith('\ufeff"id","title","date"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    expect(rowsIn(text).map(({ id }) => id)).toEqual(shipped.events.map(({ id }) => id));
    expect(report).toEqual({ written: 21, leftOut: [] });
  });

  it('tells of a meeting what is known of it', async () => {
    expect(await shippedRow('leaders-video-meeting')).toMatchObject({
      date: '2021-11-16',
      date_from: '2021-11-16',
      date_to: '2021-11-16',
      date_printed: 'On the 16th',
      date_basis: 'year inferred; month inferred; day stated; time_zone inferred; instant inferred',
      time_zone: 'Asia/Shanghai',
      instant_start: '2021-11-16T00:45:00Z',
      instant_end: '2021-11-16T04:25:00Z',
      kind: 'meeting',
      standing: 'occurred',
      channel: 'video',
      participations: 'Joe Biden (participant); Xi Jinping (participant)',
      link: 'https://example.org/readout/?v=1&dataset=china-us-2021&event=leaders-video-meeting',
      dataset: 'china-us-2021',
      dataset_version: '1.2.0',
      licence: shipped.licence,
      rights: shipped.rightsNote.en,
      curators: 'Readout',
      dataset_link: 'https://example.org/readout/?v=1&dataset=china-us-2021',
    });
  });

  it('leaves the days empty that nobody knows', async () => {
    expect(await shippedRow('strategic-stability-dialogues')).toMatchObject({
      ...{ date: '[..2021-11-16]', date_from: '', date_to: '2021-11-16', standing: 'proposed' },
    });
    expect(await shippedRow('crisis-channels-open')).toMatchObject({ date: '', date_from: '', date_to: '' });
  });

  it('quotes every word with its source, and gives the reason where there is none', async () => {
    const row = await shippedRow('xie-feng-interview');
    expect(row.quotations).toContain('“Vice Foreign Minister Xie Feng said in an interview with the media');
    expect(row.quotations).toContain('” [global-times]; “');
    expect(row.sources).toMatch(/^[^;]+ \[global-times\]$/);
    expect(row.inferences).toMatch(/^year: The text prints no year.*; month: The text prints no month/);
  });

  it('says of everything in the row that is inferred what it is', async () => {
    const { text } = await fileOf(writeCsv, inputOf(shipped));
    const { when, claims } = shipped.events.find(({ id }) => id === 'leaders-video-meeting') ?? {};
    const inferred = claims?.filter(({ inference }) => inference).map(({ id }) => `${id}: `) ?? [];
    const row = rowsIn(text).find(({ id }) => id === 'leaders-video-meeting');
    expect(when?.timeZoneBasis?.is).toBe('inferred');
    expect(inferred.length).toBeGreaterThan(0);
    for (const of of ['year: ', 'month: ', 'time_zone: ', 'instant: ', ...inferred])
      expect(row?.inferences).toContain(of);
    expect(row?.inferences).not.toContain('day: ');
  });

  it('has no cell that had to be changed', async () => {
    for (const row of rowsIn((await fileOf(writeCsv, inputOf(shipped))).text)) {
      for (const cell of Object.values(row)) expect(spreadsheetText(cell)).toBe(cell);
    }
  });

  it('says in each row of an excerpt that it is one', async () => {
    const [first] = shipped.events;
    if (first === undefined) throw new Error('there is no event');
    const { text } = await fileOf(writeCsv, excerptOf(shipped, new Set([first.id])));
    expect(rowsIn(text).map(({ dataset_version }) => dataset_version)).toEqual(['1.2.0+excerpt']);
  });
});

describe('a cell', () => {
  it.each([
    // The page's own examples; its apostrophe stands before every cell, ours before those that need it.
    ['=1+2";=1+2', `"'=1+2"";'=1+2"`],
    [`=1+2'" ;,=1+2`, `"'=1+2'"" ;,'=1+2"`],
    ['=1', `"'=1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@a', `"'@a"`],
    ['＝1', `"'＝1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠a', `"'＠a"`],
    ['\t1', `"'\t1"`],
    ['\r1', `"'\r1"`],
    ['\n1', `"'\n1"`],
    ['\x001', `"'\x001"`],
    ['  =1', `"'  =1"`],
    ['"=1', `"'""=1"`],
    ['a; =1', `"a;' =1"`],
    ['a\n-1', `"a\n'-1"`],
    ['-0500-01-01', `"'-0500-01-01"`],
    ['a=1, 2-3 and x@y', '"a=1, 2-3 and x@y"'],
    ["'=1", `"'=1"`],
    ['', '""'],
  ])('is written so that no spreadsheet runs it: %j', (cell, written) => {
    expect(csvRecord([cell])).toBe(`${written}\r\n`);
  });
});

describe('whatever the texts are', () => {
  it('the cells come back, each with its apostrophes', () => {
    fc.assert(
      fc.property(fc.array(hostileTexts, { minLength: 1, maxLength: 5 }), (cells) => {
        const written = cells.map(spreadsheetText);
        const [read] = parse(asStored(csvRecord(cells)), { record_delimiter: '\r\n' });
        expect(read).toEqual(written.map(asStored));
        expect(written.map(spreadsheetText)).toEqual(written);
      }),
    );
  });

  it('nothing begins with a sign that is run, wherever a spreadsheet divides the lines', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (text) => {
        const { text: written } = await fileOf(writeCsv, inputOf(archiveWithText(text)));
        expect(rowsIn(written)).toHaveLength(3);
        const pieces = written.split(/[,;\t\r\n]/).filter((piece) => /^[\s"]*[=+\-@＝＋－＠]/.test(piece));
        const cells = rowsIn(written).flatMap((row) => Object.values(row));
        expect(pieces).toEqual([]);
        expect(cells.filter((cell) => /^[\p{Cc}=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });
});
