import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { formatProblem } from '../document/problem';
import { checkDataset } from './check-dataset';

const FOLDER = 'public/datasets/china-us-2021';
const WHOLE = await readFile(`${FOLDER}/dataset.json`, 'utf8');
const { events, ...FRAME } = JSON.parse(WHOLE) as { readonly events: readonly unknown[] };
const LINES = events.map((event) => JSON.stringify(event));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The shipped dataset in two parts, the second packed, after a change of its lines; `served` is what then lies there. */
function check(
  change: (lines: string[]) => void = () => {},
  served: (text: string) => string = (text) => text,
) {
  const lines = [...LINES];
  change(lines);
  const texts = [lines.slice(0, 10), lines.slice(10)].map((part) => `${part.join('\n')}\n`);
  const eventParts = texts.map((text, index) => ({
    path: `events/${index + 1}`,
    sha256: hashOf(text),
    events: index === 0 ? 10 : LINES.length - 10,
  }));
  return checkDataset(JSON.stringify({ ...FRAME, eventParts }), 'folder/dataset.json', async (path) => {
    if (path === 'events/1') return new TextEncoder().encode(served(texts[0] ?? ''));
    if (path === 'events/2') return gzipSync(texts[1] ?? '');
    return readFile(`${FOLDER}/${path}`);
  });
}

test('a dataset in parts comes to the same as the dataset in one file', async () => {
  const whole = await checkDataset(WHOLE, 'dataset.json', (path) => readFile(`${FOLDER}/${path}`));
  expect(await check()).toEqual(whole);
  expect(whole.quotationCount).toBeGreaterThan(50);
});

test('what is wrong with an event is told at its line of its part', async () => {
  const { problems } = await check((lines) => {
    lines[12] = lines[12]?.replace('"exact":"', '"exact":"not ') ?? '';
  });
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems.map(formatProblem))
    expect(problem).toMatch(/^folder\/events\/2:3:\d+: error: /);
});

test('a part that is another, or is not there, is told', async () => {
  const spoiled = await check(undefined, (text) => text.replace('2021', '2020'));
  expect(spoiled.problems.map(formatProblem)[0]).toContain(
    'folder/events/1:1:1: error: this part is not the one that was hashed',
  );
  const lost = await check(undefined, () => {
    throw new Error('no such file');
  });
  expect(lost.problems.map(formatProblem)).toContainEqual(
    expect.stringContaining('folder/events/1:1:1: error: this part cannot be read: no such file'),
  );
  // Of what may stand in it nobody is told that it is missing.
  expect(lost.problems.map(({ message }) => message).join(' ')).not.toContain('there is no event');
});

test('a line that is no JSON and a number that is wrong are told', async () => {
  const { problems } = await check((lines) => {
    lines[3] = 'not json';
    lines.splice(5, 1);
  });
  const told = problems.map(formatProblem);
  expect(told).toContainEqual(expect.stringContaining('folder/events/1:4:1: error: this is not JSON'));
  const key = await check((lines) => {
    lines[0] = lines[0]?.replace('{', '{"kind":"call",') ?? '';
  });
  expect(key.problems.map(formatProblem)).toEqual([expect.stringContaining('folder/events/1:1:')]);
  const count = await check((lines) => {
    lines.push('');
    lines[20] = '';
  });
  expect(count.problems.map(({ message }) => message)).toContain(
    'the manifest says that this part has 11 events; it has 10',
  );
});
