/** How high the chart will be, before the widget has come: by the same layout of marks that it will draw. */
import { type RefObject, useMemo } from 'react';
import { layoutMarks } from '../../domain/marks/layout';
import { type Density, laneHeight, RULER_HEIGHT } from '../../domain/marks/metrics';
import type { EventRow } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { useView } from '../../state/view-context';
import { useShownWindow } from '../../state/windows';
import { chartFrame, titlesOf } from './chart/chart-frame';
import { createTextMeasure } from './chart/measure-text';
import { useElementWidth } from './use-element-width';

/** The lines above and below the chart. */
const BORDERS = 2;

/** Pixels, for the element that the reference is put on; 0 before that is measured. */
export function useChartRoom(
  rows: readonly EventRow[],
  density: Density,
): readonly [RefObject<HTMLDivElement | null>, number] {
  const dataset = useOpenDataset();
  const chosen = useView(({ view }) => view.event);
  const { start, end } = useShownWindow();
  const zone = useView(({ view }) => view.zone);
  const [room, width] = useElementWidth('at-once');
  // Once is enough: the chart itself knows what became of it since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first room is asked for
  const height = useMemo(() => {
    if (width === 0) return 0;
    const { rulers } = chartFrame(dataset, rows, zone);
    const lanes = layoutMarks({
      events: rows.filter(({ extent }) => extent !== undefined),
      lanes: dataset.lanes.map(({ id }) => id),
      msPerPx: (end - start) / Math.max(width - gutterWidth(), 1),
      density,
      chosen,
      titles: titlesOf,
      measure: createTextMeasure('mark__label'),
    });
    return lanes.reduce(
      (sum, { rowCount }) => sum + laneHeight(rowCount, density),
      rulers.length * RULER_HEIGHT + BORDERS,
    );
  }, [width, density]);
  return [room, height];
}

/** The column of the lanes' names, as the stylesheet has it. */
function gutterWidth(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--size-gutter'));
}
