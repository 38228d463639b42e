/**
 * The civil days by which an event can be looked for: those of its own date, and those that its instants were in
 * the other calendars of the dataset. Whoever looks for either day finds it.
 */
import type { ArchiveHead } from '../archive/archive';
import type { EventInstant, EventWhen } from '../archive/event';
import { declaredZones } from '../archive/zones';
import { type CivilDay, civilFromDays, daysFromCivil, firstOfMonth } from '../time/civil-day';
import { type Edtf, type EdtfEndpoint, type EdtfPoint, isRange } from '../time/edtf';
import { boundsFromEdtf, boundsOfPoint } from '../time/edtf-bounds';
import { dayNumberAt } from '../time/zone-days';
import type { DatePattern } from './date-query';

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
  /**
   * `each`: it was on all of these days. `some`: on one or some of them, it is not known which. `open`: on one or
   * some of them, or beyond them, where nothing bounds it.
   */
  readonly holds: 'each' | 'some' | 'open';
  /** The zone whose days these are, where it is not the event's own: an IANA name. */
  readonly elsewhere?: string;
}

export interface DayMatch {
  /** `on`: it was then. `within`: it may have been then, its bounds leave it open. */
  readonly how: 'on' | 'within';
  /** The first such day. */
  readonly day: CivilDay;
  readonly elsewhere?: string;
}

type Calendars = Pick<ArchiveHead, 'sides' | 'asOf'>;

/** As much of a date as its days need. */
export interface DaysOfWhen extends Pick<EventWhen, 'edtf' | 'asOf' | 'timeZone'> {
  readonly instant?: Pick<EventInstant, 'start' | 'end'>;
}

export function daySpansOf(when: DaysOfWhen, archive: Calendars): readonly DaySpan[] {
  if (when.edtf === undefined) return [];
  const own = spansFromEdtf(when.edtf, daysFromCivil(when.asOf ?? archive.asOf));
  return [...own, ...spansElsewhere(when, archive)];
}

function spansFromEdtf(edtf: Edtf, asOf: number): readonly DaySpan[] {
  if (edtf.type === 'interval') return intervalSpans(edtf.start, edtf.end, asOf);
  if (edtf.type !== 'set') return [pointSpan(edtf)];
  if (edtf.mode === 'all') {
    return edtf.members.flatMap((member) =>
      isRange(member) ? intervalSpans(member.from, member.to, asOf) : [pointSpan(member)],
    );
  }
  const { earliest, latest } = boundsFromEdtf(edtf);
  const from = typeof earliest === 'string' ? undefined : daysFromCivil(earliest);
  const to = typeof latest === 'string' ? undefined : daysFromCivil(latest);
  return boundedSpan(from, to, asOf);
}

function pointSpan(point: EdtfPoint): DaySpan {
  const { earliestDays, latestDays } = boundsOfPoint(point);
  return { first: earliestDays, last: latestDays, holds: earliestDays === latestDays ? 'each' : 'some' };
}

function intervalSpans(start: EdtfEndpoint, end: EdtfEndpoint, asOf: number): readonly DaySpan[] {
  const [from, to] = [start, end].map((point) => (typeof point === 'string' ? undefined : pointSpan(point)));
  if (from?.holds === 'each' && to?.holds === 'each') {
    return [{ first: from.first, last: to.last, holds: 'each' }];
  }
  return [...[from, to].flatMap((span) => (span ? [span] : [])), ...boundedSpan(from?.first, to?.last, asOf)];
}

/**
 * At some time between two bounds. What may have begun at any time before is looked for at the bound that is
 * known, as in the order of time; what may come at any time after, up to where the dataset speaks.
 */
function boundedSpan(from: number | undefined, to: number | undefined, asOf: number): readonly DaySpan[] {
  const first = from ?? to;
  if (first === undefined) return [];
  const holds = from === undefined || to === undefined ? 'open' : 'some';
  return [{ first, last: Math.max(to ?? asOf, first), holds }];
}

function spansElsewhere({ instant, timeZone }: DaysOfWhen, archive: Calendars): readonly DaySpan[] {
  const [start, end] = [instant?.start ?? instant?.end, instant?.end ?? instant?.start];
  if (start === undefined || end === undefined) return [];
  const zones = new Set(declaredZones(archive));
  return [...zones]
    .filter((zone) => zone !== timeZone)
    .map((zone) => ({
      first: dayNumberAt(start, zone),
      last: dayNumberAt(end, zone),
      holds: 'each',
      elsewhere: zone,
    }));
}

/** The best that the days say to the pattern: that it was then goes before that it may have been. */
export function matchDays(spans: readonly DaySpan[], pattern: DatePattern): DayMatch | undefined {
  const matches = spans.flatMap((span): readonly DayMatch[] => {
    const first = firstMatch(span, pattern);
    if (first === undefined) return [];
    const how = span.holds === 'each' || isFilledBy(span, pattern) ? 'on' : 'within';
    return [
      { how, day: civilFromDays(first), ...(span.elsewhere !== undefined && { elsewhere: span.elsewhere }) },
    ];
  });
  return matches.find(({ how }) => how === 'on') ?? matches[0];
}

/** Far enough for every day of the calendar to come on every day of the week. */
export const MAX_SPAN = 15_000;

/** The first day of the span that is of the pattern. */
export function firstMatch(
  { first, last }: Pick<DaySpan, 'first' | 'last'>,
  pattern: DatePattern,
): number | undefined {
  const from = Math.max(
    first,
    pattern.year === undefined ? first : daysFromCivil({ year: pattern.year, month: 1, day: 1 }),
  );
  const to = Math.min(last, from + MAX_SPAN);
  for (let at = from; at <= to; ) {
    const day = civilFromDays(at);
    if (pattern.year !== undefined && day.year !== pattern.year) return undefined;
    if (pattern.month !== undefined && day.month !== pattern.month) at = daysFromCivil(firstOfMonth(day, 1));
    else if (isOfDay(at, day, pattern)) return at;
    else at += 1;
  }
  return undefined;
}

function isOfDay(at: number, { day }: CivilDay, pattern: DatePattern): boolean {
  if (pattern.day !== undefined && pattern.day !== day) return false;
  // The first day of all was a Thursday.
  return pattern.weekday === undefined || pattern.weekday === (((at + 4) % 7) + 7) % 7;
}

/** Whether all of its days are of the pattern, whose first match there is. */
export function isFilledBy({ first, last, holds }: DaySpan, { month, day }: DatePattern): boolean {
  if (holds === 'open') return false;
  if (first === last) return true;
  if (day !== undefined) return false;
  const [from, to] = [civilFromDays(first), civilFromDays(last)];
  return from.year === to.year && (month === undefined || from.month === to.month);
}
