/**
 * The shipped evidence, held to words of the article that are written here by hand. That none of its words
 * can change unnoticed is proved in `quotations.mutation.test.ts`.
 */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlacedProblem } from '../document/problem';
import { formatProblem } from '../document/problem';
import { type CheckedDataset, checkDataset } from './check-dataset';

const FOLDER = 'public/datasets/china-us-2021';
const FILE = `${FOLDER}/dataset.json`;

/** Words of the article, each with the claim that rests on them. */
const EXPECTED: Readonly<Record<string, string>> = {
  M1: 'On the 16th, the first video meeting between China and the US ended.',
  'M-AUG':
    'On August 19, the leaders of the Office of International Military Cooperation of the Central Military Commission and the assistant assistant secretary of the US Department of Defense conducted a video call.',
  'M-SEP':
    'From September 28 to 29, the leaders of the Office of International Military Cooperation of the Central Military Commission and the Deputy Assistant Secretary of Defense of the US Department of Defense co-hosted the 16th China-US Defense Work Meeting in the form of video.',
  K1: 'In the dialogue held at the end of September, the spokesperson of the Ministry of National Defense Tan Kefei introduced that the two sides had an in-depth exchange of views on strengthening crisis management and control of the two militaries, building trust and cooperation, and conducted useful and constructive exchanges.',
  P1: 'At the Pentagon press conference on the 15th, a reporter asked whether the meeting between the two heads of state would help the US Secretary of Defense Austin and Chinese officials at the same level.',
  P3: 'He reiterated once again that the US hopes to communicate with the PLA high-level officials',
  P4: 'but is unable to determine the form of this',
  X1: 'Vice Foreign Minister Xie Feng said in an interview with the media that China is willing to discuss with the US on effective risk management and control on the basis of mutual respect.',
  X2: 'The high-level officials of the two sides, as well as the foreign affairs and national defense departments, can maintain and strengthen communication.',
  X3: 'At the same time, we must be determined to prevent and avoid crises and eliminate the root causes of crises. This is the permanent solution.',
  S1: 'Similarly, U.S. National Security Adviser Sullivan said at the Brookings Institution webinar on the 16th that the United States will strengthen contacts with China at multiple levels to ensure that the competition between the two powers does not turn into conflict.',
  S2: 'the United States has proposed to China the need for a series of strategic stability dialogues',
  S3: 'which will span security, technology, and diplomacy, and will be led by high-level teams from both sides',
  E1: 'Experts studying Sino-US military diplomacy told the Global Times on the 17th that after the video talks between the Chinese and US heads of state, in accordance with the consensus of the two heads of state, communication in various fields including military exchanges will be strengthened.',
  E3: 'As to whether the first meeting between the Chinese and American military leaders will reach an agreement soon, experts believe that some difficulties need to be overcome, including the “peer-level issue” hyped by the US and other structural problems.',
  E4: 'Therefore, the two militaries It will take some time for the high-level dialogue between the two parties to make up their minds to communicate effectively at the working level and find a way that is acceptable to both parties.',
  A1: 'So far, neither the chairman of the Joint Council nor the Secretary of Defense of the US military in the Biden administration has ever had a conversation with a high-level Chinese military.',
};

const texts = new Map<string, Uint8Array>();
let file = '';

beforeAll(async () => {
  file = await readFile(FILE, 'utf8');
  for (const path of ['texts/global-times.body.txt', 'texts/global-times.frame.txt']) {
    texts.set(path, await readFile(`${FOLDER}/${path}`));
  }
});

function check(
  dataset: string,
  change: (path: string, text: string) => string = (_, text) => text,
): Promise<CheckedDataset> {
  const readBytes = async (path: string) => {
    const bytes = texts.get(path);
    if (bytes === undefined) throw new Error(`no text ${path}`);
    return new TextEncoder().encode(change(path, new TextDecoder().decode(bytes)));
  };
  return checkDataset(dataset, 'dataset.json', readBytes, { isHashChecked: false });
}

