/**
 * Marks as a kind of item of the widget's own. The widget's ranges wrap their content in four elements, measure each and set
 * its width in every frame, and take out and put back in what is near the edge; so many marks would cost a layout each. Of
 * this kind the widget decides only which are in the page; where they stand is ours (mark-elements.ts).
 *
 * `types` is where the widget itself looks a kind up, though its documentation does not speak of it: see
 * docs/decisions/0027-marks-at-size.md.
 */
import type { Timeline } from 'vis-timeline/esnext';
import type { ChartItem } from './chart-model';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The part of the widget's items that this one stands on. */
interface WidgetItem {
  readonly data: ChartItem;
  readonly parent: { readonly dom: { readonly foreground: HTMLElement } } | null;
  dom: { box: HTMLElement } | null;
  displayed: boolean;
  dirty: boolean;
  top: number;
  left: number;
  width: number;
  height: number;
}

type WidgetItemClass = new (data: ChartItem, conversion: unknown, options: unknown) => WidgetItem;

/** Milliseconds on either side, as a part of the window: so far the widget looks for items that begin outside. */
const LOOKED_FOR = 1 / 4;

/** Teaches the widget the kind "mark"; `elementOf` gives the element of each by its id, always the same. */
export function addMarkItems(timeline: Timeline, elementOf: (id: string) => HTMLElement): void {
  const { types } = (timeline as unknown as { itemSet: { constructor: { types: Record<string, unknown> } } })
    .itemSet.constructor;
  types.mark = markItemClass(types.range as WidgetItemClass, elementOf);
}

function markItemClass(RangeItem: WidgetItemClass, elementOf: (id: string) => HTMLElement): WidgetItemClass {
  return class MarkItem extends RangeItem {
    constructor(data: ChartItem, conversion: unknown, options: unknown) {
      super(data, conversion, options);
      // A lane is as high as its label: its marks take no part in that.
      this.top = 0;
      this.left = 0;
      this.width = 0;
      this.height = 0;
    }

    /** Also of what is near: taken out and put back in it would lose its focus. */
    isVisible({ start, end }: Range): boolean {
      const beyond = (end - start) * LOOKED_FOR;
      return this.data.start < end + beyond && this.data.end > start - beyond;
    }

    redraw(isQueued?: boolean): unknown {
      const draw = () => {
        const box = elementOf(this.data.id);
        this.dom = { box };
        if (box.parentNode !== this.parent?.dom.foreground) this.parent?.dom.foreground.append(box);
        this.displayed = true;
        this.dirty = false;
      };
      return isQueued === true ? [draw] : draw();
    }

    repositionX(): void {}

    repositionY(): void {}
  };
}
