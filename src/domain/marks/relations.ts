/** The events that one event is related to, both ways, for drawing: which, and which of the two tells of the other. */
import type { DiplomaticEvent } from '../archive/event';
import type { EventId } from '../archive/ids';

export interface RelatedEvent {
  readonly event: EventId;
  /** Whether the relation is a record of the one event and points at this one. */
  readonly isPointedAt: boolean;
}

/** Each related event once for either way; relations to itself or to what is not there are none. */
export function relatedEvents(of: EventId, events: readonly DiplomaticEvent[]): readonly RelatedEvent[] {
  const known = new Map(events.map((event) => [event.id, event]));
  const out = (known.get(of)?.relations ?? []).map(({ event }) => event).filter((id) => known.has(id));
  const into = events
    .filter(({ relations }) => relations.some(({ event }) => event === of))
    .map(({ id }) => id);
  const apart = (ids: readonly EventId[]) => [...new Set(ids)].filter((id) => id !== of);
  return [
    ...apart(out).map((event) => ({ event, isPointedAt: true })),
    ...apart(into).map((event) => ({ event, isPointedAt: false })),
  ];
}
