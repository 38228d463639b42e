/** The element of each mark: made once per id, changed in place, so that focus and identity last. */
import { lineOfStanding, shapeOfKind } from '../../../domain/marks/appearance';
import { isIn, type Mark, signatureOf } from '../../../domain/marks/mark';
import { type Density, GLYPH_SIZE, rowTop, targetRise } from '../../../domain/marks/metrics';
import type { PlacedMark } from '../../../domain/marks/placement';
import { beyondAxis } from '../../../domain/time/extent';
import { createGlyphElement } from '../../../ui/glyph-element';
import { numberWords } from '../../../words/numbers';
import { interfaceLanguage } from '../../../words/translate';
import { inPixels } from './anchor';
import type { ChartItem, ChartModel } from './chart-model';

export interface MarkElement {
  /** The mark itself, which the widget puts into the lane and takes out again: covers what of it is in view. */
  readonly root: HTMLButtonElement;
  readonly words: HTMLSpanElement;
  /** How many events a group has. */
  readonly count: HTMLSpanElement;
  readonly label: HTMLSpanElement;
  readonly rule: HTMLSpanElement;
  mark: Mark;
  /** All that it was painted from last. */
  painted: string;
  /** The styles that were written last: to read them from the element is dear. */
  readonly written: {
    place: string;
    width: string;
    ruleLeft: string;
    ruleWidth: string;
    isCounted: boolean;
    isLabelled: boolean;
    isSeen: boolean;
  };
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
  return {
    root,
    words,
    count,
    label,
    rule,
    mark,
    painted: '',
    written: {
      place: '',
      width: '',
      ruleLeft: '',
      ruleWidth: '',
      isCounted: true,
      isLabelled: false,
      isSeen: false,
    },
  };
}

export interface MarkListeners {
  open(): void;
  key(event: KeyboardEvent): void;
  /** With the place of its words on the page; null when it is pointed at no longer. */
  point(box: DOMRect | null): void;
  focus(): void;
}

export function listenTo({ root, words }: MarkElement, { open, key, point, focus }: MarkListeners): void {
  const pointHere = () => point(words.getBoundingClientRect());
  root.addEventListener('click', open);
  root.addEventListener('keydown', key);
  root.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') pointHere();
  });
  root.addEventListener('pointerleave', () => point(null));
  root.addEventListener('focus', () => {
    focus();
    if (root.matches(':focus-visible')) pointHere();
  });
  root.addEventListener('blur', () => point(null));
}

/** Whether anything of it was painted anew; then its name is another too. */
export function paintMark(element: MarkElement, mark: Mark, density: Density, model: ChartModel): boolean {
  const { root, words, count, label, written } = element;
  element.mark = mark;
  const isChosen = isIn(mark, model.chosen);
  const painted = `${isChosen} ${density} ${interfaceLanguage()} ${signatureOf(mark)}`;
  if (element.painted === painted) return false;
  element.painted = painted;
  root.dataset.hue = model.hueOf(mark);
  root.dataset.line = lineOfStanding(mark.standing);
  root.dataset.startEdge = mark.startEdge;
  root.dataset.endEdge = mark.endEdge;
  const beyond = beyondAxis(mark);
  if (beyond === undefined) delete root.dataset.beyond;
  else root.dataset.beyond = beyond;
  root.dataset.selected = String(isChosen);
  root.dataset.markId = mark.id;
  root.dataset.fingers = String(density === 'touch');
  if (isChosen) root.setAttribute('aria-current', 'true');
  else root.removeAttribute('aria-current');
  root.style.top = `${rowTop(mark.row, density) - targetRise(density)}px`;

  const glyph = createGlyphElement(shapeOfKind(mark.kind), lineOfStanding(mark.standing));
  const isGroup = mark.count > 1;
  count.textContent = numberWords(mark.count);
  label.lang = model.titlesOf(mark).language;
  // What says nothing is not in the page: of some hundred marks most are a glyph and a rule.
  words.replaceChildren(glyph, ...(isGroup ? [count] : []), ...(written.isLabelled ? [label] : []));
  // A group opens its list, an event its pane.
  if (isGroup) root.setAttribute('aria-haspopup', 'dialog');
  else root.removeAttribute('aria-haspopup');
  return true;
}

/** What the widget is told of a mark: the time that its rule covers, within what can be shown. */
export function itemOfMark({ id, lane, start, end }: Mark, { bounds }: ChartModel): ChartItem {
  const from = Math.max(start, bounds.start);
  return {
    ...{ id, group: lane, type: 'mark', content: '' },
    start: from,
    end: Math.max(Math.min(end, bounds.end), from + 1),
  };
}

/**
 * Puts the mark where it stands: words stay in view while their rule runs in from the left, and are whole words. What holds
 * the marks is moved by `shift` pixels.
 */
export function placeMark(
  element: MarkElement,
  placed: PlacedMark,
  { width: windowWidth, shift }: { readonly width: number; readonly shift: number },
): void {
  const { root, rule, words, count, label, written } = element;
  const { left, right, ruleLeft, ruleRight, isInView, isCounted } = placed;
  // Of what is not seen it does not matter how far away it is: it need not be moved in every frame.
  const isSeen = isInView || (ruleLeft < windowWidth && ruleRight > 0);
  if (isSeen && !written.isSeen) root.append(words, rule);
  if (!isSeen && written.isSeen) root.replaceChildren();
  const place = `translateX(${isSeen ? inPixels(left - shift) : AWAY}px)`;
  const width = `${inPixels(Math.max(right - left, GLYPH_SIZE))}px`;
  const ruleStart = `${inPixels(ruleLeft - left)}px`;
  const ruleWidth = `${inPixels(ruleRight - ruleLeft)}px`;
  if (written.place !== place) root.style.transform = place;
  if (written.width !== width) root.style.width = width;
  if (written.ruleLeft !== ruleStart) rule.style.left = ruleStart;
  if (written.ruleWidth !== ruleWidth) rule.style.width = ruleWidth;
  const isNumberShown = placed.mark.count > 1 && isCounted;
  if (written.isCounted !== isNumberShown) count.hidden = !isNumberShown;
  const text = placed.label?.text ?? '';
  const isLabelled = text !== '';
  if (label.textContent !== text) label.textContent = text;
  if (isLabelled && !written.isLabelled) words.append(label);
  if (!isLabelled && written.isLabelled) label.remove();
  Object.assign(written, { place, width, ruleLeft: ruleStart, ruleWidth });
  Object.assign(written, { isCounted: isNumberShown, isLabelled, isSeen });
}

/** px from the left, far out of the window however it is shifted. */
const AWAY = -200_000;

function createSpan(className: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  return span;
}
