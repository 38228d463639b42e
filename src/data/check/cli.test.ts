/** The command line: what it says of files, in what order, in which form, and with which exit code. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  claimOn,
  datasetWith,
  EN,
  eventWith,
  type Json,
  quotationOf,
  sourceWith,
} from '../dataset/test-dataset';
import { main } from './cli';

const BODY = 'They met. On the 16th they spoke.\n';
const sha256 = createHash('sha256').update(BODY).digest('hex');

function event(id: string, exact: string, more: Json = {}): Json {
  const evidence = [quotationOf(exact, { id: `${id}.q`, suffix: ' On the' })];
  return eventWith({ id, claims: [claimOn('occurrence', { id: `${id}.c`, evidence })], ...more });
}

function dataset(more: Json = {}): Json {
  return datasetWith({
    sources: [sourceWith({ texts: { body: { path: 'texts/body.txt', sha256 } } })],
    events: [event('one', 'They met.')],
    ...more,
  });
}

/** Of each sort that the check can find, one: of the file's shape, its rules, its texts and its quotations. */
const FAULTY = dataset({
  actors: [{ id: 'north', kind: 'realm', name: EN }],
  events: [
    event('lost', 'They meet.'),
    event('elsewhere', 'A treaty of friendship and navigation.'),
    event('undated', 'They met.', { when: { asOf: '2021-11-16' } }),
  ],
  sources: [
    sourceWith({
      ...{ provenance: undefined, coverage: 'whole' },
      texts: { body: { path: 'texts/body.txt', sha256: '0'.repeat(64) } },
    }),
  ],
});
/** In the order of the file: its events stand below its sources. */
const FAULTS = [
  '/actors/0/kind',
  '/sources/0/provenance',
  '/sources/0/coverage',
  '/sources/0/texts/body/sha256',
  '/events/0/claims/0/evidence/0/exact',
  '/events/1/claims/0/evidence/0/exact',
  '/events/2/when/asOf',
];

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  await mkdir(join(folder, 'texts'));
  await writeFile(join(folder, 'texts', 'body.txt'), BODY);
});

afterEach(() => rm(folder, { recursive: true }));

/** Writes a file into the folder; gives its path. */
async function file(name: string, content: Json | string | Buffer): Promise<string> {
  const path = join(folder, name);
  const isText = typeof content === 'string' || Buffer.isBuffer(content);
  await writeFile(path, isText ? content : JSON.stringify(content, null, 2));
  return path;
}

/** Runs the check; gives what it printed, by lines. */
async function run(...argv: readonly string[]) {
  const printed: { out: string[]; err: string[] } = { out: [], err: [] };
  vi.spyOn(console, 'log').mockImplementation((text: string) => printed.out.push(...text.split('\n')));
  vi.spyOn(console, 'error').mockImplementation((text: string) => printed.err.push(...text.split('\n')));
  return { exit: await main(argv), ...printed };
}

interface Report {
  readonly file: string;
  readonly unreadable?: string;
  readonly problems: readonly (Record<'pointer' | 'message' | 'severity' | 'remedy' | 'file', string> & {
    readonly line: number;
    readonly column: number;
  })[];
}

async function reports(...argv: readonly string[]) {
  const { exit, out, err } = await run('--format', 'json', ...argv);
  return { exit, err, reports: JSON.parse(out.join('\n')) as readonly Report[] };
}

const ONE_LINE = /^(.+):(\d+):(\d+): (error|warning): (.+) at (\/\S*); (.+)$/;

function parsed(line: string) {
  const [, path, row, column, severity, message, pointer, remedy] = ONE_LINE.exec(line) ?? [];
  return { file: path, line: Number(row), column: Number(column), severity, message, pointer, remedy };
}

describe('a sound file', () => {
  it('exits with 0, complains of nothing and says what was checked', async () => {
    const path = await file('dataset.json', dataset());
    const { exit, out, err } = await run(path);
    expect(exit).toBe(0);
    expect(err).toEqual([]);
    expect(out).toEqual([
      `${path}: 0 problems; 1 events; 1 of 1 quotations found exactly once`,
      expect.stringMatching(/^ {2}paper, body, read in part: of 7 words 2 bear a claim/),
    ]);
  });

  it('is one of those that are shipped, where none is named', async () => {
    const { exit, out, err } = await run();
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    expect(out).toContainEqual(
      expect.stringMatching(/^public.datasets.china-us-2021.dataset\.json: 0 problems; /),
    );
  });
});

