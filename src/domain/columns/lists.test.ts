import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listAt } from './lists';

it('each of many lists is found in the two arrays, and none beyond them', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 4 })), (drawn) => {
      const ends = drawn.map((_, index) => drawn.slice(0, index + 1).flat().length);
      const lists = { offsets: Uint32Array.of(0, ...ends), values: Uint32Array.from(drawn.flat()) };
      expect(drawn.map((_, index) => [...listAt(lists, index)])).toEqual(drawn);
      expect([...listAt(lists, drawn.length)]).toEqual([]);
    }),
  );
});
