import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countParts, partAt, partOf } from './parts';

const lists = fc.record({ total: fc.nat(500), size: fc.integer({ min: 1, max: 60 }) });

it('the parts of a list hold each of its events once, in order', () => {
  fc.assert(
    fc.property(lists, ({ total, size }) => {
      const parts = Array.from({ length: countParts(total, size) }, (_, index) => partAt(index, total, size));
      const places = parts.flatMap(({ first, count }) =>
        Array.from({ length: count }, (_, at) => first + at),
      );
      expect(places).toEqual([...Array(total).keys()]);
      for (const { count } of parts) expect(count).toBeLessThanOrEqual(size);
    }),
  );
});

it('an event is in the part that is said', () => {
  fc.assert(
    fc.property(lists, fc.nat(499), ({ total, size }, place) => {
      fc.pre(place < total);
      const { first, count } = partOf(place, total, size);
      expect(place).toBeGreaterThanOrEqual(first);
      expect(place).toBeLessThan(first + count);
    }),
  );
});

it('a part that is there no more gives way to the last one', () => {
  expect(partAt(7, 100, 30)).toEqual({ index: 3, first: 90, count: 10 });
  expect(partAt(-1, 100, 30)).toEqual({ index: 0, first: 0, count: 30 });
  expect(partAt(2, 0, 30)).toEqual({ index: 0, first: 0, count: 0 });
});

it('ten thousand events are one part, a million are fifty', () => {
  expect(countParts(10_000)).toBe(1);
  expect(countParts(1_000_000)).toBe(50);
});
