/**
 * The one owner of vis-timeline: it keeps window, gestures and the choice of marks in the page; rows, lane
 * heights, rulers, bands and words are ours and are placed from its window in the same frame.
 */
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { Mark } from '../../../domain/marks/mark';
import { MAX_SPAN, MIN_SPAN, moveWindow, zoomWindow } from '../../../domain/marks/window';
import type { TimeWindow } from '../../../domain/store/event-store';
import { CalendarLayer } from './calendar-layer';
import type { ChartCallbacks, ChartItem, ChartModel } from './chart-model';
import { ignoreClicksOfDrags } from './drag-clicks';
import { type ChartGroup, groupsFromModel, LaneElements } from './lane-elements';
import { MarkBoard } from './mark-board';

const ZOOM_DURATION_MS = 280;
/** Windows that come faster than this are those of a drag elsewhere, which are followed and not caught up with. */
const FOLLOWED_MS = 80;

/** What the widget says of a window that came to rest. */
interface RangeChange {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

export class ChartController {
  private readonly timeline: Timeline;
  private readonly items = new DataSet<ChartItem>();
  private readonly groups = new DataSet<ChartGroup>();
  private readonly layer = new CalendarLayer();
  private readonly lanes = new LaneElements();
  private readonly board: MarkBoard;
  private readonly resizes: ResizeObserver;
  private readonly stopIgnoringDrags: () => void;
  private model: ChartModel;
  /** Pixels of the part where marks are drawn. */
  private width = 0;
  /** The window in which the chart rests, or will when its movement ends. */
  private heading: TimeWindow;
  private movedAt = Number.NEGATIVE_INFINITY;
  private isShown = false;
  private isDestroyed = false;

  constructor(
    private readonly host: HTMLElement,
    model: ChartModel,
    private readonly callbacks: ChartCallbacks,
  ) {
    this.model = model;
    this.heading = model.window;
    this.board = new MarkBoard({
      open: (mark) => this.callbacks.onOpen(mark),
      point: (mark, box) => this.callbacks.onPoint(mark, box),
      bringIntoView: (mark) => this.bringIntoView(mark),
      zoom: (factor, about) => this.zoomAbout(about, factor),
      pan: (fraction) => this.callbacks.onWindow(moveWindow(this.model.window, fraction)),
    });
    host.classList.add('chart__host');
    host.append(this.layer.element);
    this.board.paint(model);
    this.items.add([...this.board.items()]);
    this.groups.add([...groupsFromModel(model)]);
    this.timeline = new Timeline(host, this.items, this.groups, this.options());
    this.timeline.on('changed', () => this.onChanged());
    this.timeline.on('rangechanged', (change: RangeChange) => this.onRangeChanged(change));
    this.resizes = new ResizeObserver(() => this.measure());
    this.resizes.observe(host);
    this.stopIgnoringDrags = ignoreClicksOfDrags(host);
    this.showFirst();
  }

  /** Shows another model; only what differs is changed. */
  update(model: ChartModel): void {
    const before = this.model;
    this.model = model;
    if (
      model.marks !== before.marks ||
      model.lanes !== before.lanes ||
      model.chosen !== before.chosen ||
      model.msPerPx !== before.msPerPx
    ) {
      this.board.paint(model);
      this.replaceItems();
      this.replaceGroups();
      this.timeline.redraw();
    }
    const isWindowNew = !isSameWindow(model.window, before.window);
    if (isWindowNew && !isSameWindow(model.window, this.heading)) this.moveTo(model.window);
    if (model.chosen !== before.chosen && !isWindowNew) this.showChosen();
    this.place();
  }

  /** An event that is opened elsewhere is brought into the window. */
  private showChosen(): void {
    const mark = this.model.marks
      .flatMap(({ marks }) => marks)
      .find(({ events }) => events.some(({ id }) => id === this.model.chosen));
    if (mark) this.bringIntoView(mark);
  }

  destroy(): void {
    this.isDestroyed = true;
    this.resizes.disconnect();
    this.board.destroy();
    this.stopIgnoringDrags();
    this.timeline.destroy();
    this.layer.element.remove();
    this.host.classList.remove('chart__host');
  }

  private options(): TimelineOptions {
    return {
      stack: false,
      margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
      orientation: { axis: 'none', item: 'top' },
      showMajorLabels: false,
      showMinorLabels: false,
      showCurrentTime: false,
      showTooltips: false,
      // A coarse axis that nobody sees: the automatic one would compute days nobody needs.
      timeAxis: { scale: 'year', step: 100 },
      align: 'left',
      selectable: false,
      autoResize: false,
      rtl: false,
      zoomKey: 'ctrlKey',
      groupOrder: 'order',
      zoomMin: MIN_SPAN,
      zoomMax: MAX_SPAN,
      // Numbers go in, nothing of the viewer's zone comes out.
      moment: (date: moment.MomentInput) => moment.utc(date),
      template: (item: ChartItem) => this.board.element(item.id) as unknown as string,
      groupTemplate: (group: ChartGroup) => this.lanes.element(group, this.model) as unknown as string,
    };
  }

