/** Everything of ours that depends on the window: rulers, bands and lines, and the marks within the widget's lanes. */
import type { TimeWindow } from '../../../domain/store/event-store';
import { Anchor } from './anchor';
import { CalendarLayer } from './calendar-layer';
import type { ChartModel } from './chart-model';
import { LineLayer } from './line-layer';
import type { MarkBoard } from './mark-board';

interface Ground {
  readonly model: ChartModel;
  readonly window: TimeWindow;
  /** Pixels of the part where marks are drawn. */
  readonly width: number;
}

export class ChartLayers {
  readonly calendar = new CalendarLayer();
  private readonly lines = new LineLayer();
  private readonly anchor = new Anchor();
  /** What of the widget holds all marks; there once the widget is. */
  private readonly marks: HTMLElement | null;
  private last: Ground | undefined;

  constructor(
    host: HTMLElement,
    private readonly board: MarkBoard,
  ) {
    this.marks = host.querySelector<HTMLElement>('.vis-itemset .vis-foreground');
    // Under the widget, which is in the host already.
    host.prepend(...this.elements);
  }

  /** As wide as the part where marks are drawn. */
  get elements(): readonly (HTMLElement | SVGElement)[] {
    return [this.calendar.element, this.lines.element];
  }

  /** Places all for a window, once for each that is drawn. */
  place(ground: Ground): void {
    if (this.last !== undefined && isAlike(this.last, ground)) return;
    this.last = ground;
    const { model, window, width } = ground;
    const shift = this.anchor.shiftAt(window, width);
    if (this.marks) this.marks.style.transform = `translateX(${shift}px)`;
    const { rows, boundaries } = this.calendar.paint(model, window, width, shift);
    const placed = this.board.place(window, width, shift);
    this.lines.paint(model, { window, width, rows, boundaries, placed });
  }

  remove(): void {
    for (const element of this.elements) element.remove();
  }
}

function isAlike(a: Ground, b: Ground): boolean {
  const isSameWindow = a.window.start === b.window.start && a.window.end === b.window.end;
  return a.model === b.model && a.width === b.width && isSameWindow;
}
