import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../archive/ids';
import type { EventRow } from '../store/event-store';
import { labelForRoom } from './labels';
import { layoutMarks } from './layout';
import type { Mark } from './mark';
import { type Density, GLYPH_SIZE, LABEL_GAP, leastWidth, MIN_GLYPH_DISTANCE } from './metrics';
import { type PlacedMark, placeRow } from './placement';
import { bundlesFrom, DAY, LANES, MOST, measure, row, rowsFrom, titles } from './test-rows';

const rows = fc
  .array(fc.tuple(fc.nat(MOST.start), fc.nat(MOST.length), fc.nat(2), fc.boolean()), { maxLength: 40 })
  .map(rowsFrom);

const BOUNDS = { start: -3000 * DAY, end: 3600 * DAY };

interface Drawing {
  readonly msPerPx: number;
  /** Days. */
  readonly from: number;
  readonly width: number;
  readonly chosen?: EventId | null;
  readonly density?: Density;
  /** What the window's scale is to the layout's: finer within a step, coarser while it still zooms in. */
  readonly finer?: number;
}

/** The rows of all lanes as they are drawn. */
function draw(events: readonly EventRow[], drawing: Drawing) {
  const { msPerPx, from, width, chosen = null, density = 'full', finer = 1 } = drawing;
  const lanes = layoutMarks({
    bundles: bundlesFrom(events),
    lanes: LANES,
    msPerPx,
    density,
    chosen,
    titles,
    measure,
  });
  const start = from * DAY;
  const window = { start, end: start + (width * msPerPx) / finer };
  const labelOf = (mark: Mark, room: number) =>
    labelForRoom(titles(mark), room, measure, mark.events[0]?.id === chosen);
  return lanes.flatMap(({ marks, rowCount }) =>
    Array.from({ length: rowCount }, (_, index) =>
      placeRow(
        marks.filter((mark) => mark.row === index),
        { window, width, bounds: BOUNDS, chosen, density, labelOf },
      ),
    ),
  );
}

function wordsEnd({ mark, left, label, isCounted }: PlacedMark): number {
  return left + (isCounted ? leastWidth(mark.events.length) : GLYPH_SIZE) + (label?.width ?? 0);
}

const drawings = fc.record({
  msPerPx: fc.constantFrom(0.01, 0.1, 0.5, 2).map((days) => days * DAY),
  from: fc.integer({ min: -60, max: 360 }),
  width: fc.integer({ min: 200, max: 1600 }),
  density: fc.constantFrom<Density>('full', 'compact', 'touch'),
  finer: fc.constantFrom(1, 1.09, 1.189, 0.5, 3),
});

