/** What is written is what was read: no field is lost, none added, and an excerpt is a sound dataset of its own. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../domain/archive/archive';
import { archives } from '../../domain/store/test-archives';
import { parseDataset } from '../dataset/parse-dataset';
import { formatProblem } from '../document/problem';
import { writeReadoutJson } from './readout-json';
import {
  archiveIn,
  archiveWithText,
  excerptOf,
  fileOf,
  hostileTexts,
  inputOf,
  NEUTRAL,
  SHIPPED,
} from './test-exports';

const shipped = archiveIn(SHIPPED);
const neutral = archiveIn(NEUTRAL);

async function reread(archive: Archive) {
  const { text } = await fileOf(writeReadoutJson, inputOf(archive));
  return parseDataset(text, 'export.json');
}

type Json = { [field: string]: unknown };

/** The file with its shared inferences written out where they are named, and without what it writes although it is the default. */
function writtenOut(file: string): Json {
  const { $schema: _, inferences, ...dataset } = JSON.parse(readFileSync(file, 'utf8')) as Json;
  const shared = new Map((inferences as Json[]).map(({ id, ...inference }) => [id, inference]));
  const isDefault = (key: string, value: unknown) =>
    (key === 'timeZone' && value === null) ||
    (key === 'basis' && JSON.stringify(value) === '{}') ||
    (key === 'relations' && JSON.stringify(value) === '[]');
  const written = JSON.stringify(dataset, (key, value: unknown) => {
    if (isDefault(key, value)) return undefined;
    return key === 'inference' && typeof value === 'string' ? shared.get(value) : value;
  });
  // Of an instant the moment is kept, not the offset.
  const inUtc = written.replace(/"(\d{4}-\d\d-\d\dT[^"]*)"/g, (_, instant: string) =>
    JSON.stringify(new Date(instant).toISOString().replace('.000', '')),
  );
  return JSON.parse(inUtc) as Json;
}

describe('a whole dataset', () => {
  it.each([SHIPPED, NEUTRAL])('is read as it was written: %s', async (file) => {
    const archive = archiveIn(file);
    const { archive: read, problems } = await reread(archive);
    expect(problems).toEqual([]);
    expect(read).toStrictEqual(archive);
  });

  it('has the fields of the shipped file, and leaves out the same', async () => {
    const input = inputOf(shipped);
    const { text, report } = await fileOf(writeReadoutJson, input);
    const { exportedFrom, ...written } = JSON.parse(text) as Json;
    expect(written).toEqual(writtenOut(SHIPPED));
    expect(exportedFrom).toBe(input.link);
    expect(report).toEqual({ written: shipped.events.length, leftOut: [] });
  });

  it('is read as it was written, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(archives, async (archive) => {
        expect((await reread(archive)).archive).toStrictEqual(archive);
      }),
    );
  });

  it('is read as it was written, whatever its texts are', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (text) => {
        const archive = archiveWithText(text);
        const { archive: read, problems } = await reread(archive);
        expect(problems.map(formatProblem)).toEqual([]);
        expect(read).toStrictEqual(archive);
      }),
    );
  });

  it('keeps each event on a line of its own', async () => {
    const { text } = await fileOf(writeReadoutJson, inputOf(shipped));
    const lines = text.split('\n').filter((line) => line.startsWith('    {"id":'));
    expect(lines).toHaveLength(shipped.events.length);
  });
});

describe('an excerpt', () => {
  it.each([
    ['the shipped dataset', shipped],
    ['the neutral dataset', neutral],
  ])('of %s is sound, whichever events are left, and tells what was left out', async (_, archive) => {
    const ids = archive.events.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids), async (kept) => {
        const { text, report } = await fileOf(writeReadoutJson, excerptOf(archive, new Set(kept)));
        const { archive: read, problems } = parseDataset(text, 'excerpt.json');
        expect(problems.map(formatProblem)).toEqual([]);
        expect(read?.events.map(({ id }) => id)).toEqual(kept);
        expect(read?.version).toBe(`${archive.version}+excerpt`);
        expect(read?.actors).toStrictEqual(archive.actors);
        expect(read?.sources.map(({ id, coverage }) => [id, coverage])).toEqual(
          archive.sources.map(({ id }) => [id, 'partial']),
        );
        const count = (kind: string) => report.leftOut.find((each) => each.kind === kind)?.count ?? 0;
        const steps = (of?: Archive) => of?.guidedReading?.steps.length ?? 0;
        const stances = (of?: Archive) => of?.outsideReferences.flatMap(({ bearsOn }) => bearsOn).length ?? 0;
        expect(report.written).toBe(kept.length);
        expect(steps(read) + count('guided-step')).toBe(steps(archive));
        expect(stances(read) + count('outside-stance')).toBe(stances(archive));
        expect((read?.conflicts.length ?? 0) + count('conflict')).toBe(archive.conflicts.length);
      }),
    );
  });

  it('that leaves all events is called an excerpt and loses only its coverage', async () => {
    const input = excerptOf(shipped, new Set(shipped.events.map(({ id }) => id)));
    const { text, report } = await fileOf(writeReadoutJson, input);
    expect(parseDataset(text, 'excerpt.json').archive).toStrictEqual({
      ...shipped,
      version: `${shipped.version}+excerpt`,
      sources: shipped.sources.map((source) => ({ ...source, coverage: 'partial' })),
    });
    expect(report.leftOut).toEqual([{ kind: 'whole-coverage', count: 1, first: ['global-times'] }]);
  });

  it('of an excerpt is called one once', async () => {
    const archive = { ...shipped, version: '1.2.0+excerpt' };
    const { text } = await fileOf(writeReadoutJson, excerptOf(archive, new Set()));
    expect(JSON.parse(text)).toMatchObject({ version: '1.2.0+excerpt', events: [] });
  });
});
