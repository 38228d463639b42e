import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Growing } from '../../../base/growing';
import { PostingReader } from '../index/posting-reader';
import { PostingWriter } from '../index/postings';
import { createTextSource } from './text-source';

it('the texts of some lists come once and in order, however many are taken at a time', () => {
  const list = fc
    .uniqueArray(fc.nat(999), { maxLength: 400 })
    .map((texts) => texts.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(
      fc.array(list, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 300 }),
      (lists, count) => {
        const out = new Growing(Uint8Array);
        const writer = new PostingWriter();
        const starts = lists.map((texts) => {
          // A term that does not stand in the field has no list in it.
          if (texts.length === 0) return 0;
          const start = out.length;
          for (const text of texts) {
            writer.text(text, 1);
            writer.place(0);
          }
          writer.end(out);
          return start + 1;
        });
        const source = createTextSource(new PostingReader(out.taken()), Uint32Array.from(starts), 1000);
        const found: number[] = [];
        for (let some = source.next(count); some.length > 0; some = source.next(count)) {
          expect(some.length).toBeLessThanOrEqual(count);
          found.push(...some);
        }
        expect(found).toEqual([...new Set(lists.flat())].toSorted((a, b) => a - b));
      },
    ),
  );
});