describe('the marks of a row', () => {
  it('never touch: glyphs, pills and words each have a place of their own', () => {
    fc.assert(
      fc.property(rows, drawings, fc.nat(60), (events, drawing, at) => {
        for (const placed of draw(events, { ...drawing, chosen: events[at]?.id ?? null })) {
          const seen = placed.filter(({ isInView }) => isInView);
          for (const [index, mark] of seen.entries()) {
            const next = seen[index + 1];
            if (next === undefined) continue;
            expect(next.left - mark.left).toBeGreaterThanOrEqual(MIN_GLYPH_DISTANCE);
            expect(next.left).toBeGreaterThanOrEqual(
              wordsEnd(mark) + (mark.label ? LABEL_GAP - 0.001 : -0.001),
            );
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('have no words beyond the window', () => {
    fc.assert(
      fc.property(rows, drawings, (events, drawing) => {
        for (const mark of draw(events, drawing).flat()) {
          if (!mark.label) continue;
          expect(mark.left).toBeGreaterThanOrEqual(0);
          expect(wordsEnd(mark)).toBeLessThanOrEqual(drawing.width);
        }
      }),
    );
  });

  it('have no part of a number: it goes with its glyph, as words do', () => {
    fc.assert(
      fc.property(rows, drawings, (events, drawing) => {
        for (const { mark, left, isInView, isCounted } of draw(events, drawing).flat()) {
          if (!isInView || !isCounted) continue;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + leastWidth(mark.count)).toBeLessThanOrEqual(drawing.width + 0.001);
        }
      }),
    );
  });

  it('are told in whole words', () => {
    fc.assert(
      fc.property(rows, drawings, (events, drawing) => {
        for (const { label, mark } of draw(events, drawing).flat()) {
          if (!label?.text.endsWith('…')) continue;
          const { short } = titles(mark);
          expect(short.startsWith(label.text.slice(0, -1))).toBe(true);
          expect(short.slice(label.text.length - 1)).toMatch(/^\s/u);
        }
      }),
    );
  });

  it('have rules where their time is, to the pixel', () => {
    fc.assert(
      fc.property(rows, drawings, (events, drawing) => {
        const perDay = (DAY / drawing.msPerPx) * drawing.finer;
        for (const { mark, ruleLeft, ruleRight } of draw(events, drawing).flat()) {
          const start = Math.max(mark.start, BOUNDS.start) / DAY - drawing.from;
          const end = Math.min(mark.end, BOUNDS.end) / DAY - drawing.from;
          expect(ruleLeft).toBeCloseTo(start * perDay, 3);
          expect(ruleRight).toBeCloseTo(Math.max(end * perDay, ruleLeft + 2), 3);
        }
      }),
    );
  });

  it('are the same while panning', () => {
    fc.assert(
      fc.property(rows, drawings, fc.integer({ min: -60, max: 360 }), (events, drawing, from) => {
        const ids = (each: typeof drawing) =>
          draw(events, each).map((placed) => placed.map(({ mark }) => mark.id));
        expect(ids({ ...drawing, from })).toEqual(ids(drawing));
      }),
    );
  });

  it('set the chosen one at its place, and its neighbours a few pixels aside', () => {
    fc.assert(
      fc.property(rows, fc.nat(60), fc.constantFrom(0.5, 1, 2), (events, at, days) => {
        const chosen = events[at]?.id;
        if (chosen === undefined) return;
        // All of the data in view, and nothing that runs in from before it.
        const finite = events.filter(({ extent }) => Number.isFinite(extent?.start));
        const msPerPx = days * DAY;
        const placed = draw(finite, { msPerPx, from: -200, width: 1600, chosen, density: 'compact' }).flat();
        for (const { mark, left, ruleLeft } of placed) {
          if (mark.events.some(({ id }) => id === chosen)) expect(left).toBeCloseTo(ruleLeft, 3);
          expect(Math.abs(left - ruleLeft)).toBeLessThanOrEqual(leastWidth(mark.events.length));
        }
        // One before it and one behind it, no more.
        const aside = placed.filter(({ left, ruleLeft }) => Math.abs(left - ruleLeft) > 0.01);
        expect(aside.filter(({ left, ruleLeft }) => left < ruleLeft).length).toBeLessThanOrEqual(1);
        expect(aside.filter(({ left, ruleLeft }) => left > ruleLeft).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('can be pressed by a finger where they are drawn for one', () => {
    fc.assert(
      fc.property(rows, drawings, fc.nat(60), (events, drawing, at) => {
        const chosen = events[at]?.id ?? null;
        const placed = draw(events, { ...drawing, finer: 1, density: 'touch', chosen });
        for (const { isInView, left, right } of placed.flat()) {
          // At the edges a part of it is out of the window.
          if (isInView && left >= 0 && left + 44 <= drawing.width)
            expect(right - left).toBeGreaterThanOrEqual(44 - 0.001);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('say how many they are also at the right edge', () => {
    const near = [0, 1, 2].map((start) => row({ start, length: 1, lane: 0, standing: 'occurred' }, start));
    const drawing = { msPerPx: DAY, width: 300, density: 'compact' as const };
    const at = (from: number) => draw(near, { ...drawing, from }).flat()[0];
    expect(at(-200)).toMatchObject({ left: 200, isCounted: true });
    expect(at(-280)).toMatchObject({ left: 300 - leastWidth(3), ruleLeft: 280, isCounted: true });
  });

  it('stay in view while their rule runs in, and leave with its end', () => {
    const long = row({ start: 0, length: 100, lane: 0, standing: 'occurred' }, 0);
    const leftAt = (from: number) => draw([long], { msPerPx: DAY / 10, from, width: 500 }).flat()[0];
    expect(leftAt(-10)?.left).toBeCloseTo(100);
    expect(leftAt(50)).toMatchObject({
      left: 0,
      isInView: true,
      label: { text: 'Event number 0 of the property' },
    });
    expect(leftAt(99)?.left).toBeCloseTo(10 - leastWidth(1));
    expect(leftAt(99)?.label).toBeUndefined();
    expect(leftAt(150)?.isInView).toBe(false);
  });
});
