import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, rowsFrom } from '../marks/test-rows';
import { MOST_TOLD } from './bundle-cells';
import { bundlesOf, membersOf } from './bundles';
import { allPositions, hasPosition, noPositions, putPosition } from './position-set';
import { columnsOfRows } from './test-columns';

const numbers = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 340 }), fc.integer({ min: 0, max: 66 }), fc.nat(2), fc.boolean()),
  { maxLength: 60 },
);
const windows = fc
  .tuple(fc.integer({ min: -10, max: 350 }), fc.integer({ min: 1, max: 120 }))
  .map(([from, days]) => ({ start: from * DAY, end: (from + days) * DAY }));
const levels = fc.integer({ min: 25, max: 34 });

function columnsFrom(drawn: Parameters<typeof rowsFrom>[0]) {
  return columnsOfRows(rowsFrom(drawn));
}

describe('bundles', () => {
  test('hold each event that is left and reaches into the window once, in its lane and standing', () => {
    fc.assert(
      fc.property(numbers, windows, levels, fc.func(fc.boolean()), (drawn, window, level, isLeft) => {
        const columns = columnsFrom(drawn);
        const left = noPositions(columns.size);
        for (let at = 0; at < columns.size; at += 1) if (isLeft(at)) putPosition(left, at);
        const bundles = bundlesOf(columns, left, { window, level });
        const reaching = [...Array(columns.size).keys()].filter(
          (at) =>
            hasPosition(left, at) &&
            (columns.start[at] ?? 0) < window.end &&
            (columns.end[at] ?? 0) > window.start,
        );
        const members = bundles.map((bundle) => membersOf(columns, left, bundle, undefined));
        expect(bundles.map(({ count }) => count)).toEqual(members.map(({ length }) => length));
        expect(bundles.map(({ told }) => told)).toEqual(members.map((all) => all.slice(0, MOST_TOLD)));
        const told = members.flat();
        expect(new Set(told).size).toBe(told.length);
        expect(told.filter((at) => reaching.includes(at)).toSorted((a, b) => a - b)).toEqual(reaching);
        for (const bundle of bundles) {
          for (const at of bundle.told) {
            expect([columns.lane[at], columns.standing[at]]).toEqual([bundle.lane, bundle.standing]);
            expect(columns.start[at]).toBeGreaterThanOrEqual(bundle.start);
            expect(columns.end[at]).toBeLessThanOrEqual(bundle.end);
          }
          expect(bundle.kinds.reduce((sum, count) => sum + count, 0)).toBe(bundle.count);
        }
      }),
    );
  });

  test('are the same whatever the window in which they are seen', () => {
    fc.assert(
      fc.property(numbers, windows, levels, (drawn, window, level) => {
        const columns = columnsFrom(drawn);
        const all = allPositions(columns.size);
        const wide = { start: window.start - 400 * DAY, end: window.end + 400 * DAY };
        const outer = bundlesOf(columns, all, { window: wide, level });
        for (const bundle of bundlesOf(columns, all, { window, level })) expect(outer).toContainEqual(bundle);
      }),
    );
  });

  test('of a level join whole at the next, and those of long events stay', () => {
    fc.assert(
      fc.property(numbers, levels, (drawn, level) => {
        const columns = columnsFrom(drawn);
        const all = allPositions(columns.size);
        const window = { start: -1000 * DAY, end: 2000 * DAY };
        const coarse = bundlesOf(columns, all, { window, level: level + 1 });
        for (const bundle of bundlesOf(columns, all, { window, level })) {
          const members = membersOf(columns, all, bundle, undefined);
          const homes = coarse.filter((other) =>
            membersOf(columns, all, other, undefined).some((at) => members.includes(at)),
          );
          expect(homes).toHaveLength(1);
          if (bundle.size > level) expect(homes[0]).toMatchObject({ size: bundle.size, cell: bundle.cell });
        }
      }),
    );
  });

  test('leave out the one that is open', () => {
    const columns = columnsFrom([
      [1, 0, 0, false],
      [1, 0, 0, false],
    ]);
    const window = { start: 0, end: 10 * DAY };
    const [bundle] = bundlesOf(columns, allPositions(2), { window, level: 27, except: 1 });
    expect(bundle).toMatchObject({ count: 1, first: 0 });
  });
});
