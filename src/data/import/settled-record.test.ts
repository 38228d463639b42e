import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../../domain/archive/vocabulary';
import type { ImportedRecord, StandingAnswer } from './imported-record';
import { openStandingsIn } from './open-standings';
import { openWordOf, settledRecord } from './settled-record';

const TODAY = '2021-11-17';

function recordWith(more: Partial<ImportedRecord>): ImportedRecord {
  return { line: 2, title: 'A meeting', people: [], links: [], findings: [], ...more };
}

function settled(more: Partial<ImportedRecord>, answers: Readonly<Record<string, StandingAnswer>> = {}) {
  const standings = new Map(Object.entries(answers));
  return settledRecord(recordWith(more), { file: 'a.csv', language: 'en', today: TODAY, standings });
}

/** Standing, date, and what was taken as what; else the reason why there is no event. */
function outcome(...given: Parameters<typeof settled>) {
  const record = settled(...given);
  if (!record.ok) return record.error;
  const { standing, edtf, findings } = record.value;
  return [standing, edtf, findings.map(({ is, field, value }) => `${field} ${value} ${is}`)];
}

describe('a record without a status', () => {
  it.each([
    ['2021-11-16', 'occurred', []],
    ['2021-11-17', 'occurred', []],
    ['2021-10', 'occurred', []],
    ['[2017-09-10,2017-10-09]', 'occurred', []],
    ['../2021-01-20', 'occurred', []],
    ['2021-01-20/', 'occurred', []],
    ['2021-11-18', 'expected', ['date 2021-11-18 taken-as']],
    ['2022/2023', 'expected', ['date 2022/2023 taken-as']],
    ['2021-01-20/..', 'ongoing', ['date 2021-01-20/.. taken-as']],
    ['2021-11-16/2021-11-18', 'ongoing', ['date 2021-11-16/2021-11-18 taken-as']],
  ])('and dated %s is %s', (edtf, standing, findings) => {
    expect(outcome({ edtf })).toEqual([standing, edtf, findings]);
  });

  it.each([undefined, '2021', '2021-11', '[2021-11-16..]', '2021/..', '/2022', '{2020,2022}'])(
    'and dated %s is asked about, since the date does not tell',
    (edtf) => {
      const dated = edtf === undefined ? {} : { edtf };
      expect(openWordOf(recordWith(dated), TODAY)).toBe('');
      expect(settled(dated).ok).toBe(false);
    },
  );

  it('is as it is answered', () => {
    expect(outcome({}, { '': 'asked' })).toEqual(['asked', undefined, ['standing  taken-as']]);
    expect(outcome({}, { '': 'leave-out' })).toContain('left out by choice');
    expect(outcome({})).toContain('neither a standing nor a date');
  });
});

describe('a record with a status', () => {
  it('that is a word of the format is as it says', () => {
    for (const standing of STANDINGS) {
      expect(outcome({ standing, edtf: '2021-01-20/..' })).toEqual([standing, '2021-01-20/..', []]);
    }
  });

  it('that surely means one is that, and told', () => {
    expect(outcome({ standing: 'Planned', edtf: '2020-05-05' })).toEqual([
      ...['expected', '2020-05-05', ['standing Planned taken-as']],
    ]);
    expect(outcome({ standing: 'held' })).toEqual(['occurred', undefined, ['standing held taken-as']]);
  });

  it('never has happened after the day of the import', () => {
    for (const standing of ['occurred', 'ongoing']) {
      expect(outcome({ standing, edtf: '2099' })).toEqual([
        ...['expected', '2099', [`standing ${standing} taken-as`]],
      ]);
    }
    expect(outcome({ standing: 'tbc', edtf: '2099' }, { tbc: 'occurred' })[0]).toBe('expected');
    expect(outcome({ standing: 'proposed', edtf: '2099' })).toEqual(['proposed', '2099', []]);
    expect(outcome({ standing: 'cancelled', edtf: '2099' })[0]).toBe('absent');
  });

  it('is asked about where it may mean two things, and kept in the note', () => {
    const record = { standing: 'Tbc', edtf: '2021-03-05', note: 'In Geneva.' };
    expect(outcome(record)).toContain('nobody has said what its standing “Tbc” means');
    expect(outcome(record, { other: 'occurred' })).toContain('nobody has said');
    expect(outcome(record, { tbc: 'leave-out' })).toContain('left out by choice');
    expect(settled(record, { tbc: 'expected' })).toMatchObject({
      value: {
        standing: 'expected',
        note: 'In Geneva.\nStatus: Tbc',
        findings: [{ is: 'taken-as', field: 'standing', value: 'Tbc' }],
      },
    });
  });
});

