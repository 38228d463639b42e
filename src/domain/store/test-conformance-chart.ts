/** What every store must answer to chart and strip: the part of test-conformance.ts that is about stretches of time. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MaybePromise } from '../../base/maybe-promise';
import type { Archive } from '../archive/archive';
import { type EventFilter, NO_FILTER } from '../filter/event-filter';
import type { TimeExtent } from '../time/extent';
import { extentOfEvent } from './event-rows';
import type { EventStore, TimeWindow } from './event-store';
import { archiveOf, filters, isLeft } from './test-archives';

export type OpenStore = (archive: Archive) => MaybePromise<EventStore>;

/** Checks a promise for any archive and whatever else is drawn. */
export type Always = <T>(
  drawn: fc.Arbitrary<T>,
  check: (store: EventStore, archive: Archive, drawn: T) => Promise<void>,
) => Promise<void>;

const DAY = 86_400_000;
const NOVEMBER: TimeWindow = { start: Date.UTC(2021, 10, 1), end: Date.UTC(2021, 11, 1) };

const windows = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, days]): TimeWindow => {
    const start = NOVEMBER.start + from * DAY;
    return { start, end: start + days * DAY };
  });

/** Extents of the events that the filter leaves and that reach into the window. */
function reaching(archive: Archive, filter: EventFilter, window: TimeWindow): readonly TimeExtent[] {
  return archive.events
    .filter((event) => isLeft(event, filter))
    .flatMap((event) => extentOfEvent(event, archive) ?? [])
    .filter(({ start, end }) => start < window.end && end > window.start);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export function describeChartAnswers(always: Always, open: OpenStore): void {
  it('bins every event of the filter that reaches into the window once, by its start', () =>
    always(
      fc.record({ filter: filters, window: windows, count: fc.integer({ min: 1, max: 60 }) }),
      async (store, archive, { filter, window, count }) => {
        const bins = (await store.bins({ filter, window, count })).value;
        expect(bins).toHaveLength(count);
        const width = (window.end - window.start) / count;
        const expected = new Array<number>(count).fill(0);
        for (const { start } of reaching(archive, filter, window)) {
          const bin = Math.min(Math.max(Math.floor((start - window.start) / width), 0), count - 1);
          expected[bin] = (expected[bin] ?? 0) + 1;
        }
        expect(bins.map((bin) => bin.count)).toEqual(expected);
      },
    ));

  it('counts each of them once in its lane, or tells it by itself', () =>
    always(
      fc.record({ filter: filters, window: windows, parts: fc.integer({ min: 1, max: 60 }) }),
      async (store, archive, { filter, window, parts }) => {
        const { value, isComplete } = await store.density({ filter, window, parts, longLimit: 1000 });
        const told = value.lanes.flatMap(({ happened, notHappened, long }) => [
          ...happened,
          ...notHappened,
          long.length,
        ]);
        expect(sum(told)).toBe(reaching(archive, filter, window).length);
        expect(isComplete).toBe(true);
      },
    ));

  it('knows the span of its events', async () => {
    const store = await open(archiveOf([{ date: '2021-11-02' }, {}, { date: '2021-11-05' }]));
    const { value } = await store.span(NO_FILTER);
    expect((value?.end ?? 0) - (value?.start ?? 0)).toBe(4 * DAY);
    expect((await (await open(archiveOf([{}]))).span(NO_FILTER)).value).toBeUndefined();
  });

  it('bundles for the chart what reaches into the window, and tells of each bundle who is in it', () =>
    always(
      fc.record({
        filter: filters,
        window: windows,
        level: fc.integer({ min: 24, max: 33 }),
        wholeUpTo: fc.nat(40),
        open: fc.nat(39),
      }),
      async (store, archive, { filter, window, level, wholeUpTo, open: place }) => {
        const left = archive.events.filter((event) => isLeft(event, filter) && event.when.edtf !== undefined);
        const chosen = left[place]?.id ?? null;
        const { value } = await store.bundles({ filter, window, level, chosen, wholeUpTo });
        expect(value.isWhole).toBe(left.length <= wholeUpTo);
        const wanted = left
          .filter((event) => {
            const extent = extentOfEvent(event, archive);
            if (value.isWhole) return true;
            const reaches = extent && extent.start < window.end && extent.end > window.start;
            return reaches || event.id === chosen;
          })
          .map(({ id }) => id);
        const members: string[] = [];
        for (const { rows, key, count, first } of value.bundles) {
          const told = key
            ? (await store.bundled({ filter, chosen, keys: [key], offset: 0, limit: 100 })).value
            : rows;
          expect(told).toHaveLength(count);
          expect(told[0]?.id).toBe(first.id);
          members.push(...told.map(({ id }) => id));
        }
        expect(new Set(members).size).toBe(members.length);
        expect(members).toEqual(expect.arrayContaining(wanted));
      },
    ));

  it('counts the dated events of each lane, and lists those without a date', () =>
    always(filters, async (store, archive, filter) => {
      const left = archive.events.filter((event) => isLeft(event, filter));
      const dated = left.filter((event) => event.when.edtf !== undefined);
      const { value: lanes } = await store.laneCounts(filter);
      expect(sum([...lanes.values()])).toBe(dated.length);
      expect([...lanes.values()].every((count) => count > 0)).toBe(true);
      const { value } = await store.undated({ filter, limit: 5 });
      const undated = left.filter((event) => event.when.edtf === undefined).map(({ id }) => id);
      expect(value.count).toBe(undated.length);
      expect(value.rows.map(({ id }) => id)).toEqual(undated.slice(0, 5));
    }));
}
