/** The window in which a group's events are no longer one mark. */
import { boundsOfCell } from '../../../domain/columns/bundle-cells';
import type { LaneMarks, Mark } from '../../../domain/marks/mark';
import { MIN_SPAN, windowAround } from '../../../domain/marks/window';
import type { TimeWindow } from '../../../domain/store/event-store';
import { DAY } from '../../../domain/time/extent';

/**
 * The widest of a few windows in which `layoutIn` parts the group; undefined where none does, as with events
 * of one instant in a strip of one row.
 */
export function partingWindow(
  { events, bundles, count, id, lane }: Mark,
  layoutIn: (window: TimeWindow) => readonly LaneMarks[],
): TimeWindow | undefined {
  const starts = events.flatMap(({ extent }) =>
    extent && Number.isFinite(extent.start) ? [extent.start] : [],
  );
  // What the marks of a smaller stretch are is known when it is asked for; a cell of time is parted by those in it.
  if (events.length === 0) return windowOfBundles(bundles);
  if (starts.length === 0) return undefined;
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  return [
    windowAround(first, last + DAY, 2 * DAY, 0.2),
    windowAround(first, last + DAY, DAY, 0.05),
    windowAround(first, last, MIN_SPAN, 0.2),
  ].find((window) => {
    const marks = layoutIn(window).find((each) => each.lane === lane)?.marks ?? [];
    const still = marks.find((each) => each.id === id);
    return still === undefined || still.count < count;
  });
}

/** From the first beginning to the last; undefined where all begin at once, which no zooming parts. */
function windowOfBundles(bundles: Mark['bundles']): TimeWindow | undefined {
  const cells = bundles.flatMap(({ key, extent }) =>
    key === undefined ? [[extent.start, extent.end] as const] : [boundsOfCell(key)],
  );
  const start = Math.min(...cells.map(([from]) => from));
  const end = Math.max(...cells.map(([, to]) => to));
  if (!Number.isFinite(end - start) || end - start < MIN_SPAN) return undefined;
  return windowAround(start, end, MIN_SPAN, 0.05);
}
