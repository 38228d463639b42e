/**
 * The window of time that the widget shows: where it is now, where it will rest, and what is told of the way. The model has
 * the window where it will rest; address, toolbar and the next request agree with it while the chart still moves.
 */
import type { Timeline } from 'vis-timeline/esnext';
import type { TimeWindow } from '../../../domain/store/event-store';
import { inReach } from '../../../domain/time/extent';
import type { Movement } from './movement';
import { glide } from './widget';

/** Windows that come faster than this are those of a drag elsewhere, which are followed and not caught up with. */
const FOLLOWED_MS = 80;
/** Of a longer way, in lengths of the window, the middle is passed too fast to be read. */
const MOST_HULL = 2;

/** What the widget says of its window. */
interface RangeChange {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

interface Listener {
  /** In the middle of a movement. Null when it is over. */
  onMoving(movement: Movement | null): void;
  /** The window where a gesture let it rest. */
  onRest(window: TimeWindow): void;
}

export class ChartWindow {
  /**
   * The window in which the widget drew its marks last: in the middle of a movement neither the model's nor the
   * one that the widget has, which may already be that of its next drawing.
   */
  drawn: TimeWindow;
  /** The window in which the chart rests, or will when its movement ends. */
  private heading: TimeWindow;
  private movedAt = Number.NEGATIVE_INFINITY;
  /** Before the chart is shown nothing of its window is told: the widget tries others first. */
  private isTelling = false;

  constructor(
    private readonly timeline: Timeline,
    first: TimeWindow,
    private readonly listener: Listener,
  ) {
    this.drawn = first;
    this.heading = first;
    timeline.on('rangechange', (change: RangeChange) => this.onRangeChange(change));
    timeline.on('rangechanged', (change: RangeChange) => this.onRangeChanged(change));
  }

  /** Sets the window, with no movement and telling nobody. */
  set(window: TimeWindow): void {
    this.heading = window;
    this.show(window, false);
  }

  /** The widget knows no time beyond that. */
  private show({ start, end }: TimeWindow, animation: ReturnType<typeof glide> | boolean): void {
    this.timeline.setWindow(inReach(start), inReach(end), { animation });
  }

  startTelling(): void {
    this.isTelling = true;
  }

  /** What is drawn now, or was just drawn, is for the window that the widget has. */
  takeFromWidget(): void {
    this.drawn = inNumbers(this.timeline.getWindow());
  }

  /** Moves to a window, unless it is or will be there. */
  moveTo(window: TimeWindow): void {
    if (isSameWindow(window, this.heading)) return;
    this.heading = window;
    const isFollowing = performance.now() - this.movedAt < FOLLOWED_MS;
    this.movedAt = performance.now();
    // Who follows is where the window is.
    this.listener.onMoving(
      isFollowing ? null : { through: hullOf(this.drawn, window), span: window.end - window.start },
    );
    this.show(window, !isFollowing && glide());
  }

  private onRangeChange(change: RangeChange): void {
    if (!this.isTelling || !change.byUser) return;
    const through = inNumbers(change);
    this.listener.onMoving({ through, span: through.end - through.start });
  }

  /**
   * Tells of windows that gestures lead to. Our own movements are in the model before they begin, and the
   * widget also reports, late, windows that it was given long before.
   */
  private onRangeChanged(change: RangeChange): void {
    if (!this.isTelling) return;
    this.listener.onMoving(null);
    if (!change.byUser) return;
    this.heading = inNumbers(change);
    this.listener.onRest(this.heading);
  }
}

function inNumbers({ start, end }: { readonly start: Date; readonly end: Date }): TimeWindow {
  return { start: start.getTime(), end: end.getTime() };
}

/** The least window that holds both, or the second where the first is of another scale. */
function hullOf(from: TimeWindow, to: TimeWindow): TimeWindow {
  const hull = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  return hull.end - hull.start <= MOST_HULL * (to.end - to.start) ? hull : to;
}

/** Windows are written to the address to the minute; closer than that they are the same. */
export function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const tolerance = Math.max(60_000, (a.end - a.start) / 2000);
  return Math.abs(a.start - b.start) < tolerance && Math.abs(a.end - b.end) < tolerance;
}
