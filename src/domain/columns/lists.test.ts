import fc from 'fast-check';
import { expect, it } from 'vitest';
import { invertedLists, listAt, listsFrom } from './lists';

const lists = fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 6 }), { maxLength: 20 });

it('lists keep their order, one beside the other; one that is not there is empty', () => {
  fc.assert(
    fc.property(lists, (drawn) => {
      const made = listsFrom(drawn);
      expect(drawn.map((_, index) => [...listAt(made, index)])).toEqual(drawn);
      expect([...listAt(made, drawn.length)]).toEqual([]);
    }),
  );
});

it('turned round, each value has the lists that hold it', () => {
  fc.assert(
    fc.property(lists, (drawn) => {
      const turned = invertedLists(listsFrom(drawn), 10);
      for (let value = 0; value < 10; value += 1) {
        const holders = [...drawn.keys()].filter((index) => drawn[index]?.includes(value));
        expect([...listAt(turned, value)]).toEqual(holders);
      }
    }),
  );
});
