/** Tops and heights of lanes and rulers, in the order in which they are stacked. */
import type { LaneMarks } from '../../../domain/marks/mark';
import { laneHeight, RULER_HEIGHT } from '../../../domain/marks/metrics';
import type { ChartModel } from './chart-model';

/** Pixels from the top of the chart. */
export interface StackedRow {
  readonly top: number;
  readonly height: number;
}

export interface StackedRows {
  readonly lanes: ReadonlyMap<string, StackedRow>;
  /** In the order of the model's rulers. */
  readonly rulers: readonly StackedRow[];
  readonly height: number;
}

export function stackRows(model: Pick<ChartModel, 'lanes' | 'rulers' | 'marks'>): StackedRows {
  const lanes = new Map<string, StackedRow>();
  const rulers: StackedRow[] = [];
  let top = 0;
  const addRulers = (above: string | null) => {
    for (const [index, ruler] of model.rulers.entries()) {
      if (ruler.above !== above) continue;
      rulers[index] = { top, height: RULER_HEIGHT };
      top += RULER_HEIGHT;
    }
  };
  for (const lane of model.lanes) {
    addRulers(lane.id);
    const height = heightOfLane(lane.id, model);
    lanes.set(lane.id, { top, height });
    top += height;
  }
  addRulers(null);
  return { lanes, rulers, height: top };
}

/** Pixels; each lane is as high as the marks that are drawn in it ask for. */
export function heightOfLane(id: string, model: Pick<ChartModel, 'marks'>): number {
  const lane = marksOfLane(id, model);
  return lane === undefined ? 0 : laneHeight(lane.rowCount, lane.density);
}

export function marksOfLane(id: string, { marks }: Pick<ChartModel, 'marks'>): LaneMarks | undefined {
  return marks.find((each) => each.lane === id);
}
