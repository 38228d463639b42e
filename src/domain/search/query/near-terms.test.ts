import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTermTable } from '../index/term-table';
import { levenshtein } from '../test-scan';
import { eachNearTerm } from './near-terms';

it('words that are spelt like another are those within so many changed letters', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', 'é', 'ж'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      word,
      fc.integer({ min: 1, max: 2 }),
      (known, asked, changes) => {
        const table = createTermTable();
        for (const each of known) table.codeOf(each, 0, each.length, false);
        // Never a letter of a script without spaces.
        table.codeOf(asked, 0, asked.length, true);
        const { terms } = table.sorted();
        const sorted = [...new Set(known)].toSorted();
        const found: (readonly [string | undefined, number])[] = [];
        eachNearTerm(terms, asked, changes, (term, changed) => found.push([sorted[term], changed]));
        expect(found).toEqual(
          sorted
            .map((each) => [each, levenshtein(each, asked)] as const)
            .filter(([, changed]) => changed > 0 && changed <= changes),
        );
      },
    ),
    { numRuns: 300 },
  );
});
