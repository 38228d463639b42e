/**
 * The whole dataset on a strip: how many events lie where, lane by lane, and the chart's window as a handle.
 * What the filter leaves out stays as a faint shape: the strip is the ground by which a reader finds the way,
 * and a gap must say "left out", not "nothing there".
 */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { isFiltering, NO_FILTER } from '../../../domain/filter/event-filter';
import { highestOf } from '../../../domain/overview/density';
import { handleOf, stripRange } from '../../../domain/overview/strip';
import { windowOfSpan } from '../../../domain/overview/windows';
import { useOpenDataset } from '../../../state/open-dataset';
import { useEventFilter, useView, useViewActions } from '../../../state/view-context';
import { useDefaultWindow, useShownWindow } from '../../../state/windows';
import { inSequence } from '../../../words/joining';
import { t } from '../../../words/translate';
import { windowWords } from '../../../words/windows';
import { useElementWidth } from '../use-element-width';
import { DensityLanes } from './DensityLanes';
import { StripAxis } from './StripAxis';
import { LONG_LIMIT, laneHeight, MIN_HANDLE, PART_WIDTH } from './strip-metrics';
import { useStripGestures } from './use-strip-gestures';
import { WindowHandle } from './WindowHandle';
import './overview-strip.css';

interface OverviewStripProps {
  /** The strip is on the screen for the first time. */
  readonly onDrawn: () => void;
}

export function OverviewStrip({ onDrawn }: OverviewStripProps) {
  const { archive, lanes, queries } = useOpenDataset();
  const filter = useEventFilter();
  const initial = useDefaultWindow();
  const window = useShownWindow();
  const zone = useView(({ view }) => view.zone) ?? archive.defaultZone;
  const { showWindow } = useViewActions();
  const [track, width] = useElementWidth('later');

  const { data: span } = useQuery(queries.span(NO_FILTER));
  const data = useMemo(() => windowOfSpan(span?.value ?? initial), [span, initial]);
  const parts = Math.max(Math.floor(width / PART_WIDTH), 1);
  const ask = { window: data, parts, longLimit: LONG_LIMIT };
  const isMeasured = span !== undefined && width > 0;
  const all = useQuery({ ...queries.density({ ...ask, filter: NO_FILTER }), enabled: isMeasured });
  const left = useQuery({ ...queries.density({ ...ask, filter }), enabled: isMeasured });

  const free = stripRange(data, window);
  const { grab, brush, handlers } = useStripGestures({
    scale: { range: free, width },
    window,
    onWindow: showWindow,
  });
  // While it is dragged the strip keeps its scale, or the ground would move under the pointer.
  const range = grab?.range ?? free;
  const scale = useMemo(
    () => ({ range: { start: range.start, end: range.end }, width }),
    [range.start, range.end, width],
  );
  const highest = all.data ? highestOf(all.data.value) : 1;
  const height = laneHeight(lanes.length);

  const isShown = all.isError || left.isError || (all.data !== undefined && left.data !== undefined);
  useEffect(() => {
    if (isShown) onDrawn();
  }, [isShown, onDrawn]);

  const isFiltered = all.data !== undefined && left.data !== undefined && isFiltering(filter);
  return (
    <fieldset className="strip">
      <legend className="visually-hidden">{inSequence(t('strip.name'), windowWords(data, zone))}</legend>
      <p className="strip__name visually-hidden-below-720" aria-hidden="true">
        {t('strip.name')}
      </p>
      <div ref={track} className="strip__track" {...handlers}>
        {isMeasured && (
          <>
            <StripAxis scale={scale} zone={zone} />
            {isFiltered && all.data && (
              <DensityLanes
                density={all.data.value}
                scale={scale}
                highest={highest}
                height={height}
                isFaint
              />
            )}
            {left.data && (
              <DensityLanes density={left.data.value} scale={scale} highest={highest} height={height} />
            )}
            {brush && <div className="strip__brush" style={{ left: brush.left, width: brush.width }} />}
            <WindowHandle
              window={window}
              range={range}
              zone={zone}
              handle={handleOf(window, scale, MIN_HANDLE)}
              stripWidth={width}
              onWindow={showWindow}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}
