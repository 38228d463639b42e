import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../table/read-table';
import { fileFromSheet, isTimelineJsSheet } from './slides-from-sheet';

describe('the spreadsheet of TimelineJS', () => {
  const HEADER =
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Mood';

  it('is known by its columns', () => {
    expect(isTimelineJsSheet(readTable(HEADER))).toBe(true);
    expect(isTimelineJsSheet(readTable('Year,Title'))).toBe(false);
  });

  it('is read as its slides are', () => {
    const file = fileFromSheet(
      readTable(
        `${HEADER}\n,,,,,,,,,Years of talks,All of them,,,,,title\n2021,8,19,2:30 PM,2021,8,20,,,A call,<p>They spoke.</p>,https://example.org/b.png,A photographer,The room,t.png,,Calls,#fff,calm\n2000,,,,2008,,,,,An era,,,,,,era`,
      ),
    );
    expect(file).toMatchObject({ title: 'Years of talks', summary: 'All of them' });
    const [call, era] = file.records;
    expect(call).toMatchObject({
      ...{ line: 3, title: 'A call', edtf: '2021-08-19/2021-08-20' },
      dateNote: 'The file also gives the time: 2:30 PM',
      note: 'They spoke.\nThe room\nCredit: A photographer\nGroup: Calls',
    });
    expect(call?.findings.map(({ field }) => field)).toEqual([
      'start_date',
      'background',
      'media.thumbnail',
      'Mood',
    ]);
    expect(era).toMatchObject({ title: 'An era', edtf: '2000/2008' });
  });

  it.each(['14:30 UTC+8', '2:30:15.250 PM EST', 'noon', '14:30'])('keeps the time as written: %s', (time) => {
    const { records } = fileFromSheet(readTable(`Year,Time,Headline\n2021,${time},A call`));
    expect(records).toMatchObject([
      { edtf: '2021', dateNote: `The file also gives the time: ${time}`, findings: [{ value: time }] },
    ]);
  });

  it('never throws, whatever its columns are called', () => {
    const name = fc.oneof(
      fc.constantFrom('constructor', '__proto__', 'Time', 'Year', 'toString'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(name), fc.array(fc.array(fc.string())), (header, rows) => {
        const table = {
          header,
          rows: rows.map((cells, at) => ({ cells, line: at + 2 })),
          separator: ',',
          faults: [],
        };
        fileFromSheet(table);
      }),
    );
  });
});
