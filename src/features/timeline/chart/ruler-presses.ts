/** A press on a date of a ruler shows that date; an extra for the pointer, since a search finds dates by key. */
import { windowAround } from '../../../domain/marks/window';
import type { TimeWindow } from '../../../domain/store/event-store';
import { endOfDay, startOfDay } from '../../../domain/time/time-zone';
import type { CalendarLayer } from './calendar-layer';
import type { ChartModel } from './chart-model';
import type { DrawnTick } from './ruler-layer';

/** How much of it stays free at either side of the date. */
const MARGIN = 0.06;
/** A date that fills more of the window than this is shown already. */
const SHOWN_SHARE = 0.8;

interface RulerPressActions {
  model(): ChartModel;
  show(window: TimeWindow): void;
}

/** Listens to what happens in `host`; returns the way to stop. */
export function obeyRulerPresses(
  host: HTMLElement,
  layer: CalendarLayer,
  actions: RulerPressActions,
): () => void {
  let hovered: HTMLElement | null = null;

  const aimOf = ({ clientX, clientY, target }: MouseEvent) => {
    if (target instanceof Element && target.closest('.mark') !== null) return undefined;
    const { left, top } = layer.element.getBoundingClientRect();
    const drawn = layer.tickAt(clientX - left, clientY - top);
    const window = drawn && windowOfTick(drawn, actions.model());
    return drawn && window && { drawn, window };
  };
  const hover = (element: HTMLElement | null) => {
    if (element === hovered) return;
    if (hovered) delete hovered.dataset.hovered;
    hovered = element;
    if (element) element.dataset.hovered = 'true';
    host.dataset.pressable = String(element !== null);
  };
  const onMove = (event: MouseEvent) =>
    hover(event.buttons === 0 ? (aimOf(event)?.drawn.element ?? null) : null);
  const onLeave = () => hover(null);
  const onClick = (event: MouseEvent) => {
    const aim = aimOf(event);
    hover(null);
    if (aim) actions.show(aim.window);
  };
  host.addEventListener('mousemove', onMove);
  host.addEventListener('mouseleave', onLeave);
  host.addEventListener('click', onClick);
  return () => {
    host.removeEventListener('mousemove', onMove);
    host.removeEventListener('mouseleave', onLeave);
    host.removeEventListener('click', onClick);
  };
}

/** The window that shows the date, an hour's being its day; undefined where it is shown already. */
function windowOfTick({ tick, ruler }: DrawnTick, { rulers, window }: ChartModel): TimeWindow | undefined {
  const zone = rulers[ruler]?.zone ?? 'UTC';
  const { start, end } =
    tick.unit.name === 'hour' ? { start: startOfDay(tick.day, zone), end: endOfDay(tick.day, zone) } : tick;
  if (end - start > SHOWN_SHARE * (window.end - window.start)) return undefined;
  return windowAround(start, end, end - start, MARGIN);
}
