/** Where only a stretch of time is told: no event is lost or told twice, and nothing changes while the window moves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../archive/ids';
import { rememberMatching } from '../columns/filter-columns';
import { columnsOfRows } from '../columns/test-columns';
import { NO_FILTER } from '../filter/event-filter';
import { createBundleAnswers } from '../store/column-bundles';
import type { Answer, Bundles, EventRow, TimeWindow } from '../store/event-store';
import { type LayoutInput, layoutMarks, rowCountsOf } from './layout';
import { isIn, type LaneMarks, type Mark } from './mark';
import { type Density, rowsInBlocks } from './metrics';
import { blocksOf, stretchOf } from './stretch';
import { DAY, LANES, MOST, measure, rowsFrom, titles } from './test-rows';

const WIDTH = 1000;

const rows = fc
  .array(fc.tuple(fc.nat(MOST.start), fc.nat(MOST.length), fc.nat(2), fc.boolean()), { maxLength: 80 })
  .map(rowsFrom);
const densities = fc.constantFrom<Density>('full', 'compact', 'touch');
const windows = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }))
  .map(([from, days]): TimeWindow => ({ start: from * DAY, end: (from + days) * DAY }));

/** As a store that tells a stretch only answers, however few there are. */
function answersOf(events: readonly EventRow[]) {
  const columns = columnsOfRows(events);
  const rowAt = (position: number) => events[columns.placeAt[position] ?? 0];
  const answers = createBundleAnswers({
    columns,
    matching: rememberMatching(columns),
    isComplete: true,
    positionOfId: (id) => {
      const place = events.findIndex((event) => event.id === id);
      return place < 0 ? undefined : columns.positionOf[place];
    },
    rowsAt: (positions) => positions.flatMap((position) => rowAt(position) ?? []),
  });
  return {
    bundlesAround(window: TimeWindow, chosen: EventId | null): Bundles {
      const stretch = stretchOf(window, (window.end - window.start) / WIDTH);
      return atOnce(answers.bundles({ ...stretch, filter: NO_FILTER, chosen, wholeUpTo: -1 }));
    },
    eventsOf(mark: Mark, chosen: EventId | null): readonly EventId[] {
      const keys = mark.bundles.flatMap(({ key }) => key ?? []);
      const asked = atOnce(
        answers.bundled({ filter: NO_FILTER, chosen, keys, offset: 0, limit: events.length }),
      );
      return [...mark.bundles.flatMap(({ rows: told }) => told), ...asked].map(({ id }) => id);
    },
  };
}

function atOnce<T>(answer: Answer<T> | Promise<Answer<T>>): T {
  if (answer instanceof Promise) throw new Error('this store answers at once');
  return answer.value;
}

function marksOf(
  told: Bundles,
  window: TimeWindow,
  density: Density = 'full',
  chosen: EventId | null = null,
): readonly LaneMarks[] {
  return layoutMarks(inputOf(told, window, density, chosen));
}

function inputOf(
  told: Bundles,
  window: TimeWindow,
  density: Density,
  chosen: EventId | null = null,
): LayoutInput {
  return {
    ...{ bundles: told.bundles, lanes: LANES, density, chosen, titles, measure },
    blocks: blocksOf(told),
    msPerPx: (window.end - window.start) / WIDTH,
  };
}

describe('the layout of a stretch of time', () => {
  it('has every event that reaches into the window in exactly one mark of its lane', () => {
    fc.assert(
      fc.property(rows, windows, densities, fc.nat(79), (events, window, density, at) => {
        const chosen = events[at]?.id ?? null;
        const store = answersOf(events);
        const told = store.bundlesAround(window, chosen);
        for (const { lane, marks } of marksOf(told, window, density, chosen)) {
          const shown = marks.flatMap((mark) => store.eventsOf(mark, chosen));
          expect(new Set(shown).size).toBe(shown.length);
          expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
          const reaching = events.filter(
            ({ lane: own, extent }) =>
              own === lane && extent && extent.start < window.end && extent.end > window.start,
          );
          expect(shown).toEqual(expect.arrayContaining(reaching.map(({ id }) => id)));
          const ofLane = new Set(events.filter((event) => event.lane === lane).map(({ id }) => id));
          expect(shown.every((id) => ofLane.has(id))).toBe(true);
        }
      }),
    );
  });

  it('shows the chosen event by itself, wherever the window is', () => {
    fc.assert(
      fc.property(rows, windows, densities, fc.nat(79), (events, window, density, at) => {
        const chosen = events[at]?.id ?? null;
        fc.pre(chosen !== null);
        const told = answersOf(events).bundlesAround(window, chosen);
        const marks = marksOf(told, window, density, chosen).flatMap((lane) => lane.marks);
        expect(marks.filter((mark) => isIn(mark, chosen)).map(({ count }) => count)).toEqual([1]);
      }),
    );
  });

  it('keeps what is in the window as it is while the window moves', () => {
    fc.assert(
      fc.property(rows, windows, fc.integer({ min: -100, max: 100 }), (events, window, percent) => {
        const by = ((window.end - window.start) * percent) / 100;
        const moved = { start: window.start + by, end: window.end + by };
        const store = answersOf(events);
        // What is short lies in blocks of its own; what is long is drawn above, and may find another row.
        const rowsOfShort = (around: TimeWindow) => {
          const told = store.bundlesAround(around, null);
          const { cell, block } = blocksOf(told);
          const blockAt = (time: number) => Math.floor(time / block);
          const isInBoth = ({ start, end }: Mark) =>
            end - start <= cell &&
            blockAt(start) >= blockAt(Math.max(window.start, moved.start)) &&
            blockAt(start) <= blockAt(Math.min(window.end, moved.end));
          return marksOf(told, window).flatMap(({ lane, marks }) =>
            marks.filter(isInBoth).map(({ id, row, count }) => `${lane} ${row} ${id} ${count}`),
          );
        };
        expect(rowsOfShort(moved).toSorted()).toEqual(rowsOfShort(window).toSorted());
      }),
    );
  });

  it('gives each lane the same rows wherever the window is', () => {
    fc.assert(
      fc.property(rows, windows, densities, (events, window, density) => {
        const input = inputOf(answersOf(events).bundlesAround(window, null), window, density);
        const { long, short } = rowsInBlocks(LANES.length);
        const counts = layoutMarks(input).map(({ rowCount }) => rowCount);
        expect(counts).toEqual(LANES.map(() => (density === 'full' ? long + short : 1)));
        expect(rowCountsOf(input)).toEqual(counts);
      }),
    );
  });

  it('draws no more marks than a screen has room for, however many events there are', () => {
    const many = rowsFrom(
      Array.from({ length: 6000 }, (_, at) => [at % 300, at % 3, at % 3, at % 2 === 0] as const),
    );
    const window = { start: 0, end: 300 * DAY };
    const marks = marksOf(answersOf(many).bundlesAround(window, null), window).flatMap((lane) => lane.marks);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(6000);
    expect(marks.length).toBeLessThan(300);
  });
});