/** The file with the quotation of this id changed; its line stays where it was. */
function withQuotation(
  id: string,
  change: (exact: string) => string,
): { readonly dataset: string; readonly line: number } {
  const lines = file.split('\n');
  const at = lines.findIndex((line) => line.includes(`"id": "${id}"`) && !line.includes('"target"'));
  const line = lines.findIndex((text, index) => index > at && text.includes('"exact"'));
  const quoted = lines[line] ?? '';
  const value = JSON.parse(quoted.slice(quoted.indexOf(':') + 1).replace(/,\s*$/, '')) as string;
  lines[line] = quoted.replace(JSON.stringify(value), () => JSON.stringify(change(value)));
  return { dataset: lines.join('\n'), line: line + 1 };
}

const naming = (problems: readonly PlacedProblem[], id: string) =>
  problems.filter(({ message }) => message.includes(`quotation "${id}" `));

describe('the shipped dataset', () => {
  it('has no problem, its hashes included', async () => {
    const checked = await checkDataset(file, FILE, async (path) => texts.get(path) ?? new Uint8Array());
    expect(checked.problems.map(formatProblem)).toEqual([]);
    expect(checked.anchoredCount).toBe(checked.quotationCount);
    expect(checked.eventCount).toBe(21);
  });

  it.each(Object.entries(EXPECTED))('quotes for %s the words of the article', (id, words) => {
    const body = new TextDecoder().decode(texts.get('texts/global-times.body.txt'));
    expect(body.split(words)).toHaveLength(2);
    let found = '';
    withQuotation(id, (exact) => {
      found = exact;
      return exact;
    });
    expect(found).toBe(words);
  });

  it('names nobody whom the article does not name, except as inferred or outside the sources', () => {
    const { events, actors } = JSON.parse(file) as {
      events: unknown;
      actors: { id: string; identification?: unknown }[];
    };
    const told = JSON.stringify(events);
    for (const name of ['Kirby', 'Milley', 'Chase', 'Huang Xueping', 'Wei Fenghe', 'Xu Qiliang']) {
      expect(told).not.toContain(name);
      expect(JSON.stringify(actors)).not.toContain(name);
    }
    expect(actors.find(({ id }) => id === 'xi-jinping')?.identification).toMatchObject({
      is: 'inferred',
      inference: { basis: 'outside' },
    });
  });
});

describe('a word that is lost from a quotation', () => {
  it.each([
    ['S1', 'not ', 'sullivan-brookings-webinar'],
    ['A1', 'neither ', 'no-high-level-conversation'],
    ['P4', 'unable ', 'pentagon-press-conference'],
  ])('names file, line, event and claim when %s loses its "%s"', async (id, word, event) => {
    const { dataset, line } = withQuotation(id, (exact) => exact.replace(word, ''));
    const { problems } = await check(dataset);
    const [problem] = naming(problems, id);
    expect(problem).toMatchObject({
      file: 'dataset.json',
      place: { line },
      event,
      claim: id,
      severity: 'error',
    });
    expect(problem && formatProblem(problem)).toMatch(
      new RegExp(
        `^dataset\\.json:${line}:\\d+: error: the quotation "${id}" is not found .*\\(event ${event}, claim ${id}\\) at /events/\\d+/claims/\\d+/evidence/\\d+/exact; `,
      ),
    );
  });
});

describe('a letter that is changed', () => {
  it('in a quoted passage of the stored text names the claim that loses its words', async () => {
    const { problems } = await check(file, (path, text) =>
      path.endsWith('body.txt') ? text.replace('is unable to determine', 'is able to determine') : text,
    );
    expect(problems.map(({ claim, event }) => ({ claim, event }))).toContainEqual({
      claim: 'P4',
      event: 'pentagon-press-conference',
    });
  });

  it('in the stored text is also noticed by its hash', async () => {
    const checked = await checkDataset(file, FILE, async (path) =>
      path.endsWith('frame.txt') ? new TextEncoder().encode('other') : (texts.get(path) ?? new Uint8Array()),
    );
    expect(checked.problems.some(({ message }) => message.includes('is not the one that was hashed'))).toBe(
      true,
    );
  });
});
