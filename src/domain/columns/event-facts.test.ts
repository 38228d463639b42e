import { describe, expect, it } from 'vitest';
import { EDGES } from '../time/extent';
import { EventFacts, edgesOfBits, ShortList } from './event-facts';

const bounds = { start: 1, end: 2, sortAt: 1, zone: 'UTC', isZoneKnown: true } as const;

describe('the facts of an event', () => {
  it.each(EDGES.flatMap((startEdge) => EDGES.map((endEdge) => ({ startEdge, endEdge }))))(
    'keep how its ends look: %o',
    (edges) => {
      const facts = new EventFacts();
      facts.tellExtent({ ...bounds, ...edges });
      expect(edgesOfBits(facts.edges)).toEqual(edges);
    },
  );

  it('are those of the next one after a clearing, dated or not', () => {
    const facts = new EventFacts();
    facts.tellExtent({ ...bounds, startEdge: 'open', endEdge: 'open' });
    facts.present.add(3);
    facts.clear();
    facts.tellExtent(undefined);
    expect([facts.start, facts.end, facts.sortAt, facts.edges]).toEqual([NaN, NaN, NaN, 0]);
    expect(facts.present.has(3)).toBe(false);
  });
});

it('a short list takes a value once if it is told to', () => {
  const list = new ShortList();
  for (const value of [4, 2, 4]) list.addOnce(value);
  list.add(2);
  expect(list.values.slice(0, list.count)).toEqual([4, 2, 2]);
});
