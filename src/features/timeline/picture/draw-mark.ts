/** One mark: its rule, as long as the time it covers, its glyph, how many it is, and its words. */
import { lineOfStanding, shapeOfKind } from '../../../domain/marks/appearance';
import { GLYPH_ROOM, leastWidth, WORDS_HEIGHT } from '../../../domain/marks/metrics';
import type { PlacedMark } from '../../../domain/marks/placement';
import {
  GLYPH_PATH_LENGTH,
  GLYPH_SIZE,
  type GlyphLine,
  type GlyphShape,
  glyphPath,
} from '../../../ui/glyph-paths';
import { numberWords } from '../../../words/numbers';
import { titlesOf } from '../chart/mark-words';
import { drawRule } from './draw-rule';
import type { Face, Looks } from './looks';
import { element, text } from './svg';

/** What of the height of a line of words lies above their feet. */
const BASELINE = 0.74;
const PILL_HEIGHT = 16;

export interface MarkDrawing {
  readonly placed: PlacedMark;
  /** Of what holds it, in pixels. */
  readonly top: number;
  /** Of the part where marks stand. */
  readonly width: number;
  readonly hue: string;
  readonly looks: Looks;
  /** No two in the picture are alike. */
  readonly id: string;
  /** Date and title. */
  readonly name: string;
  /** Address of the event; absent for a group. */
  readonly link?: string;
}

export function drawMark({ placed, top, width, hue, looks, id, name, link }: MarkDrawing): string {
  const { mark, left, label, isInView } = placed;
  const y = top + placed.top;
  const line = lineOfStanding(mark.standing);
  const isGroup = mark.count > 1;
  const parts = [
    element('title', {}, text(name)),
    drawRule({ placed, y, width, line, hue, looks, id }),
    ...(isInView
      ? [drawGlyph(shapeOfKind(mark.kind), line, { x: left, y: y + (WORDS_HEIGHT - GLYPH_SIZE) / 2, hue })]
      : []),
    ...(isInView && isGroup ? [drawCount(mark.count, left + GLYPH_ROOM, y, hue, looks)] : []),
    ...(isInView && label
      ? [
          words(label.text, looks.face('mark'), {
            x: left + leastWidth(mark.count),
            y: y + WORDS_HEIGHT * BASELINE,
            fill: looks.ink('text'),
            width: label.width,
            language: titlesOf(mark).language,
          }),
        ]
      : []),
  ];
  return link === undefined ? element('g', {}, ...parts) : element('a', { href: link }, ...parts);
}

export function drawGlyph(
  shape: GlyphShape,
  line: GlyphLine,
  { x, y, hue }: { readonly x: number; readonly y: number; readonly hue: string },
): string {
  const isFilled = line === 'solid' || line === 'arrow';
  return element('path', {
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    d: glyphPath(shape, line),
    pathLength: GLYPH_PATH_LENGTH,
    fill: isFilled ? hue : 'none',
    stroke: hue,
    'stroke-width': line === 'dots' ? 2 : 1.5,
    'stroke-linejoin': 'round',
    ...GLYPH_STROKES[line],
  });
}

/** Patterns over the length of an outline, as in glyph.css. */
const GLYPH_STROKES: Readonly<Record<GlyphLine, Readonly<Record<string, string>>>> = {
  solid: {},
  arrow: {},
  hollow: {},
  'long-dash': { 'stroke-dasharray': '2.5 1.5', 'stroke-dashoffset': '1.25' },
  'short-dash': { 'stroke-dasharray': '1.15 0.85' },
  dots: { 'stroke-dasharray': '0.01 2', 'stroke-linecap': 'round' },
};

function drawCount(count: number, x: number, y: number, hue: string, looks: Looks): string {
  const face = looks.face('count');
  const room = leastWidth(count) - GLYPH_ROOM - 6;
  return (
    element('rect', {
      x,
      y: y + (WORDS_HEIGHT - PILL_HEIGHT) / 2,
      width: room,
      height: PILL_HEIGHT,
      rx: PILL_HEIGHT / 2,
      fill: looks.ink('ground'),
      stroke: hue,
      'stroke-width': 1.25,
    }) +
    words(numberWords(count), face, {
      x: x + room / 2,
      y: y + WORDS_HEIGHT * 0.72,
      fill: hue,
      anchor: 'middle',
    })
  );
}

export interface WordsPlace {
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly fill: string;
  /** The room that was measured for it: another typeface is drawn into the same. */
  readonly width?: number;
  readonly anchor?: 'middle' | 'end';
  readonly language?: string;
}

export function words(
  value: string,
  face: Face,
  { x, y, fill, width, anchor, language }: WordsPlace,
): string {
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-family': face.family,
      'font-size': face.size,
      'font-weight': face.weight,
      'text-anchor': anchor,
      'xml:lang': language,
      ...(width !== undefined && { textLength: width, lengthAdjust: 'spacingAndGlyphs' }),
    },
    text(value),
  );
}
