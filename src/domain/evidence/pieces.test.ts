import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesFromRanges } from './pieces';

/** Pieces in bracket notation, each with the names of its ranges: "The (a:quick )(a b:brown)". */
function notation(text: string, ranges: readonly { id: string; start: number; end: number }[]): string {
  return piecesFromRanges(text, ranges)
    .map((piece) => (piece.ids.length === 0 ? piece.text : `(${piece.ids.join(' ')}:${piece.text})`))
    .join('');
}

describe('splitting a text at the boundaries of quotations', () => {
  const text = 'The quick brown fox';

  it('leaves a text without quotations whole', () => {
    expect(notation(text, [])).toBe(text);
  });

  it('marks quotations that stand apart, overlap, nest and touch', () => {
    expect(notation(text, [{ id: 'a', start: 4, end: 9 }])).toBe('The (a:quick) brown fox');
    expect(
      notation(text, [
        { id: 'a', start: 4, end: 15 },
        { id: 'b', start: 10, end: 19 },
      ]),
    ).toBe('The (a:quick )(a b:brown)(b: fox)');
    expect(
      notation(text, [
        { id: 'b', start: 10, end: 15 },
        { id: 'a', start: 4, end: 19 },
      ]),
    ).toBe('The (a:quick )(a b:brown)(a: fox)');
    expect(
      notation(text, [
        { id: 'a', start: 0, end: 4 },
        { id: 'b', start: 4, end: 9 },
      ]),
    ).toBe('(a:The )(b:quick) brown fox');
  });

  it('clips quotations to the part that is asked for', () => {
    const pieces = piecesFromRanges(text, [{ id: 'a', start: 0, end: 19 }], { start: 4, end: 9 });
    expect(pieces).toEqual([{ start: 4, end: 9, text: 'quick', ids: ['a'] }]);
  });

  it('joins up to the text, and names for each letter just the quotations that cover it', () => {
    const ranges = fc.array(
      fc
        .record({ start: fc.nat(20), length: fc.nat(12) })
        .map(({ start, length }) => ({ start, end: Math.min(start + length, 20) })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.string({ minLength: 20, maxLength: 20, unit: 'binary-ascii' }),
        ranges,
        (letters, drawn) => {
          const named = drawn.map((range, index) => ({ ...range, id: String(index) }));
          const pieces = piecesFromRanges(letters, named);
          expect(pieces.map((piece) => piece.text).join('')).toBe(letters);
          for (const { start, end, ids } of pieces) {
            expect(end).toBeGreaterThan(start);
            for (let at = start; at < end; at += 1) {
              const covering = named
                .filter((range) => range.start <= at && at < range.end)
                .map(({ id }) => id);
              expect([...ids].toSorted()).toEqual(covering.toSorted());
            }
          }
        },
      ),
    );
  });
});
