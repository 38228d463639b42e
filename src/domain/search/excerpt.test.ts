import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround } from './excerpt';
import { matchText } from './match-text';

const LONG =
  'It was said, after a long and winding beginning, that the risk was managed, and then there was an end.';

function shown(text: string, query: string, max: number): string {
  const excerpt = excerptAround(text, matchText(text, query)?.ranges ?? [], max);
  return excerpt.ranges.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    excerpt.text,
  );
}

describe('an excerpt', () => {
  it.each([
    ['risk', 40, '…that the [risk] was managed, and then…'],
    ['it was said', 40, '[It was said], after a long and winding…'],
    ['end', 40, '…was managed, and then there was an [end].'],
    ['risk', 400, LONG.replace('risk', '[risk]')],
  ])('around “%s” in %i', (query, max, expected) => {
    expect(shown(LONG, query, max)).toBe(expected);
  });

  it('keeps its ranges on the same letters, and never grows much beyond its room', () => {
    const texts = fc.array(fc.constantFrom('one', 'two', '三四五', '𠀀𠀀', '-', 'a-very-long-word-indeed'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('one', 'two', '四', '𠀀'),
        fc.integer({ min: 40, max: 90 }),
        (list, query, max) => {
          const text = list.join(' ');
          const excerpt = excerptAround(text, matchText(text, query)?.ranges ?? [], max);
          expect(excerpt.text.length).toBeLessThanOrEqual(Math.max(max + 2, 42));
          expect(excerpt.text).not.toMatch(/\p{Surrogate}/u);
          for (const { start, end } of excerpt.ranges) {
            expect(excerpt.text.slice(start, end).startsWith(query)).toBe(true);
          }
          expect(excerpt.ranges.length > 0).toBe(text.includes(query));
        },
      ),
    );
  });
});
