import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEW_NUMBERS, orderOf } from './order-of';

const numbers = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -50, max: 50 }) },
    fc.double(),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0),
  ),
  { maxLength: 60 },
);

/** As a sort that compares would have it. */
function reckoned(values: readonly number[]): readonly number[] {
  const rank = (value: number) => (Number.isNaN(value) ? 1 : 0);
  return [...values.keys()].toSorted((a, b) => {
    const [x, y] = [values[a] ?? 0, values[b] ?? 0];
    return rank(x) - rank(y) || (x < y ? -1 : x > y ? 1 : a - b);
  });
}

test('numbers are put in order, equal ones as they stand, what is no number last', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      expect([...orderOf(Float64Array.from(values))]).toEqual(reckoned(values));
    }),
  );
});

test('so are many numbers, which are sorted by their digits', () => {
  fc.assert(
    fc.property(
      numbers.filter(({ length }) => length > 1),
      (few) => {
        const values = Array.from({ length: FEW_NUMBERS + few.length }, (_, at) => few[at % few.length] ?? 0);
        expect([...orderOf(Float64Array.from(values))]).toEqual(reckoned(values));
      },
    ),
    { numRuns: 20 },
  );
});

test('what is in order stays as it is', () => {
  expect([...orderOf(Float64Array.of(1, 1, 2, Number.NaN))]).toEqual([0, 1, 2, 3]);
  expect([...orderOf(new Float64Array())]).toEqual([]);
});
