/** Quotations that are not found: what is said of them, and how long a nearest text is sought. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nearestText } from '../../domain/evidence/nearest-text';
import { checkDataset } from '../check/check-dataset';
import { claimOn, datasetWith, eventWith, quotationOf, sourceWith } from './test-dataset';

vi.mock('../../domain/evidence/nearest-text', { spy: true });

const COMPOSED = 'Le café était fermé';
const DECOMPOSED = COMPOSED.normalize('NFD');

beforeEach(() => {
  vi.mocked(nearestText).mockClear();
});

/** The problems of the quotations, each of its own claim, in the order in which they are given. */
async function check(body: string, quotations: readonly (readonly [exact: string, suffix: string])[]) {
  const claims = quotations.map(([exact, suffix], index) =>
    claimOn('occurrence', {
      id: `c${index}`,
      evidence: [quotationOf(exact, { id: `q${index}`, suffix })],
    }),
  );
  const texts = { body: { path: 'body.txt', sha256: '0'.repeat(64) } };
  const dataset = datasetWith({ events: [eventWith({ claims })], sources: [sourceWith({ texts })] });
  const { problems } = await checkDataset(
    JSON.stringify(dataset),
    'test.json',
    async () => new TextEncoder().encode(body),
    { isHashChecked: false },
  );
  return problems;
}

describe('a quotation whose letters are decomposed', () => {
  it('is found where the text has them composed', async () => {
    expect(DECOMPOSED).not.toBe(COMPOSED);
    expect(await check(`${COMPOSED}.`, [[DECOMPOSED, '.']])).toEqual([]);
  });

  it('is held against what stands around it where its words occur, and shown as the text has them', async () => {
    const [problem] = await check(`${COMPOSED} hier.`, [[DECOMPOSED, ' demain.']]);
    expect(problem?.message).toContain(`“${COMPOSED}” with its prefix and suffix`);
    expect(problem?.remedy).toContain('the nearest text, which is never accepted, is “');
    expect(vi.mocked(nearestText)).toHaveBeenLastCalledWith(`${COMPOSED} hier.`, `${COMPOSED} demain.`);
  });

  it('is given the nearest text as if it were composed', async () => {
    const few = 'é è ê';
    const [problem] = await check(`${few} ù.`, [[`${few} ô`.normalize('NFD'), '.']]);
    expect(problem?.remedy).toContain('the nearest text, which is never accepted, is “é è ê ');
    expect(vi.mocked(nearestText)).toHaveBeenLastCalledWith(expect.anything(), `${few} ô`);
  });
});

describe('the nearest text', () => {
  const lost = (count: number) =>
    Array.from({ length: count }, (_, index) => [`They meet ${index}.`, ''] as const);

  it.each([1, 20])('is sought for each of %i quotations', async (count) => {
    const problems = await check('They met.', lost(count));
    expect(problems).toHaveLength(count);
    expect(nearestText).toHaveBeenCalledTimes(count);
  });

  it('is sought for the first twenty of a run, and of the others it is said that it is not', async () => {
    const problems = await check('They met.', lost(45));
    expect(problems).toHaveLength(45);
    expect(nearestText).toHaveBeenCalledTimes(20);
    const told = 'the nearest text is sought for the first 20 quotations only, so mend those first';
    expect(problems.map(({ remedy }) => remedy.endsWith(told))).toEqual(
      problems.map((_, index) => index >= 20),
    );
  });

  it('is not sought in a text that is longer than 200 000 letters, and this is said', async () => {
    const long = 'They met. '.repeat(20_000);
    await check(long, lost(1));
    expect(nearestText).toHaveBeenCalledTimes(1);
    const problems = await check(`${long}!`, lost(25));
    expect(nearestText).toHaveBeenCalledTimes(1);
    for (const { remedy } of problems) {
      expect(remedy).toMatch(/in a text of more than 200000 letters the nearest passage is not sought$/);
    }
  });
});