describe('a file with problems', () => {
  it('exits with 1 and counts them', async () => {
    const path = await file('dataset.json', FAULTY);
    const { exit, out } = await run(path);
    expect(exit).toBe(1);
    expect(out[0]).toContain(`: ${FAULTS.length} problems; 3 events; `);
  });

  it('has every one of them in one run, in the order of the file', async () => {
    const { err } = await run(await file('dataset.json', FAULTY));
    expect(err.map((line) => parsed(line).pointer)).toEqual(FAULTS);
  });

  it('has them in the order of the file too where all of it is one line', async () => {
    const { err } = await run(await file('dataset.json', JSON.stringify(FAULTY)));
    expect(err.map((line) => parsed(line).pointer)).toEqual(FAULTS);
    expect(new Set(err.map((line) => parsed(line).line))).toEqual(new Set([1]));
  });

  it.each([
    ['licence', undefined, '/licence'],
    ['asOf', 'today', '/asOf'],
  ])('has them too where something is wrong outside its records: %s = %j', async (field, value, at) => {
    const { exit, out, err } = await run(await file('dataset.json', { ...FAULTY, [field]: value }));
    expect(exit).toBe(1);
    expect(err.map((line) => parsed(line).pointer).toSorted()).toEqual([...FAULTS, at].toSorted());
    expect(out[0]).toContain(`: ${FAULTS.length + 1} problems; 3 events; 1 of 3 quotations found`);
  });

  it('has its other texts checked where the language of one source is none', async () => {
    const texts = { body: { path: 'texts/body.txt', sha256 } };
    const sources = [sourceWith({ id: 'other', language: 'en_US', texts }), sourceWith({ texts })];
    const evidence = [quotationOf('They met.', { id: 'other.q', source: 'other', suffix: ' On the' })];
    const events = [
      eventWith({ claims: [claimOn('occurrence', { evidence })] }),
      event('lost', 'They meet.'),
    ];
    const { exit, err } = await run(await file('dataset.json', dataset({ sources, events })));
    expect(exit).toBe(1);
    expect(err.map(parsed)).toMatchObject([
      { pointer: '/sources/0/language', message: '"en_US" is not a language tag' },
      { pointer: '/events/1/claims/0/evidence/0/exact' },
    ]);
  });

  it('has each in one line though a line end stands in what is quoted', async () => {
    const path = await file('dataset.json', dataset({ events: [event('one', 'They\n\u001b[31mmeet.')] }));
    const { err } = await run(path);
    expect(err).toEqual([expect.stringContaining('“They\\u000a\\u001b[31mmeet.”')]);
    expect(err[0]).toMatch(ONE_LINE);
  });

  it('has each in one line: file, line, column, severity, what, where and what to do', async () => {
    const path = await file('dataset.json', FAULTY);
    const { err } = await run(path);
    expect(err).toHaveLength(FAULTS.length);
    for (const line of err) {
      expect(line).toMatch(ONE_LINE);
      expect(parsed(line)).toMatchObject({ file: path, severity: 'error' });
    }
  });

  it('has each at the line and column where its value begins', async () => {
    const path = await file('dataset.json', FAULTY);
    const lines = JSON.stringify(FAULTY, null, 2).split('\n');
    const { err } = await run(path);
    const values = Object.fromEntries(
      err.map(parsed).map(({ line, column, pointer = '' }) => [pointer, lines[line - 1]?.slice(column - 1)]),
    );
    expect(values).toMatchObject({
      '/actors/0/kind': '"realm",',
      '/sources/0/provenance': '{',
      '/sources/0/texts/body/sha256': `"${'0'.repeat(64)}"`,
      '/sources/0/coverage': '"whole",',
      '/events/0/claims/0/evidence/0/exact': '"They meet.",',
      '/events/2/when/asOf': '"2021-11-16"',
    });
  });

  it('names the event and the claim that a problem takes out', async () => {
    const { err } = await run(await file('dataset.json', FAULTY));
    expect(err[4]).toContain('(event lost, claim lost.c) at /events/0/');
    expect(err[6]).toContain('(event undated) at /events/2/');
    expect(err[0]).not.toContain('(event');
  });

  it('names them too where the claim cannot be read', async () => {
    const [claim] = event('one', 'They met.').claims as Json[];
    const events = [event('one', 'They met.', { claims: [{ ...claim, modality: 'shouted' }] })];
    const { err } = await run(await file('dataset.json', dataset({ events })));
    expect(err).toEqual([
      expect.stringContaining('(event one, claim one.c) at /events/0/claims/0/modality; '),
    ]);
  });

  it('is one that is no JSON, at the place where it is none', async () => {
    const { exit, err } = await run(await file('dataset.json', '{\n  "format": "readout-dataset",\n}'));
    expect(exit).toBe(1);
    expect(err.map(parsed)).toContainEqual(
      expect.objectContaining({
        line: 3,
        column: 1,
        message: expect.stringContaining('not JSON') as unknown,
      }),
    );
  });

  it('is one whose stored text is missing', async () => {
    await rm(join(folder, 'texts', 'body.txt'));
    const { exit, err } = await run(await file('dataset.json', dataset()));
    expect(exit).toBe(1);
    expect(err.map(parsed)).toMatchObject([
      { pointer: '/sources/0/texts/body/path', message: 'the stored text texts/body.txt cannot be read' },
    ]);
  });

  it('is one whose stored text has changed by one letter that nobody quotes', async () => {
    await writeFile(join(folder, 'texts', 'body.txt'), BODY.replace('16th', '15th'));
    const { exit, err } = await run(await file('dataset.json', dataset()));
    expect(exit).toBe(1);
    expect(err.map(parsed)).toMatchObject([{ pointer: '/sources/0/texts/body/sha256' }]);
  });
});

