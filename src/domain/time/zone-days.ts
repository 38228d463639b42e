/** The civil days of very many instants: a zone is asked once for each day, and not once for each instant. */

import { daysFromCivil } from './civil-day';
import { civilDayAt, DAY_MS, offsetAt } from './time-zone';

/** By zone, for each day of UTC what the zone is ahead of it; NaN where that changes on the day. */
const known = new Map<string, Map<number, number>>();
/** More days than these are forgotten: a hundred years of a few zones. */
const MAX_KNOWN = 100_000;

/** Days since 1970-01-01: the day that it is in the zone (an IANA name) at the instant (milliseconds since then). */
export function dayNumberAt(instant: number, zone: string): number {
  const day = Math.floor(instant / DAY_MS);
  const ofZone = known.get(zone) ?? new Map<number, number>();
  let offset = ofZone.get(day);
  if (offset === undefined) {
    const [first, last] = [offsetAt(zone, day * DAY_MS), offsetAt(zone, (day + 1) * DAY_MS)];
    offset = first === last ? first : Number.NaN;
    if (ofZone.size >= MAX_KNOWN) ofZone.clear();
    known.set(zone, ofZone.set(day, offset));
  }
  if (Number.isNaN(offset)) return daysFromCivil(civilDayAt(instant, zone));
  return Math.floor((instant + offset) / DAY_MS);
}
