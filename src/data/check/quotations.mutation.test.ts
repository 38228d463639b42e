/**
 * The proof that no word of the shipped evidence can change unnoticed: every quotation is changed in every
 * place, and in what is to stand just before and after it; each mutant must be reported as not found, at its
 * place, naming its claim. By the words alone; no hash is compared. One check takes many mutants, one of each
 * quotation: they are found independently.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { formatPointer, type Path } from '../document/problem';
import { readShipped, type Shipped, valueAt, valuesIn, withValues } from './mutants';

type Part = 'prefix' | 'exact' | 'suffix';

interface Quoted extends Readonly<Record<Part, string>> {
  /** Of its `exact`, where it is reported whatever part of it has changed. */
  readonly path: Path;
  /** Ids of the claim and event that quote it; undefined where a source quotes of itself. */
  readonly claim: unknown;
  readonly event: unknown;
}

let shipped: Shipped;
let quotations: readonly Quoted[];

beforeAll(async () => {
  shipped = await readShipped();
  const { dataset } = shipped;
  quotations = [...valuesIn(dataset)].flatMap(({ path, value }): readonly Quoted[] => {
    if (path.at(-1) !== 'exact') return [];
    const isOfClaim = path[2] === 'claims';
    return [
      {
        path,
        exact: value as string,
        prefix: valueAt(dataset, [...path.slice(0, -1), 'prefix']) as string,
        suffix: valueAt(dataset, [...path.slice(0, -1), 'suffix']) as string,
        claim: isOfClaim ? valueAt(dataset, [...path.slice(0, 4), 'id']) : undefined,
        event: isOfClaim ? valueAt(dataset, [...path.slice(0, 2), 'id']) : undefined,
      },
    ];
  });
});

interface Mutant {
  readonly part: Part;
  readonly words: string;
}

/** `mutantsOf` gives all the mutants of one part of a quotation; returns how many there were. */
async function expectAllReported(
  parts: readonly Part[],
  mutantsOf: (words: string, part: Part) => readonly string[],
): Promise<number> {
  const queues = quotations.map((quoted) => ({
    quoted,
    mutants: parts.flatMap((part) => mutantsOf(quoted[part], part).map((words): Mutant => ({ part, words }))),
  }));
  let count = 0;
  for (;;) {
    const round = queues.flatMap(({ quoted, mutants }) => {
      const mutant = mutants.shift();
      return mutant === undefined ? [] : [{ ...quoted, mutant }];
    });
    if (round.length === 0) return count;
    count += round.length;
    const problems = await shipped.problemsOf(
      withValues(
        shipped.dataset,
        round.map(({ path, mutant }) => ({ path: [...path.slice(0, -1), mutant.part], value: mutant.words })),
      ),
    );
    const reported = new Map(
      problems
        .filter(({ message }) => message.includes('is not found'))
        .map((problem) => [formatPointer(problem.path), problem]),
    );
    for (const { path, mutant, claim, event } of round) {
      expect(
        reported.get(formatPointer(path)),
        `${formatPointer(path)}: ${mutant.part} “${mutant.words}”`,
      ).toMatchObject({
        severity: 'error',
        ...(claim !== undefined && { claim, event }),
      });
    }
  }
}

/** The text without each match in turn; what is left of a quotation of one word is nothing to quote. */
function without(words: string, pattern: RegExp): readonly string[] {
  return [...words.matchAll(pattern)]
    .map(({ index, 0: match }) => words.slice(0, index) + words.slice(index + match.length))
    .filter((mutant) => mutant !== '');
}

/** The text with each letter in turn in the other case. */
function withLetterSwapped(words: string): readonly string[] {
  const swapped = (letter: string) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
  return [...words.matchAll(/\p{L}/gu)]
    .map(
      ({ index, 0: letter }) => words.slice(0, index) + swapped(letter) + words.slice(index + letter.length),
    )
    .filter((mutant) => mutant !== words);
}

/** Without its outermost words a prefix or a suffix is only shorter, which it may be. */
function isOnlyShorter(mutant: string, words: string, part: Part): boolean {
  return part === 'prefix' ? words.endsWith(mutant) : words.startsWith(mutant);
}

describe('in every quotation of the shipped dataset', () => {
  it('a word that is lost is reported, whichever it is', async () => {
    expect(quotations.length).toBeGreaterThan(180);
    expect(await expectAllReported(['exact'], (exact) => without(exact, /\S+\s*/g))).toBeGreaterThan(2000);
  }, 120_000);

  it('a letter of the other case is reported, whichever it is', async () => {
    expect(await expectAllReported(['exact'], withLetterSwapped)).toBeGreaterThan(11_000);
  }, 240_000);

  it('a word that is lost just before or just after is reported, unless it is the outermost', async () => {
    const count = await expectAllReported(['prefix', 'suffix'], (words, part) =>
      without(words, /\S+\s*/g).filter((mutant) => !isOnlyShorter(mutant, words, part)),
    );
    expect(count).toBeGreaterThan(1300);
  }, 120_000);

  it('a letter of the other case just before or just after is reported, whichever it is', async () => {
    expect(await expectAllReported(['prefix', 'suffix'], withLetterSwapped)).toBeGreaterThan(8000);
  }, 120_000);

  it('a denial that is lost is reported', async () => {
    const count = await expectAllReported(['exact'], (exact) =>
      without(exact, /\b(?:not|neither)\b\s*|n['’]t\b/gi),
    );
    expect(count).toBeGreaterThan(5);
  });

  it('a quotation of one word is refused when it loses it', async () => {
    const words = quotations.filter(({ exact }) => !/\s/.test(exact));
    expect(words.length).toBeGreaterThan(0);
    for (const { path, claim, event } of words) {
      const problems = await shipped.problemsOf(withValues(shipped.dataset, [{ path, value: '' }]));
      expect(problems).toContainEqual(
        expect.objectContaining({
          path,
          message: 'this is empty',
          ...(claim !== undefined && { claim, event }),
        }),
      );
    }
  });
});
