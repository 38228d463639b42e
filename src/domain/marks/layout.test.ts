import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaneId } from '../actors/lanes';
import type { EventId } from '../archive/ids';
import type { Standing } from '../archive/vocabulary';
import type { EventRow } from '../store/event-store';
import { labelForRoom } from './labels';
import { layoutMarks } from './layout';
import { COUNT_ROOM, GLYPH_ROOM, MAX_ROWS } from './metrics';

const DAY = 86_400_000;
const LANES: readonly LaneId[] = ['side:n', 'both', 'none'];
const measure = (text: string) => text.length * 6;

interface Drawn {
  readonly start: number;
  readonly length: number;
  readonly lane: number;
  readonly standing: Standing;
}

function row({ start, length, lane, standing }: Drawn, index: number): EventRow {
  return {
    id: `event-${index}` as EventId,
    kind: 'meeting',
    standing,
    title: { en: `Event number ${index} of the property` },
    lane: LANES[lane] ?? 'none',
    when: { basis: {}, timeZone: null },
    extent: {
      start: start * DAY,
      end: (start + length) * DAY,
      startEdge: 'certain',
      endEdge: 'certain',
      lastDayStart: start * DAY,
      zone: 'UTC',
      isZoneKnown: true,
    },
    textOrder: index,
    timeOrder: { at: 0, depth: 0 },
  };
}

const rows = fc
  .array(
    fc.record({
      start: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant(Number.NEGATIVE_INFINITY)),
      length: fc.integer({ min: 1, max: 60 }),
      lane: fc.nat(2),
      standing: fc.constantFrom<Standing>('occurred', 'proposed'),
    }),
    { maxLength: 40 },
  )
  .map((drawn) =>
    drawn.map((each, index) =>
      row(each.start === -Infinity ? { ...each, length: each.length } : each, index),
    ),
  )
  .map((drawn) =>
    drawn.map((each, index) =>
      each.extent?.start === -Infinity
        ? { ...each, extent: { ...each.extent, end: (index + 1) * DAY } }
        : each,
    ),
  );

const titles = (event: EventRow) => ({ full: event.title.en ?? '', short: 'Event' });

function layout(
  events: readonly EventRow[],
  daysPerPx: number,
  density: 'full' | 'compact' = 'full',
  chosen: EventId | null = null,
) {
  return layoutMarks({ events, lanes: LANES, msPerPx: DAY * daysPerPx, density, chosen, titles, measure });
}

const scales = fc.constantFrom(0.01, 0.1, 0.5, 2);
const densities = fc.constantFrom('full' as const, 'compact' as const);

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

  it('lets no words run into the next mark of their row', () => {
    fc.assert(
      fc.property(rows, scales, densities, (events, scale, density) => {
        for (const { marks } of layout(events, scale, density)) {
          for (const mark of marks.filter(({ label }) => label !== undefined)) {
            const x = mark.start / (DAY * scale);
            const count = mark.events.length > 1 ? COUNT_ROOM : 0;
            const end = x + GLYPH_ROOM + count + (mark.label?.width ?? 0);
            for (const other of marks) {
              if (other === mark || other.row !== mark.row) continue;
              const otherX = other.start / (DAY * scale);
              if (otherX > x) expect(otherX).toBeGreaterThanOrEqual(end);
            }
          }
        }
      }),
    );
  });

  it('keeps its rows within bounds, one in the strip', () => {
    fc.assert(
      fc.property(rows, scales, (events, scale) => {
        for (const { rowCount } of layout(events, scale)) expect(rowCount).toBeLessThanOrEqual(MAX_ROWS);
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
});

describe('the words of a mark', () => {
  const label = (room: number) =>
    labelForRoom({ full: 'First meeting of all envoys', short: 'First meeting, again' }, room, measure)?.text;

  it('are the full title, else the short one, else cut at a word, else none', () => {
    expect(label(Number.POSITIVE_INFINITY)).toBe('First meeting of all envoys');
    expect(label(120)).toBe('First meeting, again');
    expect(label(110)).toBe('First meeting…');
    expect(label(50)).toBe('First…');
    expect(label(39)).toBeUndefined();
  });

  it('are never cut inside a word', () => {
    expect(
      labelForRoom({ full: 'Strategiegespräche', short: 'Strategiegespräche' }, 60, measure),
    ).toBeUndefined();
  });
});
