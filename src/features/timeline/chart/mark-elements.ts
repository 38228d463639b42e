/** The element of each mark: made once per id, changed in place, so that focus and identity last. */
import { lineOfStanding, shapeOfKind } from '../../../domain/marks/appearance';
import type { Mark } from '../../../domain/marks/mark';
import { COUNT_ROOM, GLYPH_ROOM, rowTop } from '../../../domain/marks/metrics';
import { createGlyphElement } from '../../../ui/glyph-element';
import type { ChartModel } from './chart-model';

export interface MarkElement {
  readonly root: HTMLButtonElement;
  readonly words: HTMLSpanElement;
  readonly rule: HTMLSpanElement;
  mark: Mark;
}

/** Pixels that glyph, count and words take. */
export function wordsWidth({ label, events }: Mark): number {
  const count = events.length > 1 ? COUNT_ROOM : 0;
  return GLYPH_ROOM + count + (label?.width ?? 0);
}

export function createMarkElement(mark: Mark): MarkElement {
  const root = document.createElement('button');
  root.type = 'button';
  root.className = 'mark';
  root.tabIndex = -1;
  const words = document.createElement('span');
  words.className = 'mark__words';
  const rule = document.createElement('span');
  rule.className = 'mark__rule';
  root.append(words, rule);
  return { root, words, rule, mark };
}

export function paintMark(element: MarkElement, mark: Mark, model: ChartModel): void {
  const { root, words, rule } = element;
  element.mark = mark;
  const isChosen = mark.events.some(({ id }) => id === model.chosen);
  root.dataset.hue = model.hueOf(mark);
  root.dataset.line = lineOfStanding(mark.standing);
  root.dataset.startEdge = mark.startEdge;
  root.dataset.endEdge = mark.endEdge;
  root.dataset.selected = String(isChosen);
  root.dataset.markId = mark.id;
  root.setAttribute('aria-label', model.nameOf(mark));
  if (isChosen) root.setAttribute('aria-current', 'true');
  else root.removeAttribute('aria-current');
  root.style.top = `${rowTop(mark.row, model.density)}px`;

  const glyph = createGlyphElement(shapeOfKind(mark.kind), lineOfStanding(mark.standing));
  const parts: Element[] = [glyph];
  if (mark.events.length > 1) parts.push(createText('mark__count figures', String(mark.events.length)));
  if (mark.label) parts.push(createText('mark__label', mark.label.text));
  words.replaceChildren(...parts);

  // The box may be longer than the time it covers, so that its words stay in view; the rule is not.
  const box = boxOfMark(mark, model);
  const share =
    (Math.min(mark.end, model.bounds.end) - Math.max(mark.start, model.bounds.start)) / (box.end - box.start);
  rule.style.width = `max(2px, ${(share * 100).toFixed(4)}%)`;
}

/** Milliseconds that the widget is told: the mark's own time, longer where its words need the room. */
export function boxOfMark(
  mark: Mark,
  { bounds, msPerPx }: ChartModel,
): { readonly start: number; readonly end: number } {
  const start = Math.max(mark.start, bounds.start);
  const end = Math.min(mark.end, bounds.end);
  return { start, end: Math.max(end, start + wordsWidth(mark) * msPerPx) };
}

function createText(className: string, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
