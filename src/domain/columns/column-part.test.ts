import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buffersOf } from '../../base/buffers';
import { listAt } from './lists';
import { keyOfName } from './name-key';
import { textAt } from './register';
import { type BareEvent, partOfBare } from './test-columns';

const ids = fc.stringMatching(/^[a-z0-9-]{0,12}$/);
const codes = fc.array(fc.nat(2 ** 32 - 1), { maxLength: 5 });

const events = fc.array(
  fc.record({
    id: ids,
    sortAt: fc.integer(),
    follows: fc.array(ids, { maxLength: 3 }),
    kind: fc.nat(255),
    standing: fc.nat(255),
    modalities: fc.nat(255),
    bases: fc.nat(255),
    present: codes,
    concerned: codes,
    sources: codes,
    quotations: fc.array(ids, { maxLength: 4 }),
  }),
  // More than the room to begin with, so that it has to grow.
  { maxLength: 150 },
);

/** What is in a part, as it was put in. */
function told(part: ReturnType<typeof partOfBare>): readonly BareEvent[] {
  const { relations } = part;
  return Array.from({ length: part.size }, (_, at) => ({
    id: textAt(part.ids, at),
    sortAt: part.sortAt[at] ?? Number.NaN,
    follows: [...relations.from.keys()]
      .filter((each) => relations.from[each] === at)
      .map((each) => textAt(relations.toIds, each)),
    kind: part.kind[at] ?? -1,
    standing: part.standing[at] ?? -1,
    modalities: part.modalities[at] ?? -1,
    bases: part.bases[at] ?? -1,
    present: [...listAt(part.present, at)],
    concerned: [...listAt(part.concerned, at)],
    sources: [...listAt(part.sources, at)],
  }));
}

describe('the columns of a part', () => {
  it('hold what was put in, each event at its place', () => {
    fc.assert(
      fc.property(events, (drawn) => {
        const part = partOfBare(drawn);
        expect(told(part)).toEqual(drawn.map(({ quotations: _, ...event }) => event));
        expect([...part.idKeys]).toEqual(drawn.map(({ id }) => keyOfName(id)));
        expect([...part.places]).toEqual([...drawn.keys()]);
        expect([...part.relations.toKeys]).toEqual(drawn.flatMap(({ follows }) => follows.map(keyOfName)));
        const { offsets, values } = part.quotationKeys;
        expect(drawn.map((_, at) => [...values.subarray(offsets[at], offsets[at + 1])])).toEqual(
          drawn.map(({ quotations }) => quotations.map(keyOfName)),
        );
      }),
    );
  });

  it('go to another thread whole, and nothing of them stays behind', () => {
    const part = partOfBare([{ id: 'a', present: [1], follows: ['b'], quotations: ['q'] }, { id: 'b' }]);
    const before = structuredClone(part);
    const buffers = buffersOf(part);
    expect(structuredClone(part, { transfer: [...buffers] })).toEqual(before);
    expect(buffersOf(part).every(({ byteLength }) => byteLength === 0)).toBe(true);
  });
});
