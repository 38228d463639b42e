/** The orders in which keys go through the marks: in time across lanes, and from row to row. */
import type { LaneMarks, Mark } from '../../../domain/marks/mark';

/** By start, marks without a known start first. */
export function inOrderOfTime(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
}

function rowKey({ lane, row }: Mark): string {
  return `${lane} ${row}`;
}

/** The marks of each row, in the order in which they are given. */
export function groupByRow(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const rows = new Map<string, Mark[]>();
  for (const mark of marks) {
    const row = rows.get(rowKey(mark));
    if (row) row.push(mark);
    else rows.set(rowKey(mark), [mark]);
  }
  return rows;
}

/** The mark nearest in time of the next row that has any, downwards (1) or upwards (-1), across lanes. */
export function nearestInNextRow(
  mark: Mark,
  step: 1 | -1,
  marks: readonly Mark[],
  lanes: readonly LaneMarks[],
): Mark | undefined {
  const rows = lanes.flatMap(({ lane, rowCount }) =>
    Array.from({ length: rowCount }, (_, row) => ({ lane, row })),
  );
  let at = rows.findIndex(({ lane, row }) => lane === mark.lane && row === mark.row) + step;
  for (; at >= 0 && at < rows.length; at += step) {
    const [nearest] = marks
      .filter(({ lane, row }) => lane === rows[at]?.lane && row === rows[at]?.row)
      .toSorted((a, b) => distance(a, mark) - distance(b, mark));
    if (nearest) return nearest;
  }
  return undefined;
}

/** Infinite starts are infinitely far, and equally so. */
function distance(a: Mark, b: Mark): number {
  const apart = Math.abs(a.start - b.start);
  return Number.isNaN(apart) ? 0 : Math.min(apart, Number.MAX_VALUE);
}
