/** The widget as this chart wants it: no axis, no stacking, no selection of its own, and shown only when it is right. */
import moment from 'moment';
import type { Timeline, TimelineOptions } from 'vis-timeline/esnext';
import { MAX_SPAN, MIN_SPAN } from '../../../domain/marks/window';
import type { ChartGroup } from './lane-elements';

const MOVEMENT_MS = 280;

export function widgetOptions(label: (group: ChartGroup) => HTMLElement): TimelineOptions {
  return {
    stack: false,
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    orientation: { axis: 'none', item: 'top' },
    showMajorLabels: false,
    showMinorLabels: false,
    showCurrentTime: false,
    showTooltips: false,
    // A coarse axis that nobody sees: the automatic one would compute days nobody needs.
    timeAxis: { scale: 'year', step: 100 },
    align: 'left',
    selectable: false,
    autoResize: false,
    rtl: false,
    zoomKey: 'ctrlKey',
    groupOrder: 'order',
    zoomMin: MIN_SPAN,
    zoomMax: MAX_SPAN,
    // Numbers go in, nothing of the viewer's zone comes out.
    moment: (date: moment.MomentInput) => moment.utc(date),
    // The types know strings only; an element is taken as it is.
    groupTemplate: (group: ChartGroup) => label(group) as unknown as string,
  };
}

/**
 * Has the widget draw in the next frame, by the word that its own parts give each other. Its `redraw` would first take all
 * lanes out of the page and put them in again, to be laid out anew with everything in them: docs/decisions/0027-marks-at-size.md.
 */
export function drawSoon(timeline: Timeline): void {
  (timeline as unknown as { emit(event: string, how: object): void }).emit('_change', { queue: true });
}

/**
 * Tells the widget of changes without its drawing: it would after each kind of them, having the page laid out anew each
 * time, and once more in the next frame. Who tells has it draw.
 */
export function tellAtOnce(timeline: Timeline, tell: () => void): void {
  const widget = timeline as unknown as { _redraw: () => void; itemSet: { redraw?: () => boolean } };
  const { _redraw: redraw, itemSet } = widget;
  widget._redraw = () => {};
  itemSet.redraw = () => false;
  try {
    tell();
  } finally {
    widget._redraw = redraw;
    // What it has from its class is there again.
    delete itemSet.redraw;
  }
}

/** Where the widget would have itself drawn in a frame of its own, `ask` is called: it is then drawn by `drawNow`. */
export function drawWhenTold(timeline: Timeline, ask: () => void): void {
  (timeline as unknown as { _redraw: () => void })._redraw = ask;
}

/** Has the widget draw at once, in a frame that has come. */
export function drawNow(timeline: Timeline): void {
  (timeline as unknown as { emit(event: string): void }).emit('_change');
}

/** How the widget moves to another window: at once where the reader wants no motion. */
export function glide(): false | { duration: number; easingFunction: 'easeOutQuad' } {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return isStill ? false : { duration: MOVEMENT_MS, easingFunction: 'easeOutQuad' };
}

/** Runs at the widget's next drawing. */
export function atNextDrawing(timeline: Timeline, then: () => void): void {
  const listener = () => {
    timeline.off('changed', listener);
    then();
  };
  timeline.on('changed', listener);
}

/** What the widget draws from, as far as it is used here. */
interface Collection<T> {
  getIds(): readonly (string | number)[];
  get(id: string): T | null;
  remove(ids: (string | number)[]): unknown;
  update(all: T[]): unknown;
}

/** Brings a collection of the widget to what it shall hold. Only what differs is told. */
export function replaceAll<T extends { readonly id: string }>(held: Collection<T>, next: readonly T[]): void {
  const kept = new Set(next.map(({ id }) => id));
  const gone = held.getIds().filter((id) => !kept.has(String(id)));
  const changed = next.filter((item) => !isAlike(held.get(item.id), item));
  if (gone.length > 0) held.remove(gone);
  if (changed.length > 0) held.update(changed);
}

/** Whether both have the same plain values. */
function isAlike<T extends object>(before: T | null, now: T): boolean {
  return before !== null && Object.entries(now).every(([name, value]) => before[name as keyof T] === value);
}
