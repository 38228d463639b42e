/**
 * What every store must answer, whatever lies behind it: the same as is reckoned here from the archive, event by
 * event. A new store is called with it in a test of its own and has to pass all of it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId, QuotationId } from '../archive/ids';
import { quotationsOfEvent } from '../evidence/quotations';
import { NO_FILTER } from '../filter/event-filter';
import { FACET_NAMES } from '../filter/facets';
import { ACTORS, archiveOf, archives, carried, filters, isLeft, valuesOf, without } from './test-archives';
import { type Always, describeChartAnswers, type OpenStore } from './test-conformance-chart';

export function describeStore(name: string, open: OpenStore): void {
  const always: Always = (drawn, check) =>
    fc.assert(
      fc.asyncProperty(archives, drawn, async (archive, values) =>
        check(await open(archive), archive, values),
      ),
    );

  describe(name, () => {
    it('lists and counts what the filter leaves, in order of time, undated events last', () =>
      always(filters, async (store, archive, filter) => {
        const left = archive.events.filter((event) => isLeft(event, filter));
        const list = await store.list({ filter, order: 'time', offset: 0, limit: 100 });
        expect(list.value.map(({ id }) => id).toSorted()).toEqual(left.map(({ id }) => id).toSorted());
        expect(list.isComplete).toBe(true);
        const counts = { matching: left.length, total: archive.events.length };
        expect(await store.counts(filter)).toEqual({ value: counts, isComplete: true });
        const keys = list.value.map(({ timeOrder }) => timeOrder.at);
        expect(keys).toEqual(keys.toSorted((a, b) => (a === b ? 0 : a - b)));
        const dated = list.value.map(({ extent }) => extent !== undefined);
        expect(dated).toEqual(dated.toSorted((a, b) => Number(b) - Number(a)));
      }));

    it('lists in the order of the text', () =>
      always(filters, async (store, archive, filter) => {
        const { value } = await store.list({ filter, order: 'text', offset: 0, limit: 100 });
        const left = archive.events.filter((event) => isLeft(event, filter));
        expect(value.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
      }));

    it('gives any stretch of its list, and says whether that is the end', () =>
      always(
        fc.record({
          filter: filters,
          order: fc.constantFrom('time' as const, 'text' as const),
          offset: fc.nat(45),
          limit: fc.integer({ min: 1, max: 20 }),
        }),
        async (store, _archive, { filter, order, offset, limit }) => {
          const whole = (await store.list({ filter, order, offset: 0, limit: 100 })).value;
          const stretch = await store.list({ filter, order, offset, limit });
          expect(stretch.value.map(({ id }) => id)).toEqual(
            whole.slice(offset, offset + limit).map(({ id }) => id),
          );
          expect(stretch.isComplete).toBe(offset + limit >= whole.length);
        },
      ));

    it('knows the place of each event in its list, and of none that is left out', () =>
      always(
        fc.record({ filter: filters, order: fc.constantFrom('time' as const, 'text' as const) }),
        async (store, archive, { filter, order }) => {
          const { value } = await store.list({ filter, order, offset: 0, limit: 100 });
          const ids = value.map(({ id }) => id);
          for (const { id } of archive.events) {
            const place = await store.placeOf({ filter, order, id });
            expect(place.value).toBe(ids.includes(id) ? ids.indexOf(id) : undefined);
            expect(place.isComplete).toBe(true);
          }
          expect((await store.placeOf({ filter, order, id: 'other' as EventId })).value).toBeUndefined();
        },
      ));

    it('counts for each actor the events that have it under all other choices', () =>
      always(filters, async (store, archive, filter) => {
        const { actors } = (await store.optionCounts(filter)).value;
        const others = filter.match === 'any' ? { ...filter, actors: [] } : filter;
        for (const id of ACTORS) {
          const having = archive.events.filter(
            (event) => carried(event, filter.match).has(id) && isLeft(event, others),
          );
          expect(actors.get(id) ?? 0, id).toBe(having.length);
        }
      }));

    it('counts for each value of a facet the events that have it under all other choices', () =>
      always(filters, async (store, archive, filter) => {
        const { facets } = (await store.optionCounts(filter)).value;
        for (const facet of FACET_NAMES) {
          const left = archive.events.filter((event) => isLeft(event, without(filter, facet)));
          const expected = new Map<string, number>();
          for (const event of left) {
            for (const value of new Set(valuesOf(event, facet))) {
              expected.set(value, (expected.get(value) ?? 0) + 1);
            }
          }
          expect(new Map<string, number>(facets[facet]), facet).toEqual(expected);
        }
      }));

    describeChartAnswers(always, open);

    it('knows what stands before and after each event, whatever is filtered', () =>
      always(fc.constant(null), async (store) => {
        const { value } = await store.list({ filter: NO_FILTER, order: 'time', offset: 0, limit: 100 });
        const ids = value.map(({ id }) => id);
        for (const [at, id] of ids.entries()) {
          const found = (await store.neighbours(id)).value;
          expect([found?.before?.id, found?.row.id, found?.after?.id]).toEqual([
            ids[at - 1],
            id,
            ids[at + 1],
          ]);
        }
        expect((await store.neighbours('other' as EventId)).value).toBeUndefined();
      }));

    it('tells what an event names and what names it', () =>
      always(fc.constant(null), async (store, archive) => {
        for (const event of archive.events) {
          const { value } = await store.related(event.id);
          const told = value.map(({ type, row, isPointedAt }) => [type, row.id, isPointedAt]);
          const naming = archive.events.flatMap(({ id, relations }) =>
            relations.filter((each) => each.event === event.id).map(({ type }) => [type, id, false]),
          );
          const named = event.relations.map(({ type, event: other }) => [type, other, true]);
          expect(told).toEqual([...named, ...naming]);
        }
        expect((await store.related('other' as EventId)).value).toEqual([]);
      }));

    it('finds the event of each quotation, and the events that quote a source', () =>
      always(fc.constant(null), async (store, archive) => {
        for (const event of archive.events) {
          for (const { quotation } of quotationsOfEvent(event)) {
            expect((await store.quotation(quotation.id)).value).toEqual({ quotation, event: event.id });
          }
        }
        expect((await store.quotation('other' as QuotationId)).value).toBeUndefined();
        for (const { id } of archive.sources) {
          const quoting = archive.events.filter((event) => valuesOf(event, 'source').includes(id));
          expect((await store.quoting(id)).value).toEqual(quoting);
        }
      }));

    it('knows ids that are like one that is not there', async () => {
      const store = await open(archiveOf([{ date: '2021-11-02' }, {}]));
      expect((await store.nearestIds({ of: 'event', id: 'evnt-1' })).value).toContain('event-1');
      expect((await store.nearestIds({ of: 'quotation', id: 'q0.11' })).value).toContain('q0.1');
    });

    it('gives a record and a row by its id, and nothing for an unknown one', () =>
      always(fc.constant(null), async (store, archive) => {
        for (const event of archive.events) {
          expect((await store.event(event.id)).value).toEqual(event);
          expect((await store.row(event.id)).value).toMatchObject({ id: event.id, title: event.title });
        }
        expect((await store.event('other' as EventId)).value).toBeUndefined();
        expect((await store.row('other' as EventId)).value).toBeUndefined();
      }));
  });
}
