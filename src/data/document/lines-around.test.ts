import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesAround } from './lines-around';

describe('the lines around a place', () => {
  it('are those before and after, with the place in its own', () => {
    const { lines, count } = linesAround('a\nb\r\ncde\nf\ng\n', { line: 3, column: 2 }, 1);
    expect(count).toBe(6);
    expect(lines.map(({ number, text, at }) => [number, text, at])).toEqual([
      [2, 'b', undefined],
      [3, 'cde', 1],
      [4, 'f', undefined],
    ]);
  });

  it('are cut around the place where they are long', () => {
    const text = `${'x'.repeat(10_000)}HERE${'y'.repeat(10_000)}`;
    const [line] = linesAround(text, { line: 1, column: 10_001 }, 3).lines;
    expect(line).toMatchObject({ isCutBefore: true, isCutAfter: true });
    expect(line?.text.slice(line.at, (line.at ?? 0) + 4)).toBe('HERE');
  });

  it('are the text again where all are asked for and none is long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 50 }).map((line) => line.replaceAll(/[\r\n]/g, ''))),
        (all) => {
          const text = all.join('\n');
          const { lines, count } = linesAround(text, { line: 1, column: 1 }, 1_000);
          expect(lines.map((line) => line.text).join('\n')).toBe(text);
          expect(count).toBe(Math.max(all.length, 1));
        },
      ),
    );
  });
});
