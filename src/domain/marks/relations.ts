/** The events that one event is related to, both ways, for drawing: which, and which of the two tells of the other. */
import type { EventId } from '../archive/ids';
import type { EventRow, RelatedRow } from '../store/event-store';

export interface RelatedEvent {
  readonly row: EventRow;
  /** Whether the relation is a record of the one event and points at this one. */
  readonly isPointedAt: boolean;
}

/** Each related event once for either way; relations of an event to itself are none. */
export function relatedEvents(of: EventId, related: readonly RelatedRow[]): readonly RelatedEvent[] {
  const seen = new Set<string>();
  return related.flatMap(({ row, isPointedAt }): readonly RelatedEvent[] => {
    const key = `${isPointedAt} ${row.id}`;
    if (row.id === of || seen.has(key)) return [];
    seen.add(key);
    return [{ row, isPointedAt }];
  });
}
