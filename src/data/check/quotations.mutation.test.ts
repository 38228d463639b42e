/**
 * The proof that no word of the shipped evidence can change unnoticed: every quotation is changed in every
 * place, and each mutant must be reported as not found, at its place, naming its claim. By the words alone;
 * no hash is compared. One check takes many mutants, one of each quotation: they are found independently.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { formatPointer, type Path } from '../document/problem';
import { readShipped, type Shipped, valueAt, valuesIn, withValues } from './mutants';

interface Quoted {
  /** Of its `exact`. */
  readonly path: Path;
  readonly exact: string;
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
        claim: isOfClaim ? valueAt(dataset, [...path.slice(0, 4), 'id']) : undefined,
        event: isOfClaim ? valueAt(dataset, [...path.slice(0, 2), 'id']) : undefined,
      },
    ];
  });
});

/** `mutantsOf` gives all the mutants of one quotation; returns how many there were. */
async function expectAllReported(mutantsOf: (exact: string) => readonly string[]): Promise<number> {
  const queues = quotations.map((quoted) => ({ quoted, mutants: [...mutantsOf(quoted.exact)] }));
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
        round.map(({ path, mutant }) => ({ path, value: mutant })),
      ),
    );
    const reported = new Map(
      problems
        .filter(({ message }) => message.includes('is not found'))
        .map((problem) => [formatPointer(problem.path), problem]),
    );
    for (const { path, mutant, claim, event } of round) {
      expect(reported.get(formatPointer(path)), `${formatPointer(path)}: ${mutant}`).toMatchObject({
        severity: 'error',
        ...(claim !== undefined && { claim, event }),
      });
    }
  }
}

/** The text without each match in turn; what is left of a quotation of one word is nothing to quote. */
function without(exact: string, pattern: RegExp): readonly string[] {
  return [...exact.matchAll(pattern)]
    .map(({ index, 0: match }) => exact.slice(0, index) + exact.slice(index + match.length))
    .filter((mutant) => mutant !== '');
}

describe('in every quotation of the shipped dataset', () => {
  it('a word that is lost is reported, whichever it is', async () => {
    expect(quotations.length).toBeGreaterThan(180);
    expect(await expectAllReported((exact) => without(exact, /\S+\s*/g))).toBeGreaterThan(2000);
  }, 120_000);

  it('a letter of the other case is reported, whichever it is', async () => {
    const swapped = (letter: string) =>
      letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
    const count = await expectAllReported((exact) =>
      [...exact.matchAll(/\p{L}/gu)]
        .map(
          ({ index, 0: letter }) =>
            exact.slice(0, index) + swapped(letter) + exact.slice(index + letter.length),
        )
        .filter((mutant) => mutant !== exact),
    );
    expect(count).toBeGreaterThan(11_000);
  }, 240_000);

  it('a denial that is lost is reported', async () => {
    const count = await expectAllReported((exact) => without(exact, /\b(?:not|neither)\b\s*|n['’]t\b/gi));
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
