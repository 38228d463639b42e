/** The elements of all marks by their ids, each for as long as its mark is of use. */
import type { Mark } from '../../../domain/marks/mark';
import type { Density } from '../../../domain/marks/metrics';
import type { ChartModel } from './chart-model';
import {
  createMarkElement,
  listenTo,
  type MarkElement,
  type MarkListeners,
  paintMark,
} from './mark-elements';
import { MarkNames } from './mark-names';

export class KeptElements {
  private readonly known = new Map<string, MarkElement>();
  private readonly names = new MarkNames();

  constructor(private readonly listenersOf: (element: MarkElement) => MarkListeners) {}

  of(id: string | null): MarkElement | undefined {
    return id === null ? undefined : this.known.get(id);
  }

  paint(mark: Mark, density: Density, model: ChartModel): void {
    const element = this.known.get(mark.id) ?? this.create(mark);
    if (paintMark(element, mark, density, model)) this.names.rename(element.root, () => model.nameOf(mark));
  }

  forgetAllBut(isKept: (id: string) => boolean): void {
    for (const [id, { root }] of this.known) {
      if (isKept(id)) continue;
      this.known.delete(id);
      this.names.forget(root);
    }
  }

  private create(mark: Mark): MarkElement {
    const element = createMarkElement(mark);
    this.known.set(mark.id, element);
    const listeners = this.listenersOf(element);
    listenTo(element, {
      ...listeners,
      focus: () => {
        this.names.write(element.root);
        listeners.focus();
      },
    });
    return element;
  }
}
