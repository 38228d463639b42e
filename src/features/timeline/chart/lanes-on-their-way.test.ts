// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { LaneId } from '../../../domain/actors/lanes';
import { layoutMarks } from '../../../domain/marks/layout';
import { type Density, laneHeight } from '../../../domain/marks/metrics';
import { bundlesFrom, DAY, measure, row, titles } from '../../../domain/marks/test-rows';
import type { ChartModel } from './chart-model';
import { nextToDraw } from './lane-by-lane';
import { LaneElements } from './lane-elements';
import { MarkBoard } from './mark-board';

/** Two lanes of more marks than change in one frame. */
const LANES: readonly LaneId[] = ['side:n', 'both'];
const events = Array.from({ length: 240 }, (_, index) =>
  row({ start: index * 20, length: 1, lane: index % 2, standing: 'occurred' }, index),
);

function modelOf(density: Density): ChartModel {
  const bundles = bundlesFrom(events);
  const marks = layoutMarks({
    bundles,
    lanes: LANES,
    density,
    msPerPx: DAY / 4,
    chosen: null,
    titles,
    measure,
  });
  const window = { start: 0, end: 4800 * DAY };
  return {
    ...{ marks, window, whole: window, bounds: window, areAllMarks: true, isWindowChosen: true },
    ...{ rulers: [], chosen: null, guide: null, related: [] },
    lanes: LANES.map((id) => ({ id, name: id, language: 'en', hue: 'none', countWords: '', zones: [] })),
    nameOf: ({ id }) => id,
    hueOf: () => 'none',
    titlesOf: titles,
    labelOf: () => undefined,
    measureTick: () => 0,
  };
}

test('a lane that has not come yet looks as it did, with all its marks, and one that has as it shall', () => {
  const board = new MarkBoard({
    ...{ open: () => {}, point: () => {}, bringIntoView: () => {} },
    ...{ zoom: () => {}, showEnd: () => {}, pan: () => {} },
  });
  const lanes = new LaneElements();
  const paint = (model: ChartModel) => {
    board.paint(model);
    return LANES.map((id, order) => {
      const { style, dataset } = lanes.element({ id, order, content: '' }, model);
      const own = board.items().filter(({ group }) => group === id);
      const isForFingers = new Set(own.map((item) => board.element(item.id).dataset.fingers));
      return { density: dataset.density, height: style.height, isForFingers: [...isForFingers] };
    });
  };
  const looks = (density: Density, rows: number) => ({
    density,
    height: `${laneHeight(rows, density)}px`,
    isForFingers: [String(density === 'touch')],
  });
  const [before, goal] = [modelOf('full'), modelOf('touch')];
  const rows = before.marks.map(({ rowCount }) => rowCount);
  const onTheWay = nextToDraw(before, goal, 0).model;
  expect(onTheWay).not.toBe(goal);

  expect(paint(before)).toEqual(rows.map((count) => looks('full', count)));
  expect(paint(onTheWay)).toEqual([looks('touch', 1), looks('full', rows[1] ?? 0)]);
  expect(paint(goal)).toEqual([looks('touch', 1), looks('touch', 1)]);
  board.destroy();
});
