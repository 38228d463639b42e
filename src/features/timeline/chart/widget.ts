/** The widget as this chart wants it: no axis, no stacking, no selection of its own, and shown only when it is right. */
import moment from 'moment';
import type { Timeline, TimelineOptions } from 'vis-timeline/esnext';
import { MAX_SPAN, MIN_SPAN } from '../../../domain/marks/window';
import type { TimeWindow } from '../../../domain/store/event-store';
import type { ChartItem } from './chart-model';
import type { ChartGroup } from './lane-elements';

/** What the widget says of a window that came to rest. */
export interface RangeChange {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

interface Templates {
  element(item: ChartItem): HTMLElement;
  label(group: ChartGroup): HTMLElement;
}

export function widgetOptions({ element, label }: Templates): TimelineOptions {
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
    template: (item: ChartItem) => element(item) as unknown as string,
    groupTemplate: (group: ChartGroup) => label(group) as unknown as string,
  };
}

/** Runs at the widget's next drawing. */
export function atNextDrawing(timeline: Timeline, then: () => void): void {
  const listener = () => {
    timeline.off('changed', listener);
    then();
  };
  timeline.on('changed', listener);
}

/** Brings a collection of the widget to what it shall hold: only what differs is told. */
export function replaceAll<T extends { readonly id: string }>(
  held: {
    getIds(): readonly (string | number)[];
    remove(ids: (string | number)[]): unknown;
    update(all: T[]): unknown;
  },
  next: readonly T[],
): void {
  const kept = new Set(next.map(({ id }) => id));
  held.remove(held.getIds().filter((id) => !kept.has(String(id))));
  held.update([...next]);
}

/** Windows are written to the address to the minute; closer than that they are the same. */
export function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const tolerance = Math.max(60_000, (a.end - a.start) / 2000);
  return Math.abs(a.start - b.start) < tolerance && Math.abs(a.end - b.end) < tolerance;
}
