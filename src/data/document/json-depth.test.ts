import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEEPEST, tooDeepAt } from './json-depth';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('how deep a JSON text goes', () => {
  it('is told as the value has it, whatever stands in its strings', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 7 }), (value, deepest) => {
        const isTooDeep = tooDeepAt(JSON.stringify(value), deepest) !== undefined;
        expect(isTooDeep).toBe(depthOf(value) > deepest);
      }),
    );
  });

  it('names the first bracket that is too deep, and reads no further', () => {
    expect(tooDeepAt('['.repeat(1_000_000))).toBe(DEEPEST);
    expect(tooDeepAt('{"a": "[[[[", "b": [[]]}', 2)).toBe(20);
  });

  it('comes to an end where a string does not', () => {
    expect(tooDeepAt('["\\')).toBeUndefined();
    expect(tooDeepAt('["abc')).toBeUndefined();
  });
});
