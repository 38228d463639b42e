/** How high the chart will be, before the widget has come: by the same layout of marks that it will draw. */
import { type RefObject, useMemo } from 'react';
import { rowCountsOf } from '../../domain/marks/layout';
import { type Density, laneHeight, RULER_HEIGHT } from '../../domain/marks/metrics';
import { blocksOf } from '../../domain/marks/stretch';
import { useBundles, useLaneCounts } from '../../state/bundles';
import { useOpenDataset } from '../../state/open-dataset';
import { useView } from '../../state/view-context';
import { useShownWindow } from '../../state/windows';
import { chartFrame } from './chart/chart-frame';
import { titlesOf } from './chart/mark-words';
import { createTextMeasure } from './chart/measure-text';
import { useElementWidth } from './use-element-width';

/** The lines above and below the chart. */
const BORDERS = 2;

/** Pixels, for the element that the reference is put on; 0 before that is measured. */
export function useChartRoom(density: Density): readonly [RefObject<HTMLDivElement | null>, number] {
  const dataset = useOpenDataset();
  const chosen = useView(({ view }) => view.event);
  const window = useShownWindow();
  const zone = useView(({ view }) => view.zone);
  const [room, width] = useElementWidth('at-once');
  const chartWidth = Math.max(width - (width === 0 ? 0 : gutterWidth()), 1);
  const msPerPx = (window.end - window.start) / chartWidth;
  const drawn = useBundles(window, msPerPx, chosen);
  const laneCounts = useLaneCounts();
  // Once is enough: the chart itself knows what became of it since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first room is asked for
  const height = useMemo(() => {
    if (width === 0) return 0;
    const { rulers } = chartFrame(dataset, laneCounts, zone);
    const rowCounts = rowCountsOf({
      bundles: drawn?.bundles ?? [],
      blocks: drawn === undefined || drawn.isWhole ? undefined : blocksOf(drawn),
      lanes: dataset.lanes.map(({ id }) => id),
      msPerPx,
      density,
      chosen,
      titles: titlesOf,
      measure: createTextMeasure('mark__label'),
    });
    return rowCounts.reduce(
      (sum, rowCount) => sum + laneHeight(rowCount, density),
      rulers.length * RULER_HEIGHT + BORDERS,
    );
  }, [width, density, drawn === undefined]);
  return [room, height];
}

/** The column of the lanes' names, as the stylesheet has it. */
function gutterWidth(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--size-gutter'));
}
