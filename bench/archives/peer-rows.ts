/** The same events as bare timelines want them: a title, a beginning, an end, a lane. No claims, no sources. */
import type { Reported } from './events';
import { AS_OF } from './manifest';
import { DAY, type Moment } from './moments';

/** For vis-timeline, whose fields these are; `title` is its `content`. */
export interface BareRow {
  readonly id: number;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly start: number;
  /** First millisecond after. */
  readonly end: number;
  readonly title: string;
  readonly group: string;
}

/** `serial` from 0. */
export function bareRow(serial: number, { day, length, minute }: Moment, reported: Reported): BareRow {
  const start = day * DAY + (minute ?? 0) * 60_000;
  const end = reported.isOpen ? Date.parse(AS_OF) + DAY : (day + length) * DAY;
  return { id: serial + 1, start, end, title: reported.title, group: reported.lane };
}

/** In TimelineJS's own format, with all that it needs to show an event and nothing more. */
export function timelineJsData(rows: readonly BareRow[]) {
  return {
    events: rows.map(({ id, start, end, title, group }) => ({
      unique_id: `e${id}`,
      start_date: dateFields(start),
      // One day is one date there; an end would make it a span.
      ...(end - start > DAY && { end_date: dateFields(end - 1) }),
      text: { headline: title },
      group,
    })),
  };
}

function dateFields(time: number) {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
