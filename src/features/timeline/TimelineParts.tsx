/**
 * The chart, the strip of the whole dataset, and their buttons. On a phone the strip stands first and the chart is
 * folded away until a reader asks for it, or for certain days: so the list is on the first screen, and the widget
 * is fetched only by those who look at it.
 */

import {
  type CSSProperties,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useState,
} from 'react';
import { inTime } from '../../base/in-time';
import type { Density } from '../../domain/marks/metrics';
import { useOpenDataset } from '../../state/open-dataset';
import { useView } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Icon } from '../../ui/Icon';
import { useMediaQuery } from '../../ui/use-media-query';
import { t } from '../../words/translate';
import { ChartToolbar } from './ChartToolbar';
import { OverviewStrip } from './overview/OverviewStrip';
import { stripHeight } from './overview/strip-metrics';
import { useChartRoom } from './use-chart-room';
import { WindowChoice } from './WindowChoice';

/** The widget is the largest part of the page. */
const TimelineChart = lazy(() =>
  inTime(import('./chart/TimelineChart')).then(({ TimelineChart: chart }) => ({ default: chart })),
);

/** Where panes are dialogs: the strip is of use there although the chart is compact. */
const NARROW = '(max-width: 959.98px)';
/** Where the chart would push the list from the first screen; the stylesheet has the same condition. */
const FOLDABLE = '(max-width: 719.98px), (max-width: 959.98px) and (max-height: 559.98px)';

interface TimelinePartsProps {
  readonly density: 'full' | 'compact';
  readonly isAlone: boolean;
  /** Shown where the chart could not be loaded. */
  readonly failed: ReactNode;
  readonly onDrawn: () => void;
}

export function TimelineParts({ density, isAlone, failed, onDrawn }: TimelinePartsProps) {
  const { lanes } = useOpenDataset();
  const stage = useId();
  const isNarrow = useMediaQuery(NARROW);
  const isLow = useMediaQuery(FOLDABLE);
  const isFoldable = isLow && !isAlone;
  const hasWindow = useView(({ view }) => view.window !== null);
  const [isUnfolded, setUnfolded] = useState<boolean | null>(null);
  // Who chooses days, or opens a link to some, wants to see them.
  const hasChart = !isFoldable || (isUnfolded ?? hasWindow);
  const isTouched = useMediaQuery('(pointer: coarse)');
  const chartDensity = density === 'compact' && isTouched ? 'touch' : density;
  const hasStrip = density === 'full' || isNarrow;

  const [isStripDrawn, setStripDrawn] = useState(false);
  const [isChartDrawn, setChartDrawn] = useState(false);
  const stripDrawn = useCallback(() => setStripDrawn(true), []);
  const chartDrawn = useCallback(() => setChartDrawn(true), []);
  const isDrawn = (isStripDrawn || !hasStrip) && (isChartDrawn || !hasChart);
  useEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);

  const strip = hasStrip && (
    <div
      className="timeline-view__strip"
      style={{ '--strip-height': `${stripHeight(lanes.length)}px` } as CSSProperties}
    >
      <OverviewStrip onDrawn={stripDrawn} />
    </div>
  );
  return (
    <>
      <div className="timeline-view__head">
        <WindowChoice hasZones={isNarrow} />
        {isFoldable && (
          <Button aria-expanded={hasChart} aria-controls={stage} onClick={() => setUnfolded(!hasChart)}>
            <Icon name={hasChart ? 'expand' : 'collapse'} />
            {t('windows.chart')}
          </Button>
        )}
        {!isLow && <ChartToolbar hasZones={!isNarrow} />}
      </div>
      {isLow && strip}
      <div id={stage} className="timeline-view__stage" hidden={!hasChart}>
        {hasChart && (
          <>
            {isLow && <ChartToolbar hasZones={false} />}
            <ChartRoom density={chartDensity} isDrawn={isChartDrawn}>
              <ErrorBoundary fallback={failed} onFailure={chartDrawn}>
                <Suspense
                  fallback={
                    <p className="timeline-view__message">
                      {t(isAlone ? 'chart.loadingAlone' : 'chart.loading')}
                    </p>
                  }
                >
                  <TimelineChart density={chartDensity} onDrawn={chartDrawn} />
                </Suspense>
              </ErrorBoundary>
            </ChartRoom>
          </>
        )}
      </div>
      {!isLow && strip}
    </>
  );
}

interface ChartRoomProps {
  readonly density: Density;
  readonly isDrawn: boolean;
  readonly children: ReactNode;
}

/** As high as the chart will be, until it is there: what stands below keeps its place. */
function ChartRoom({ density, isDrawn, children }: ChartRoomProps) {
  const [room, minHeight] = useChartRoom(density);
  return (
    <div ref={room} style={isDrawn ? undefined : { minHeight }}>
      {children}
    </div>
  );
}
