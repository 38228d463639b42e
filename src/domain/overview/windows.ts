/** Windows that show one thing: a day, an event, the whole of a span. */
import { windowAround } from '../marks/window';
import type { TimeWindow } from '../store/event-store';
import type { CivilDay } from '../time/civil-day';
import { DAY, type TimeExtent } from '../time/extent';
import { endOfDay, startOfDay } from '../time/time-zone';

/** Room on both sides, as a part of what is shown: its bounds are seen, and what is next to it. */
const MARGIN = 0.25;
const WHOLE_MARGIN = 0.04;

/** The civil day in its zone, with a quarter of a day before and after. */
export function windowOfDay(day: CivilDay, zone: string): TimeWindow {
  return windowAround(startOfDay(day, zone), endOfDay(day, zone), DAY, MARGIN);
}

/** All of an event with room around it, at least a day; a bound that is not known is that of `bounds`. */
export function windowOfExtent(
  { start, end }: Pick<TimeExtent, 'start' | 'end'>,
  bounds: TimeWindow,
): TimeWindow {
  const from = Number.isFinite(start) ? start : Math.min(bounds.start, end);
  const to = Number.isFinite(end) ? end : Math.max(bounds.end, start);
  const isBounded = Number.isFinite(from) && Number.isFinite(to);
  return isBounded ? windowAround(from, to, DAY, MARGIN) : bounds;
}

/** A span of known bounds with a narrow margin, at least a day. */
export function windowOfSpan({ start, end }: TimeWindow): TimeWindow {
  return windowAround(start, end, DAY, WHOLE_MARGIN);
}
