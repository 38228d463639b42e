import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeInOrder } from './place-in-order';
import { addPositions, noPositions } from './position-set';

const drawn = fc.nat(200).chain((size) => {
  const all = [...Array(size).keys()];
  return fc.record({
    positionOf: fc.shuffledSubarray(all, { minLength: size }),
    positions: fc.subarray(all),
    size: fc.constant(size),
  });
});

it('an event stands where the walk through what is left comes to it, in either order', () => {
  fc.assert(
    fc.property(drawn, ({ size, positionOf, positions }) => {
      const left = noPositions(size);
      addPositions(left, Uint32Array.from(positions));
      const columns = { positionOf: Uint32Array.from(positionOf) };
      const inText = positionOf.filter((position) => positions.includes(position));
      for (let position = 0; position < size; position += 1) {
        const isLeft = positions.includes(position);
        const place = (order: 'time' | 'text') => placeInOrder(columns, left, order, position);
        expect(place('time')).toBe(isLeft ? positions.indexOf(position) : undefined);
        expect(place('text')).toBe(isLeft ? inText.indexOf(position) : undefined);
      }
    }),
  );
});
