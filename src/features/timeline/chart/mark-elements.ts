/** The element of each mark: made once per id, changed in place, so that focus and identity last. */
import { lineOfStanding, shapeOfKind } from '../../../domain/marks/appearance';
import type { Mark } from '../../../domain/marks/mark';
import { COUNT_ROOM, GLYPH_ROOM, MIN_LABEL, rowTop } from '../../../domain/marks/metrics';
import { createGlyphElement } from '../../../ui/glyph-element';
import { GLYPH_SIZE } from '../../../ui/glyph-paths';
import type { ChartModel } from './chart-model';

/** A rule of no width would not be seen. */
const MIN_RULE = 2;

export interface MarkElement {
  /** What the widget is given: fills the box that it places. */
  readonly box: HTMLDivElement;
  /** The mark itself: covers what of it is in view. */
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
  const box = document.createElement('div');
  box.className = 'mark-box';
  box.append(root);
  return { box, root, words, rule, mark };
}

export function paintMark(element: MarkElement, mark: Mark, model: ChartModel): void {
  const { root, words } = element;
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

/** Where a mark stands on the screen, in pixels from the left of the window. */
export interface MarkPlace {
  /** Of the widget's box, which it cuts one window's width outside. */
  readonly boxLeft: number;
  readonly ruleLeft: number;
  readonly ruleRight: number;
  /** Left end of the words: where the mark comes into view. */
  readonly left: number;
  /** Right end of what can be pressed: of words or rule, before the next mark of the row. */
  readonly right: number;
  /** Room of the words. */
  readonly room: number;
}

/**
 * Words stay in view while their rule runs in from the left, end in an ellipsis before the next mark and at the
 * edge of the window, and are left out where there is no room for any.
 */
export function placeMark({ root, words, rule, mark }: MarkElement, place: MarkPlace): void {
  const { boxLeft, ruleLeft, ruleRight, left, right, room } = place;
  root.style.transform = `translateX(${left - boxLeft}px)`;
  root.style.width = `${Math.max(right - left, GLYPH_SIZE)}px`;
  rule.style.left = `${ruleLeft - left}px`;
  rule.style.width = `${Math.max(ruleRight - ruleLeft, MIN_RULE)}px`;
  const isTooShort = room < GLYPH_ROOM + MIN_LABEL;
  words.style.maxWidth = room < wordsWidth(mark) ? `${isTooShort ? GLYPH_SIZE : room}px` : '';
}

function createText(className: string, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