describe('what did not take place', () => {
  it.each([
    ['2021-03-05', '2021-03-05/..'],
    ['2021-03-05/2021-03-07', '2021-03-05/..'],
    ['2021-03?', '2021-03?/..'],
  ])('on %s is absent from then on, and the date is kept', (edtf, span) => {
    expect(settled({ standing: 'absent', edtf, dateNote: 'At noon' })).toMatchObject({
      value: {
        ...{ standing: 'absent', edtf: span, dateNote: `At noon. The file gives the date: ${edtf}` },
        findings: [{ is: 'taken-as', field: 'date', value: edtf }],
      },
    });
  });

  it.each([undefined, '../2021-01-20', '/2021', '[2017-09-10,2017-10-09]', '{2017,2018}'])(
    'is no event where it is dated %s, which says no such day',
    (edtf) => {
      const dated = edtf === undefined ? {} : { edtf };
      expect(outcome({ standing: 'cancelled', ...dated })).toContain('give it the day');
      expect(outcome({ standing: '?', ...dated }, { '?': 'absent' })).toContain('give it the day');
    },
  );
});

it('is never told as happened unless its word, its date or its reader says so', () => {
  const words = fc.constantFrom(undefined, 'held', 'ongoing', 'planned', 'cancelled', 'tbc', '-', '');
  const dates = fc.constantFrom(
    undefined,
    '2020',
    '2021',
    '2099',
    '2020/..',
    '2020/2099',
    '[2099..]',
    '/2020',
  );
  const answers = fc.option(fc.constantFrom(...STANDINGS, 'leave-out' as const), { nil: undefined });
  fc.assert(
    fc.property(words, dates, answers, (standing, edtf, answer) => {
      const record = { ...(standing !== undefined && { standing }), ...(edtf !== undefined && { edtf }) };
      const key = openWordOf(recordWith(record), TODAY);
      const given = key === undefined || answer === undefined ? {} : { [key]: answer };
      const made = settled(record, given);
      if (!made.ok || !['occurred', 'ongoing'].includes(made.value.standing)) return;
      expect(edtf?.startsWith('2099')).not.toBe(true);
      if (key !== undefined) expect(answer).toBe(made.value.standing);
      else if (standing !== undefined) expect(['held', 'ongoing']).toContain(standing);
      else expect(edtf).toMatch(/^(2020|\/2020)/);
    }),
  );
});

describe('the words that are asked about', () => {
  it('are counted, the most frequent first, each with a record that has it', () => {
    const standings = ['held', 'TBC', 'postponed', 'Postponed ', undefined, '2'];
    const records = standings.map((standing, at) =>
      recordWith({ title: `Round ${at}`, ...(standing !== undefined && { standing }) }),
    );
    expect(openStandingsIn(records, TODAY)).toEqual({
      words: [
        { key: 'postponed', word: 'postponed', count: 2, example: 'Round 2' },
        { key: 'tbc', word: 'TBC', count: 1, example: 'Round 1' },
        { key: '', word: '', count: 1, example: 'Round 4' },
        { key: '2', word: '2', count: 1, example: 'Round 5' },
      ],
      others: { words: 0, records: 0 },
    });
    expect(openStandingsIn([recordWith({ standing: 'held' })], TODAY)).toBeUndefined();
  });

  it('are no more than anybody answers', () => {
    const records = Array.from({ length: 30 }, (_, at) => recordWith({ standing: `word ${at % 25}` }));
    const open = openStandingsIn(records, TODAY);
    expect(open?.words).toHaveLength(20);
    expect(open?.others).toEqual({ words: 5, records: 5 });
  });
});
