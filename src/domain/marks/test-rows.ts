/** Events for the tests of marks: any starts and lengths, also none, in a few lanes. */
import type { LaneId } from '../actors/lanes';
import type { EventId } from '../archive/ids';
import type { Standing } from '../archive/vocabulary';
import type { EventBundle, EventRow } from '../store/event-store';
import type { TimeExtent } from '../time/extent';
import type { MarkContent } from './mark';

export const DAY = 86_400_000;
export const LANES: readonly LaneId[] = ['side:n', 'both', 'none'];
/** Six pixels to a letter, seven to one of the chosen mark. */
export const measure = (text: string, isStrong = false) => text.length * (isStrong ? 7 : 6);

interface Drawn {
  readonly start: number;
  readonly length: number;
  readonly lane: number;
  readonly standing: Standing;
}

export function row({ start, length, lane, standing }: Drawn, index: number): EventRow {
  return {
    id: `event-${index}` as EventId,
    kind: 'meeting',
    standing,
    title: { en: `Event number ${index} of the property` },
    lane: LANES[lane] ?? 'none',
    when: { basis: {}, timeZone: null },
    extent: {
      start: start * DAY,
      end: (start + length) * DAY,
      startEdge: 'certain',
      endEdge: 'certain',
      sortAt: start * DAY,
      zone: 'UTC',
      isZoneKnown: true,
    },
    textOrder: index,
    timeOrder: { at: 0, depth: 0 },
  };
}

/** Greatest start and length of `rowsFrom`: what is past a year began before all, what is past two months goes on. */
export const MOST = { start: 340, length: 66 } as const;
const LAST_START = 300;
const LAST_LENGTH = 60;

/** Events from numbers: start and length in days, lane, and whether it is proposed. */
export function rowsFrom(numbers: readonly (readonly [number, number, number, boolean])[]): EventRow[] {
  return numbers.map(([start, length, lane, isProposed], index) => {
    const made = row(
      {
        start: start > LAST_START ? Number.NEGATIVE_INFINITY : start,
        length: length > LAST_LENGTH ? Number.POSITIVE_INFINITY : length + 1,
        lane,
        standing: isProposed ? 'proposed' : 'occurred',
      },
      index,
    );
    const { extent } = made;
    return extent?.start === Number.NEGATIVE_INFINITY
      ? { ...made, extent: { ...extent, end: (index + 1) * DAY } }
      : made;
  });
}

/** Each by itself, in the order of their beginnings. */
export function bundlesFrom(rows: readonly EventRow[]): readonly EventBundle[] {
  return rows.flatMap((each) => (each.extent === undefined ? [] : [bundleOf(each, each.extent)]));
}

function bundleOf(each: EventRow, extent: TimeExtent): EventBundle {
  const { id, kind, lane, standing } = each;
  const day = { year: 2021, month: 1, day: 1 };
  return {
    ...{ lane, standing, extent, count: 1, rows: [each], first: { id, kind }, firstDay: day, lastDay: day },
    kinds: new Map([[kind, 1]]),
  };
}

export const titles = ({ events: [event] }: Pick<MarkContent, 'events'>) => ({
  full: event?.title.en ?? '',
  short: 'Event',
  language: 'en',
  canBeCut: true,
});
