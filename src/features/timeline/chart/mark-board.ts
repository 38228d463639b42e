/**
 * All marks of the chart as elements: painted from the model, moved through by keys. One tab stop; the
 * arrows go in order of time and between lanes, since the order in the page is neither.
 */

import type { EventId } from '../../../domain/archive/ids';
import { heirOf, isIn, type Mark } from '../../../domain/marks/mark';
import type { Density } from '../../../domain/marks/metrics';
import { type PlacedMark, placeRow } from '../../../domain/marks/placement';
import type { TimeWindow } from '../../../domain/store/event-store';
import { chartKeyOf } from '../chart-keys';
import type { ChartItem, ChartModel } from './chart-model';
import { KeptElements } from './kept-elements';
import { markDeeds, type WindowActions } from './mark-deeds';
import { itemOfMark, placeMark } from './mark-elements';
import { groupByRow, inOrderOfTime } from './mark-order';

export interface MarkBoardActions extends WindowActions {
  /** Opens the event, or at the element the list of a group. */
  open(mark: Mark, at: HTMLElement): void;
  point(mark: Mark | null, box: DOMRect | null): void;
  bringIntoView(mark: Mark): void;
  /** Moves to where the first or the last events are. */
  showEnd(end: 'first' | 'last'): void;
}

export class MarkBoard {
  /** By id of the mark. That of a mark which has the focus, or gets it back, is kept also while it is in a group. */
  private readonly elements: KeptElements;
  private model: ChartModel | undefined;
  /** In order of time, across lanes: the order of the arrow keys. */
  private order: readonly Mark[] = [];
  /** The marks of each row in the order of the layout. */
  private rows: readonly { readonly row: readonly Mark[]; readonly density: Density }[] = [];
  /** The mark that has the tab stop. */
  private current: string | null = null;
  private placed: readonly PlacedMark[] = [];
  /** The mark that has the focus, also while the widget takes its element out and in again. */
  private focused: string | null = null;
  /** The end of all marks that is being gone to: the outermost of those that are told has the focus. */
  private awaitedEnd: 'first' | 'last' | null = null;
  /** The event that was opened from the chart last. */
  private opened: EventId | null = null;

  private readonly deeds: ReturnType<typeof markDeeds>;

  constructor(private readonly actions: MarkBoardActions) {
    this.elements = new KeptElements((element) => ({
      open: () => actions.open(element.mark, element.root),
      key: (event) => this.onKey(event, element.mark),
      point: (box) => actions.point(box && element.mark, box),
      focus: () => {
        this.focused = element.mark.id;
        this.setTabStop(element.mark.id);
      },
    }));
    this.deeds = markDeeds(
      {
        order: () => this.order,
        marks: () => this.model?.marks ?? [],
        goTo: (mark) => this.goTo(mark),
        goToEnd: (end) => this.goToEnd(end),
      },
      actions,
    );
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
    if (isMark) return;
    this.focused = null;
    this.awaitedEnd = null;
  };

  /** While the chart moves to a mark, its element is out of the page and nothing has the focus: keys go on from it. */
  private readonly onAwaitedKey = (event: KeyboardEvent) => {
    const awaited = this.elements.of(this.focused);
    // A key that a mark has taken comes by here too, and may have let the focus go.
    if (event.defaultPrevented) return;
    if (awaited && document.activeElement === document.body) this.onKey(event, awaited.mark);
  };

  paint(model: ChartModel): void {
    this.model = model;
    const marks = model.marks.flatMap((lane) => lane.marks);
    this.order = inOrderOfTime(marks);
    this.rows = model.marks.flatMap(({ marks: ofLane, density }) =>
      [...groupByRow(ofLane).values()].map((row) => ({ row, density })),
    );
    const ids = new Set(marks.map(({ id }) => id));
    this.passFocusOn(marks, ids);
    for (const lane of model.marks) {
      for (const mark of lane.marks) this.elements.paint(mark, lane.density, model);
    }
    this.elements.forgetAllBut((id) => ids.has(id) || id === this.focused || id === this.opened);
    const chosen = marks.find((mark) => isIn(mark, model.chosen));
    if (this.current === null || !ids.has(this.current)) this.current = null;
    this.setTabStop(chosen?.id ?? this.current ?? this.order[0]?.id ?? null);
    if (this.awaitedEnd !== null) this.focusOn(this.outermost(this.awaitedEnd));
  }

