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

interface Next<Model> {
  /** What to draw now: the goal itself when the last lanes have come. */
  readonly model: Model;
  /** The lane whose turn it is then, by its place. */
  readonly turn: number;
}

/**
 * What to draw on the way from what is drawn to what shall be. The lane whose turn it is comes first: a goal that changes with
 * each frame, as while a reader drags, would else never reach the last lanes.
 */
export function nextToDraw<Model extends Drawn>(drawn: Drawn, goal: Model, turn: number): Next<Model> {
  if (drawn.marks === goal.marks || !isLaneByLane(drawn, goal)) return { model: goal, turn: 0 };
  const marks: LaneMarks[] = [...drawn.marks];
  let changed = 0;
  for (let step = 0; step < marks.length; step += 1) {
    const at = (turn + step) % marks.length;
    const [before, lane] = [drawn.marks[at], goal.marks[at]];
    if (lane === undefined || lane === before) continue;
    if (changed > ENOUGH) return { model: { ...goal, marks }, turn: at };
    changed += lane.marks.length + (before?.marks.length ?? 0);
    marks[at] = lane;
  }
  return { model: goal, turn: 0 };
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
