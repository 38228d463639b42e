/**
 * The order of events in time: by instant or earliest possible start, raised so that `follows` holds
 * (an interview about a meeting comes after it), ties in the order of the text.
 */
import type { EventId } from '../archive/ids';

export interface Orderable {
  readonly id: EventId;
  /** Milliseconds of the earliest possible start; absent for an undated event, which goes last. */
  readonly earliest?: number | undefined;
  readonly follows: readonly EventId[];
}

interface OrderKey {
  /** Milliseconds, after raising. */
  at: number;
  /** How many events with the same `at` must come before. */
  depth: number;
}

/**
 * The events in order of time; input order is the order of the text. Keys are raised along `follows`
 * from the earlier to the later (Kahn's topological order), linear in events and relations. Events in a
 * circle of `follows` keep the time of their own.
 */
export function orderByTime<T extends Orderable>(events: readonly T[]): readonly T[] {
  const keys = new Map<EventId, OrderKey>(
    events.map((event) => [event.id, { at: event.earliest ?? Number.POSITIVE_INFINITY, depth: 0 }]),
  );
  raiseAlongFollows(events, keys);
  const keyOf = (event: T) => keys.get(event.id) ?? { at: Number.POSITIVE_INFINITY, depth: 0 };
  const place = new Map(events.map((event, index) => [event.id, index]));
  return events.toSorted((a, b) => {
    const [ka, kb] = [keyOf(a), keyOf(b)];
    // Infinity - Infinity is NaN: two undated events compare by the text alone.
    const byTime = ka.at === kb.at ? 0 : ka.at - kb.at;
    return byTime || ka.depth - kb.depth || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0);
  });
}

function raiseAlongFollows(events: readonly Orderable[], keys: Map<EventId, OrderKey>): void {
  const laterOf = new Map<EventId, EventId[]>();
  const openCount = new Map<EventId, number>();
  for (const event of events) {
    const earlier = event.follows.filter((id) => keys.has(id));
    openCount.set(event.id, earlier.length);
    for (const id of earlier) laterOf.set(id, [...(laterOf.get(id) ?? []), event.id]);
  }
  const ready = events.filter((event) => openCount.get(event.id) === 0).map((event) => event.id);
  for (const id of ready) {
    const key = keys.get(id);
    for (const laterId of laterOf.get(id) ?? []) {
      const later = keys.get(laterId);
      // An undated event raises nobody: we do not know when it was.
      if (key !== undefined && later !== undefined && Number.isFinite(key.at)) {
        if (key.at > later.at) Object.assign(later, { at: key.at, depth: key.depth + 1 });
        else if (key.at === later.at) later.depth = Math.max(later.depth, key.depth + 1);
      }
      const open = (openCount.get(laterId) ?? 0) - 1;
      openCount.set(laterId, open);
      // Appending while iterating is how the queue grows.
      if (open === 0) ready.push(laterId);
    }
  }
}
