/**
 * vis-timeline at its best, as far as all rows are given to it. What was tried and found slower, or would show nothing:
 *
 * - Rows go to the constructor: `setItems` on a timeline that lives takes ten times as long.
 * - `start` and `end` are not among the options, since with them it stays hidden for a second; `setWindow` does it.
 * - `stack: false`: stacking reckons every item against every other of its group.
 * - No clustering: with it 10,000 rows take forty seconds.
 * - All rows are of type `range`: one element each, where a `box` or `point` has three.
 * - `verticalScroll` and a fixed height: without them the page is as high as all groups together.
 * - Its filter of HTML is off, since no row has any; its poll for a new size too, since the window keeps its size; and
 *   the line at the present moment, which it moves again and again.
 * - The filter is that of a `DataView`: the other way, to build the timeline anew, costs the loading of what is left.
 */
import { DataSet, DataView as ItemView } from 'vis-data/esnext';
import { type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { BareRow } from '../archives/peer-rows';
import type { Peer } from './peer';

const LANES = ['state-1', 'both', ...Array.from({ length: 7 }, (_, index) => `state-${index + 2}`), 'none'];
/** The archive's own window: March to May 2015. */
const WINDOW = { start: Date.UTC(2015, 2, 1), end: Date.UTC(2015, 5, 1) };
const DRAWN_LIMIT = 300_000;

const OPTIONS: TimelineOptions = {
  height: 600,
  verticalScroll: true,
  stack: false,
  autoResize: false,
  showCurrentTime: false,
  zoomKey: 'ctrlKey',
  xss: { disabled: true },
};

const host = element('timeline');
const filter = element('filter') as HTMLInputElement;
let drawn: { readonly timeline: Timeline; readonly view: ItemView<DataItem> } | undefined;

const peer: Peer = {
  async draw(address) {
    const begun = performance.now();
    const rows = (await (await fetch(address)).json()) as readonly BareRow[];
    const items = new DataSet<DataItem>(
      rows.map(({ id, start, end, title, group }) => ({
        id,
        start,
        end,
        content: title,
        group,
        type: 'range',
      })),
    );
    const view = new ItemView<DataItem>(items, {
      filter: ({ group }) => !filter.checked || group === 'state-1',
    });
    const timeline = new Timeline(
      host,
      view as unknown as DataSet<DataItem>,
      new DataSet(LANES.map((id) => ({ id, content: id }))),
      OPTIONS,
    );
    timeline.setWindow(WINDOW.start, WINDOW.end, { animation: false });
    drawn = { timeline, view };
    const painted = await window.bench.whenPainted(isShown, 'items of vis-timeline', DRAWN_LIMIT);
    return painted - begun;
  },
  destroy() {
    drawn?.timeline.destroy();
    drawn = undefined;
  },
  showWindow(start, end) {
    drawn?.timeline.setWindow(start, end, { animation: false });
  },
};
window.peer = peer;

filter.addEventListener('change', () => drawn?.view.refresh());

function isShown(): boolean {
  const root = host.querySelector<HTMLElement>('.vis-timeline');
  return root !== null && root.style.visibility !== 'hidden' && host.querySelector('.vis-item') !== null;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}
