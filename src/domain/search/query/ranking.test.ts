import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noPositions, putPosition } from '../../columns/position-set';
import { Ranking } from './ranking';

it('the best results are kept, texts of one told together', () => {
  const drawn = fc.record({
    isStart: fc.boolean(),
    isFound: fc.boolean(),
    closeness: fc.nat(4),
    score: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 80 }), fc.integer({ min: 1, max: 12 }), (texts, size) => {
      const starts = Uint8Array.from(texts, ({ isStart }, at) => (isStart || at === 0 ? 1 : 0));
      const keyStarts = noPositions(texts.length);
      for (const [text, isStart] of starts.entries()) if (isStart === 1) putPosition(keyStarts, text);
      const none = new Uint16Array(texts.length);
      const field = {
        owners: new Uint32Array(texts.length),
        keyStarts,
        repeated: noPositions(texts.length),
        wordCounts: none,
        termCounts: none,
      };
      const ranking = new Ranking(field, size);
      const results = new Map<number, { text: number; closeness: number; score: number }>();
      let result = 0;
      for (const [text, { isFound, closeness, score }] of texts.entries()) {
        if (starts[text] === 1) result = text;
        if (!isFound) continue;
        ranking.add(text, closeness, score);
        const known = results.get(result) ?? { text, closeness, score };
        results.set(result, {
          text: known.text,
          closeness: Math.min(known.closeness, closeness),
          score: Math.max(known.score, score),
        });
      }
      const sorted = [...results.values()].toSorted(
        (a, b) => a.closeness - b.closeness || b.score - a.score || a.text - b.text,
      );
      expect(ranking.ranked(true)).toEqual({
        count: sorted.length,
        isAll: true,
        best: sorted.slice(0, size),
      });
    }),
    { numRuns: 500 },
  );
});
