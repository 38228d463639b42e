/** Lanes and rulers as groups of the widget: their order, their heights, and the label in the gutter. */
import { RULER_HEIGHT } from '../../../domain/marks/metrics';
import type { ChartModel } from './chart-model';
import { heightOfLane, marksOfLane } from './stack-rows';

export interface ChartGroup {
  readonly id: string;
  readonly order: number;
  /** Changes with everything that the label shows, so that the widget draws it anew. */
  readonly content: string;
}

/** One group per lane; a ruler is an empty group above its lane, or below all. */
export function groupsFromModel(model: ChartModel): readonly ChartGroup[] {
  const ids = [
    ...model.lanes.flatMap((lane) => [...rulerIds(model, lane.id), lane.id]),
    ...rulerIds(model, null),
  ];
  return ids.map((id, order) => ({
    id,
    order,
    content: `${id} ${heightOf(id, model)} ${wordsOf(id, model)}`,
  }));
}

function rulerIds(model: ChartModel, above: string | null): readonly string[] {
  return model.rulers.flatMap((ruler, index) => (ruler.above === above ? [`ruler:${index}`] : []));
}

function rulerOf(id: string, model: ChartModel) {
  return id.startsWith('ruler:') ? model.rulers[Number(id.slice('ruler:'.length))] : undefined;
}

function heightOf(id: string, model: ChartModel): number {
  if (rulerOf(id, model)) return RULER_HEIGHT;
  return heightOfLane(id, model);
}

function wordsOf(id: string, model: ChartModel): string {
  return rulerOf(id, model)?.name ?? model.lanes.find((lane) => lane.id === id)?.countWords ?? '';
}

/** The label elements, one per group for as long as the chart lives. */
export class LaneElements {
  private readonly elements = new Map<string, HTMLElement>();

  /** The label, filled and as high as its group: its height is what rules the group's. */
  element(group: ChartGroup | null | undefined, model: ChartModel): HTMLElement {
    // The widget also asks for a label of its own background group.
    const id = group?.id ?? '';
    const element = this.elements.get(id) ?? document.createElement('div');
    this.elements.set(id, element);
    const ruler = rulerOf(id, model);
    const lane = model.lanes.find((each) => each.id === id);
    element.style.height = `${ruler || lane ? heightOf(id, model) : 0}px`;
    if (ruler) {
      element.className = 'lane-label lane-label--ruler';
      element.textContent = ruler.name;
    } else if (lane) {
      element.className = 'lane-label';
      element.dataset.hue = lane.hue;
      element.dataset.density = marksOfLane(id, model)?.density;
      const name = document.createElement('span');
      name.className = 'lane-label__name';
      name.lang = lane.language;
      name.textContent = lane.name;
      const count = document.createElement('span');
      count.className = 'lane-label__count figures';
      count.textContent = lane.countWords;
      element.replaceChildren(name, count);
    }
    return element;
  }
}
