/** The relations of the chosen event as arcs: from the mark that holds the one event to that of the other. */
import { type Arc, arcBetween, arcToEdge, type Point } from '../../../domain/marks/arcs';
import { isIn, markOfEvent } from '../../../domain/marks/mark';
import { GLYPH_SIZE, WORDS_HEIGHT } from '../../../domain/marks/metrics';
import type { PlacedMark } from '../../../domain/marks/placement';
import type { EventRow } from '../../../domain/store/event-store';
import type { ChartModel } from './chart-model';
import type { StackedRows } from './stack-rows';

/** How far from the window's edge an arc ends that leads out of it. */
const EDGE = 3;

/** One arc for each mark that holds a related event, and for each direction. */
export function relationArcs(
  { chosen, related }: ChartModel,
  placed: readonly PlacedMark[],
  rows: StackedRows,
  width: number,
): readonly Arc[] {
  const byMark = new Map(placed.map((each) => [each.mark, each]));
  const marks = [...byMark.keys()];
  const markOf = (row: EventRow) => {
    const mark = markOfEvent(marks, { ...row, start: row.extent?.start });
    return mark && byMark.get(mark);
  };
  const own = placed.find(({ mark }) => isIn(mark, chosen));
  if (own === undefined) return [];
  const arcs = new Map<string, Arc>();
  for (const { row, isPointedAt } of related) {
    const other = markOf(row);
    if (other === undefined || other === own || !(own.isInView || other.isInView)) continue;
    const [from, to] = isPointedAt ? [own, other] : [other, own];
    const points = [from, to].map((each) => middleOf(each, rows));
    const [start, end] = points;
    if (start === undefined || end === undefined) continue;
    const edgeOf = (outside: PlacedMark, { y }: Point) => ({ x: outside.left > 0 ? width - EDGE : EDGE, y });
    const arc = !to.isInView
      ? arcToEdge(start, edgeOf(to, end))
      : !from.isInView
        ? arcToEdge(end, edgeOf(from, start))
        : arcBetween(start, end);
    // Where each tells of the other, one line has two heads.
    const isDrawn = arcs.has(`${to.mark.id} ${from.mark.id}`);
    arcs.set(`${from.mark.id} ${to.mark.id}`, isDrawn ? { ...arc, line: '' } : arc);
  }
  return [...arcs.values()];
}

/** The middle of a glyph, in pixels from the upper left corner of the part where marks are drawn. */
export function middleOf({ mark, left, top }: PlacedMark, { lanes }: StackedRows): Point {
  const laneTop = lanes.get(mark.lane)?.top ?? 0;
  return { x: left + GLYPH_SIZE / 2, y: laneTop + top + WORDS_HEIGHT / 2 };
}
