import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { expectCellTold, toldBy } from '../test-told';
import { COLUMN_ROLES, type ColumnRole, faultOfRoles, recogniseColumns } from './columns';
import { readTable } from './read-table';
import { ambiguousDatesIn, recordsFromTable } from './records-from-table';

function imported(text: string, dayOrder?: 'day-first' | 'month-first') {
  const table = readTable(text);
  return recordsFromTable(table, { roles: recogniseColumns(table.header), ...(dayOrder && { dayOrder }) });
}

describe('a table', () => {
  it.each([',', ';', '\t', '|'])('is read with cells that stand apart by %j', (separator) => {
    const lines = [
      ['Title', 'Date', 'Note'],
      ['A call', '2021-08-19', '"two\nlines"'],
      ['A meeting', '2021-09-28', 'x'],
    ];
    const { header, rows, faults } = readTable(lines.map((cells) => cells.join(separator)).join('\r\n'));
    expect(header).toEqual(['Title', 'Date', 'Note']);
    expect(rows).toEqual([
      { line: 2, cells: ['A call', '2021-08-19', 'two\nlines'] },
      { line: 4, cells: ['A meeting', '2021-09-28', 'x'] },
    ]);
    expect(faults).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r'])('has lines that end with %j', (end) => {
    const { rows } = readTable(['Title,Note', 'A call,x', `"A${end}meeting",y`, '', 'A visit,z'].join(end));
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 6]);
  });

  it.each([';', '\t', '|'])('may say itself that its cells stand apart by %j', (separator) => {
    const table = readTable(`sep=${separator}\r\nTitle${separator}a,b,c\r\nA call${separator}x,y,z`);
    expect(table).toEqual({
      ...{ header: ['Title', 'a,b,c'], separator, faults: [] },
      rows: [{ line: 3, cells: ['A call', 'x,y,z'] }],
    });
  });

  it('may be empty, or have blank lines', () => {
    expect(readTable('')).toMatchObject({ header: [], rows: [] });
    const { header, rows } = readTable('\n\nTitle,Date\n\n,\nA call,2021\n');
    expect(header).toEqual(['Title', 'Date']);
    expect(rows.map(({ line }) => line)).toEqual([6]);
  });

  it('tells a quotation mark that is not closed', () => {
    const { faults } = readTable('Title,Note\nA call,x\nA meeting,"and so on\nto the end');
    expect(faults).toMatchObject([{ line: 3, message: expect.stringContaining('never closed') }]);
  });

  it('is read as another program writes it, whatever it says', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (cells) => {
        const written = Papa.unparse([['Title', 'Date', 'Note'], ...cells], { delimiter: ',' });
        const rows = readTable(written).rows.map((row) => row.cells);
        expect(rows).toEqual(cells.filter((row) => row.some((each) => each !== '')));
      }),
    );
  });
});

describe('columns', () => {
  it('are recognised by their names, each role once but for those that may recur', () => {
    expect(
      recogniseColumns(['Event name', 'START DATE', 'end_date', 'Start', 'Participants', 'Mood', 'URL']),
    ).toEqual([...['title', 'date', 'endDate', 'note', 'people', 'note', 'link']]);
    expect(recogniseColumns(['标题', '日期', '说明'])).toEqual(['title', 'date', 'note']);
  });

  it('say that they are EDTF, or stand in a table that does', () => {
    expect(recogniseColumns(['Title', 'Date (EDTF)'])).toEqual(['title', 'date']);
    const [own] = imported('title,date,date_from,date_to,dataset_version\nSpring,2020-21,,,1').records;
    const [named] = imported('Title,Date (EDTF)\nSpring,2020-21').records;
    const [neither] = imported('title,date\nTwo years,2020-21').records;
    expect([own, named, neither].map((record) => record?.edtf)).toEqual(['2020-21', '2020-21', undefined]);
  });

  it('need one title, and no role twice that stands once', () => {
    expect(faultOfRoles(['date', 'note', 'note'])).toEqual({ is: 'no-title' });
    expect(faultOfRoles(['title', 'date', 'date'])).toEqual({ is: 'twice', role: 'date' });
    expect(faultOfRoles(['title', 'note', 'note', 'none'])).toBeUndefined();
  });
});