describe('a quotation that is not found', () => {
  const lineOf = async (exact: string) => {
    const { exit, err } = await run(await file('dataset.json', dataset({ events: [event('one', exact)] })));
    return { exit, line: err.join('\n') };
  };

  it('is given the nearest text as a hint, which is never accepted', async () => {
    const { exit, line } = await lineOf('They meet.');
    expect(line).toMatch(/the nearest text, which is never accepted, is “They met\.”$/);
    expect(exit).toBe(1);
  });

  it.each(['They met', 'they met.', 'They  met.', 'They met. ', 'They met,'])(
    'is not accepted where it is as near as “%s”',
    async (exact) => {
      const { exit, line } = await lineOf(exact);
      expect(exit).toBe(1);
      expect(line).toContain('the quotation "one.q" is not found in the stored body of "paper"');
    },
  );

  it('is told so where nothing is near', async () => {
    const { line } = await lineOf('A treaty of friendship and navigation.');
    expect(line).toMatch(/; nothing in it is near$/);
  });

  it('is not shown as accepted in the summary either', async () => {
    const path = await file('dataset.json', dataset({ events: [event('one', 'They meet.')] }));
    expect((await run(path)).out[0]).toMatch(/; 0 of 1 quotations found exactly once$/);
  });
});

describe('a name that a terminal would obey', () => {
  // A line end, an escape sequence, a turn of the direction of writing; on some systems no name may have them.
  const NAME = 'a\n\u001b[31m\u202eb\u2069.json';
  const WRITTEN = 'a\\u000a\\u001b[31m\\u202eb\\u2069.json';

  it.skipIf(process.platform === 'win32')('is written out, in every line that has it', async () => {
    const lost = dataset({ events: [event('one', 'They meet.')] });
    const { exit, out, err } = await run(await file(NAME, lost));
    expect(exit).toBe(1);
    expect(err).toEqual([expect.stringContaining(`${WRITTEN}:`)]);
    expect(out[0]).toContain(`${WRITTEN}: 1 problem; `);
    expect([...out, ...err].join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it('is written out where the file cannot be read, in the reason too', async () => {
    const { exit, err } = await run(join(folder, NAME));
    expect(exit).toBe(2);
    expect(err).toEqual([expect.stringContaining(`${WRITTEN}: cannot be read: `)]);
    expect(err[0]).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it('is written out where it is no file but an argument that cannot be understood', async () => {
    const { err } = await run('--format', 'x\u001b[2J\u202e');
    expect(err[0]).toBe('there is no format "x\\u001b[2J\\u202e"');
  });
});

describe('words that turn the direction of writing', () => {
  it.each([
    ...['061c', '200e', '200f', '202a', '202b', '202c', '202d', '202e'],
    ...['2066', '2067', '2068', '2069'],
  ])('have the sign for it written out in the lines of a report: U+%s', async (code) => {
    const sign = String.fromCharCode(Number.parseInt(code, 16));
    const { err } = await run(
      await file('dataset.json', dataset({ events: [event('one', `They ${sign}meet.`)] })),
    );
    expect(err).toEqual([expect.stringContaining(`“They \\u${code}meet.”`)]);
    expect(err[0]).not.toContain(sign);
  });

  it('have all others as they are, whichever way they are written', async () => {
    const { err } = await run(await file('dataset.json', dataset({ events: [event('one', 'שלום 🕊️')] })));
    expect(err).toEqual([expect.stringContaining('“שלום 🕊️”')]);
  });
});

describe('a file that cannot be read', () => {
  it('exits with 2 and is named', async () => {
    const path = join(folder, 'nowhere.json');
    const { exit, out, err } = await run(path);
    expect(exit).toBe(2);
    expect(out).toEqual([]);
    expect(err).toEqual([expect.stringContaining(`${path}: cannot be read: `)]);
  });

  it.each([
    ['a letter of Latin-1', Buffer.from(JSON.stringify(dataset({ licence: 'caf\u00e9' })), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${JSON.stringify(dataset())}`, 'utf16le')],
    ['half a letter at its end', Buffer.from([0x7b, 0x7d, 0xe4, 0xbc])],
  ])('is one that is not UTF-8: %s', async (_, bytes) => {
    const path = await file('dataset.json', bytes);
    expect(await run(path)).toEqual({ exit: 2, out: [], err: [`${path}: cannot be read: it is not UTF-8`] });
    expect((await reports(path)).reports).toEqual([{ file: path, unreadable: 'it is not UTF-8' }]);
  });

  it('is not one that begins with a byte order mark', async () => {
    expect((await run(await file('dataset.json', `\ufeff${JSON.stringify(dataset())}`))).exit).toBe(0);
  });

  it('is also a folder', async () => {
    expect((await run(folder)).exit).toBe(2);
  });
});

describe('where no file is named and none is shipped', () => {
  const home = process.cwd();

  beforeEach(() => process.chdir(folder));
  afterEach(() => process.chdir(home));

  it.each([
    ['there is no folder of datasets', []],
    ['that folder is empty', ['public', 'datasets']],
  ])('exits with 2 and says so: %s', async (_, below) => {
    await mkdir(join(folder, ...below), { recursive: true });
    for (const format of ['text', 'json']) {
      expect(await run('--format', format)).toEqual({
        exit: 2,
        out: [],
        err: ['there is no dataset below public/datasets', expect.stringMatching(/^use: /)],
      });
    }
  });
});

describe('arguments that cannot be understood', () => {
  it.each([[['--format', 'xml']], [['--format']], [['--fromat', 'json']], [['-x']]])(
    'exit with 2, are explained and check nothing: %j',
    async (argv) => {
      const { exit, out, err } = await run(...argv, await file('dataset.json', FAULTY));
      expect(exit).toBe(2);
      expect(out).toEqual([]);
      expect(err.at(-1)).toMatch(/^use: npm run check:dataset/);
      expect(err.join('\n')).not.toContain('/events/0');
    },
  );

  it('are named where a format is unknown', async () => {
    expect((await run('--format', 'xml')).err[0]).toBe('there is no format "xml"');
  });
});

describe('several files', () => {
  it('are each checked, in the order in which they are named', async () => {
    const [sound, faulty] = [await file('sound.json', dataset()), await file('faulty.json', FAULTY)];
    const { exit, out, err } = await run(faulty, sound);
    expect(exit).toBe(1);
    expect(out.filter((line) => !line.startsWith(' '))).toEqual([
      expect.stringContaining(`${faulty}: ${FAULTS.length} problems`),
      expect.stringContaining(`${sound}: 0 problems`),
    ]);
    expect(err.map((line) => parsed(line).file)).toEqual(FAULTS.map(() => faulty));
  });

  it('have all their problems told, though one of them cannot be read', async () => {
    const [missing, faulty] = [join(folder, 'missing.json'), await file('faulty.json', FAULTY)];
    const { exit, err } = await run(missing, faulty);
    expect(exit).toBe(2);
    expect(err).toHaveLength(1 + FAULTS.length);
    expect((await run(faulty, missing)).exit).toBe(2);
  });

  it('exit with 0 only where all are sound', async () => {
    const [one, other] = [await file('one.json', dataset()), await file('other.json', dataset())];
    expect((await run(one, other)).exit).toBe(0);
    expect((await run(one, await file('faulty.json', FAULTY), other)).exit).toBe(1);
  });
});

describe('the report for machines', () => {
  it('is JSON with the problems of the report in words, each with its pointer', async () => {
    const path = await file('dataset.json', FAULTY);
    const words = (await run('--format', 'text', path)).err.map(parsed);
    const machine = await reports(path);
    expect(machine).toMatchObject({ exit: 1, err: [] });
    expect(machine.reports).toHaveLength(1);
    const found = machine.reports[0]?.problems ?? [];
    expect(found.map(({ pointer }) => pointer)).toEqual(FAULTS);
    for (const [index, { message, ...rest }] of words.entries()) {
      expect(found[index]).toMatchObject(rest);
      expect(message?.startsWith(found[index]?.message ?? 'none')).toBe(true);
    }
  });

  it('names event and claim, and what was counted', async () => {
    const { reports: found } = await reports(await file('dataset.json', FAULTY));
    expect(found[0]).toMatchObject({ eventCount: 3 });
    expect(found[0]?.problems[4]).toMatchObject({ event: 'lost', claim: 'lost.c' });
  });

  it('has no problem for a sound file, and why for one that cannot be read', async () => {
    const [sound, missing] = [await file('sound.json', dataset()), join(folder, 'missing.json')];
    const { exit, err, reports: found } = await reports(sound, missing);
    expect({ exit, err }).toEqual({ exit: 2, err: [] });
    expect(found).toMatchObject([
      { file: sound, problems: [] },
      { file: missing, unreadable: expect.stringContaining('missing.json') as unknown },
    ]);
    expect((await reports(sound)).exit).toBe(0);
  });
});
