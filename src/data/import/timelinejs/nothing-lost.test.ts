// Whatever stands in a timeline is in the dataset, or told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../../base/slices';
import { parsingJson } from '../../document/json-document';
import { readTable } from '../table/read-table';
import { leavesOf, leavesUnder, numbered, toldBy } from '../test-told';
import { fileFromTimelineJs } from './read-timelinejs';
import { fileFromSheet } from './slides-from-sheet';

const NAMES = [
  ...['text', 'headline', 'media', 'url', 'caption', 'credit', 'title', 'alt', 'link', 'thumbnail', 'group'],
  ...['start_date', 'end_date', 'year', 'month', 'day', 'hour', 'minute', 'second', 'display_date', 'format'],
  ...['unique_id', 'type', 'background', 'media.url', '__proto__', 'constructor'],
];
const any = leavesUnder(...NAMES);
const within = (...names: readonly string[]) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(Object.fromEntries(names.map((name) => [name, any])), { requiredKeys: [] }),
    },
    any,
  );
const figures = (min: number, max: number) =>
  fc.oneof({ weight: 4, arbitrary: fc.integer({ min, max }) }, any);
const date = fc.oneof(
  fc.record(
    {
      ...{ year: figures(1000, 2020), month: figures(1, 12), day: figures(1, 28) },
      ...{
        hour: figures(0, 23),
        minute: figures(0, 59),
        second: figures(0, 59),
        millisecond: figures(1, 999),
      },
      ...{ display_date: any, format: any, x: any },
    },
    { requiredKeys: ['year'] },
  ),
  any,
);
const slides = fc.record(
  {
    ...{ start_date: date, end_date: date, display_date: any, group: any, unique_id: any, type: any, x: any },
    text: within('headline', 'text', 'x'),
    media: within('url', 'caption', 'credit', 'title', 'alt', 'link', 'thumbnail', 'x'),
  },
  { requiredKeys: ['text'] },
);

describe('nothing is lost in silence', () => {
  it('of a timeline in JSON, whatever fields its slides have at any level', () => {
    const lists = {
      events: fc.array(slides, { maxLength: 2 }),
      eras: fc.oneof(fc.array(slides, { maxLength: 1 }), any),
    };
    const timelines = fc.record({ title: fc.oneof(slides, any), ...lists, x: any });
    fc.assert(
      fc.property(
        timelines.map((timeline) => numbered(timeline)),
        (timeline) => {
          const told = toldBy(fileFromTimelineJs(runAtOnce(parsingJson(JSON.stringify(timeline)))));
          for (const leaf of leavesOf(timeline)) expect(told).toContain(leaf);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of a timeline as a table, whatever its columns are called', () => {
    const columns = [
      ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date'],
      ...['Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Alt Text'],
      ...['Type', 'Group', 'Background', 'Mood', 'start_date', '__proto__', 'media'],
    ];
    const cell = fc.constantFrom('', 'text', 'number');
    const rows = fc.array(fc.array(cell, { maxLength: 24 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(columns),
        rows.map((cells) => numbered(cells)),
        (names, cells) => {
          const header = ['Headline', 'Year', ...names].join();
          const lines = (cells as string[][]).map((row) => row.join());
          const title = ['About', '1999', ...names.map((name) => (name === 'Type' ? 'title' : `w${name}w`))];
          const table = readTable([header, title.join(), ...lines].join('\n'));
          const told = toldBy(fileFromSheet(table));
          for (const each of table.rows.flatMap((row) => row.cells)) {
            if (each !== 'title') expect(told).toContain(each);
          }
        },
      ),
    );
  });

  it('of the slide of the title, in either form', () => {
    const media = {
      url: 'https://example.org/b',
      title: 'called',
      alt: 'in words',
      link: 'https://example.org/c',
    };
    const title = {
      text: {
        headline: 'Years of talks',
        text: 'All <a href="https://example.org/a">of</a> them<img src="i.png">',
      },
      ...{ media, start_date: { year: 1066 }, unique_id: 'about', mood: 'calm' },
    };
    const json = fileFromTimelineJs(runAtOnce(parsingJson(JSON.stringify({ title, events: [] }))));
    expect(json).toMatchObject({ title: 'Years of talks', summary: 'All of them\ncalled\nin words' });
    expect(json.findings.map(({ is, field, value }) => [is, field, value])).toEqual([
      ['left-out', 'title.text.text', 'i.png'],
      ['left-out', 'title.start_date', '{"year":1066}'],
      ['left-out', 'title.unique_id', 'about'],
      ['left-out', 'title.mood', 'calm'],
      ['left-out', 'title', 'https://example.org/a'],
      ['left-out', 'title', 'https://example.org/b'],
      ['left-out', 'title', 'https://example.org/c'],
    ]);
    const sheet = fileFromSheet(
      readTable(
        'Year\tHeadline\tText\tMedia\tAlt Text\tType\tMood\n1066\tYears of talks\tAll <a href=https://example.org/a>of</a> them<img src=i.png>\thttps://example.org/b\tin words\ttitle\tcalm',
      ),
    );
    expect(sheet).toMatchObject({ title: 'Years of talks', summary: 'All of them\nin words', records: [] });
    expect(sheet.findings.map(({ is, field, value }) => [is, field, value])).toEqual([
      ['left-out', 'title.text.text', 'i.png'],
      ['left-out', 'title.start_date', '{"year":"1066"}'],
      ['left-out', 'title.Mood', 'calm'],
      ['left-out', 'title', 'https://example.org/a'],
      ['left-out', 'title', 'https://example.org/b'],
    ]);
  });
});
