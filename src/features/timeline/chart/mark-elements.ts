/** The element of each mark: made once per id, changed in place, so that focus and identity last. */
import { lineOfStanding, shapeOfKind } from '../../../domain/marks/appearance';
import type { Mark } from '../../../domain/marks/mark';
import { GLYPH_SIZE, rowTop, targetRise } from '../../../domain/marks/metrics';
import type { PlacedMark } from '../../../domain/marks/placement';
import { createGlyphElement } from '../../../ui/glyph-element';
import type { ChartModel } from './chart-model';

export interface MarkElement {
  /** What the widget is given: fills the box that it places. */
  readonly box: HTMLDivElement;
  /** The mark itself: covers what of it is in view. */
  readonly root: HTMLButtonElement;
  readonly words: HTMLSpanElement;
  /** How many events a group has. */
  readonly count: HTMLSpanElement;
  readonly label: HTMLSpanElement;
  readonly rule: HTMLSpanElement;
  mark: Mark;
}

export function createMarkElement(mark: Mark): MarkElement {
  const root = document.createElement('button');
  root.type = 'button';
  root.className = 'mark';
  root.tabIndex = -1;
  const words = createSpan('mark__words');
  const count = createSpan('mark__count figures');
  const label = createSpan('mark__label');
  const rule = createSpan('mark__rule');
  words.append(count, label);
  root.append(words, rule);
  const box = document.createElement('div');
  box.className = 'mark-box';
  box.append(root);
  return { box, root, words, count, label, rule, mark };
}

export function paintMark(element: MarkElement, mark: Mark, model: ChartModel): void {
  const { root, words, count, label } = element;
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
  root.style.top = `${rowTop(mark.row, model.density) - targetRise(model.density)}px`;

  const glyph = createGlyphElement(shapeOfKind(mark.kind), lineOfStanding(mark.standing));
  count.textContent = String(mark.events.length);
  label.lang = model.titlesOf(mark.events).language;
  words.replaceChildren(glyph, count, label);
  // A group opens its list, an event its pane.
  if (mark.events.length > 1) root.setAttribute('aria-haspopup', 'dialog');
  else root.removeAttribute('aria-haspopup');
}

/** Milliseconds that the widget is told: the time the rule covers. */
export function boxOfMark(
  mark: Mark,
  { bounds }: ChartModel,
): { readonly start: number; readonly end: number } {
  const start = Math.max(mark.start, bounds.start);
  return { start, end: Math.max(Math.min(mark.end, bounds.end), start + 1) };
}

/**
 * Puts the mark where it stands. The widget's box begins at `boxLeft` (pixels from the left of the window),
 * the rest is ours: words stay in view while their rule runs in from the left, and are whole words.
 */
export function placeMark(element: MarkElement, placed: PlacedMark, boxLeft: number): void {
  const { root, rule, count, label } = element;
  const { left, right, ruleLeft, ruleRight, isCounted } = placed;
  root.style.transform = `translateX(${left - boxLeft}px)`;
  root.style.width = `${Math.max(right - left, GLYPH_SIZE)}px`;
  rule.style.left = `${ruleLeft - left}px`;
  rule.style.width = `${ruleRight - ruleLeft}px`;
  count.hidden = placed.mark.events.length === 1 || !isCounted;
  const words = placed.label?.text ?? '';
  label.hidden = words === '';
  if (label.textContent !== words) label.textContent = words;
}

function createSpan(className: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  return span;
}
