import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIntervalIndex, eachReaching, firstNotBefore, type IntervalIndex } from './interval-index';

const time = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: -50, max: 50 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NEGATIVE_INFINITY, Number.NaN) },
);
const length = fc.oneof(
  { weight: 20, arbitrary: fc.nat(8) },
  { weight: 2, arbitrary: fc.nat(100) },
  { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
);
const intervals = fc.array(fc.tuple(time, length), { maxLength: 400 });

function indexOf(drawn: readonly (readonly [number, number])[]): IntervalIndex {
  const start = Float64Array.from(drawn, ([from]) => from);
  return createIntervalIndex(
    start,
    Float64Array.from(drawn, ([from, span]) => endOf(from, span)),
  );
}

/** What is open at both ends reaches up to 0. */
function endOf(from: number, span: number): number {
  return from === Number.NEGATIVE_INFINITY ? Math.min(span, 100) - 50 : from + span;
}

function reaching(index: IntervalIndex, window: { start: number; end: number }): number[] {
  const found: number[] = [];
  eachReaching(index, window, (position) => found.push(position));
  return found;
}

describe('an index of intervals', () => {
  it('finds each that reaches into the window once, in order of start, whatever its length', () => {
    fc.assert(
      fc.property(
        intervals,
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (drawn, start, span) => {
          const window = { start, end: start + span };
          const expected = [...drawn.entries()]
            .filter(([, [from, of]]) => from < window.end && endOf(from, of) > window.start)
            .toSorted(([a, [first]], [b, [second]]) => (first === second ? a - b : first < second ? -1 : 1))
            .map(([position]) => position);
          expect(reaching(indexOf(drawn), window)).toEqual(expected);
        },
      ),
    );
  });

  it('finds one long event among many that were over before', () => {
    const short = Array.from({ length: 100_000 }, (_, at): [number, number] => [at, 1]);
    const index = indexOf([[10, 1e9], ...short]);
    expect(reaching(index, { start: 200_000, end: 200_010 })).toEqual([0]);
  });

  it('looks at a few blocks, not at all that began before', () => {
    const index = indexOf(Array.from({ length: 100_000 }, (_, at): [number, number] => [at, 1]));
    let reads = 0;
    const counted = index.latestEnds.map(
      (level) =>
        new Proxy(level, {
          get(target, name) {
            if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
            return Reflect.get(target, name, target);
          },
        }),
    );
    const found = reaching({ ...index, latestEnds: counted }, { start: 90_000, end: 90_010 });
    expect(found).toHaveLength(10);
    expect(reads).toBeLessThan(200);
  });
});

it('the first place of an ascending column that is not before a limit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 })),
      fc.integer({ min: -25, max: 25 }),
      (drawn, limit) => {
        const ascending = Float64Array.from(drawn).sort();
        const place = ascending.findIndex((each) => each >= limit);
        expect(firstNotBefore(ascending, limit)).toBe(place === -1 ? ascending.length : place);
      },
    ),
  );
});
