/** A second dataset, of other sides, scripts and sources: what holds of the shipped one is no accident of it. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { SourceId } from '../../domain/archive/ids';
import { SEGMENTS, type Segment } from '../../domain/archive/vocabulary';
import { coverageOf, wordCounts } from '../../domain/evidence/coverage';
import { evidenceStatuses, type TextKey, textKeyFrom } from '../../domain/evidence/evidence-status';
import type { NormalText } from '../../domain/evidence/normal-text';
import { originsOfEvent } from '../../domain/evidence/origins';
import { quotationsOfArchive, quotationsOfEvent } from '../../domain/evidence/quotations';
import { formatEdtf } from '../../domain/time/edtf-format';
import { parseDataset } from '../dataset/parse-dataset';
import { openStoredText } from '../dataset/stored-text';
import { formatProblem } from '../document/problem';
import { checkDataset } from './check-dataset';

const FOLDER = 'e2e/datasets/neutral';
const FILE = `${FOLDER}/dataset.json`;
/** The source whose text may not be stored. */
const UNSTORED = 'bulletin';

const readBytes = (path: string) => readFile(`${FOLDER}/${path}`);

let file = '';
let archive: Archive;
let texts: ReadonlyMap<TextKey, NormalText>;
let statuses: ReturnType<typeof evidenceStatuses>;

beforeAll(async () => {
  file = await readFile(FILE, 'utf8');
  const parsed = parseDataset(file, FILE);
  if (parsed.archive === undefined) throw new Error(`${FILE} gives no archive`);
  archive = parsed.archive;
  texts = await textsOf(archive);
  statuses = evidenceStatuses(archive, texts);
});

async function textsOf({ sources }: Archive): Promise<ReadonlyMap<TextKey, NormalText>> {
  const opened = new Map<TextKey, NormalText>();
  for (const source of sources) {
    for (const segment of SEGMENTS) {
      const stored = source.texts[segment];
      if (stored === undefined) continue;
      const { text } = openStoredText(await readBytes(stored.path), stored);
      opened.set(textKeyFrom(source.id, segment), text);
    }
  }
  return opened;
}

function eventOf(id: string): DiplomaticEvent {
  const found = archive.events.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no event ${id}`);
  return found;
}

function originsOf(id: string) {
  const sources = new Map(archive.sources.map((source) => [source.id, source]));
  return originsOfEvent(eventOf(id), sources).map((origin) => ({
    id: origin.id,
    sources: origin.sources.map((source) => source.id as string),
  }));
}

describe('the neutral dataset', () => {
  it('has no problem, its hashes included', async () => {
    const { problems, eventCount } = await checkDataset(file, FILE, readBytes);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(eventCount).toBe(archive.events.length);
    expect(eventCount).toBeGreaterThan(10);
  });

  it('is checked: the first byte that each text loses is noticed', async () => {
    const { problems } = await checkDataset(file, FILE, async (path) => (await readBytes(path)).subarray(1));
    expect(problems.filter(({ message }) => message.includes('not the one that was hashed'))).toHaveLength(
      texts.size,
    );
  });
});

describe('what the check counts', () => {
  it('is what the reader is shown of each text', async () => {
    const { coverage } = await checkDataset(file, FILE, readBytes);
    const shown = [...texts].map(([key, text]) => {
      const [source, segment] = key.split('/') as [SourceId, Segment];
      return { source, segment, words: wordCounts(coverageOf(archive, source, segment, text)) };
    });
    expect(coverage).toEqual(shown.map((each) => expect.objectContaining(each) as unknown));
    expect(coverage.length).toBeGreaterThan(3);
  });
});

describe('the source that may not be stored', () => {
  it('is quoted, and each of its quotations says that nobody can check it here', () => {
    const quotations = quotationsOfArchive(archive).filter(({ source }) => source === UNSTORED);
    expect(quotations.length).toBeGreaterThan(1);
    for (const quotation of quotations) {
      expect(statuses.get(quotation.id), quotation.id).toEqual({ status: 'no-stored-copy' });
    }
  });

  it('is the only one: every other quotation is found exactly once', () => {
    const quotations = quotationsOfArchive(archive).filter(({ source }) => source !== UNSTORED);
    expect(quotations.length).toBeGreaterThan(50);
    for (const quotation of quotations) {
      expect(statuses.get(quotation.id), quotation.id).toMatchObject({ status: 'anchored' });
    }
  });
});

describe('independent origins', () => {
  it('of the agreement are two, though three sources tell of it', () => {
    expect(originsOf('ferry-agreement')).toEqual([
      { id: 'wire-report', sources: ['courier', 'herald'] },
      { id: 'evening-news', sources: ['evening-news'] },
    ]);
  });

  it('of what only one source tells are one', () => {
    expect(originsOf('envoys-meeting-fifth')).toEqual([{ id: 'gazette', sources: ['gazette'] }]);
  });

  it('of what two sources tell from one report are one', () => {
    expect(originsOf('first-sailing')).toEqual([{ id: 'wire-report', sources: ['courier', 'herald'] }]);
  });
});

describe('sources that disagree', () => {
  it('both keep their dates, each quoted from its own source', () => {
    const told = ['envoys-meeting-fourth', 'envoys-meeting-fifth'].map((id) => {
      const found = eventOf(id);
      return {
        resolved: found.when.edtf && formatEdtf(found.when.edtf),
        printed: found.when.printed?.words,
        quoted: quotationsOfEvent(found)
          .filter(({ claim }) => claim.target === 'date')
          .map(({ quotation }) => [quotation.source, quotation.exact]),
      };
    });
    expect(told).toEqual([
      { resolved: '2030-03-04', printed: 'on 4 March 2030', quoted: [['courier', 'on 4 March 2030']] },
      { resolved: '2030-03-05', printed: 'on 5 March 2030', quoted: [['gazette', 'on 5 March 2030']] },
    ]);
  });

  it('are told to disagree', () => {
    expect(eventOf('envoys-meeting-fifth').relations).toContainEqual(
      expect.objectContaining({ type: 'conflicts-with', event: 'envoys-meeting-fourth' }),
    );
  });
});

describe('quotations in every script', () => {
  it.each([
    ['letters beyond the first plane', /[\u{10000}-\u{10ffff}]/u, 2],
    ['Hebrew letters', /\p{Script=Hebrew}/u, 5],
    ['Hebrew letters with points', /\p{Script=Hebrew}\u05b8/u, 1],
    ['Chinese letters', /\p{Script=Han}/u, 10],
    ['combining marks that no letter is composed with', /[A-Z]\p{M}/u, 1],
  ])('with %s have the range whose text is exactly the quotation', (_, script, atLeast) => {
    const quotations = quotationsOfArchive(archive).filter(({ exact }) => script.test(exact));
    expect(quotations.length).toBeGreaterThanOrEqual(atLeast);
    for (const { id, source, segment, exact } of quotations) {
      const status = statuses.get(id);
      if (status?.status !== 'anchored') throw new Error(`${id} is not anchored`);
      expect(texts.get(textKeyFrom(source, segment))?.slice(status.start, status.end), id).toBe(exact);
    }
  });
});
