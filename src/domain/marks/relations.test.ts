import { describe, expect, it } from 'vitest';
import type { EventId } from '../archive/ids';
import type { RelatedRow } from '../store/event-store';
import { arcBetween, arcToEdge } from './arcs';
import { relatedEvents } from './relations';

const related = (id: string, isPointedAt: boolean) =>
  ({ type: 'follows', row: { id }, isInferred: false, isPointedAt }) as RelatedRow;

describe('the events that one is related to', () => {
  it('are told once for either way, whatever the number of relations', () => {
    const rows = [related('b', true), related('b', true), related('b', false), related('c', false)];
    expect(relatedEvents('a' as EventId, rows)).toEqual([
      { row: { id: 'b' }, isPointedAt: true },
      { row: { id: 'b' }, isPointedAt: false },
      { row: { id: 'c' }, isPointedAt: false },
    ]);
  });

  it('are none of its own', () => {
    expect(relatedEvents('a' as EventId, [related('a', true)])).toEqual([]);
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
