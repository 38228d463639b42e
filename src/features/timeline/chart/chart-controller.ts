/**
 * The one owner of vis-timeline: it keeps window, gestures and the choice of marks in the page; rows, lane
 * heights, rulers, bands and words are ours and are placed from its window in the same frame.
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import type { EventId } from '../../../domain/archive/ids';
import { isIn, type Mark } from '../../../domain/marks/mark';
import { moveWindow } from '../../../domain/marks/window';
import type { TimeWindow } from '../../../domain/store/event-store';
import { ChartLayers } from './chart-layers';
import type { ChartCallbacks, ChartItem, ChartModel } from './chart-model';
import { ChartRoom } from './chart-room';
import { ChartWindow, isSameWindow } from './chart-window';
import { ignoreClicksOfDrags } from './drag-clicks';
import { Drawing, type Frame } from './drawing';
import { type ChartGroup, groupsFromModel, LaneElements } from './lane-elements';
import { MarkBoard } from './mark-board';
import { addMarkItems } from './mark-item';
import { obeyRulerPresses } from './ruler-presses';
import {
  atNextDrawing,
  drawNow,
  drawSoon,
  drawWhenTold,
  replaceAll,
  tellAtOnce,
  widgetOptions,
} from './widget';
import { windowAbout, windowAtEnd, windowAtPress, windowWith } from './window-requests';

export class ChartController {
  private readonly timeline: Timeline;
  private readonly items = new DataSet<ChartItem>();
  private readonly groups = new DataSet<ChartGroup>();
  private readonly lanes = new LaneElements();
  private readonly board: MarkBoard;
  private readonly layers: ChartLayers;
  private readonly room: ChartRoom;
  private readonly stops: readonly (() => void)[];
  private readonly drawing: Drawing;
  private readonly window: ChartWindow;
  private isShown = false;
  private isDestroyed = false;

  constructor(
    private readonly host: HTMLElement,
    model: ChartModel,
    private readonly callbacks: ChartCallbacks,
  ) {
    this.drawing = new Drawing(model, (frame) => this.draw(frame));
    this.board = new MarkBoard({
      open: (mark, at) => {
        if (mark.count === 1) this.rememberOpened(mark.first);
        this.callbacks.onOpen(mark, at);
      },
      point: (mark, box) => this.callbacks.onPoint(mark, box),
      bringIntoView: (mark) => this.bringIntoView(mark),
      zoom: (factor, about) => this.ask(windowAbout(this.model, about, factor)),
      showEnd: (end) => this.ask(windowAtEnd(this.model, end)),
      pan: (fraction) => this.ask(moveWindow(this.model.window, fraction)),
    });
    host.classList.add('chart__host');
    this.board.paint(model);
    this.groups.add([...groupsFromModel(model)]);
    this.timeline = new Timeline(
      host,
      this.items,
      this.groups,
      widgetOptions((group) => this.lanes.element(group, this.drawing.drawn)),
    );
    drawWhenTold(this.timeline, this.drawing.ask);
    this.layers = new ChartLayers(host, this.board);
    addMarkItems(this.timeline, (id) => this.board.element(id));
    this.items.add([...this.board.items()]);
    this.timeline.on('changed', () => this.onChanged());
    this.window = new ChartWindow(this.timeline, model.window, {
      onMoving: (movement) => callbacks.onMoving(movement),
      onRest: (window) => {
        if (!isSameWindow(window, this.model.window)) callbacks.onWindow(window);
      },
    });
    this.room = new ChartRoom(host, this.timeline, this.layers.elements, (width) => {
      callbacks.onWidth(width);
      this.place();
    });
    host.addEventListener('dblclick', this.onDoublePress);
    this.stops = [
      ignoreClicksOfDrags(host),
      obeyRulerPresses(host, this.layers.calendar, {
        model: () => this.model,
        show: (window) => this.callbacks.onWindow(window),
      }),
      () => host.removeEventListener('dblclick', this.onDoublePress),
    ];
    this.showFirst();
  }

  /** Shows another model, from the next frame on; what is asked for meanwhile is reckoned from it already. */
  update(model: ChartModel): void {
    const before = this.model;
    this.drawing.aimAt(model);
    const isWindowNew = !isSameWindow(model.window, before.window);
    if (isWindowNew) this.window.moveTo(model.window);
    else if (model.chosen !== before.chosen) this.showChosen();
  }

  /** What is shown, or will be in some frames. */
  private get model(): ChartModel {
    return this.drawing.goal;
  }

  /** Brings the page from one model to the next; only what differs is changed. */
  private draw({ model, before, isAskedFor }: Frame): void {
    const isSame =
      model.marks === before.marks &&
      model.lanes === before.lanes &&
      model.bounds === before.bounds &&
      model.chosen === before.chosen;
    if (!isSame) {
      this.board.paint(model);
      tellAtOnce(this.timeline, () => {
        replaceAll(this.items, this.board.items());
        replaceAll(this.groups, groupsFromModel(model));
      });
    }
    // The first marks come in the frame after: there is nothing yet that they would have to agree with.
    const isFirst = !isSame && !before.marks.some(({ marks }) => marks.length > 0);
    const isDrawn = isAskedFor || (!isSame && !isFirst);
    if (isDrawn) this.window.takeFromWidget();
    // Before the widget has the page laid out, which else would be done twice.
    this.place();
    if (isDrawn) drawNow(this.timeline);
    if (isFirst) drawSoon(this.timeline);
    if (before.chosen !== null && model.chosen === null) this.board.returnTo(before.chosen);
  }

  /** An event is opened from the chart, also from the list of a group: closed, it gives the focus back. */
  rememberOpened(event: EventId): void {
    this.board.rememberOpened(event);
  }

  /** An event that is opened elsewhere is brought into the window. */
  private showChosen(): void {
    const mark = this.model.marks.flatMap(({ marks }) => marks).find((each) => isIn(each, this.model.chosen));
    if (mark) this.bringIntoView(mark);
  }

  destroy(): void {
    this.isDestroyed = true;
    this.drawing.stop();
    this.room.destroy();
    this.board.destroy();
    for (const stop of this.stops) stop();
    this.timeline.destroy();
    this.layers.remove();
    this.host.classList.remove('chart__host');
  }

  /**
   * The first drawing fits all data, whatever window was set before; so it stays hidden, the window is set
   * then, and the next drawing is shown.
   */
  private showFirst(): void {
    const next = (then: () => void) =>
      atNextDrawing(this.timeline, () => {
        if (!this.isDestroyed) then();
      });
    next(() => {
      this.window.set(this.model.window);
      next(() => {
        this.isShown = true;
        this.window.startTelling();
        this.host.dataset.shown = 'true';
        this.room.measure();
        this.place();
        if (!this.model.isWindowChosen) this.showChosen();
        this.callbacks.onDrawn();
      });
    });
  }

  private onChanged(): void {
    this.window.takeFromWidget();
    if (!this.isShown) return;
    this.place();
    this.board.restoreFocus();
  }

  /** Everything of ours that depends on the window, in the frame in which the widget drew its marks. */
  private place(): void {
    const { width } = this.room;
    if (width <= 0 || !this.isShown) return;
    this.layers.place({ model: this.drawing.drawn, window: this.window.drawn, width });
  }

  // What moves the chart asks for another window, reckoned from where the last movement will rest, and
  // the model then brings it: so address, toolbar and the next request agree while the chart still moves.

  private ask(window: TimeWindow | null): void {
    if (window !== null) this.callbacks.onWindow(window);
  }

  private bringIntoView(mark: Mark): void {
    this.ask(windowWith(this.model, mark, this.board.isInView(mark)));
  }

  private readonly onDoublePress = (event: MouseEvent) => {
    const { left, top } = this.layers.calendar.element.getBoundingClientRect();
    const x = event.clientX - left;
    const isMark = event.target instanceof Element && event.target.closest('.mark') !== null;
    // A ruler has an answer of its own, to the first of the two.
    if (isMark || x < 0 || this.layers.calendar.tickAt(x, event.clientY - top) !== undefined) return;
    this.ask(windowAtPress(this.model, x / this.room.width));
  };
}
