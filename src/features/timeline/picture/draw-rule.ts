/** The rule of a mark, as long as the time it covers: its line says the standing, its ends what is known of its bounds. */
import type { PlacedMark } from '../../../domain/marks/placement';
import type { GlyphLine } from '../../../ui/glyph-paths';
import type { Looks } from './looks';
import { element } from './svg';

/** From the top of the words to the middle of the rule, and how far unknown ends fade: as on the page. */
const RULE_MIDDLE = 21.3;
const FADE_IN = 110;
const FADE_OUT = 130;
const MOST_FADED = 0.45;

interface RuleDrawing {
  readonly placed: PlacedMark;
  /** Of the top of the words. */
  readonly y: number;
  readonly line: GlyphLine;
  /** Of the part where marks stand. */
  readonly width: number;
  readonly hue: string;
  readonly looks: Looks;
  /** No two in the picture are alike. */
  readonly id: string;
}

/** A tick where a bound is known, an arrow where it goes on, and a fade where it is not known. */
export function drawRule({ placed, y, width, line, hue, looks, id }: RuleDrawing): string {
  const { mark } = placed;
  const left = Math.max(placed.ruleLeft, 0);
  const right = Math.min(placed.ruleRight, width);
  if (right <= left) return '';
  const fadesIn = mark.startEdge !== 'certain';
  const goesOn = line === 'arrow' && mark.endEdge === 'open';
  const fadesOut = mark.endEdge !== 'certain' && !goesOn;
  const isFaded = fadesIn || fadesOut;
  const middle = y + RULE_MIDDLE;
  const tick = (x: number) =>
    element('rect', {
      x,
      y: middle - looks.length('line-tick-height') / 2,
      width: looks.length('line-tick'),
      height: looks.length('line-tick-height'),
      fill: hue,
    });
  const shown = { left, right, middle, hue: isFaded ? `url(#${id})` : hue, looks };
  return [
    isFaded ? gradient({ id, left, right, hue, fadesIn, fadesOut }) : '',
    drawLine({ ...shown, line: line === 'arrow' && !goesOn ? 'solid' : line }),
    fadesIn || placed.ruleLeft < 0 ? '' : tick(left),
    fadesOut || goesOn || placed.ruleRight > width ? '' : tick(right - looks.length('line-tick')),
  ].join('');
}

interface LineDrawing {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly line: GlyphLine;
  /** What it is painted with. */
  readonly hue: string;
  readonly looks: Looks;
}

const ARROW = 7;

/** The line of a standing; where it goes on, with an arrow at its end. */
export function drawLine({ left, right, middle, line, hue, looks }: LineDrawing): string {
  const level = (at: number, thick: number, more: Readonly<Record<string, string>> = {}) =>
    element('line', { x1: left, x2: right, y1: at, y2: at, stroke: hue, 'stroke-width': thick, ...more });
  const thick = looks.length('line-mark');
  const dashes = (name: string) => ({
    'stroke-dasharray': `${looks.length(name)} ${looks.length(`${name}-step`) - looks.length(name)}`,
  });
  const head = `M${right - ARROW} ${middle - ARROW / 2}l${ARROW} ${ARROW / 2}-${ARROW} ${ARROW / 2}z`;
  const lines = {
    solid: () => level(middle, thick),
    arrow: () => level(middle, thick) + element('path', { d: head, fill: hue }),
    'long-dash': () => level(middle, thick, dashes('dash-long')),
    'short-dash': () => level(middle, thick, dashes('dash-short')),
    dots: () =>
      level(middle, 3, { 'stroke-linecap': 'round', 'stroke-dasharray': `0 ${looks.length('dot-step')}` }),
    hollow: () => level(middle - 2, 1.3) + level(middle + 2, 1.3),
  };
  return lines[line]();
}

interface Fade {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly hue: string;
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
}

function gradient({ id, left, right, hue, fadesIn, fadesOut }: Fade): string {
  const length = right - left;
  const part = (fade: number) => Math.min(fade / length, MOST_FADED);
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset: offset.toFixed(4), 'stop-color': hue, 'stop-opacity': opacity });
  return element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: left, x2: right, y1: 0, y2: 0 },
    stop(0, fadesIn ? 0 : 1),
    ...(fadesIn ? [stop(part(FADE_IN), 1)] : []),
    ...(fadesOut ? [stop(1 - part(FADE_OUT), 1)] : []),
    stop(1, fadesOut ? 0 : 1),
  );
}
