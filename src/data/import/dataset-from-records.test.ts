import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../dataset/parse-dataset';
import { inWords } from '../dataset/test-dataset';
import { datasetFromRecords } from './dataset-from-records';
import type { ImportedFile, ImportedRecord } from './imported-record';

const ABOUT = { file: 'events.csv', language: 'en', today: '2021-11-17' };

function recordWith(more: Partial<ImportedRecord> = {}): ImportedRecord {
  return { line: 2, title: 'A meeting', edtf: '2021-11-16', people: [], links: [], findings: [], ...more };
}

function made(records: readonly ImportedRecord[], file: Partial<ImportedFile> = {}) {
  const { text, report } = datasetFromRecords({ records, refused: [], findings: [], ...file }, ABOUT);
  const { archive, problems } = parseDataset(text.join(''), 'dataset.json');
  expect(inWords(problems)).toEqual([]);
  if (archive === undefined) throw new Error('no archive');
  return { archive, report, events: archive.events };
}

describe('a record without quoted words', () => {
  it('is an event that has no evidence yet, with all that it says', () => {
    const { archive, events, report } = made([
      recordWith({
        id: 'E1',
        edtf: '2021-11-16',
        kind: 'Press briefing',
        place: 'Geneva',
        people: ['North', 'South', 'North'],
        note: 'They spoke.',
        links: [{ url: 'https://example.org/a', title: 'Report' }],
      }),
    ]);
    expect(events).toMatchObject([
      {
        id: 'E1',
        noEvidenceYet: true,
        kind: 'press-briefing',
        standing: 'occurred',
        note: { en: 'They spoke.' },
        where: { place: { en: 'Geneva' } },
        claims: [],
        participations: [{ actor: 'north' }, { actor: 'south' }],
      },
    ]);
    expect(archive.actors.map(({ name, identification }) => [name.en, identification.is])).toEqual([
      ['North', 'unknown'],
      ['South', 'unknown'],
    ]);
    expect(archive.outsideReferences).toMatchObject([
      {
        publications: [{ publisher: 'example.org', title: 'Report', access: 'taken-over' }],
        bearsOn: [{ event: 'E1', stance: 'linked' }],
      },
    ]);
    expect(report).toMatchObject({ kept: 1, refused: 0, quoted: 0, undated: 0, records: [] });
  });

  it('shares a link and a name that several records have, each once an event', () => {
    const links = [{ url: 'https://example.org/a' }, { url: 'https://example.org/a' }];
    const { archive } = made(['A', 'B', 'C'].map((id) => recordWith({ id, people: ['North'], links })));
    const bearings = archive.outsideReferences.map(({ bearsOn }) => bearsOn.map(({ event }) => event));
    expect(bearings).toEqual([['A', 'B', 'C']]);
    expect(archive.actors).toHaveLength(1);
  });

  it('tells what is not as it was', () => {
    const { events, report } = made([
      recordWith({
        id: 'no id',
        kind: 'Launch',
        links: [{ url: 'javascript:alert(1)' }],
        findings: [{ is: 'left-out', field: 'media', value: 'a.png', reason: 'it is a picture' }],
      }),
    ]);
    expect(events[0]).toMatchObject({ id: 'a-meeting', kind: 'other', note: { en: 'Kind: Launch' } });
    const [record] = report.records;
    expect(record).toMatchObject({ line: 2, title: 'A meeting', event: 'a-meeting' });
    expect(record?.findings.map(({ is, field }) => [is, field])).toEqual([
      ['left-out', 'media'],
      ['taken-as', 'id'],
      ['taken-as', 'kind'],
      ['left-out', 'link'],
    ]);
  });

  it('is no event where nobody says how it stands, and stands whole in the report', () => {
    const { events, report } = made([
      recordWith(),
      recordWith({
        ...{ line: 3, title: 'Talks', standing: 'tbc', place: 'Geneva', people: ['North'], note: 'Soon.' },
        quotation: { exact: 'They may meet.', source: 'A Daily' },
        findings: [{ is: 'left-out', field: 'End', value: 'later', reason: 'it is no date' }],
      }),
    ]);
    expect(events).toHaveLength(1);
    expect(report).toMatchObject({ kept: 1, refused: 1, quoted: 0, remarked: 0 });
    expect(report.records).toMatchObject([
      {
        line: 3,
        title: 'Talks · tbc · 2021-11-16 · Geneva · North · Soon. · They may meet. · A Daily',
        findings: [{ value: 'later' }],
        reason: expect.stringContaining('“tbc”'),
      },
    ]);
  });

  it('tells of nobody that they took part in what has not happened', () => {
    const standings = ['held', 'in progress', 'planned', 'proposed', 'asked', 'cancelled'];
    const { events } = made(standings.map((standing) => recordWith({ standing, people: ['North'] })));
    expect(events.map(({ standing, participations: [first] }) => [standing, first?.role])).toEqual([
      ...[
        ['occurred', 'participant'],
        ['ongoing', 'participant'],
        ['expected', 'subject'],
      ],
      ...[
        ['proposed', 'subject'],
        ['asked', 'subject'],
        ['absent', 'subject'],
      ],
    ]);
  });
});

