import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent, Relation } from '../archive/event';
import type { EventId } from '../archive/ids';
import { arcBetween, arcToEdge } from './arcs';
import { relatedEvents } from './relations';

function event(id: string, ...to: readonly string[]): DiplomaticEvent {
  const relations = to.map((other): Relation => ({ type: 'follows', event: other as EventId }));
  const rest = {
    title: { en: id },
    kind: 'meeting',
    standing: 'occurred',
    participations: [],
    claims: [],
  } as const;
  return { id: id as EventId, when: { basis: {}, timeZone: null }, relations, ...rest };
}

describe('the events that one is related to', () => {
  const events = [event('a', 'b', 'b', 'gone', 'a'), event('b'), event('c', 'a'), event('d', 'a', 'b')];

  it('are those that it names and those that name it', () => {
    expect(relatedEvents('a' as EventId, events)).toEqual([
      { event: 'b', isPointedAt: true },
      { event: 'c', isPointedAt: false },
      { event: 'd', isPointedAt: false },
    ]);
    expect(relatedEvents('b' as EventId, events).map(({ event: id }) => id)).toEqual(['a', 'd']);
  });

  it('are none of an event that is not there', () => {
    expect(relatedEvents('gone' as EventId, [event('b')])).toEqual([]);
  });
});

describe('an arc', () => {
  it('leaves one glyph upright and points at the other', () => {
    expect(arcBetween({ x: 10, y: 12 }, { x: 90, y: 70 })).toEqual({
      line: 'M10 21C10 41 90 41 90 61',
      head: 'M87 57L90 61L93 57',
    });
    expect(arcBetween({ x: 10, y: 70 }, { x: 90, y: 12 }).head).toBe('M87 25L90 21L93 25');
  });

  it('rises over its row where both are in one', () => {
    expect(arcBetween({ x: 10, y: 40 }, { x: 90, y: 40 }).line).toBe('M10 31C10 26 90 26 90 31');
  });

  it('ends at the edge, looking out of the window', () => {
    expect(arcToEdge({ x: 50, y: 12 }, { x: 197, y: 40 })).toEqual({
      line: 'M50 21C50 40 123.5 40 197 40',
      head: 'M193 37L197 40L193 43',
    });
    expect(arcToEdge({ x: 50, y: 12 }, { x: 3, y: 12 }).head).toBe('M7 -5L3 -2L7 1');
  });
});
