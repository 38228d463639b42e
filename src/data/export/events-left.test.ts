import { describe, expect, it } from 'vitest';
import type { EventId } from '../../domain/archive/ids';
import { NO_FILTER } from '../../domain/filter/event-filter';
import { createMemoryStore } from '../../domain/store/memory-store';
import { eventsLeft } from './events-left';
import { archiveIn, SHIPPED } from './test-exports';

const shipped = archiveIn(SHIPPED);
const store = createMemoryStore(shipped);

async function idsOf(events: AsyncIterable<{ readonly id: EventId }>): Promise<readonly EventId[]> {
  const ids: EventId[] = [];
  for await (const { id } of events) ids.push(id);
  return ids;
}

describe('the events that are left', () => {
  it('are all, in the order of the text, where no filter is set', async () => {
    const left = await eventsLeft(store, NO_FILTER, 'text', new AbortController().signal);
    expect(await idsOf(left.events)).toEqual(shipped.events.map(({ id }) => id));
    expect(left).toMatchObject({ count: shipped.events.length });
    expect(left.includes).toBeUndefined();
  });

  it('are those of the filter, and known by their ids', async () => {
    const filter = { ...NO_FILTER, facets: { ...NO_FILTER.facets, kind: ['call' as const] } };
    const { events, includes, count } = await eventsLeft(store, filter, 'time', new AbortController().signal);
    const calls = shipped.events.filter(({ kind }) => kind === 'call').map(({ id }) => id);
    expect(calls.length).toBeGreaterThan(0);
    expect([...(await idsOf(events))].sort()).toEqual([...calls].sort());
    expect(count).toBe(calls.length);
    expect(shipped.events.filter(({ id }) => includes?.(id)).map(({ id }) => id)).toEqual(calls);
  });

  it('stop when they are not wanted any more', async () => {
    const stopping = new AbortController();
    const { events } = await eventsLeft(store, NO_FILTER, 'text', stopping.signal);
    stopping.abort();
    await expect(idsOf(events)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
