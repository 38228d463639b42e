import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../../base/slices';
import { parsingJson } from '../../document/json-document';
import { fileFromTimelineJs, isTimelineJs } from './read-timelinejs';

function read(value: unknown) {
  return fileFromTimelineJs(runAtOnce(parsingJson(JSON.stringify(value, undefined, 2))));
}

function oneOf(slide: object) {
  const { records } = read({ events: [slide] });
  const [record] = records;
  if (record === undefined) throw new Error('no record');
  return record;
}

const CALL = { start_date: { year: 2021, month: '8', day: '19' }, text: { headline: 'A <b>call</b>' } };

describe('a slide', () => {
  it('is a record with its headline, date and text as plain text', () => {
    const record = oneOf({
      ...CALL,
      end_date: { year: '2021', month: '8', day: '20' },
      text: { headline: 'A <b>call</b>', text: '<p>They <a href="https://example.org/a">spoke</a>.</p>' },
      media: { url: 'https://example.org/b.png', caption: 'The room', credit: 'A photographer' },
      group: 'Calls',
      unique_id: 'call-1',
    });
    expect(record).toEqual({
      ...{ line: 3, id: 'call-1', title: 'A call', edtf: '2021-08-19/2021-08-20', people: [], findings: [] },
      note: 'They spoke.\nThe room\nCredit: A photographer\nGroup: Calls',
      links: [
        { url: 'https://example.org/a', title: 'spoke' },
        { url: 'https://example.org/b.png', title: 'The room' },
      ],
    });
  });

  it('keeps in a note what a date of days cannot say', () => {
    const { edtf, dateNote, findings } = oneOf({
      ...CALL,
      start_date: { year: 2021, hour: 14, minute: 5, display_date: 'that summer' },
    });
    expect({ edtf, dateNote }).toEqual({
      edtf: '2021',
      dateNote: 'Shown there as: that summer. The file also gives the time: 14:05',
    });
    expect(findings.map(({ is, value }) => [is, value])).toEqual([['taken-as', '14:05']]);
  });

  it('keeps a time as the file has it', () => {
    const dateNoteOf = (time: object) => oneOf({ ...CALL, start_date: { year: 2021, ...time } }).dateNote;
    expect(dateNoteOf({ hour: 14, minute: '5', second: 0, millisecond: 25 })).toContain(': 14:05:00.025');
    expect(dateNoteOf({ hour: 'noon' })).toContain(': hour noon');
    expect(dateNoteOf({ minute: 5 })).toContain(': minute 5');
    expect(dateNoteOf({ hour: '0', minute: '00' })).toBeUndefined();
  });

  it('is shown as the file wants it shown, as a whole and at both ends', () => {
    const [start_date, end_date] = [
      { year: 2020, display_date: 'summer' },
      { year: 2021, display_date: 'spring' },
    ];
    const noteOf = (dates: object) => oneOf({ text: CALL.text, ...dates }).dateNote;
    expect(noteOf({ start_date, end_date })).toBe('Shown there as: summer – spring');
    expect(noteOf({ end_date })).toBe('Shown there as: … – spring');
    expect(noteOf({ start_date, display_date: 'long' })).toBe('Shown there as: long; summer');
  });

  it.each([
    [{ year: 2021, day: 19 }, 'start_date.day', '19'],
    [{ year: 2021, hour: 0 }, 'start_date.hour', '0'],
    [{ year: 200_000, month: 3 }, 'start_date.month', '3'],
  ])('tells what of a date it could not use: %j', (start_date, field, value) => {
    expect(oneOf({ ...CALL, start_date }).findings).toMatchObject([{ is: 'left-out', field, value }]);
  });

  it.each([
    [{ year: -13_800_000_000 }, 'Y-13799999999'],
    [{ year: '-44', month: 3, day: 15 }, '-0043-03-15'],
    [{ year: 200_000, month: 3 }, 'Y200000'],
    [{ year: 0 }, '0000'],
  ])('is dated as far as its date goes: %j', (start_date, edtf) => {
    expect(oneOf({ ...CALL, start_date }).edtf).toBe(edtf);
  });

  it.each([
    {},
    { year: 'soon' },
    { year: 2021, month: 13 },
    { year: 2021, month: 'May' },
    { year: 1e30 },
    'soon',
  ])('is undated where its date is none, and tells it: %j', (start_date) => {
    const { edtf, findings } = oneOf({ ...CALL, start_date });
    expect(edtf).toBeUndefined();
    expect(findings).toMatchObject([
      {
        is: 'left-out',
        field: 'start_date',
        value: start_date === 'soon' ? 'soon' : JSON.stringify(start_date),
      },
    ]);
  });

  it('tells each field that has no place', () => {
    const { findings, note } = oneOf({
      ...CALL,
      background: { url: 'b.png' },
      autolink: false,
      media: { url: '<iframe src="https://example.org/v"></iframe><p>words</p>', thumbnail: 't.png' },
      constructor: 'x',
    });
    expect(note).toBe('words');
    expect(findings.map(({ field, value }) => [field, value])).toEqual([
      ['media.url', 'https://example.org/v'],
      ['background', '{"url":"b.png"}'],
      ['autolink', 'false'],
      ['media.thumbnail', 't.png'],
      ['constructor', 'x'],
    ]);
  });

  it('may show very much, as may the slide of the title', () => {
    const text = { headline: 'Pictures', text: '<img><a href="x">x</a>'.repeat(150_000) };
    const { records, findings } = read({ title: { text }, events: [{ text }] });
    expect(records[0]?.findings).toHaveLength(150_000);
    expect(records[0]?.links).toHaveLength(150_000);
    expect(findings).toHaveLength(300_000);
  });

  it('is refused where it says nothing', () => {
    const { records, refused } = read({ events: [{ start_date: { year: 2021 } }, CALL, null, 'x'] });
    expect(records).toHaveLength(1);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual(
      [3, 18, 19].map((line) => [line, 'it has neither headline nor text']),
    );
  });
});

