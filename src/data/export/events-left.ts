/** The events that a filter leaves, one by one from a store: of a million, only a few stand in memory at a time. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventId } from '../../domain/archive/ids';
import { type EventFilter, isFiltering, NO_FILTER } from '../../domain/filter/event-filter';
import type { EventOrder, EventStore } from '../../domain/store/event-store';

/** Rows that are asked for at once; a worker answers each question by itself. */
const AT_ONCE = 500;

export interface LeftEvents {
  readonly events: AsyncIterable<DiplomaticEvent>;
  /** Absent where all events of the dataset are among them. */
  readonly includes?: (id: EventId) => boolean;
  readonly count: number;
  /** Events of the dataset that nobody can write: faulty ones, and those of parts that have not come or never will. */
  readonly unread: number;
}

interface LeftQuery {
  readonly store: EventStore;
  readonly filter: EventFilter;
  readonly order: EventOrder;
  /** How many events the dataset has, read or not. */
  readonly declared: number;
}

/** Stops where `signal` says so. */
export async function eventsLeft(
  { store, filter, order, declared }: LeftQuery,
  signal: AbortSignal,
): Promise<LeftEvents> {
  const ids: EventId[] = [];
  for (let offset = 0; ; offset += AT_ONCE) {
    signal.throwIfAborted();
    const { value } = await store.list({ filter, order, offset, limit: AT_ONCE });
    ids.push(...value.map(({ id }) => id));
    if (value.length < AT_ONCE) break;
  }
  const left = new Set(ids);
  const known = isFiltering(filter) ? (await store.counts(NO_FILTER)).value.total : ids.length;
  const isExcerpt = ids.length < declared;
  return {
    events: eventsOf(store, ids, signal),
    count: ids.length,
    unread: Math.max(declared - known, 0),
    ...(isExcerpt && { includes: (id: EventId) => left.has(id) }),
  };
}

async function* eventsOf(
  store: EventStore,
  ids: readonly EventId[],
  signal: AbortSignal,
): AsyncGenerator<DiplomaticEvent> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    signal.throwIfAborted();
    const asked = ids.slice(from, from + AT_ONCE).map((id) => store.event(id));
    for (const { value } of await Promise.all(asked)) if (value !== undefined) yield value;
  }
}
