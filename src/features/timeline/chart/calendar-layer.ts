/**
 * Rulers, day bands, boundaries and the guide: everything of the chart that is not a mark. One layer under
 * the widget, placed anew from its window at every change, in the same frame as the marks.
 */
import { laneHeight, RULER_HEIGHT } from '../../../domain/marks/metrics';
import type { TimeWindow } from '../../../domain/store/event-store';
import { type CalendarTick, calendarTicks, unitForScale } from '../../../domain/time/calendar';
import { tickWords } from '../../../words/ticks';
import type { ChartModel } from './chart-model';

/** Least width of a tick that carries words, and of a band that is shaded. */
const MIN_TICK_WIDTH = 46;
const MIN_HOUR_WIDTH = 110;
const MIN_BAND_WIDTH = 12;

interface Row {
  readonly top: number;
  readonly height: number;
}

/** Tops and heights of lanes and rulers, in the order in which they are stacked. */
export function stackRows(model: ChartModel): {
  readonly lanes: ReadonlyMap<string, Row>;
  readonly rulers: readonly Row[];
  readonly height: number;
} {
  const lanes = new Map<string, Row>();
  const rulers: Row[] = [];
  let top = 0;
  const addRulers = (above: string | null) => {
    for (const [index, ruler] of model.rulers.entries()) {
      if (ruler.above !== above) continue;
      rulers[index] = { top, height: RULER_HEIGHT };
      top += RULER_HEIGHT;
    }
  };
  for (const lane of model.lanes) {
    addRulers(lane.id);
    const rowCount = model.marks.find((marks) => marks.lane === lane.id)?.rowCount ?? 0;
    lanes.set(lane.id, { top, height: laneHeight(rowCount, model.density) });
    top += laneHeight(rowCount, model.density);
  }
  addRulers(null);
  return { lanes, rulers, height: top };
}

export class CalendarLayer {
  readonly element = document.createElement('div');
  private readonly pool = new Map<string, HTMLElement>();
  private used = new Set<string>();

  constructor() {
    this.element.className = 'calendar-layer';
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Places everything for the window; `width` in pixels. */
  paint(model: ChartModel, window: TimeWindow, width: number): void {
    if (width <= 0) return;
    this.used = new Set();
    const msPerPx = (window.end - window.start) / width;
    const x = (time: number) => (time - window.start) / msPerPx;
    const rows = stackRows(model);
    this.element.style.height = `${rows.height}px`;

    for (const lane of model.lanes) {
      const row = rows.lanes.get(lane.id);
      if (row === undefined) continue;
      for (const [index, zone] of lane.zones.entries()) {
        const unit = unitForScale(msPerPx, MIN_BAND_WIDTH, Number.POSITIVE_INFINITY);
        for (const tick of calendarTicks({ ...window, zone, unit })) {
          const key = `${lane.id} ${zone} ${tick.start}`;
          const isShaded = lane.zones.length === 1 && isSecond(tick);
          const band = this.use(`band ${key}`, 'calendar-layer__band');
          band.dataset.shaded = String(isShaded);
          band.dataset.dashed = String(index > 0);
          placeBox(band, x(tick.start), x(tick.end) - x(tick.start), row.top, row.height);
        }
      }
    }
    for (const [index, ruler] of model.rulers.entries()) {
      const row = rows.rulers[index];
      if (row === undefined) continue;
      const unit = unitForScale(msPerPx, MIN_TICK_WIDTH, MIN_HOUR_WIDTH);
      const line = this.use(`ruler ${index}`, 'calendar-layer__ruler');
      line.dataset.place = ruler.above === model.lanes[0]?.id ? 'top' : 'below';
      placeBox(line, 0, width, row.top, row.height);
      for (const tick of calendarTicks({ ...window, zone: ruler.zone, unit })) {
        const [left, tickWidth] = [x(tick.start), x(tick.end) - x(tick.start)];
        const element = this.use(`tick ${index} ${unit.name ?? ''} ${tick.start}`, 'calendar-layer__tick');
        const isFirst = left <= 0;
        element.dataset.first = String(isFirst);
        // The first tick keeps its words in view while its start is out of it.
        const start = Math.max(left, 0);
        const words = tickWords(tick, unit, left + tickWidth - start, isFirst);
        // Half a word beside a tag reads as another word: what the tag would cut stays away.
        setText(element, isUnderTag(model.guide, index, x, start, words) ? '' : words);
        placeBox(element, start, left + tickWidth - start, row.top, row.height);
      }
    }
    if (model.guide) this.paintGuide(model.guide, rows, x(model.guide.at), width);

    for (const [key, element] of this.pool) {
      if (this.used.has(key)) continue;
      element.remove();
      this.pool.delete(key);
    }
  }

  private paintGuide(
    guide: NonNullable<ChartModel['guide']>,
    rows: ReturnType<typeof stackRows>,
    at: number,
    width: number,
  ): void {
    if (at < 0 || at > width) return;
    const tops = rows.rulers.map(({ top }) => top);
    const [top, bottom] = [Math.min(...tops), Math.max(...tops)];
    const line = this.use('guide', 'calendar-layer__guide');
    line.dataset.hue = guide.hue;
    placeBox(line, at, 1, top + RULER_HEIGHT, Math.max(bottom - top - RULER_HEIGHT, 0));
    for (const [index, words] of guide.tags.entries()) {
      const row = rows.rulers[index];
      if (row === undefined) continue;
      const tag = this.use(`tag ${index}`, 'calendar-layer__tag');
      tag.dataset.hue = guide.hue;
      tag.dataset.side = tagSide(index);
      setText(tag, words);
      placeBox(tag, at, null, row.top + 4, null);
    }
  }

  /** An element of the pool, made where there is none of that key yet. */
  private use(key: string, className: string): HTMLElement {
    this.used.add(key);
    const known = this.pool.get(key);
    if (known) return known;
    const element = document.createElement('div');
    element.className = className;
    this.element.append(element);
    this.pool.set(key, element);
    return element;
  }
}

/** The upper tag begins at the instant, the lower one ends there: the thirteen hours are seen. */
function tagSide(ruler: number): 'after' | 'before' {
  return ruler === 0 ? 'after' : 'before';
}

/** Whether a tick's words, which begin at `start`, would reach under the ruler's tag. */
function isUnderTag(
  guide: ChartModel['guide'],
  ruler: number,
  x: (time: number) => number,
  start: number,
  words: string,
): boolean {
  const tag = guide?.tags[ruler];
  if (!guide || tag === undefined) return false;
  const tagWidth = roughWidth(tag);
  const tagStart = tagSide(ruler) === 'after' ? x(guide.at) : x(guide.at) - tagWidth;
  return start < tagStart + tagWidth && start + roughWidth(words) > tagStart;
}

/** Pixels of the words of a ruler with their padding, rather too many. */
function roughWidth(words: string): number {
  return 12 + words.length * 7;
}

/** Pixels; null leaves a size to the words. */
function placeBox(
  element: HTMLElement,
  x: number,
  width: number | null,
  y: number,
  height: number | null,
): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
  if (width !== null) element.style.width = `${Math.max(width, 0)}px`;
  if (height !== null) element.style.height = `${height}px`;
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Every second unit is shaded, counted so that a unit keeps its shade while panning. */
function isSecond(tick: CalendarTick): boolean {
  return tick.ordinal % 2 !== 0;
}
