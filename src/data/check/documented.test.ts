/**
 * What the documents show is what there is: their JSON stands in the shipped dataset, and the check says of it, and
 * of the faults they tell of, what is printed there, to the line.
 */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDataset } from './check-dataset';
import { reportInWords } from './report';

const FOLDER = 'public/datasets/china-us-2021';

let dataset = '';
let curating = '';
let readme = '';

beforeAll(async () => {
  dataset = await readFile(`${FOLDER}/dataset.json`, 'utf8');
  curating = await readFile('docs/curating.md', 'utf8');
  readme = await readFile('README.md', 'utf8');
});

async function reported(text: string, name: string) {
  const checked = await checkDataset(text, name, (path) => readFile(`${FOLDER}/${path}`));
  const { problems, summary } = reportInWords(name, checked);
  return { problems: problems.join('\n'), summary: summary.join('\n') };
}

/** What a document says that the check prints, one text for each command. */
function outputsIn(document: string): readonly string[] {
  return [...document.matchAll(/^```\n(\S*dataset\.json:.*?)\n```/gms)].map(([, output = '']) => output);
}

function jsonIn(document: string): readonly string[] {
  return [...document.matchAll(/^```json\n(.*?)\n```/gms)].map(([, json = '']) => json);
}

function withoutChinese(json: string): unknown {
  return JSON.parse(json, (key, value) => (key === 'zh' ? undefined : value));
}

/** The value and all that it holds, each as JSON. */
function partsOf(value: unknown): readonly string[] {
  const held = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return [JSON.stringify(value), ...held.flatMap(partsOf)];
}

describe('docs/curating.md', () => {
  it('quotes the dataset as it is, but for its Chinese', () => {
    const parts = new Set(partsOf(withoutChinese(dataset)));
    const quoted = jsonIn(curating).map((json) => JSON.stringify(withoutChinese(json)));
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((json) => !parts.has(json))).toEqual([]);
  });

  it.each([
    [
      'a word that is lost from S2',
      /(?<="id": "S2",\s*"source": "[^"]*",\s*"exact": "the United States )has /,
    ],
    ['U2, where it is not listed', /,\s*\{\s*"quotation": \{\s*"id": "U2".*?\n {8}\}/s],
  ])('prints what is said of %s', async (_, lost) => {
    const faulty = dataset.replace(lost, '');
    expect(faulty).not.toBe(dataset);
    expect(outputsIn(curating)).toContain((await reported(faulty, 'dataset.json')).problems);
  });

  it('prints what is said when all is well', async () => {
    expect(outputsIn(curating)).toContain((await reported(dataset, 'dataset.json')).summary);
  });
});

describe('README.md', () => {
  it('has an event that is accepted, and prints what is said when a word of it is lost', async () => {
    const name = `${FOLDER}/dataset.json`;
    const event = jsonIn(readme).join().replaceAll(/^/gm, '    ');
    const withEvent = (json: string) =>
      dataset.replace(/(?=\n {2}\],\n {2}"guidedReading")/, () => `,\n${json}`);
    const sound = withEvent(event);
    const faulty = withEvent(event.replace('intention to prevent', 'intention prevent'));
    expect(new Set([dataset, sound, faulty]).size).toBe(3);
    expect((await reported(sound, name)).problems).toBe('');
    expect(outputsIn(readme)).toEqual([(await reported(faulty, name)).problems]);
  });
});
