/** Windows that the chart knows by name: the dataset's own, all of it, and its busiest days. */
import type { ArchiveHead } from '../archive/archive';
import type { Bin, TimeWindow } from '../store/event-store';
import { DAY, inReach, windowFromEdtf } from '../time/extent';

export function defaultWindow({ defaultWindow: edtf, defaultZone }: ArchiveHead): TimeWindow {
  return windowFromEdtf(edtf, defaultZone);
}

/** Where the chart can be panned to: well beyond all that is dated. */
export function boundsOf(whole: TimeWindow): TimeWindow {
  const span = Math.max(whole.end - whole.start, 365 * DAY);
  return { start: inReach(whole.start - 10 * span), end: inReach(whole.end + 10 * span) };
}

/** How many days the busiest window holds at most. */
const BUSY_DAYS = 4;

/** The few neighbouring days in which most events begin; undefined where no two events are that near. */
export function busiestWindow(bins: readonly Bin[]): TimeWindow | undefined {
  let best: { readonly from: number; readonly count: number } | undefined;
  for (let from = 0; from < bins.length; from += 1) {
    const count = bins.slice(from, from + BUSY_DAYS).reduce((sum, bin) => sum + bin.count, 0);
    if (count > (best?.count ?? 1)) best = { from, count };
  }
  if (best === undefined) return undefined;
  const busy = bins.slice(best.from, best.from + BUSY_DAYS).filter(({ count }) => count > 0);
  const [first, last] = [busy[0], busy.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
