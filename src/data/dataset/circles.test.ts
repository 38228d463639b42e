import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesInCircles } from './circles';

function circled(...edges: readonly string[]): string {
  const targets = new Map<string, string[]>();
  for (const [from = '', to = ''] of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  return [...edgesInCircles(targets)]
    .flatMap(([from, reached]) => [...reached].map((to) => from + to))
    .sort()
    .join(' ');
}

/** By following every edge as often as there are nodes. */
function reachedFrom(start: string, edges: readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (let round = 0; round < 6; round += 1) {
    for (const [from = '', to = ''] of edges) if (reached.has(from)) reached.add(to);
  }
  return reached;
}

describe('the edges in a circle', () => {
  it.each([
    [[], ''],
    [['ab', 'bc', 'ac'], ''],
    [['aa'], 'aa'],
    [['ab', 'ba'], 'ab ba'],
    [['ab', 'bc', 'ca', 'cd', 'ea'], 'ab bc ca'],
    [['ab', 'ba', 'cd', 'dc', 'xy'], 'ab ba cd dc'],
    // A bridge between two circles is in neither.
    [['ab', 'ba', 'bm', 'mc', 'cd', 'dc'], 'ab ba cd dc'],
  ])('of %j are “%s”', (edges, expected) => {
    expect(circled(...edges)).toBe(expected);
  });

  it('are those from whose end a way leads back, and no others', () => {
    const node = fc.constantFrom(...'abcdef');
    const edge = fc.tuple(node, node).map(([from, to]) => from + to);
    fc.assert(
      fc.property(fc.uniqueArray(edge, { maxLength: 12 }), (edges) => {
        const inCircle = edges.filter(([from = '', to = '']) => reachedFrom(to, edges).has(from));
        expect(circled(...edges)).toBe(inCircle.sort().join(' '));
      }),
    );
  });
});
