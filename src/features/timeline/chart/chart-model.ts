/** What the chart is told to show. Plain data: the component builds it, the controller paints it. */
import type { EventId } from '../../../domain/archive/ids';
import type { Hue } from '../../../domain/marks/appearance';
import type { MarkLabel, MarkTitles } from '../../../domain/marks/labels';
import type { LaneMarks, Mark, MarkContent } from '../../../domain/marks/mark';
import type { RelatedEvent } from '../../../domain/marks/relations';
import type { TimeWindow } from '../../../domain/store/event-store';
import type { Movement } from './movement';

export interface ChartLane {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly hue: Hue;
  /** "3 events" */
  readonly countWords: string;
  /** Zone whose civil days shade the lane; several draw lines only, the first solid, the others dashed. */
  readonly zones: readonly string[];
}

export interface ChartRuler {
  /** Stands above this lane; null puts it below all. */
  readonly above: string | null;
  readonly zone: string;
  /** e.g. "Beijing". */
  readonly name: string;
}

/** The chosen event's instant, dropped as a hairline to every ruler. */
export interface ChartGuide {
  readonly at: number;
  readonly hue: Hue;
  /** One per ruler: "Tue 16, 08:45". */
  readonly tags: readonly string[];
}

export interface ChartModel {
  readonly lanes: readonly ChartLane[];
  readonly rulers: readonly ChartRuler[];
  readonly marks: readonly LaneMarks[];
  /** Whether these are all that the filter leaves, or only those around the window. */
  readonly areAllMarks: boolean;
  /** From the first beginning to the last end of what the filter leaves, with a margin. */
  readonly whole: TimeWindow;
  readonly window: TimeWindow;
  /** Somebody chose the window (it is in the address), so that a chosen event outside it stays outside. */
  readonly isWindowChosen: boolean;
  /** What can be panned to; open extents are drawn up to here. */
  readonly bounds: TimeWindow;
  readonly chosen: EventId | null;
  readonly guide: ChartGuide | null;
  /** What the chosen event is related to; drawn as arcs. */
  readonly related: readonly RelatedEvent[];
  /** Accessible name of a mark: its date and title. */
  readonly nameOf: (mark: Mark) => string;
  readonly hueOf: (mark: Mark) => Hue;
  /** What a mark is called. */
  readonly titlesOf: (content: MarkContent) => MarkTitles;
  /** Words of a mark for so many pixels; undefined where none fit. */
  readonly labelOf: (mark: Mark, room: number) => MarkLabel | undefined;
  /** Pixels of words on a ruler. */
  readonly measureTick: (text: string) => number;
}

export interface ChartCallbacks {
  /** The window that is asked for: where a gesture let it rest, or where a key or a chosen event leads. */
  onWindow(window: TimeWindow): void;
  /** In the middle of a movement. Null when it is over. */
  onMoving(movement: Movement | null): void;
  /** `at` is the mark's element. */
  onOpen(mark: Mark, at: HTMLElement): void;
  /** A mark is pointed at or focused, and where it is on the page; null when none is. */
  onPoint(mark: Mark | null, box: DOMRect | null): void;
  /** Width of the part where marks are drawn, in pixels. */
  onWidth(width: number): void;
  /** Marks are on the screen for the first time. */
  onDrawn(): void;
}

/** What the widget is given of a mark: numbers and ids only, never text. */
export interface ChartItem {
  readonly id: string;
  readonly group: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'mark';
  /** Nothing: the kind knows its element by the id. */
  readonly content: '';
}