describe('a row', () => {
  it('is a record with all its cells', () => {
    const { records } = imported(
      'Id,Title,Date,End,People,Place,Type,Link,Mood\n7,Talks,2021-09-28,2021-09-29,"North; South",Geneva,talks,https://example.org/a https://example.org/b,calm',
    );
    expect(records).toEqual([
      {
        ...{
          line: 2,
          id: '7',
          title: 'Talks',
          edtf: '2021-09-28/2021-09-29',
          kind: 'talks',
          place: 'Geneva',
        },
        people: ['North', 'South'],
        note: 'calm',
        links: [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }],
        findings: [],
      },
    ]);
  });

  it('names the columns of its notes, and keeps cells beyond the header', () => {
    const { records } = imported('Title,Mood,Note\nA call,calm,short,and more');
    expect(records[0]?.note).toBe('Mood: calm\nNote: short\nand more');
  });

  it('quotes words, and says whose they are', () => {
    const { records } = imported(
      'Title,Quote,Source,Link\nA call,They spoke.,A Daily,https://example.org/a\nB,,A Daily,',
    );
    expect(records[0]).toMatchObject({
      quotation: { exact: 'They spoke.', source: 'A Daily' },
      links: [{ url: 'https://example.org/a', publisher: 'A Daily' }],
    });
    expect(records[1]).toMatchObject({ note: 'A Daily', links: [] });
  });

  it('keeps whose it is where its link is no address, and tells the link', () => {
    const { records } = imported(
      'Title,Source,Link\nA call,A Daily,see archive p. 3 https://example.org/a\nB,A Daily,see p. 4',
    );
    expect(records[0]).toMatchObject({
      links: [{ url: 'https://example.org/a', publisher: 'A Daily' }],
      findings: [{ is: 'left-out', field: 'Link', value: 'see archive p. 3' }],
    });
    expect(records[1]).toMatchObject({ note: 'A Daily', links: [], findings: [{ value: 'see p. 4' }] });
  });

  it('tells what a second column of the same meaning holds', () => {
    const table = readTable('Title,Name\nA call,Call');
    const { records } = recordsFromTable(table, { roles: ['title', 'title'] });
    expect(records[0]?.findings).toMatchObject([{ is: 'left-out', field: 'Name', value: 'Call' }]);
  });

  it('may have very many cells, and very many faults', () => {
    const count = 150_000;
    const { records } = imported(`Title\nA call${',x'.repeat(count)}`);
    expect(records[0]?.note?.length).toBe(2 * count - 1);
    expect(readTable(`Title,${'"a"b,'.repeat(count)}`).faults.length).toBeGreaterThan(1);
  });

  it('is refused without a title', () => {
    const { records, refused } = imported('Title,Date\n,2021\nA call,2021');
    expect(records).toHaveLength(1);
    expect(refused).toEqual([{ line: 2, opening: '2021', reason: 'the cell of its title is empty' }]);
  });

  it('tells what was left out by choice', () => {
    const table = readTable('Title,Mood\nA call,calm');
    const [record] = recordsFromTable(table, { roles: ['title', 'none'] }).records;
    expect(record?.findings).toMatchObject([{ is: 'left-out', field: 'Mood', value: 'calm' }]);
  });

  it('loses no cell, whatever it says', () => {
    const header = COLUMN_ROLES.map((role) => `is ${role}`);
    const cell = fc.string({ unit: 'binary' }).map((text) => text.trim());
    const ofRole = (role: ColumnRole) => fc.oneof(fc.constantFrom(...(EXAMPLES[role] ?? [''])), cell);
    const row = fc.tuple(...COLUMN_ROLES.map(ofRole));
    // Roles may stand twice, whatever the page allows.
    const rolesOf = fc.tuple(
      ...COLUMN_ROLES.map((role) => fc.oneof(fc.constant(role), fc.constantFrom(...COLUMN_ROLES))),
    );
    const orders = fc.constantFrom(undefined, 'day-first' as const, 'month-first' as const);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 3 }),
        rolesOf,
        orders,
        (cells, roles, dayOrder) => {
          const rows = cells.map((each, at) => ({ cells: each, line: at + 2 }));
          const table = { header, rows, separator: ',', faults: [] };
          const file = recordsFromTable(table, { roles, ...(dayOrder && { dayOrder }) });
          expect(file.records.length + file.refused.length).toBe(cells.length);
          const told = toldBy(file);
          for (const each of cells)
            for (const [at, text] of each.entries())
              expectCellTold(told, roles[at] ?? 'note', text, dayOrder);
        },
      ),
    );
  });
});

const EXAMPLES: Partial<Record<ColumnRole, readonly string[]>> = {
  title: ['A call'],
  date: ['9/10/2017', '25.12.2017 14:30', '2017-10-09T14:30', '2020-21', 'soon', '3000'],
  endDate: ['2018-01-01', '1/2/2018 9:00', '1066', '2020-21'],
  people: ['North; South'],
  kind: ['Press briefing', 'Launch'],
  standing: ['absent', 'occurred', 'rumoured'],
  link: ['https://example.org/a', 'see p. 3'],
  quotation: ['They met.'],
  source: ['A Daily'],
};

describe('dates that can be read in two ways', () => {
  const text = 'Title,Date\na,9/10/2017\nb,25/12/2017\nc,2017-01-01\nd,5/6/2017';

  it('are counted, with what tells how they are meant', () => {
    const table = readTable(text);
    expect(ambiguousDatesIn(table, recogniseColumns(table.header))).toEqual({
      count: 2,
      example: { written: '9/10/2017', dayFirst: '2017-10-09', monthFirst: '2017-09-10' },
      surelyDayFirst: 1,
      surelyMonthFirst: 0,
    });
    expect(ambiguousDatesIn(table, ['title', 'note'])).toBeUndefined();
  });

  it('are read as they are meant, else as one of the two', () => {
    const dates = (order?: 'day-first' | 'month-first') =>
      imported(text, order).records.map(({ edtf }) => edtf);
    expect(dates('day-first')).toEqual(['2017-10-09', '2017-12-25', '2017-01-01', '2017-06-05']);
    expect(dates('month-first')).toEqual(['2017-09-10', '2017-12-25', '2017-01-01', '2017-05-06']);
    expect(dates()[0]).toBe('[2017-09-10,2017-10-09]');
  });
});
