/**
 * What is drawn in which frame. To make, lay out and paint a mark takes the browser a quarter of a millisecond; where all of
 * some hundred marks change, a reader's hand would be held up for several frames. Lanes have nothing to do with one another
 * but that they stand below one another: they change one after the other, a few in each frame.
 */
import { isIn, type LaneMarks } from '../../../domain/marks/mark';
import type { ChartModel } from './chart-model';

/** Once so many marks have gone or come, further lanes are left to the next frame. */
const ENOUGH = 100;

type Drawn = Pick<ChartModel, 'marks' | 'chosen'>;

interface Next<Model> {
  /** What to draw now: the goal itself when the last lanes have come. */
  readonly model: Model;
  /** The lane whose turn it is then, by its place. */
  readonly turn: number;
}

/**
 * What to draw on the way from what is drawn to what shall be. A lane with the event that is opened or shut changes at once,
 * then come those from the lane on whose turn it is: a goal that changes with each frame, as while a reader drags, would
 * else never reach the last lanes.
 */
export function nextToDraw<Model extends Drawn>(drawn: Drawn, goal: Model, turn: number): Next<Model> {
  if (drawn.marks === goal.marks || !hasSameLanes(drawn, goal)) return { model: goal, turn: 0 };
  const marks: LaneMarks[] = [...drawn.marks];
  let changed = 0;
  const change = (at: number, lane: LaneMarks) => {
    changed += Math.max(lane.marks.length, marks[at]?.marks.length ?? 0);
    marks[at] = lane;
  };
  if (drawn.chosen !== goal.chosen) {
    for (const [at, lane] of goal.marks.entries()) {
      if (holdsChosen(lane, goal) || holdsChosen(marks[at], drawn)) change(at, lane);
    }
  }
  for (let step = 0; step < marks.length; step += 1) {
    const at = (turn + step) % marks.length;
    const lane = goal.marks[at];
    if (lane === undefined || lane === marks[at]) continue;
    if (changed > ENOUGH) return { model: { ...goal, marks }, turn: at };
    change(at, lane);
  }
  return { model: goal, turn: 0 };
}

function hasSameLanes(drawn: Drawn, goal: Drawn): boolean {
  return (
    drawn.marks.length === goal.marks.length &&
    goal.marks.every(({ lane }, at) => drawn.marks[at]?.lane === lane)
  );
}

function holdsChosen(lane: LaneMarks | undefined, { chosen }: Drawn): boolean {
  return chosen !== null && (lane?.marks ?? []).some((mark) => isIn(mark, chosen));
}
