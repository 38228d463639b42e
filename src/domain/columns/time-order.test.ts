import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LAST, orderKeysOf } from '../store/event-order';
import { registerFrom } from './register';
import { inParts, partOfBare } from './test-columns';
import { timeOrderOf } from './time-order';

const events = fc.array(
  fc.record({
    sortAt: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
    // Also of itself, of nobody, and in circles.
    follows: fc.array(fc.nat(24), { maxLength: 2 }),
  }),
  { maxLength: 20 },
);

it('is that of the keys of all events, then of how many come before, then of the file', () => {
  fc.assert(
    fc.property(events, fc.array(fc.nat(20), { maxLength: 3 }), (drawn, ends) => {
      const bare = drawn.map(({ sortAt, follows }, at) => ({
        id: `event-${at}`,
        ...(sortAt !== undefined && { sortAt }),
        follows: follows.map((other) => `event-${other}`),
      }));
      const { placeAt, raised } = timeOrderOf(registerFrom(inParts(bare, ends).map(partOfBare)));
      // Reckoned of every event, whether anything has to do with another or not.
      const keys = orderKeysOf(
        drawn.map(({ sortAt, follows }, id) => ({ id, earliest: sortAt ?? LAST.at, follows })),
      );
      const keyOf = (place: number) => keys.get(place) ?? LAST;
      const rank = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
      const expected = [...drawn.keys()].toSorted(
        (a, b) => rank(keyOf(a).at, keyOf(b).at) || keyOf(a).depth - keyOf(b).depth || a - b,
      );
      expect([...placeAt]).toEqual(expected);
      for (const [place, key] of raised) expect(key).toEqual(keyOf(place));
      for (const place of drawn.keys()) {
        if (!raised.has(place))
          expect(keyOf(place)).toEqual({ at: drawn[place]?.sortAt ?? LAST.at, depth: 0 });
      }
    }),
  );
});
