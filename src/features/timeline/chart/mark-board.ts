/**
 * All marks of the chart as elements: painted from the model, moved through by keys. One tab stop; the
 * arrows go in order of time and between lanes, since the order in the page is neither.
 */

import type { EventId } from '../../../domain/archive/ids';
import type { Mark } from '../../../domain/marks/mark';
import { type PlacedMark, placeRow } from '../../../domain/marks/placement';
import type { TimeWindow } from '../../../domain/store/event-store';
import { chartKeyOf, type HandledChartKeyId } from '../chart-keys';
import type { ChartItem, ChartModel } from './chart-model';
import { boxOfMark, createMarkElement, type MarkElement, paintMark, placeMark } from './mark-elements';
import { groupByRow, inOrderOfTime, nearestInNextRow } from './mark-order';

export interface MarkBoardActions {
  /** Opens the event, or at the element the list of a group. */
  open(mark: Mark, at: HTMLElement): void;
  point(mark: Mark | null, box: DOMRect | null): void;
  bringIntoView(mark: Mark): void;
  /** Zooms about the mark, so that it stays where it is. */
  zoom(factor: number, about: Mark): void;
  pan(fraction: number): void;
}

const ZOOM_STEP = 1.5;
const PAN_STEP = 0.25;

export class MarkBoard {
  /** By id of the mark, kept also while it is in a group: it comes back as what it was, with its focus. */
  private readonly elements = new Map<string, MarkElement>();
  private model: ChartModel | undefined;
  /** In order of time, across lanes: the order of the arrow keys. */
  private order: readonly Mark[] = [];
  /** The marks of each row in the order of the layout. */
  private rows: ReadonlyMap<string, readonly Mark[]> = new Map();
  /** The mark that has the tab stop. */
  private current: string | null = null;
  private placed: readonly PlacedMark[] = [];
  /** The mark that has the focus, also while the widget takes its element out and in again. */
  private focused: string | null = null;
  /** The event that was opened from the chart last. */
  private opened: EventId | null = null;

  constructor(private readonly actions: MarkBoardActions) {
    document.addEventListener('focusin', this.onLeave);
    document.addEventListener('pointerdown', this.onLeave);
    document.addEventListener('keydown', this.onAwaitedKey);
  }

  destroy(): void {
    document.removeEventListener('focusin', this.onLeave);
    document.removeEventListener('pointerdown', this.onLeave);
    document.removeEventListener('keydown', this.onAwaitedKey);
  }

  /**
   * The reader goes elsewhere. A `blur` would not tell: the widget causes one each time it takes a mark out
   * of the page and puts it in again.
   */
  private readonly onLeave = ({ target }: Event) => {
    const isMark = target instanceof Element && target.closest('.mark') !== null;
    if (!isMark) this.focused = null;
  };

  /** While the chart moves to a mark, its element is out of the page and nothing has the focus: keys go on from it. */
  private readonly onAwaitedKey = (event: KeyboardEvent) => {
    const awaited = this.focused === null ? undefined : this.elements.get(this.focused);
    // A key that a mark has taken comes by here too, and may have let the focus go.
    if (event.defaultPrevented) return;
    if (awaited && document.activeElement === document.body) this.onKey(event, awaited.mark);
  };

  paint(model: ChartModel): void {
    this.model = model;
    const marks = model.marks.flatMap((lane) => lane.marks);
    this.order = inOrderOfTime(marks);
    this.rows = groupByRow(marks);
    const ids = new Set(marks.map(({ id }) => id));
    this.passFocusOn(marks, ids);
    for (const mark of marks) {
      const element = this.elements.get(mark.id) ?? this.create(mark);
      paintMark(element, mark, model);
    }
    const chosen = marks.find(({ events }) => events.some(({ id }) => id === model.chosen));
    if (this.current === null || !ids.has(this.current)) this.current = null;
    this.setTabStop(chosen?.id ?? this.current ?? this.order[0]?.id ?? null);
  }

  element(id: string): HTMLElement {
    return this.elements.get(id)?.box ?? document.createElement('span');
  }

  items(): readonly ChartItem[] {
    const { model } = this;
    if (model === undefined) return [];
    return this.order.map((mark) => ({
      id: mark.id,
      group: mark.lane,
      ...boxOfMark(mark, model),
      type: 'range',
      // The template gives the element; this only tells the widget when the element has changed place.
      content: `${mark.row}`,
    }));
  }

  /** Places what of each mark is in the window; called in the frame in which the widget drew. */
  place(window: TimeWindow, width: number): readonly PlacedMark[] {
    const { model } = this;
    if (model === undefined) return [];
    const { bounds, chosen, density, labelOf } = model;
    this.placed = [...this.rows.values()].flatMap((row) =>
      placeRow(row, { window, width, bounds, chosen, density, labelOf }),
    );
    for (const placed of this.placed) {
      const element = this.elements.get(placed.mark.id);
      // The widget cuts a box one width of the window outside.
      if (element) placeMark(element, placed, Math.max(placed.ruleLeft, -width));
    }
    return this.placed;
  }

