/** What the chart shows at a step of the guided reading. */
import type { ArchiveHead } from '../archive/archive';
import type { GuidedStep } from '../archive/guided-reading';
import { windowAround } from '../marks/window';
import { DAY, type TimeExtent, windowFromEdtf } from '../time/extent';
import type { TimeWindow } from './event-store';

/** Around a short event at least so much is in view that one sees what came before and after. */
const LEAST_SPAN = 3 * DAY;

/**
 * Its own window, else the `extent` of its event with half as much room again on each side. Undefined where there
 * is neither, as with an event that is undated or open at an end: the dataset's default window serves then.
 */
export function windowOfStep(
  { window }: Pick<GuidedStep, 'window'>,
  extent: TimeExtent | undefined,
  { defaultZone }: Pick<ArchiveHead, 'defaultZone'>,
): TimeWindow | undefined {
  if (window !== undefined) return windowFromEdtf(window, defaultZone);
  if (extent === undefined || !Number.isFinite(extent.end - extent.start)) return undefined;
  return windowAround(extent.start, extent.end, LEAST_SPAN, 0.5);
}