  element(id: string): HTMLElement {
    return this.elements.of(id)?.root ?? document.createElement('span');
  }

  items(): readonly ChartItem[] {
    const { model } = this;
    if (model === undefined) return [];
    return this.order.map((mark) => itemOfMark(mark, model));
  }

  /** Places what of each mark is in the window; called in the frame in which the widget drew, its marks moved by `shift`. */
  place(window: TimeWindow, width: number, shift: number): readonly PlacedMark[] {
    const { model } = this;
    if (model === undefined) return [];
    const { bounds, chosen, labelOf } = model;
    this.placed = this.rows.flatMap(({ row, density }) =>
      placeRow(row, { window, width, bounds, chosen, density, labelOf }),
    );
    for (const placed of this.placed) {
      const element = this.elements.of(placed.mark.id);
      if (element) placeMark(element, placed, { width, shift });
    }
    this.keepTabStopInView();
    return this.placed;
  }

  /** Whether the glyph can be seen; of too many marks that began before the window only some can. */
  isInView(mark: Mark): boolean {
    return this.placed.some((placed) => placed.mark.id === mark.id && placed.isInView);
  }

  /** The widget re-attaches marks near the window's edge at each redraw, which drops their focus. */
  restoreFocus(): void {
    if (this.focused === null) return;
    const element = this.elements.of(this.focused)?.root;
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
    const alone = this.elements.of(event)?.mark;
    const mark = alone && heirOf(alone, this.order);
    if (mark === undefined) return;
    this.focused = mark.id;
    this.restoreFocus();
  }

  /** A group that parts, or a mark that joins one, hands the focus to the mark that now stands for its first event. */
  private passFocusOn(marks: readonly Mark[], ids: ReadonlySet<string>): void {
    if (this.focused === null || ids.has(this.focused)) return;
    const before = this.elements.of(this.focused)?.mark;
    const heir = before && heirOf(before, marks);
    this.focused = heir?.id ?? null;
    this.current = this.focused;
  }

  /** What is out of the window is out of the page, and cannot be stopped at. */
  private keepTabStopInView(): void {
    const inView = new Set(this.placed.filter((placed) => placed.isInView).map(({ mark }) => mark.id));
    if (this.focused !== null || (this.current !== null && inView.has(this.current))) return;
    const first = this.order.find(({ id }) => inView.has(id));
    if (first) this.setTabStop(first.id);
  }

  private setTabStop(id: string | null): void {
    const before = this.elements.of(this.current);
    if (before) before.root.tabIndex = -1;
    this.current = id;
    const now = this.elements.of(id);
    if (now) now.root.tabIndex = 0;
  }

  private onKey(event: KeyboardEvent, mark: Mark): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = chartKeyOf(event);
    if (key === undefined) return;
    event.preventDefault();
    this.awaitedEnd = null;
    this.deeds[key](mark);
  }

  private goToEnd(end: 'first' | 'last'): void {
    if (this.model?.areAllMarks !== false) {
      this.goTo(this.outermost(end));
      return;
    }
    this.awaitedEnd = end;
    this.focusOn(this.outermost(end));
    this.actions.showEnd(end);
  }

  private outermost(end: 'first' | 'last'): Mark | undefined {
    return this.order.at(end === 'first' ? 0 : -1);
  }

  /** Without a mark there is none further in that direction. */
  private goTo(mark: Mark | undefined): void {
    if (mark === undefined) return;
    this.actions.bringIntoView(mark);
    this.focusOn(mark);
  }

  private focusOn(mark: Mark | undefined): void {
    if (mark === undefined) return;
    this.focused = mark.id;
    this.setTabStop(mark.id);
    const root = this.elements.of(mark.id)?.root;
    if (root?.isConnected) root.focus({ preventScroll: true });
    // Out of the window it is out of the page: the focus is let go, and given to it when it comes.
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }
}
