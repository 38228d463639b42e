import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyOfName } from './name-key';

it('the key of a name is a whole number of 53 bits, and the same each time', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const key = keyOfName(name);
      expect(Number.isSafeInteger(key) && key >= 0).toBe(true);
      expect(keyOfName(name)).toBe(key);
    }),
  );
});

it('no two of a hundred thousand ids that are much alike have the same', () => {
  const ids = Array.from({ length: 50_000 }, (_, at) => [
    `event-${at}`,
    `q${at % 500}.${Math.floor(at / 500)}`,
  ]).flat();
  expect(new Set(ids.map(keyOfName)).size).toBe(ids.length);
});
