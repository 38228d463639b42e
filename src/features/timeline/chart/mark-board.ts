/**
 * All marks of the chart as elements: painted from the model, moved through by keys. One tab stop; the
 * arrows go in order of time and between lanes, since the order in the page is neither.
 */
import type { Mark } from '../../../domain/marks/mark';
import { GLYPH_ROOM, LABEL_GAP } from '../../../domain/marks/metrics';
import type { TimeWindow } from '../../../domain/store/event-store';
import type { ChartItem, ChartModel } from './chart-model';
import {
  boxOfMark,
  createMarkElement,
  type MarkElement,
  paintMark,
  placeMark,
  wordsWidth,
} from './mark-elements';
import { groupByRow, inOrderOfTime, nearestInNextRow, rowKey } from './mark-order';

export interface MarkBoardActions {
  open(mark: Mark): void;
  point(mark: Mark | null, box: DOMRect | null): void;
  bringIntoView(mark: Mark): void;
  /** Zooms about the mark, so that it stays where it is. */
  zoom(factor: number, about: Mark): void;
  pan(fraction: number): void;
}

const ZOOM_STEP = 1.5;
const PAN_STEP = 0.25;

export class MarkBoard {
  private readonly elements = new Map<string, MarkElement>();
  private model: ChartModel | undefined;
  /** In order of time, across lanes: the order of the arrow keys. */
  private order: readonly Mark[] = [];
  /** The marks of each row in order of time. */
  private rows: ReadonlyMap<string, readonly Mark[]> = new Map();
  /** The mark that has the tab stop. */
  private current: string | null = null;
  /** The mark that has the focus, also while the widget takes its element out and in again. */
  private focused: string | null = null;

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
    this.rows = groupByRow(this.order);
    const ids = new Set(marks.map(({ id }) => id));
    this.passFocusOn(marks, ids);
    for (const id of this.elements.keys()) if (!ids.has(id)) this.elements.delete(id);
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
    return this.order.map((mark) => {
      const box = boxOfMark(mark, model);
      return {
        id: mark.id,
        group: mark.lane,
        ...box,
        type: 'range',
        limitSize: !isExact(mark, model),
        // The template gives the element; this only tells the widget when the element has changed place.
        content: `${mark.row}`,
      };
    });
  }

  /** Places what of each mark is in the window; called in the frame in which the widget drew. */
  place(window: TimeWindow, width: number): void {
    const { model } = this;
    if (model === undefined) return;
    const msPerPx = (window.end - window.start) / width;
    const x = (time: number) => (time - window.start) / msPerPx;
    const leftOf = (mark: Mark) => x(Math.max(mark.start, model.bounds.start));
    for (const element of this.elements.values()) {
      const { mark } = element;
      const box = boxOfMark(mark, model);
      if (x(box.end) < 0 || x(box.start) > width) continue;
      const ruleLeft = Math.max(x(box.start), -width);
      const ruleRight = Math.min(x(Math.min(mark.end, model.bounds.end)), 2 * width);
      const left = Math.max(ruleLeft, Math.min(0, x(box.end) - GLYPH_ROOM));
      const next = (this.rows.get(rowKey(mark)) ?? []).map(leftOf).find((other) => other > left);
      const end = next === undefined ? width : Math.min(width, next - LABEL_GAP);
      const wordsEnd = Math.min(left + wordsWidth(mark), end);
      placeMark(element, {
        boxLeft: isExact(mark, model) ? x(box.start) : ruleLeft,
        ruleLeft,
        ruleRight,
        left,
        right: Math.min(Math.max(wordsEnd, ruleRight), next ?? width, width),
        room: end - left,
      });
    }
  }

  /** The widget re-attaches marks near the window's edge at each redraw, which drops their focus. */
  restoreFocus(): void {
    if (this.focused === null) return;
    const element = this.elements.get(this.focused)?.root;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && element?.isConnected) element.focus({ preventScroll: true });
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
    root.addEventListener('click', () => this.actions.open(element.mark));
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
    const act = this.actionOfKey(event, mark);
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  private actionOfKey({ key, shiftKey }: KeyboardEvent, mark: Mark): (() => void) | undefined {
    const at = this.order.findIndex(({ id }) => id === mark.id);
    const go = (to: Mark | undefined) => (to === undefined ? undefined : () => this.goTo(to));
    switch (key) {
      case 'ArrowRight':
        return shiftKey ? () => this.actions.pan(PAN_STEP) : go(this.order[at + 1]);
      case 'ArrowLeft':
        return shiftKey ? () => this.actions.pan(-PAN_STEP) : go(this.order[at - 1]);
      case 'ArrowDown':
        return go(this.inNextRow(mark, 1));
      case 'ArrowUp':
        return go(this.inNextRow(mark, -1));
      case 'Home':
        return go(this.order[0]);
      case 'End':
        return go(this.order.at(-1));
      case '+':
      case '=':
        return () => this.actions.zoom(1 / ZOOM_STEP, mark);
      case '-':
        return () => this.actions.zoom(ZOOM_STEP, mark);
      default:
        return undefined;
    }
  }

  private inNextRow(mark: Mark, step: 1 | -1): Mark | undefined {
    return nearestInNextRow(mark, step, this.order, this.model?.marks ?? []);
  }

  private goTo(mark: Mark): void {
    this.focused = mark.id;
    this.setTabStop(mark.id);
    this.actions.bringIntoView(mark);
    const root = this.elements.get(mark.id)?.root;
    if (root?.isConnected) root.focus({ preventScroll: true });
    // Out of the window it is out of the page: the focus is let go, and given to it when it comes.
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }
}

/** A box that is longer than its time is short: the widget places it exactly, where it would cut a long one. */
function isExact(mark: Mark, model: ChartModel): boolean {
  return boxOfMark(mark, model).end > Math.min(mark.end, model.bounds.end);
}
