import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../archive/ids';
import type { EventRow } from '../store/event-store';
import { layoutMarks } from './layout';
import { type Density, MAX_ROWS } from './metrics';
import { bundlesFrom, DAY, LANES, MOST, measure, row, rowsFrom, titles } from './test-rows';

const rows = fc
  .array(fc.tuple(fc.nat(MOST.start), fc.nat(MOST.length), fc.nat(2), fc.boolean()), { maxLength: 40 })
  .map(rowsFrom);

function layout(
  events: readonly EventRow[],
  daysPerPx: number,
  density: Density = 'full',
  chosen: EventId | null = null,
) {
  return layoutMarks({
    bundles: bundlesFrom(events),
    lanes: LANES,
    msPerPx: DAY * daysPerPx,
    density,
    chosen,
    titles,
    measure,
  });
}

const scales = fc.constantFrom(0.01, 0.1, 0.5, 2);
const densities = fc.constantFrom<Density>('full', 'compact', 'touch');

describe('the layout of marks', () => {
  it('has every event in exactly one mark of its lane', () => {
    fc.assert(
      fc.property(rows, scales, densities, (events, scale, density) => {
        const lanes = layout(events, scale, density);
        for (const { lane, marks } of lanes) {
          const shown = marks.flatMap((mark) => mark.events.map(({ id }) => id)).toSorted();
          expect(shown).toEqual(
            events
              .filter((event) => event.lane === lane)
              .map(({ id }) => id)
              .toSorted(),
          );
        }
        const ids = lanes.flatMap(({ marks }) => marks.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('never hides the chosen event in a group', () => {
    fc.assert(
      fc.property(rows, scales, densities, fc.nat(39), (events, scale, density, at) => {
        const chosen = events[at]?.id ?? null;
        const marks = layout(events, scale, density, chosen).flatMap((lane) => lane.marks);
        const mark = marks.find((each) => each.events.some(({ id }) => id === chosen));
        if (chosen !== null) expect(mark?.events).toHaveLength(1);
      }),
    );
  });

  it('keeps its rows within bounds, one in the strip', () => {
    fc.assert(
      fc.property(rows, scales, (events, scale) => {
        for (const { rowCount } of layout(events, scale)) expect(rowCount).toBeLessThanOrEqual(MAX_ROWS);
        // The chosen event may ask for one more.
        for (const { rowCount } of layout(events, scale, 'full', events[0]?.id ?? null))
          expect(rowCount).toBeLessThanOrEqual(MAX_ROWS + 1);
        for (const { rowCount } of layout(events, scale, 'compact')) expect(rowCount).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('joins neighbours whose glyphs would touch, and parts them when there is room', () => {
    const events = [
      row({ start: 15, length: 1, lane: 0, standing: 'occurred' }, 0),
      row({ start: 16, length: 1, lane: 0, standing: 'occurred' }, 1),
      row({ start: 16, length: 1, lane: 0, standing: 'proposed' }, 2),
    ];
    const ids = (daysPerPx: number) =>
      layout(events, daysPerPx)[0]
        ?.marks.map(({ id }) => id)
        .toSorted();
    expect(ids(1 / 8)).toEqual(['event-2', 'group:event-0']);
    expect(ids(1 / 300)).toEqual(['event-0', 'event-1', 'event-2']);
  });

  it('bounds a group only where one of its events surely begins or ends', () => {
    const event = (index: number, startEdge: 'certain' | 'uncertain', endEdge: 'certain' | 'open') => {
      const made = row({ start: 15, length: 1 + index, lane: 0, standing: 'occurred' }, index);
      return made.extent ? { ...made, extent: { ...made.extent, startEdge, endEdge } } : made;
    };
    const edges = (...events: readonly EventRow[]) =>
      layout(events, 1)[0]?.marks.map((mark) => [mark.count, mark.startEdge, mark.endEdge]);
    expect(edges(event(0, 'uncertain', 'certain'), event(1, 'uncertain', 'open'))).toEqual([
      [2, 'uncertain', 'open'],
    ]);
    expect(edges(event(0, 'uncertain', 'open'), event(1, 'certain', 'certain'))).toEqual([
      [2, 'certain', 'certain'],
    ]);
  });

  it('joins in the strip what would otherwise be pushed over by the chosen one', () => {
    // Pixels: two pairs that fit beside each other, and the chosen one behind them.
    const events = [20, 25, 66, 70, 100].map((start, index) =>
      row({ start, length: 1, lane: 0, standing: 'occurred' }, index),
    );
    const counts = (chosen: EventId | null) =>
      layout(events, 1, 'compact', chosen)[0]?.marks.map((mark) => mark.events.length);
    expect(counts(null)).toEqual([2, 3]);
    expect(counts('event-4' as EventId)).toEqual([4, 1]);
  });
});
