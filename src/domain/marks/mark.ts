/** Marks: what the chart paints for the events of a lane, computed here and only painted by the widget. */
import type { LaneId } from '../actors/lanes';
import type { EventId } from '../archive/ids';
import type { EventKind, Standing } from '../archive/vocabulary';
import type { EventBundle, EventRow } from '../store/event-store';
import type { TimeExtent } from '../time/extent';
import type { Density } from './metrics';

/** How the end of a rule looks: a tick where it is known, a fade where it is uncertain or open. */
type Edge = TimeExtent['startEdge'];

/** What a mark stands for. */
export interface MarkContent {
  /** How many events; more than one makes it a group. */
  readonly count: number;
  /** Its events in the order of their beginnings, where all of them are told; else none. */
  readonly events: readonly EventRow[];
  /** What it is made of, in the order of their beginnings: by them all its events can be asked for. */
  readonly bundles: readonly EventBundle[];
}

export interface Mark extends MarkContent {
  /** Stable while panning and zooming: the event's id, or "group:" and the id of its first event. */
  readonly id: string;
  readonly first: EventId;
  readonly lane: LaneId;
  /** Counted from 0 at the top of the lane. */
  readonly row: number;
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
  /** For which they are laid out. */
  readonly density: Density;
  readonly rowCount: number;
  readonly marks: readonly Mark[];
}

/** Bundles as one, in the order of their beginnings. */
export function contentOf(bundles: readonly EventBundle[]): MarkContent {
  const areAllTold = bundles.every(({ rows, count }) => rows.length === count);
  return {
    count: bundles.reduce((sum, { count }) => sum + count, 0),
    events: areAllTold ? bundles.flatMap(({ rows }) => rows) : [],
    bundles,
  };
}

/** Marks of the same signature are drawn and called alike, wherever they stand in time. */
export function signatureOf({ id, count, row, kind, standing, startEdge, endEdge, bundles }: Mark): string {
  const parts = bundles.map(({ first, count: each, kinds, lastDay: { year, month, day } }) =>
    [first.id, each, ...[...kinds].flat(), year, month, day].join(),
  );
  return [id, count, row, kind, standing, startEdge, endEdge, ...parts].join();
}

/** Whether the event is surely in the mark: of a group that does not tell its events nobody knows but the store. */
export function isIn(mark: Mark, event: EventId | null): boolean {
  return mark.first === event || mark.events.some(({ id }) => id === event);
}

/** Of the marks of a lane the one that surely holds the event, or else the group that may: one that is there when it begins. */
export function markOfEvent(
  marks: readonly Mark[],
  event: Pick<EventRow, 'id' | 'lane' | 'standing'> & { readonly start?: number | undefined },
): Mark | undefined {
  const sure = marks.find((mark) => isIn(mark, event.id));
  const at = event.start;
  if (sure !== undefined || at === undefined) return sure;
  return marks.find(
    (mark) =>
      mark.events.length === 0 &&
      mark.lane === event.lane &&
      mark.bundles.some(({ standing, extent }) => {
        return standing === event.standing && extent.start <= at && at < extent.end;
      }),
  );
}

/** The mark that now stands for the first event of one that was. */
export function heirOf({ first, lane, standing, start }: Mark, marks: readonly Mark[]): Mark | undefined {
  return markOfEvent(marks, { id: first, lane, standing, start });
}
