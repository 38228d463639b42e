/**
 * What is drawn in which frame. To make, lay out and paint a mark takes the browser a quarter of a millisecond; where all of
 * some hundred marks change, a reader's hand would be held up for several frames. Lanes that are as high as before have
 * nothing to do with one another: they change one after the other, a few in each frame.
 */
import type { LaneMarks } from '../../../domain/marks/mark';
import type { ChartModel } from './chart-model';

/** Once so many marks have gone or come, further lanes are left to the next frame. */
const ENOUGH = 100;

type Drawn = Pick<ChartModel, 'marks' | 'chosen' | 'density'>;

/** The model to draw now, on the way from what is drawn to what shall be: that itself when the last lanes have come. */
export function nextToDraw<Model extends Drawn>(drawn: Drawn, goal: Model): Model {
  if (drawn.marks === goal.marks || !isLaneByLane(drawn, goal)) return goal;
  let changed = 0;
  let isLeft = false;
  const marks = goal.marks.map((lane, at): LaneMarks => {
    const before = drawn.marks[at] ?? lane;
    if (lane === before) return lane;
    if (changed > ENOUGH) {
      isLeft = true;
      return before;
    }
    changed += lane.marks.length + before.marks.length;
    return lane;
  });
  return isLeft ? { ...goal, marks } : goal;
}

/** Whether no lane is moved by another, and each mark of it looks as the others do. */
function isLaneByLane(drawn: Drawn, goal: Drawn): boolean {
  return (
    drawn.chosen === goal.chosen &&
    drawn.density === goal.density &&
    drawn.marks.length === goal.marks.length &&
    goal.marks.every(
      ({ lane, rowCount }, at) => drawn.marks[at]?.lane === lane && drawn.marks[at].rowCount === rowCount,
    )
  );
}
