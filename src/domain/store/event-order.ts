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

export interface OrderKey {
  /** Milliseconds, after raising; Infinity for an undated event. */
  readonly at: number;
  /** How many events with the same `at` must come before. */
  readonly depth: number;
  /** The event that raised it: by itself it would stand before one that it follows. */
  readonly raisedBy?: EventId;
}

type RaisedKey = { -readonly [Field in keyof OrderKey]: OrderKey[Field] };

/** An undated event stands after all others. */
export const LAST: OrderKey = { at: Number.POSITIVE_INFINITY, depth: 0 };

/** The events by their keys; input order is the order of the text. */
export function inOrderOf<T extends Orderable>(
  keys: ReadonlyMap<EventId, OrderKey>,
  events: readonly T[],
): readonly T[] {
  const keyOf = (event: T) => keys.get(event.id) ?? LAST;
  const place = new Map(events.map((event, index) => [event.id, index]));
  return events.toSorted((a, b) => {
    const [ka, kb] = [keyOf(a), keyOf(b)];
    // Infinity - Infinity is NaN: two undated events compare by the text alone.
    const byTime = ka.at === kb.at ? 0 : ka.at - kb.at;
    return byTime || ka.depth - kb.depth || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0);
  });
}

/**
 * What each event is ordered by. Keys are raised along `follows` from the earlier to the later (Kahn's
 * topological order), linear in events and relations. Events in a circle of `follows` keep the time of
 * their own.
 */
export function orderKeysOf(events: readonly Orderable[]): ReadonlyMap<EventId, OrderKey> {
  const keys = new Map<EventId, RaisedKey>(
    events.map((event) => [event.id, { at: event.earliest ?? LAST.at, depth: 0 }]),
  );
  raiseAlongFollows(events, keys);
  return keys;
}

function raiseAlongFollows(events: readonly Orderable[], keys: ReadonlyMap<EventId, RaisedKey>): void {
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
        const isEarlier = later.at < key.at || (later.at === key.at && later.depth <= key.depth);
        if (isEarlier) Object.assign(later, { at: key.at, depth: key.depth + 1, raisedBy: id });
      }
      const open = (openCount.get(laterId) ?? 0) - 1;
      openCount.set(laterId, open);
      // Appending while iterating is how the queue grows.
      if (open === 0) ready.push(laterId);
    }
  }
}