describe('a record with quoted words', () => {
  it('is not asserted by them where it has not happened', () => {
    const quotation = { exact: 'They will not meet.', source: 'A Daily' };
    const { events } = made([recordWith({ standing: 'called off', quotation })]);
    expect(events[0]?.claims.find(({ target }) => target === 'occurrence')?.modality).toBe('absence');
  });

  it('is borne by them, and all else by the file', () => {
    const quotation = { exact: 'They met.', source: 'A Daily' };
    const { archive, events, report } = made([
      recordWith({ edtf: '2021-11-16', place: 'Geneva', people: ['North'], note: 'It was long.', quotation }),
    ]);
    const [event] = events;
    expect(event?.noEvidenceYet).toBeUndefined();
    expect(
      event?.claims.map(({ target, evidence, inference }) => [target, evidence[0]?.exact, inference?.basis]),
    ).toEqual([
      ['occurrence', 'They met.', undefined],
      ['content', undefined, 'outside'],
      ['date', undefined, 'outside'],
      ['place', undefined, 'outside'],
      ['participation', undefined, 'outside'],
    ]);
    expect(event?.when.basis.day?.is).toBe('inferred');
    expect(archive.sources).toMatchObject([{ id: 'a-daily', texts: {} }]);
    expect(report.quoted).toBe(1);
  });
});

describe('the dataset', () => {
  it('is called by its own name, else by that of its file', () => {
    expect(made([]).archive.title).toEqual({ en: 'events' });
    const { archive } = made([], { title: 'Years of talks', summary: 'All of them.' });
    expect(archive).toMatchObject({
      id: 'years-of-talks',
      title: { en: 'Years of talks' },
      summary: { en: 'All of them.' },
    });
  });

  it('has an id that tells it from others whose names have no Latin letters either', () => {
    const idOf = (title: string, event = 'A call') =>
      made([recordWith({ title: event })], { title }).archive.id;
    const ids = [
      idOf('会谈'),
      idOf('访问'),
      idOf('会谈', 'A visit'),
      idOf('2021会谈'),
      idOf('2021访问'),
      idOf('—'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^dataset-[0-9a-f]{8}$/);
    expect(ids[3]).toMatch(/^2021-[0-9a-f]{8}$/);
    expect(idOf('会谈')).toBe(ids[0]);
    expect(idOf('Zürich, 9 October')).toBe('zurich-9-october');
  });

  it('opens at the span of its dates', () => {
    const { archive } = made(['2021-11-16', '1999', '2020-05/..'].map((edtf) => recordWith({ edtf })));
    expect(archive.defaultWindow).toMatchObject({
      start: { year: { digits: '1999' } },
      end: { year: { digits: '2021' } },
    });
    expect(
      made([recordWith({ edtf: 'Y-200000' }), recordWith({ edtf: 'Y200000' })]).archive.events,
    ).toHaveLength(2);
  });

  it('tells which records gave no event', () => {
    const refused = [{ line: 7, opening: ', ,', reason: 'it has no title' }];
    const { report } = made([recordWith({ id: '?' })], { refused });
    expect(report).toMatchObject({
      ...{ kept: 1, refused: 1 },
      records: [
        { line: 2, event: 'a-meeting' },
        { line: 7, reason: 'it has no title' },
      ],
    });
  });

  it('is sound, whatever the records say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('__proto__', 'constructor', '<script>', '\u202e', 'x'.repeat(100_000)),
    );
    const date = fc.constantFrom(
      '2021-11-16',
      '1999',
      '2021-01-20/..',
      'Y-200000',
      '2030-01',
      '[1999,2001]',
      '-0043',
    );
    const link = fc.record({
      url: fc.oneof(text, fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'https://', 'http://[')),
    });
    const record = fc.record(
      {
        line: fc.nat(),
        title: text,
        people: fc.array(text),
        links: fc.array(link),
        findings: fc.constant([]),
        ...{ id: text, edtf: date, dateNote: text, kind: text, note: text, place: text },
        standing: fc.oneof(text, fc.constantFrom('cancelled', 'ongoing', 'held', 'planned')),
        quotation: fc.record({ exact: text, source: text }),
      },
      { requiredKeys: ['line', 'title', 'people', 'links', 'findings'] },
    );
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const { events, report } = made(records as readonly ImportedRecord[]);
        expect(events).toHaveLength(records.length - report.refused);
      }),
    );
  });
});
