import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../domain/archive/ids';
import type { LaneMarks, Mark } from '../../../domain/marks/mark';
import { nextToDraw } from './lane-by-lane';

interface Drawn {
  readonly marks: readonly LaneMarks[];
  readonly chosen: EventId | null;
}

function drawnOf(counts: readonly number[], more: Partial<Drawn> = {}): Drawn {
  const marks = counts.map((count, at): LaneMarks => {
    const lane = `side:${at}` as const;
    const markOf = (_: unknown, place: number) =>
      ({ lane, first: `${at}-${place}`, events: [] }) as unknown as Mark;
    return { lane, density: 'full', rowCount: 3, marks: Array.from({ length: count }, markOf) };
  });
  return { marks, chosen: null, ...more };
}

const counts = fc.array(fc.nat(200), { minLength: 1, maxLength: 12 });

/** All that is drawn until the goal is reached. */
function frames(from: Drawn, goal: Drawn, first = 0): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (let [now, turn] = [from, first]; now !== goal; ) {
    const next = nextToDraw(now, goal, turn);
    [now, turn] = [next.model, next.turn];
    drawn.push(now);
    if (drawn.length > goal.marks.length) throw new Error('no lane came in a frame');
  }
  return drawn;
}

describe('lanes that are drawn one after the other', () => {
  it('have each all marks of before or all of the goal, and change once', () => {
    fc.assert(
      fc.property(counts, counts, fc.nat(12), (before, after, first) => {
        const from = drawnOf(after.map((_, at) => before[at] ?? 0));
        const goal = drawnOf(after);
        let last = from;
        for (const now of frames(from, goal, first)) {
          for (const [at, lane] of now.marks.entries()) {
            const isNew = lane === goal.marks[at];
            expect(isNew || lane === from.marks[at]).toBe(true);
            if (last.marks[at] === goal.marks[at]) expect(isNew).toBe(true);
          }
          last = now;
        }
        expect(last).toBe(goal);
      }),
    );
  });

  it('are few in each frame where they have many marks, and all in one where they have few', () => {
    expect(frames(drawnOf([60, 60, 60, 60]), drawnOf([60, 60, 60, 60]))).toHaveLength(2);
    expect(frames(drawnOf([120, 5, 200]), drawnOf([5, 120, 0]))).toHaveLength(3);
    expect(frames(drawnOf([5, 5, 5]), drawnOf([6, 6, 6]))).toHaveLength(1);
  });

  it('are drawn at once where they are others', () => {
    const goal = drawnOf([60, 60, 60, 60]);
    expect(nextToDraw(drawnOf([60, 60, 60]), goal, 2).model).toBe(goal);
  });

  it('show the event that is opened or shut at once, wherever it is', () => {
    const many = [60, 60, 60, 60, 60, 60];
    const open = drawnOf(many, { chosen: '4-17' as EventId });
    const shut = drawnOf(many);
    for (const [from, goal] of [
      [shut, open],
      [open, shut],
    ] as const) {
      const { model } = nextToDraw(from, goal, 1);
      expect(model.chosen).toBe(goal.chosen);
      expect(model.marks[4]).toBe(goal.marks[4]);
      expect(model.marks[0]).toBe(from.marks[0]);
    }
  });

  it('all come in their turn where the goal changes with each frame', () => {
    const many = [60, 60, 60, 60];
    const came = new Set<number>();
    let [drawn, turn] = [drawnOf(many), 0];
    for (let frame = 0; frame < many.length; frame += 1) {
      const goal = drawnOf(many);
      const next = nextToDraw(drawn, goal, turn);
      for (const [at, lane] of next.model.marks.entries()) if (lane === goal.marks[at]) came.add(at);
      [drawn, turn] = [next.model, next.turn];
    }
    expect([...came].toSorted()).toEqual([0, 1, 2, 3]);
  });
});
