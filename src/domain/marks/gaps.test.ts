import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutGaps } from './gaps';

const stretch = fc
  .tuple(fc.integer({ min: -5, max: 25 }), fc.nat(8))
  .map(([from, length]) => ({ from, to: from + length }));

it('an interrupted line has what no gap covers, and nothing else', () => {
  fc.assert(
    fc.property(stretch, fc.array(stretch, { maxLength: 8 }), (line, gaps) => {
      const left = withoutGaps(line, gaps);
      // In the middle of each unit, where no two ends meet.
      for (let at = -10.5; at < 40; at += 1) {
        const isIn = (each: typeof line) => each.from < at && at < each.to;
        expect(left.filter(isIn)).toHaveLength(isIn(line) && !gaps.some(isIn) ? 1 : 0);
      }
      expect(left.every(({ from, to }) => from < to)).toBe(true);
      expect(left.map(({ from }) => from)).toEqual(left.map(({ from }) => from).toSorted((a, b) => a - b));
    }),
  );
});
