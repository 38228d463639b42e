import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Growing } from '../../../base/growing';
import { listHead, PostingReader } from './posting-reader';
import { BLOCK, PostingWriter } from './postings';

interface Posting {
  readonly text: number;
  readonly places: readonly number[];
}

function written(lists: readonly (readonly Posting[])[]) {
  const out = new Growing(Uint8Array);
  const writer = new PostingWriter();
  const starts = lists.map((list) => {
    const start = out.length;
    for (const { text, places } of list) {
      writer.text(text, places.length);
      for (const [at, place] of places.entries()) writer.place(place - (places[at - 1] ?? 0));
    }
    writer.end(out);
    return start;
  });
  return { bytes: out.taken(), starts };
}

function read(reader: PostingReader, at: number): Posting {
  const places: number[] = [];
  let [place, distance, shift] = [0, 0, 0];
  for (const byte of reader.bytes.subarray(reader.placesFrom[at], reader.placesTo[at])) {
    distance |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    place += distance;
    places.push(place);
    [distance, shift] = [0, 0];
  }
  expect(reader.occurrences[at]).toBe(places.length);
  expect(reader.firstPlaces[at]).toBe(places[0]);
  return { text: reader.texts[at] ?? 0, places };
}

/** Ascending, from 0 or later on, with small or large steps: dense lists are written as bytes. */
const ascending = (maxStep: number, maxLength: number, from = 1) =>
  fc.array(fc.integer({ min: 1, max: maxStep }), { minLength: 1, maxLength }).map((steps) => {
    let at = -from;
    return steps.map((step) => {
      at += step;
      return at;
    });
  });
const lists: fc.Arbitrary<readonly Posting[]> = fc
  .record({
    texts: fc.oneof(ascending(3, 4 * BLOCK), ascending(100_000, 3 * BLOCK), ascending(300, 3)),
    places: fc.array(fc.oneof(ascending(5, 1), ascending(5, 4), ascending(1000, 3)), {
      minLength: 1,
      maxLength: 9,
    }),
    isOnce: fc.boolean(),
  })
  .map(({ texts, places, isOnce }) =>
    texts.map((text, at) => {
      const ofText = places[at % places.length] ?? [0];
      return { text, places: isOnce ? [at % 100] : ofText };
    }),
  );

describe('a list of postings', () => {
  it('is read as it was written, one behind the other', () => {
    fc.assert(
      fc.property(fc.array(lists, { minLength: 1, maxLength: 3 }), (all) => {
        const { bytes, starts } = written(all);
        const reader = new PostingReader(bytes);
        for (const [index, list] of all.entries()) {
          reader.open(starts[index] ?? 0);
          expect(reader.count).toBe(list.length);
          expect(reader.end).toBe(starts[index + 1] ?? bytes.length);
          const [count, size, rest] = listHead(bytes, starts[index] ?? 0);
          expect([count, rest + size]).toEqual([list.length, reader.end]);
          const postings: Posting[] = [];
          while (reader.next()) for (let at = 0; at < reader.size; at += 1) postings.push(read(reader, at));
          expect(postings).toEqual(list);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is entered at the first block that reaches a text', () => {
    fc.assert(
      fc.property(lists, ascending(5000, 12), (list, targets) => {
        const { bytes } = written([list]);
        const reader = new PostingReader(bytes);
        reader.open(0);
        let passed = -1;
        for (const target of targets) {
          // What was read is behind.
          const left = list.filter(({ text }) => text > passed);
          const isThere = left.some(({ text }) => text >= target);
          expect(reader.seek(target)).toBe(isThere);
          if (!isThere) return;
          const block = Array.from({ length: reader.size }, (_, at) => read(reader, at));
          passed = block.at(-1)?.text ?? 0;
          expect(passed).toBeGreaterThanOrEqual(target);
          const first = list.findIndex(({ text }) => text === block[0]?.text);
          expect(first % BLOCK).toBe(0);
          expect(block).toEqual(list.slice(first, first + BLOCK));
          expect(list[first - 1]?.text ?? -1).toBeLessThan(target);
        }
      }),
      { numRuns: 200 },
    );
  });
});
