/** The chart of the picture: days behind, lanes with their names, rulers, and the marks. */
import type { ArchiveHead } from '../../../domain/archive/archive';
import type { EventId } from '../../../domain/archive/ids';
import type { Mark } from '../../../domain/marks/mark';
import { type CalendarUnit, calendarTicks } from '../../../domain/time/calendar';
import { civilDayAt } from '../../../domain/time/time-zone';
import { rulerUnit, rulerWords, type VisibleTick } from '../../../words/ticks';
import { interfaceLanguage } from '../../../words/translate';
import type { ChartLane, ChartRuler } from '../chart/chart-model';
import { markName } from '../chart/mark-words';
import type { StackedRow } from '../chart/stack-rows';
import { nameWithBasis } from './draw-groups';
import { drawMark, words } from './draw-mark';
import type { Looks } from './looks';
import type { PicturePlan, PlannedLane } from './picture-plan';
import { element } from './svg';
import { fitted } from './wrap';

export interface ChartDrawing {
  readonly plan: PicturePlan;
  readonly archive: ArchiveHead;
  readonly looks: Looks;
  /** Absent where no link would open. */
  readonly linkToEvent?: (id: EventId) => string;
}

/** Room for the names at the left, in pixels. */
export function gutterOf({ lanes, rulers }: PicturePlan, looks: Looks): number {
  const names = lanes.map(({ lane }) => looks.face('lane').measure(nameOfLane(lane, looks)));
  const counts = lanes.map(({ lane }) => looks.face('caption').measure(lane.countWords));
  const calendars = rulers.map((ruler) => looks.face('small').measure(nameOfRuler(ruler, looks)));
  return Math.ceil(Math.max(...names, ...counts, ...calendars, 0)) + 16;
}

/** Pixels that a name may take. */
const MOST_OF_NAME = 200;

function nameOfLane({ name, language }: ChartLane, looks: Looks): string {
  return fitted(name, language, looks.face('lane').measure, MOST_OF_NAME);
}

function nameOfRuler({ name }: ChartRuler, looks: Looks): string {
  return fitted(name, interfaceLanguage(), looks.face('small').measure, MOST_OF_NAME);
}

/** Its upper left corner, where marks begin, is at 0, 0; names stand left of it. */
export function drawChart(drawing: ChartDrawing): string {
  const { plan, looks } = drawing;
  const { window, width } = plan;
  const year = civilDayAt(window.start, 'UTC').year;
  const unit = rulerUnit((window.end - window.start) / width, year, looks.face('tick').measure);
  const gutter = gutterOf(plan, looks);
  return [
    ...plan.lanes.map((lane) => drawBands(lane, drawing, unit)),
    ...plan.lanes.map((lane) => drawLaneName(lane, gutter, drawing)),
    ...plan.rulers.flatMap((ruler, index) => {
      const row = plan.rows.rulers[index];
      return row ? [drawRuler(ruler, row, unit, gutter, drawing)] : [];
    }),
    ...plan.lanes.map((lane) => drawMarks(lane, drawing)),
    level(plan.rows.height, -gutter, width, looks.ink('strong')),
  ].join('');
}

/** Every second day, week, month or year is shaded where the lane has one calendar; where it has two, lines part both. */
function drawBands(
  { lane, top, height }: PlannedLane,
  { plan, looks }: ChartDrawing,
  ruled: CalendarUnit,
): string {
  const { window, width } = plan;
  const unit: CalendarUnit = ruled.name === 'hour' ? { name: 'day', count: 1 } : ruled;
  const x = scale(plan);
  return lane.zones
    .flatMap((zone, index) =>
      calendarTicks({ ...window, zone, unit }).map((tick) => {
        const [left, right] = [Math.max(x(tick.start), 0), Math.min(x(tick.end), width)];
        const band =
          lane.zones.length === 1 && tick.ordinal % 2 !== 0
            ? element('rect', { x: left, y: top, width: right - left, height, fill: looks.ink('day') })
            : '';
        const boundary =
          left > 0
            ? element('line', {
                ...{ x1: left, x2: left, y1: top, y2: top + height, stroke: looks.ink('line') },
                'stroke-dasharray': index > 0 ? '3 3' : undefined,
              })
            : '';
        return band + boundary;
      }),
    )
    .join('');
}

function drawLaneName({ lane, top }: PlannedLane, gutter: number, { plan, looks }: ChartDrawing): string {
  return (
    level(top, -gutter, plan.width, looks.ink('line')) +
    words(nameOfLane(lane, looks), looks.face('lane'), {
      ...{ x: -gutter, y: top + 20, fill: looks.ink(lane.hue), language: lane.language },
    }) +
    words(lane.countWords, looks.face('caption'), { x: -gutter, y: top + 36, fill: looks.ink('muted') })
  );
}

function drawRuler(
  ruler: ChartRuler,
  { top, height }: StackedRow,
  unit: CalendarUnit,
  gutter: number,
  { plan, looks }: ChartDrawing,
): string {
  const { window, width } = plan;
  const x = scale(plan);
  const face = looks.face('tick');
  const visible = calendarTicks({ ...window, zone: ruler.zone, unit }).map((tick): VisibleTick => {
    const [left, right] = [Math.max(x(tick.start), 0), Math.min(x(tick.end), width)];
    return { tick, left, room: right - left, isRunningIn: x(tick.start) < 0 };
  });
  const { ticks, context } = rulerWords(visible, face.measure);
  const baseline = top + 17;
  const fill = looks.ink('text');
  return [
    element('rect', { x: 0, y: top, width, height, fill: looks.ink('ground') }),
    level(top, -gutter, width, looks.ink('strong')),
    level(top + height, -gutter, width, looks.ink('strong')),
    words(nameOfRuler(ruler, looks), looks.face('small'), {
      x: -gutter,
      y: baseline,
      fill: looks.ink('muted'),
    }),
    ...visible.map(({ left, isRunningIn }, index) => {
      const said = ticks[index] ?? '';
      const line =
        left > 0
          ? element('line', {
              x1: left,
              x2: left,
              y1: top,
              y2: top + height,
              stroke: looks.ink('strong'),
            })
          : '';
      const place = {
        x: left + (isRunningIn || left === 0 ? 0 : 8),
        y: baseline,
        fill,
        width: face.measure(said),
      };
      return line + (said === '' ? '' : words(said, face, place));
    }),
    context === '' ? '' : words(context, face, { x: 0, y: baseline, fill, width: face.measure(context) }),
  ].join('');
}

function drawMarks(
  { lane, top, marks }: PlannedLane,
  { plan, archive, looks, linkToEvent }: ChartDrawing,
): string {
  const hue = looks.ink(lane.hue);
  return marks
    .map((placed, index) =>
      drawMark({
        ...{ placed, top, width: plan.width, hue, looks },
        id: `fade-${plan.lanes.findIndex((each) => each.lane === lane)}-${index}`,
        name: nameOfMark(placed.mark, archive),
        ...(linkToEvent && placed.mark.count === 1 && { link: linkToEvent(placed.mark.first) }),
      }),
    )
    .join('');
}

/** A link says what it is to who hears it, and what of its date is inferred. */
function nameOfMark(mark: Mark, archive: ArchiveHead): string {
  const [only] = mark.events;
  return mark.count === 1 && only ? nameWithBasis(only, archive) : markName(mark, archive);
}

function scale({ window, width }: PicturePlan): (time: number) => number {
  return (time) => ((time - window.start) / (window.end - window.start)) * width;
}

function level(y: number, x1: number, x2: number, stroke: string): string {
  return element('line', { x1, x2, y1: y, y2: y, stroke });
}