describe('a file of TimelineJS', () => {
  it('is known by its events', () => {
    expect(isTimelineJs({ events: [] })).toBe(true);
    expect(isTimelineJs({ format: 'readout-dataset', events: [] })).toBe(false);
    for (const other of [null, [], 'events', { events: {} }, {}]) expect(isTimelineJs(other)).toBe(false);
  });

  it('has a title, eras as events, and findings for the rest', () => {
    const file = read({
      title: {
        text: { headline: 'Years of talks', text: 'All of them' },
        media: { url: 'https://example.org' },
      },
      events: [CALL],
      eras: [{ start_date: { year: 2000 }, end_date: { year: 2008 }, text: { headline: 'An era' } }],
      scale: 'human',
    });
    expect(file).toMatchObject({ title: 'Years of talks', summary: 'All of them' });
    expect(file.records.map(({ title, edtf }) => [title, edtf])).toEqual([
      ['A call', '2021-08-19'],
      ['An era', '2000/2008'],
    ]);
    expect(file.findings.map(({ field }) => field)).toEqual(['eras', 'scale', 'title']);
  });

  it('tells of a key that stands twice, whose first value is lost', () => {
    const text = '{\n"events": [{"text": {"headline": "A call"}}],\n"events": []\n}';
    const { records, findings } = fileFromTimelineJs(runAtOnce(parsingJson(text)));
    expect(records).toEqual([]);
    expect(findings).toMatchObject([
      { is: 'left-out', field: 'events', reason: expect.stringContaining('stands twice') },
    ]);
  });

  it('never throws, whatever it holds', () => {
    const slide = fc.dictionary(
      fc.constantFrom('start_date', 'end_date', 'text', 'media', 'group', '__proto__', 'constructor', 'x'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const file = fc.record({
      title: slide,
      events: fc.oneof(fc.array(slide), fc.jsonValue()),
      eras: fc.jsonValue(),
    });
    fc.assert(
      fc.property(file, (value) => {
        const { records, refused } = read(value);
        const count = [value.events, value.eras].flatMap((list) => (Array.isArray(list) ? list : [])).length;
        expect(records.length + refused.length).toBe(count);
      }),
    );
  });
});
