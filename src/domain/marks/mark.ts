/** Marks: what the chart paints for the events of a lane, computed here and only painted by the widget. */
import type { LaneId } from '../actors/lanes';
import type { EventKind, Standing } from '../archive/vocabulary';
import type { EventRow } from '../store/event-store';
import type { TimeExtent } from '../time/extent';

/** How the end of a rule looks: a tick where it is certain, a fade where it is uncertain or open. */
type Edge = TimeExtent['startEdge'];

export interface Mark {
  /** Stable while panning and zooming: the event's id, or "group:" and the id of its first event. */
  readonly id: string;
  readonly lane: LaneId;
  /** Counted from 0 at the top of the lane. */
  readonly row: number;
  /** The events it stands for, in order of time; more than one makes it a group. */
  readonly events: readonly EventRow[];
  /** Milliseconds; may be infinite where the extent is open. */
  readonly start: number;
  readonly end: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
  /** Of the first event. Where there is room in more rows, a group holds events of one standing only. */
  readonly kind: EventKind;
  readonly standing: Standing;
}

export interface LaneMarks {
  readonly lane: LaneId;
  readonly rowCount: number;
  readonly marks: readonly Mark[];
}

export function markIdFromEvents(events: readonly EventRow[]): string {
  const [first] = events;
  return first === undefined ? '' : events.length === 1 ? first.id : `group:${first.id}`;
}
