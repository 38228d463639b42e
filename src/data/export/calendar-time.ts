/** Where an event lies in a calendar, which knows only whole days and instants, each certain. */
import type { EventWhen } from '../../domain/archive/event';
import { type CivilDay, civilFromDays, formatCivilDay } from '../../domain/time/civil-day';
import type { Edtf } from '../../domain/time/edtf';
import { DAY, extentFromWhen } from '../../domain/time/extent';
import type { LeftOutKind } from './export-report';

export interface CalendarTime {
  /** Whether `start` and `end` are days, "2021-11-16", or instants, "2021-11-16T00:45:00Z". */
  readonly type: 'date' | 'date-time';
  readonly start: string;
  /** The first day or instant after; absent where it is over as it begins, or nobody knows when it ended. */
  readonly end?: string;
  /** At some time in these days, or on one of them. */
  readonly isUncertain: boolean;
  /** Cut at the day up to which it is known to last. */
  readonly isNotEnded: boolean;
}

/**
 * `asOf` is the day up to which the dataset speaks. What has a bound at one side only stands on its day ("on or before the
 * 16th"). The reason, where a calendar cannot tell the event.
 */
export function calendarTime(
  { edtf, instant, asOf: ownAsOf }: EventWhen,
  asOf: CivilDay,
): CalendarTime | Extract<LeftOutKind, 'undated' | 'beyond-calendar'> {
  if (edtf === undefined) return 'undated';
  // Days of a calendar have no zone: reckoned in UTC they stay the days that they are.
  const {
    start,
    end,
    startEdge,
    endEdge,
    sortAt: first,
  } = extentFromWhen({ edtf, timeZone: 'UTC' }, { defaultZone: 'UTC', asOf: ownAsOf ?? asOf });
  const after = Number.isFinite(end - start) ? end : first + DAY;
  const isNotEnded = hasOpenEnd(edtf);
  const isUncertain =
    edtf.type === 'set' || startEdge !== 'certain' || (endEdge !== 'certain' && !isNotEnded);
  const instants = instantsWithin(instant, after - first);
  const time: CalendarTime = instants
    ? { type: 'date-time', ...instants, isUncertain, isNotEnded }
    : { type: 'date', start: dayText(first), end: dayText(after), isUncertain, isNotEnded };
  return [time.start, time.end ?? time.start].every((text) => /^\d{4}-/.test(text))
    ? time
    : 'beyond-calendar';
}

function hasOpenEnd(edtf: Edtf): boolean {
  return edtf.type === 'interval' && edtf.end === 'open';
}

/** Of what lasts for days a beginning alone would tell less than its days do. */
function instantsWithin(
  instant: EventWhen['instant'],
  length: number,
): Pick<CalendarTime, 'start' | 'end'> | undefined {
  if (instant?.start === undefined || (instant.end === undefined && length > DAY)) return undefined;
  const [start, end] = [instantText(instant.start), instantText(instant.end ?? instant.start)] as const;
  return start === end ? { start } : { start, end };
}

function dayText(time: number): string {
  return formatCivilDay(civilFromDays(time / DAY));
}

/** In UTC and to the second, as calendars have it. */
export function instantText(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
