/** The windows of the chart that more than one part of the page speaks of. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { windowAround } from '../domain/marks/window';
import { busiestWindow, defaultWindow } from '../domain/overview/known-windows';
import { windowOfSpan } from '../domain/overview/windows';
import type { TimeWindow } from '../domain/store/event-store';
import { DAY } from '../domain/time/extent';
import { useOpenDataset } from './open-dataset';
import { useEventFilter, useView } from './view-context';

/** The dataset's own; the same object until the dataset is another. */
export function useDefaultWindow(): TimeWindow {
  const { archive } = useOpenDataset();
  return useMemo(() => defaultWindow(archive), [archive]);
}

/** What the chart shows: the window that was chosen, or else the dataset's own. */
export function useShownWindow(): TimeWindow {
  const initial = useDefaultWindow();
  return useView(({ view }) => view.window) ?? initial;
}

/** All that the filter leaves, with a narrow margin; the dataset's own window where nothing of it is dated, or until it is known. */
export function useWholeWindow(): TimeWindow {
  const { queries } = useOpenDataset();
  const initial = useDefaultWindow();
  const { data } = useQuery(queries.span(useEventFilter()));
  const span = data?.value;
  return useMemo(() => (span ? windowOfSpan(span) : initial), [span, initial]);
}

export interface BusiestWindow {
  /** The busy days themselves, by which it is called. */
  readonly days: TimeWindow;
  /** What the chart shows of them: the days with a little room around. */
  readonly shown: TimeWindow;
}

/** So many days are searched for the busiest at most. */
const MAX_DAYS = 4000;
/** Room on both sides of the busiest days, as a part of them. */
const MARGIN = 0.12;

/** The busiest days of the dataset's own window under the filter; undefined where there are none, or not yet. */
export function useBusiestWindow(): BusiestWindow | undefined {
  const { queries } = useOpenDataset();
  const filter = useEventFilter();
  const initial = useDefaultWindow();
  const dayCount = Math.min(Math.max(Math.round((initial.end - initial.start) / DAY), 1), MAX_DAYS);
  const { data: bins } = useQuery(queries.bins(filter, initial, dayCount));
  const days = bins && busiestWindow(bins.value);
  return days && { days, shown: windowAround(days.start, days.end, DAY, MARGIN) };
}
