/** Events for the tests of marks: any starts and lengths, also none, in a few lanes. */
import fc from 'fast-check';
import type { LaneId } from '../actors/lanes';
import type { EventId } from '../archive/ids';
import type { Standing } from '../archive/vocabulary';
import type { EventRow } from '../store/event-store';

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
      lastDayStart: start * DAY,
      zone: 'UTC',
      isZoneKnown: true,
    },
    textOrder: index,
    timeOrder: { at: 0, depth: 0 },
  };
}

/** Up to forty events; some began before anything is known, some have not ended. */
export const rows = fc
  .array(
    fc.record({
      start: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 300 }) },
        fc.constant(Number.NEGATIVE_INFINITY),
      ),
      length: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.constant(Infinity)),
      lane: fc.nat(2),
      standing: fc.constantFrom<Standing>('occurred', 'proposed'),
    }),
    { maxLength: 40 },
  )
  .map((drawn) =>
    drawn.map((each, index) => {
      const made = row(each, index);
      const { extent } = made;
      const isOpen = each.start === Number.NEGATIVE_INFINITY;
      return extent && isOpen ? { ...made, extent: { ...extent, end: (index + 1) * DAY } } : made;
    }),
  );

export const titles = ([event]: readonly EventRow[]) => ({
  full: event?.title.en ?? '',
  short: 'Event',
  language: 'en',
});
