import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Growing } from '../../../base/growing';
import { PostingReader } from '../index/posting-reader';
import { PostingWriter } from '../index/postings';
import { SharedPostings } from './shared-postings';

it('texts that a list has too are all found, wherever they lie', () => {
  const texts = (maxLength: number) =>
    fc
      .record({
        max: fc.constantFrom(400, 5000, 100_000),
        picked: fc.array(fc.nat(100_000), { minLength: 1, maxLength }),
      })
      .map(({ max, picked }) => [...new Set(picked.map((text) => text % max))].toSorted((a, b) => a - b));
  fc.assert(
    fc.property(texts(1000), texts(300), (ofList, candidates) => {
      const out = new Growing(Uint8Array);
      const writer = new PostingWriter();
      for (const text of ofList) {
        writer.text(text, 1);
        writer.place(text % 7);
      }
      writer.end(out);
      const reader = new PostingReader(out.taken());
      const shared = new SharedPostings(reader);
      reader.open(0);
      shared.start(Uint32Array.from(candidates));
      const found: number[] = [];
      while (shared.next()) {
        for (let at = 0; at < shared.size; at += 1) {
          const text = candidates[shared.inTexts[at] ?? 0] ?? -1;
          expect(reader.texts[shared.inBlock[at] ?? 0]).toBe(text);
          expect(reader.firstPlaces[shared.inBlock[at] ?? 0]).toBe(text % 7);
          found.push(text);
        }
      }
      expect(found).toEqual(candidates.filter((text) => ofList.includes(text)));
    }),
    { numRuns: 300 },
  );
});
