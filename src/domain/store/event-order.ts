/**
 * The order of events in time: by instant or earliest possible start, raised so that `follows` holds
 * (an interview about a meeting comes after it), ties in the order of the text.
 */
import type { EventId } from '../archive/ids';

export interface Orderable<Id> {
  readonly id: Id;
  /** Milliseconds of the earliest possible start; Infinity for an undated event, which goes last. */
  readonly earliest: number;
  readonly follows: readonly Id[];
}

export interface OrderKey<Id = EventId> {
  /** Milliseconds, after raising; Infinity for an undated event. */
  readonly at: number;
  /** How many events with the same `at` must come before. */
  readonly depth: number;
  /** The event that raised it: by itself it would stand before one that it follows. */
  readonly raisedBy?: Id;
}

type RaisedKey<Id> = { -readonly [Field in keyof OrderKey<Id>]: OrderKey<Id>[Field] };

/** An undated event stands after all others. */
export const LAST = { at: Number.POSITIVE_INFINITY, depth: 0 } as const;

/**
 * What each event is ordered by. Keys are raised along `follows` from the earlier to the later (Kahn's
 * topological order), linear in events and relations. Events in a circle of `follows` keep the time of
 * their own. Events that follow nothing and are not followed need not be among them.
 */
export function orderKeysOf<Id>(events: readonly Orderable<Id>[]): ReadonlyMap<Id, OrderKey<Id>> {
  const keys = new Map<Id, RaisedKey<Id>>(events.map(({ id, earliest }) => [id, { at: earliest, depth: 0 }]));
  raiseAlongFollows(events, keys);
  return keys;
}

function raiseAlongFollows<Id>(events: readonly Orderable<Id>[], keys: ReadonlyMap<Id, RaisedKey<Id>>): void {
  const laterOf = new Map<Id, Id[]>();
  const openCount = new Map<Id, number>();
  for (const event of events) {
    const earlier = event.follows.filter((id) => keys.has(id));
    openCount.set(event.id, earlier.length);
    for (const id of earlier) {
      const later = laterOf.get(id);
      if (later) later.push(event.id);
      else laterOf.set(id, [event.id]);
    }
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
