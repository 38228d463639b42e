/** The rulers: civil dates of each calendar, and the tags of the guide, which go before the dates they cover. */
import type { TimeWindow } from '../../../domain/store/event-store';
import { type CalendarTick, type CalendarUnit, calendarTicks } from '../../../domain/time/calendar';
import { rulerWords, TICK_PADDING, type VisibleTick } from '../../../words/ticks';
import type { ChartGuide, ChartModel } from './chart-model';
import type { ElementPool } from './pool';
import type { StackedRows } from './stack-rows';

/** A stretch of a ruler that can be pressed. */
export interface DrawnTick {
  readonly tick: CalendarTick;
  readonly element: HTMLElement;
  readonly ruler: number;
  readonly left: number;
  readonly right: number;
}

interface RulerView {
  readonly model: ChartModel;
  readonly window: TimeWindow;
  readonly width: number;
  /** Pixels by which what holds the elements is moved. */
  readonly shift: number;
  readonly rows: StackedRows;
  readonly unit: CalendarUnit;
}

export function paintRulers(pool: ElementPool, view: RulerView): readonly DrawnTick[] {
  return view.model.rulers.flatMap((_, index) => paintRuler(pool, view, index));
}

function paintRuler(
  pool: ElementPool,
  { model, window, width, shift, rows, unit }: RulerView,
  index: number,
): readonly DrawnTick[] {
  const [ruler, row] = [model.rulers[index], rows.rulers[index]];
  if (ruler === undefined || row === undefined) return [];
  const x = (time: number) => ((time - window.start) / (window.end - window.start)) * width;
  const line = pool.use(`ruler ${index}`, 'calendar-layer__ruler');
  line.setData('place', ruler.above === model.lanes[0]?.id ? 'top' : 'below');
  line.placeBox(-shift, width, row.top, row.height);

  const visible = calendarTicks({ ...window, zone: ruler.zone, unit }).map((tick): VisibleTick => {
    const [left, right] = [Math.max(x(tick.start), 0), Math.min(x(tick.end), width)];
    return { tick, left, room: right - left, isRunningIn: x(tick.start) < 0 };
  });
  const words = rulerWords(visible, model.measureTick);
  if (words.context !== '') {
    const context = pool.use(`context ${index}`, 'calendar-layer__tick calendar-layer__tick--context');
    context.setText(words.context);
    context.placeBox(-shift, null, row.top, row.height);
  }
  const tag = model.guide ? placeTag(model.guide, index, model.measureTick, x(model.guide.at), width) : null;
  if (tag !== null && model.guide) {
    const drawn = pool.use(`tag ${index}`, 'calendar-layer__tag');
    drawn.setData('hue', model.guide.hue);
    drawn.setText(tag.words);
    drawn.placeBox(tag.left - shift, null, row.top + 4, null);
  }
  return visible.map(({ tick, left, room }, place) => {
    const drawn = pool.use(`tick ${index} ${unit.name} ${tick.start}`, 'calendar-layer__tick');
    const text = words.ticks[place] ?? '';
    drawn.setData('first', String(x(tick.start) <= 0));
    // Half a word beside a tag reads as another word: what the tag would cut stays away.
    const end = left + model.measureTick(text) + TICK_PADDING;
    const isCovered = tag !== null && left < tag.right && end > tag.left;
    drawn.setText(isCovered ? '' : text);
    drawn.placeBox(left - shift, room, row.top, row.height);
    return { tick, element: drawn.element, ruler: index, left, right: left + room };
  });
}

interface Tag {
  readonly words: string;
  readonly left: number;
  readonly right: number;
}

const TAG_PADDING = 12;

/** The upper tag begins at the instant, the lower ones end there: the hours between are seen. At an edge they turn. */
function placeTag(
  guide: ChartGuide,
  ruler: number,
  measure: (text: string) => number,
  at: number,
  width: number,
): Tag | null {
  const words = guide.tags[ruler];
  if (words === undefined || at < 0 || at > width) return null;
  const length = measure(words) + TAG_PADDING;
  const isAfter = ruler === 0 ? at + length <= width : at - length < 0;
  const left = isAfter ? at : at - length;
  return { words, left, right: left + length };
}