  /** Whether the glyph can be seen; of too many marks that began before the window only some can. */
  isInView(mark: Mark): boolean {
    return this.placed.some((placed) => placed.mark.id === mark.id && placed.isInView);
  }

  /** The widget re-attaches marks near the window's edge at each redraw, which drops their focus. */
  restoreFocus(): void {
    if (this.focused === null) return;
    const element = this.elements.get(this.focused)?.root;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && element?.isConnected) element.focus({ preventScroll: true });
  }

  /** Its mark, or the group that then holds it, gets the focus when the event is closed. */
  rememberOpened(event: EventId): void {
    this.opened = event;
  }

  /** An event was closed: if it was opened from here and nothing else has taken the focus, its mark does. */
  returnTo(event: EventId): void {
    if (this.opened !== event) return;
    this.opened = null;
    const mark = this.order.find(({ events }) => events.some(({ id }) => id === event));
    if (mark === undefined) return;
    this.focused = mark.id;
    this.restoreFocus();
  }

  /** A group that parts, or a mark that joins one, hands the focus to the mark that now stands for its first event. */
  private passFocusOn(marks: readonly Mark[], ids: ReadonlySet<string>): void {
    if (this.focused === null || ids.has(this.focused)) return;
    const first = this.elements.get(this.focused)?.mark.events[0]?.id;
    const heir = marks.find(({ events }) => events.some(({ id }) => id === first));
    this.focused = heir?.id ?? null;
    this.current = this.focused;
  }

  private create(mark: Mark): MarkElement {
    const element = createMarkElement(mark);
    this.elements.set(mark.id, element);
    const { root } = element;
    root.addEventListener('click', () => this.actions.open(element.mark, root));
    root.addEventListener('keydown', (event) => this.onKey(event, element.mark));
    root.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse')
        this.actions.point(element.mark, element.words.getBoundingClientRect());
    });
    root.addEventListener('pointerleave', () => this.actions.point(null, null));
    root.addEventListener('focus', () => {
      this.focused = element.mark.id;
      this.setTabStop(element.mark.id);
      if (root.matches(':focus-visible'))
        this.actions.point(element.mark, element.words.getBoundingClientRect());
    });
    root.addEventListener('blur', () => this.actions.point(null, null));
    return element;
  }

  private setTabStop(id: string | null): void {
    const before = this.current === null ? undefined : this.elements.get(this.current);
    if (before) before.root.tabIndex = -1;
    this.current = id;
    const now = id === null ? undefined : this.elements.get(id);
    if (now) now.root.tabIndex = 0;
  }

  private onKey(event: KeyboardEvent, mark: Mark): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = chartKeyOf(event);
    if (key === undefined) return;
    event.preventDefault();
    this.deeds[key](mark);
  }

  /** What each key does at a mark. */
  private readonly deeds: Readonly<Record<HandledChartKeyId, (mark: Mark) => void>> = {
    next: (mark) => this.goTo(this.order[this.placeOf(mark) + 1]),
    previous: (mark) => this.goTo(this.order[this.placeOf(mark) - 1]),
    rowBelow: (mark) => this.goTo(this.inNextRow(mark, 1)),
    rowAbove: (mark) => this.goTo(this.inNextRow(mark, -1)),
    first: () => this.goTo(this.order[0]),
    last: () => this.goTo(this.order.at(-1)),
    zoomIn: (mark) => this.actions.zoom(1 / ZOOM_STEP, mark),
    zoomOut: (mark) => this.actions.zoom(ZOOM_STEP, mark),
    panLater: () => this.actions.pan(PAN_STEP),
    panEarlier: () => this.actions.pan(-PAN_STEP),
    windowLater: () => this.actions.pan(1),
    windowEarlier: () => this.actions.pan(-1),
  };

  private placeOf(mark: Mark): number {
    return this.order.findIndex(({ id }) => id === mark.id);
  }

  private inNextRow(mark: Mark, step: 1 | -1): Mark | undefined {
    return nearestInNextRow(mark, step, this.order, this.model?.marks ?? []);
  }

  /** Without a mark there is none further in that direction. */
  private goTo(mark: Mark | undefined): void {
    if (mark === undefined) return;
    this.focused = mark.id;
    this.setTabStop(mark.id);
    this.actions.bringIntoView(mark);
    const root = this.elements.get(mark.id)?.root;
    if (root?.isConnected) root.focus({ preventScroll: true });
    // Out of the window it is out of the page: the focus is let go, and given to it when it comes.
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }
}
