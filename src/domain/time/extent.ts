/** Where an event lies on the one axis of absolute time, and how sure its ends are. */

import { type CivilDay, daysFromCivil } from './civil-day';
import type { Edtf, EdtfEndpoint } from './edtf';
import { boundsFromEdtf, boundsOfPoint, isQualified } from './edtf-bounds';
import { DAY_MS, endOfDay, startOfDay } from './time-zone';

/** A tick, a fade because it is somewhere there, or a fade because it goes on. */
export const EDGES = ['certain', 'uncertain', 'open'] as const;
type Edge = (typeof EDGES)[number];

export interface TimeExtent {
  /** Milliseconds since 1970-01-01T00:00Z; -Infinity where nothing bounds it. */
  readonly start: number;
  /** First millisecond after; Infinity where nothing bounds it. */
  readonly end: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
  /**
   * What it is sorted by, which may lie beyond the axis: the earliest possible start; where that is open ("on or before the
   * 16th") the latest day it may have been, since what may be anywhere before is looked for at the bound that is known.
   */
  readonly sortAt: number;
  /** Zone in which its civil days were laid. */
  readonly zone: string;
  /** False where the dataset's default zone stands in. */
  readonly isZoneKnown: boolean;
}

/** What is drawn of an extent. */
export type DrawnExtent = Pick<TimeExtent, 'start' | 'end' | 'startEdge' | 'endEdge'>;

/** Whether a day is that at the end of the axis, in any zone. */
export function isAxisEnd(day: CivilDay, end: 'before' | 'after'): boolean {
  const days = daysFromCivil(day) * (end === 'before' ? -1 : 1);
  return days >= AXIS_END / DAY_MS - 2;
}

export interface DatedThing {
  readonly edtf: Edtf;
  readonly timeZone: string | null;
  readonly instant?: { readonly start?: number; readonly end?: number };
}

export const DAY = DAY_MS;

/**
 * Milliseconds around 1970 that the axis has: some 220,000 years on each side. What lies beyond stands at the end of the
 * axis, as something that goes on.
 */
const AXIS_END = 7e15;
/** The furthest that a window reaches: there is room beside what stands at the end of the axis, and `Date` knows the time. */
export const WINDOW_END = 8e15;

function within(end: number, time: number): number {
  return Number.isFinite(time) ? Math.min(Math.max(time, -end), end) : time;
}

function onAxis(time: number): number {
  return within(AXIS_END, time);
}

/** An end of a window, or the nearest that it can have. */
export function inReach(time: number): number {
  return within(WINDOW_END, time);
}

/** At which end of the axis all of it lies, so that what is drawn there tells nothing of its date. */
export function beyondAxis({
  start,
  end,
}: Pick<TimeExtent, 'start' | 'end'>): 'before' | 'after' | undefined {
  if (end <= -AXIS_END) return 'before';
  return start >= AXIS_END ? 'after' : undefined;
}

/** Without a known zone a day may have begun up to half a day earlier or later than it is drawn. */
export function extentFromWhen(
  { edtf, timeZone, instant }: DatedThing,
  { defaultZone, asOf }: { readonly defaultZone: string; readonly asOf: CivilDay },
): TimeExtent {
  const zone = timeZone ?? defaultZone;
  const civil = civilExtent(edtf, zone, asOf);
  const isZoneKnown = timeZone !== null;
  const soften = (edge: Edge): Edge => (edge === 'certain' && !isZoneKnown ? 'uncertain' : edge);
  const start = instant?.start ?? civil.start;
  const end = instant?.end ?? (instant?.start === undefined ? civil.end : Math.max(civil.end, instant.start));
  const edgeAt = (time: number, edge: Edge): Edge => (onAxis(time) === time ? edge : 'open');
  return {
    start: onAxis(start),
    end: onAxis(end),
    startEdge: edgeAt(start, instant?.start === undefined ? soften(civil.startEdge) : 'certain'),
    endEdge: edgeAt(end, instant?.end === undefined ? soften(civil.endEdge) : 'certain'),
    sortAt: Number.isFinite(start) ? start : civil.lastDayStart,
    zone,
    isZoneKnown,
  };
}

interface CivilExtent extends DrawnExtent {
  /** Start of the latest day that it may have been. */
  readonly lastDayStart: number;
}

function civilExtent(edtf: Edtf, zone: string, asOf: CivilDay): CivilExtent {
  const { earliest, latest } = boundsFromEdtf(edtf);
  const [startEdge, endEdge] = edgesOf(edtf);
  const start = typeof earliest === 'string' ? Number.NEGATIVE_INFINITY : startOfDay(earliest, zone);
  // What has not ended is known up to the day up to which the dataset speaks.
  const lastDay = typeof latest === 'string' ? asOf : latest;
  const lastDayStart = startOfDay(lastDay, zone);
  const isUnbounded = latest === 'open' && edtf.type === 'set';
  const end = isUnbounded
    ? Number.POSITIVE_INFINITY
    : Math.max(endOfDay(lastDay, zone), Number.isFinite(start) ? start + DAY_MS : -Infinity);
  return { start, end, startEdge, endEdge, lastDayStart: Math.max(lastDayStart, start) };
}

function edgesOf(edtf: Edtf): readonly [Edge, Edge] {
  if (edtf.type === 'set') {
    // At some time in the bounds: neither bound is when it began or ended.
    const { earliest, latest } = boundsFromEdtf(edtf);
    const edge = (bound: typeof earliest): Edge =>
      typeof bound === 'string' ? 'open' : edtf.mode === 'one' ? 'uncertain' : 'certain';
    return [edge(earliest), edge(latest)];
  }
  if (edtf.type === 'interval') return [edgeOf(edtf.start), edgeOf(edtf.end)];
  const edge = edgeOf(edtf);
  return [edge, edge];
}

/** An end is certain where it is one day and not in doubt. */
function edgeOf(end: EdtfEndpoint): Edge {
  if (end === 'open') return 'open';
  if (end === 'unknown') return 'uncertain';
  const { earliestDays, latestDays } = boundsOfPoint(end);
  return earliestDays === latestDays && !isQualified(end) ? 'certain' : 'uncertain';
}

/** The window that shows all that an EDTF date can mean, in the zone; open ends take a year. */
export function windowFromEdtf(edtf: Edtf, zone: string): { readonly start: number; readonly end: number } {
  const { earliest, latest } = boundsFromEdtf(edtf);
  const first = typeof earliest === 'string' ? null : startOfDay(earliest, zone);
  const last = typeof latest === 'string' ? null : endOfDay(latest, zone);
  const start = first ?? (last ?? 0) - 365 * DAY_MS;
  return { start: inReach(start), end: inReach(last ?? start + 365 * DAY_MS) };
}
