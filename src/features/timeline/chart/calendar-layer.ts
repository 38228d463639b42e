/**
 * Rulers and day bands: everything of the chart that is neither mark nor line. One layer
 * under the widget, placed anew from its window at every change, in the same frame as the marks.
 */
import type { TimeWindow } from '../../../domain/store/event-store';
import { type CalendarUnit, calendarTicks } from '../../../domain/time/calendar';
import { civilDayAt } from '../../../domain/time/time-zone';
import { rulerUnit } from '../../../words/ticks';
import type { ChartModel } from './chart-model';
import { ElementPool } from './pool';
import { type DrawnTick, paintRulers } from './ruler-layer';
import { type StackedRow, type StackedRows, stackRows } from './stack-rows';

/** Where one day, week, month or year of a lane ends and the next begins. */
export interface Boundary extends StackedRow {
  /** Pixels from the left of the window. */
  readonly x: number;
  /** Of another zone than the lane's first. */
  readonly isDashed: boolean;
}

interface PaintedCalendar {
  readonly rows: StackedRows;
  readonly boundaries: readonly Boundary[];
}

export class CalendarLayer {
  readonly element = document.createElement('div');
  /** All that is drawn, shifted as a whole while the window moves. */
  private readonly content = document.createElement('div');
  private readonly pool = new ElementPool(this.content);
  private ticks: readonly DrawnTick[] = [];
  private rows: StackedRows | undefined;

  constructor() {
    this.element.className = 'calendar-layer';
    this.element.setAttribute('aria-hidden', 'true');
    this.content.className = 'calendar-layer__content';
    this.element.append(this.content);
  }

  /** Places everything for the window; `width` in pixels, and `shift`, by which what holds it is moved. */
  paint(model: ChartModel, window: TimeWindow, width: number, shift: number): PaintedCalendar {
    const rows = stackRows(model);
    this.rows = rows;
    this.element.style.height = `${rows.height}px`;
    const msPerPx = (window.end - window.start) / width;
    const year = civilDayAt(window.start, 'UTC').year;
    const unit = rulerUnit(msPerPx, year, model.measureTick);
    this.content.style.transform = `translateX(${shift}px)`;
    this.pool.begin();
    const boundaries = this.paintBands(model, { window, width, shift }, rows, unit);
    this.ticks = paintRulers(this.pool, { model, window, width, shift, rows, unit });
    this.pool.end();
    return { rows, boundaries };
  }

  /** What of a ruler is at a place, in pixels from the layer's upper left corner. */
  tickAt(x: number, y: number): DrawnTick | undefined {
    const ruler = this.rows?.rulers.findIndex(({ top, height }) => y >= top && y < top + height) ?? -1;
    return this.ticks.find((drawn) => drawn.ruler === ruler && x >= drawn.left && x < drawn.right);
  }

  /** Behind the marks, what the ruler counts; days behind its hours. Every second one is shaded. */
  private paintBands(
    model: ChartModel,
    { window, width, shift }: { readonly window: TimeWindow; readonly width: number; readonly shift: number },
    rows: StackedRows,
    ruled: CalendarUnit,
  ): readonly Boundary[] {
    const unit: CalendarUnit = ruled.name === 'hour' ? { name: 'day', count: 1 } : ruled;
    const x = (time: number) => ((time - window.start) / (window.end - window.start)) * width;
    const boundaries: Boundary[] = [];
    for (const lane of model.lanes) {
      const row = rows.lanes.get(lane.id);
      if (row === undefined) continue;
      for (const [index, zone] of lane.zones.entries()) {
        for (const tick of calendarTicks({ ...window, zone, unit })) {
          const band = this.pool.use(`band ${lane.id} ${zone} ${tick.start}`, 'calendar-layer__band');
          // Counted from a fixed one, so that each keeps its shade while panning.
          band.setData('shaded', String(lane.zones.length === 1 && tick.ordinal % 2 !== 0));
          band.placeBox(x(tick.start) - shift, x(tick.end) - x(tick.start), row.top, row.height);
          if (x(tick.start) > 0) boundaries.push({ x: x(tick.start), ...row, isDashed: index > 0 });
        }
      }
    }
    return boundaries;
  }
}
