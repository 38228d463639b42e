/** The bundles that the chart draws: all that the filter leaves, where that is little; else those around the window. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { LaneId } from '../domain/actors/lanes';
import type { EventId } from '../domain/archive/ids';
import type { EventFilter } from '../domain/filter/event-filter';
import { type Stretch, stretchOf } from '../domain/marks/stretch';
import type { BundleQuery, Bundles, TimeWindow } from '../domain/store/event-store';
import { useOpenDataset } from './open-dataset';
import { useEventFilter } from './view-context';

/** With no more dated events than this each is told to the chart, which then lays out all of them at once. */
const WHOLE_UP_TO = 300;

interface KnownWhole {
  readonly filter: EventFilter;
  /** What was asked when all were told: the same question has the same answer. */
  readonly asked: BundleQuery;
}

/**
 * Those around the window, for a drawing in which one pixel stands for `msPerPx` milliseconds. Undefined until the first are
 * there. Those of before stay until the next are: they reach beyond the window.
 */
export function useBundles(window: TimeWindow, msPerPx: number, chosen: EventId | null): Bundles | undefined {
  const { queries } = useOpenDataset();
  const filter = useEventFilter();
  const stretch = useStretch(window, msPerPx);
  const [whole, setWhole] = useState<KnownWhole | null>(null);
  // Where all are told once, neither another window nor another open event is a reason to ask again.
  const isWhole = whole?.filter === filter;
  const asked = isWhole ? whole.asked : { ...stretch, filter, chosen, wholeUpTo: WHOLE_UP_TO };
  const { data, isPlaceholderData } = useQuery(queries.bundles(asked));
  const isTold = data?.value.isWhole === true && data.isComplete && !isPlaceholderData;
  if (isTold && !isWhole) setWhole({ filter, asked });
  return data?.value;
}

/** The same object until the window has left it. */
function useStretch(window: TimeWindow, msPerPx: number): Stretch {
  const { window: around, level } = stretchOf(window, msPerPx);
  const { start, end } = around;
  return useMemo(() => ({ window: { start, end }, level }), [start, end, level]);
}

const NO_COUNTS: ReadonlyMap<LaneId, number> = new Map();

/** How many dated events the filter leaves in each lane. */
export function useLaneCounts(): ReadonlyMap<LaneId, number> {
  const { queries } = useOpenDataset();
  const { data } = useQuery(queries.laneCounts(useEventFilter()));
  return data?.value ?? NO_COUNTS;
}
