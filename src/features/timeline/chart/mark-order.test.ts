import { describe, expect, it } from 'vitest';
import type { LaneMarks, Mark } from '../../../domain/marks/mark';
import { groupByRow, inOrderOfTime, nearestInNextRow } from './mark-order';

function mark(id: string, lane: string, row: number, start: number): Mark {
  return { id, lane, row, start, end: start } as unknown as Mark;
}

const OPEN = mark('open', 'a', 0, Number.NEGATIVE_INFINITY);
const EARLY = mark('early', 'b', 1, 10);
const MIDDLE = mark('middle', 'a', 0, 50);
const LATE = mark('late', 'c', 0, 90);
const MARKS = [LATE, MIDDLE, EARLY, OPEN];
/** Lane b has an empty first row, lane "none" has no row at all. */
const LANES = [
  { lane: 'a', rowCount: 1 },
  { lane: 'none', rowCount: 0 },
  { lane: 'b', rowCount: 2 },
  { lane: 'c', rowCount: 1 },
] as unknown as readonly LaneMarks[];

describe('inOrderOfTime', () => {
  it('sorts by start across lanes, open starts first', () => {
    expect(inOrderOfTime(MARKS)).toEqual([OPEN, EARLY, MIDDLE, LATE]);
  });
});

describe('groupByRow', () => {
  it('keeps every mark once, in its row', () => {
    expect([...groupByRow(inOrderOfTime(MARKS)).values()]).toEqual([[OPEN, MIDDLE], [EARLY], [LATE]]);
  });
});

describe('nearestInNextRow', () => {
  it('skips rows and lanes without marks', () => {
    expect(nearestInNextRow(MIDDLE, 1, MARKS, LANES)).toBe(EARLY);
    expect(nearestInNextRow(LATE, -1, MARKS, LANES)).toBe(EARLY);
  });

  it('takes the nearest in time, and one without a start only when there is no other', () => {
    expect(nearestInNextRow(EARLY, -1, MARKS, LANES)).toBe(MIDDLE);
    expect(nearestInNextRow(EARLY, -1, [EARLY, OPEN], LANES)).toBe(OPEN);
  });

  it('finds nothing beyond the first and the last row', () => {
    expect(nearestInNextRow(OPEN, -1, MARKS, LANES)).toBeUndefined();
    expect(nearestInNextRow(LATE, 1, MARKS, LANES)).toBeUndefined();
  });
});
