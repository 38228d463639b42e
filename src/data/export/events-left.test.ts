import { describe, expect, it } from 'vitest';
import type { EventId } from '../../domain/archive/ids';
import { NO_FILTER } from '../../domain/filter/event-filter';
import { createMemoryStore } from '../../domain/store/memory-store';
import { eventsLeft } from './events-left';
import { archiveIn, SHIPPED } from './test-exports';

const shipped = archiveIn(SHIPPED);
const store = createMemoryStore(shipped);

function asking(more: Partial<Parameters<typeof eventsLeft>[0]> = {}) {
  return { store, filter: NO_FILTER, order: 'text', declared: shipped.events.length, ...more } as const;
}

async function idsOf(events: AsyncIterable<{ readonly id: EventId }>): Promise<readonly EventId[]> {
  const ids: EventId[] = [];
  for await (const { id } of events) ids.push(id);
  return ids;
}

describe('the events that are left', () => {
  it('are all, in the order of the text, where no filter is set', async () => {
    const left = await eventsLeft(asking(), new AbortController().signal);
    expect(await idsOf(left.events)).toEqual(shipped.events.map(({ id }) => id));
    expect(left).toMatchObject({ count: shipped.events.length });
    expect(left).toMatchObject({ unread: 0 });
    expect(left.includes).toBeUndefined();
  });

  it('are all, however many questions they take', async () => {
    const [first] = shipped.events;
    if (first === undefined) throw new Error('no event');
    const events = Array.from({ length: 1201 }, (_, at) => ({ ...first, id: `event-${at}` as EventId }));
    const many = createMemoryStore({ ...shipped, events });
    const left = await eventsLeft(
      asking({ store: many, declared: events.length }),
      new AbortController().signal,
    );
    expect(await idsOf(left.events)).toEqual(events.map(({ id }) => id));
    expect(left).toMatchObject({ count: 1201, unread: 0 });
  });

  it('are an excerpt where others could not be read, which are counted under any filter', async () => {
    const filter = { ...NO_FILTER, facets: { ...NO_FILTER.facets, kind: ['call' as const] } };
    for (const more of [{}, { filter }]) {
      const { includes, unread } = await eventsLeft(
        asking({ ...more, declared: shipped.events.length + 3 }),
        new AbortController().signal,
      );
      expect(unread).toBe(3);
      expect(includes?.('unread' as EventId)).toBe(false);
    }
  });

  it('are those of the filter, and known by their ids', async () => {
    const filter = { ...NO_FILTER, facets: { ...NO_FILTER.facets, kind: ['call' as const] } };
    const { events, includes, count } = await eventsLeft(
      asking({ filter, order: 'time' }),
      new AbortController().signal,
    );
    const calls = shipped.events.filter(({ kind }) => kind === 'call').map(({ id }) => id);
    expect(calls.length).toBeGreaterThan(0);
    expect([...(await idsOf(events))].sort()).toEqual([...calls].sort());
    expect(count).toBe(calls.length);
    expect(shipped.events.filter(({ id }) => includes?.(id)).map(({ id }) => id)).toEqual(calls);
  });

  it('stop when they are not wanted any more', async () => {
    const stopping = new AbortController();
    const { events } = await eventsLeft(asking(), stopping.signal);
    stopping.abort();
    await expect(idsOf(events)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