  /**
   * The first drawing fits all data, whatever window was set before; so it stays hidden, the window is set
   * then, and the next drawing is shown.
   */
  private showFirst(): void {
    const once = (next: () => void) => {
      const listener = () => {
        this.timeline.off('changed', listener);
        if (!this.isDestroyed) next();
      };
      this.timeline.on('changed', listener);
    };
    once(() => {
      this.heading = this.model.window;
      this.timeline.setWindow(this.heading.start, this.heading.end, { animation: false });
      once(() => {
        this.isShown = true;
        this.host.dataset.shown = 'true';
        this.measure();
        this.place();
        if (!this.model.isWindowChosen) this.showChosen();
        this.callbacks.onDrawn();
      });
    });
  }

  /**
   * Tells of windows that gestures lead to. Our own movements are in the model before they begin, and the
   * widget also reports, late, windows that it was given long before.
   */
  private onRangeChanged({ start, end, byUser }: RangeChange): void {
    if (!this.isShown || !byUser) return;
    const window = { start: start.getTime(), end: end.getTime() };
    this.heading = window;
    if (!isSameWindow(window, this.model.window)) this.callbacks.onWindow(window);
  }

  private onChanged(): void {
    if (!this.isShown) return;
    this.place();
    this.board.restoreFocus();
  }

  /** Everything of ours that depends on the window, in the frame in which the widget drew its marks. */
  private place(): void {
    if (this.width <= 0 || !this.isShown) return;
    const window = this.window();
    this.layer.paint(this.model, window, this.width);
    this.board.place(window, this.width);
  }

  private measure(): void {
    const center = this.host.querySelector<HTMLElement>('.vis-panel.vis-center');
    const width = center?.clientWidth ?? 0;
    this.timeline.redraw();
    if (center) {
      this.layer.element.style.left = `${center.offsetLeft}px`;
      this.layer.element.style.width = `${width}px`;
    }
    if (width === this.width) return;
    this.width = width;
    this.callbacks.onWidth(width);
    this.place();
  }

  private replaceItems(): void {
    const next = [...this.board.items()];
    const kept = new Set(next.map(({ id }) => id));
    this.items.remove(this.items.getIds().filter((id) => !kept.has(String(id))));
    this.items.update(next);
  }

  private replaceGroups(): void {
    const next = [...groupsFromModel(this.model)];
    const kept = new Set(next.map(({ id }) => id));
    this.groups.remove(this.groups.getIds().filter((id) => !kept.has(String(id))));
    this.groups.update(next);
  }

  /** What is on the screen: in the middle of a movement not yet the model's window. */
  private window(): TimeWindow {
    const { start, end } = this.timeline.getWindow();
    return { start: start.getTime(), end: end.getTime() };
  }

  private moveTo(window: TimeWindow): void {
    this.heading = window;
    const isFollowing = performance.now() - this.movedAt < FOLLOWED_MS;
    this.movedAt = performance.now();
    this.timeline.setWindow(window.start, window.end, { animation: !isFollowing && this.animation() });
  }

  // What moves the chart asks for another window, reckoned from where the last movement will rest, and
  // the model then brings it: so address, toolbar and the next request agree while the chart still moves.

  private zoomAbout(mark: Mark, factor: number): void {
    const { window } = this.model;
    const at = Math.min(Math.max(mark.start, window.start), window.end);
    this.callbacks.onWindow(zoomWindow(window, factor, at));
  }

  private bringIntoView(mark: Mark): void {
    const { window } = this.model;
    const span = window.end - window.start;
    const at = Math.min(Math.max(mark.start, this.model.bounds.start), mark.end);
    if (at >= window.start && at <= window.end - span * 0.05) return;
    const reaches = mark.start < window.end && mark.end > window.start;
    if (reaches && mark.start < window.start) return;
    const start = at - span * 0.2;
    this.callbacks.onWindow({ start, end: start + span });
  }

  private animation(): false | { duration: number; easingFunction: 'easeOutQuad' } {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    return isStill ? false : { duration: ZOOM_DURATION_MS, easingFunction: 'easeOutQuad' };
  }
}

/** Windows are written to the address to the minute; closer than that they are the same. */
function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const tolerance = Math.max(60_000, (a.end - a.start) / 2000);
  return Math.abs(a.start - b.start) < tolerance && Math.abs(a.end - b.end) < tolerance;
}
