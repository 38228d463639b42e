import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LaneId } from '../actors/lanes';
import { DAY, rowsFrom } from '../marks/test-rows';
import type { EventRow } from '../store/event-store';
import { cellOf, MOST_TOLD } from './bundle-cells';
import { bundlesOf } from './bundles';
import { cellLevel, MOST_IN_CELL, rememberCellLevel } from './cell-level';
import { allPositions, noPositions, putPosition } from './position-set';
import { columnsOfRows } from './test-columns';

/** Some three weeks. */
const LEVEL = 31;

/** In each of so many lanes the same number of events, all on one day. */
function inLanes(lanes: number, count: number, day: number): readonly EventRow[] {
  const rows = rowsFrom(Array.from({ length: lanes * count }, () => [day, 0, 0, false] as const));
  return rows.map((row, at) => ({ ...row, lane: `side:${at % lanes}` as LaneId, id: idOf(day, at) }));
}

function idOf(day: number, at: number): EventRow['id'] {
  return `event-${day}-${at}` as EventRow['id'];
}

describe('the level of the cells', () => {
  test('is the one that was asked for where marks can be read, however many events a group has', () => {
    for (const rows of [inLanes(MOST_IN_CELL, 100, 0), inLanes(MOST_IN_CELL / 2, 2, 0)]) {
      const columns = columnsOfRows(rows);
      expect(cellLevel(columns, allPositions(columns.size), LEVEL)).toBe(LEVEL);
    }
  });

  test('is the next where more groups, or more single events, are in a cell', () => {
    for (const rows of [inLanes(MOST_IN_CELL + 1, 100, 0), inLanes(MOST_IN_CELL / 2 + 1, 2, 0)]) {
      const columns = columnsOfRows(rows);
      expect(cellLevel(columns, allPositions(columns.size), LEVEL)).toBe(LEVEL + 1);
    }
  });

  test('is told from the events that the filter leaves', () => {
    const columns = columnsOfRows(inLanes(MOST_IN_CELL + 1, 1, 0));
    const left = noPositions(columns.size);
    for (let at = 1; at < columns.size; at += 1) putPosition(left, at);
    const levelOf = rememberCellLevel(columns);
    expect([levelOf(allPositions(columns.size), LEVEL), levelOf(left, LEVEL)]).toEqual([LEVEL + 1, LEVEL]);
    expect(levelOf(left, LEVEL)).toBe(LEVEL);
  });

  test('counts what the bundles count', () => {
    const day = fc.tuple(fc.nat(2 * MOST_IN_CELL), fc.integer({ min: 1, max: MOST_TOLD + 1 }), fc.nat(60));
    const window = { start: -DAY, end: 1000 * DAY };
    fc.assert(
      fc.property(
        fc.uniqueArray(day, { maxLength: 4, selector: ([, , at]) => at }),
        fc.nat(6),
        (days, up) => {
          const level = LEVEL - 3 + up;
          const columns = columnsOfRows(days.flatMap(([lanes, count, at]) => inLanes(lanes, count, at)));
          const short = bundlesOf(columns, allPositions(columns.size), { window, level }).filter(
            ({ size }) => size === level,
          );
          const cells = new Set(short.map(({ start }) => cellOf(start, level))).size;
          const marks = short.reduce((sum, { count }) => sum + (count <= MOST_TOLD ? count : 1), 0);
          expect(cellLevel(columns, allPositions(columns.size), level)).toBe(
            marks > cells * MOST_IN_CELL ? level + 1 : level,
          );
        },
      ),
    );
  });
});
