/**
 * All lines of the chart under its marks: boundaries of days, the guide, and the relations of the chosen event as
 * quiet arcs. Cut out where words and glyphs stand, so that none strikes through a word. A picture of what the
 * rulers and the event's pane say, hence silent for screen readers.
 */
import { type LineStretch, withoutGaps } from '../../../domain/marks/gaps';
import {
  GLYPH_ROOM,
  GLYPH_SIZE,
  leastWidth,
  RULER_HEIGHT,
  WORDS_HEIGHT,
} from '../../../domain/marks/metrics';
import type { PlacedMark } from '../../../domain/marks/placement';
import type { TimeWindow } from '../../../domain/store/event-store';
import type { Boundary } from './calendar-layer';
import type { ChartModel } from './chart-model';
import { middleOf, relationArcs } from './relation-arcs';
import type { StackedRows } from './stack-rows';

const SVG = 'http://www.w3.org/2000/svg';
const MASK = 'chart-line-mask';
/** Free space around words and glyphs. */
const AIR = 2;

interface Lines {
  readonly window: TimeWindow;
  /** Pixels. */
  readonly width: number;
  readonly rows: StackedRows;
  readonly boundaries: readonly Boundary[];
  readonly placed: readonly PlacedMark[];
}

type Shape = Readonly<Record<string, string | number>>;

export class LineLayer {
  readonly element = document.createElementNS(SVG, 'svg');
  private readonly mask = document.createElementNS(SVG, 'mask');
  private readonly lines = document.createElementNS(SVG, 'g');
  private readonly arcs = document.createElementNS(SVG, 'g');

  constructor() {
    this.element.setAttribute('class', 'line-layer');
    this.element.setAttribute('aria-hidden', 'true');
    this.mask.id = MASK;
    this.mask.setAttribute('maskUnits', 'userSpaceOnUse');
    this.arcs.setAttribute('mask', `url(#${MASK})`);
    this.element.append(this.mask, this.lines, this.arcs);
  }

  paint(model: ChartModel, { window, width, rows, boundaries, placed }: Lines): void {
    const whole = { x: 0, y: 0, width, height: rows.height };
    for (const target of [this.element, this.mask]) {
      for (const [name, value] of Object.entries(whole)) write(target, name, value);
    }
    const holes = placed.filter(({ isInView }) => isInView).flatMap((mark) => holesOf(mark, rows));
    fill(this.lines, [
      ...boundaryLines(boundaries, holes),
      ...guideLines(model, { window, width, rows }, holes),
    ]);
    const arcs = relationArcs(model, placed, rows, width).flatMap(({ line, head }) => [
      ...(line === '' ? [] : [{ d: line, class: 'line-layer__arc' }]),
      { d: head, class: 'line-layer__arc line-layer__arc--head' },
    ]);
    fill(this.arcs, arcs);
    // To draw through a mask is dear, and only curves need it.
    fill(this.mask, arcs.length === 0 ? [] : maskOf(whole, holes));
  }
}

/** All of one kind are one shape: their number costs nothing but its letters. */
function boundaryLines(boundaries: readonly Boundary[], holes: readonly Hole[]): readonly Shape[] {
  // One line through all lanes is cut once, not once for each.
  const holesAt = new Map<number, readonly Hole[]>();
  const shapeOf = (dashed: boolean) =>
    boundaries
      .filter(({ isDashed }) => isDashed === dashed)
      .map(({ x, top, height }) => {
        // In the middle of a pixel, or a hairline is two pixels of half its ink.
        const middle = Math.floor(x) + 0.5;
        const near = holesAt.get(middle) ?? holesOn(middle, holes);
        holesAt.set(middle, near);
        return verticalLine(middle, { from: top, to: top + height }, near);
      })
      .join('');
  return [
    { d: shapeOf(false), class: 'line-layer__boundary' },
    { d: shapeOf(true), class: 'line-layer__boundary line-layer__boundary--dashed' },
  ];
}

/** From the upper ruler to the lowest. */
function guideLines(
  { guide }: ChartModel,
  { window, width, rows }: Pick<Lines, 'window' | 'width' | 'rows'>,
  holes: readonly Hole[],
): readonly Shape[] {
  const at = guide && ((guide.at - window.start) / (window.end - window.start)) * width;
  if (at === null || at < 0 || at > width) return [];
  const tops = rows.rulers.map(({ top }) => top);
  const [from, to] = [Math.min(...tops) + RULER_HEIGHT, Math.max(...tops)];
  const d = verticalLine(at, { from, to: Math.max(from, to) }, holesOn(at, holes));
  return [{ d, class: 'line-layer__guide', 'data-hue': guide?.hue ?? 'none' }];
}

function verticalLine(x: number, line: LineStretch, holes: readonly Hole[]): string {
  const gaps = holes.map(({ y, height }) => ({ from: y, to: y + height }));
  return withoutGaps(line, gaps)
    .map(({ from, to }) => `M${x} ${from}V${to}`)
    .join('');
}

function holesOn(x: number, holes: readonly Hole[]): readonly Hole[] {
  return holes.filter((hole) => hole.x < x && x < hole.x + hole.width);
}

function maskOf(
  { width, height }: { readonly width: number; readonly height: number },
  holes: readonly Hole[],
) {
  const shape = holes.map(({ x, y, width: w, height: h }) => `M${x} ${y}h${w}v${h}h${-w}z`).join('');
  return [
    { d: `M0 0h${width}v${height}h${-width}z`, fill: 'white' },
    { d: shape, fill: 'black' },
  ];
}

interface Hole {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where no arc may be seen: behind the glyph, and behind pill and words. */
function holesOf(placed: PlacedMark, rows: StackedRows): readonly Hole[] {
  const { x, y } = middleOf(placed, rows);
  const half = GLYPH_SIZE / 2 + 1;
  const glyph = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
  const { mark, left, label, isCounted } = placed;
  const count = isCounted && mark.count > 1 ? leastWidth(mark.count) - GLYPH_ROOM : 0;
  const length = count + (label?.width ?? 0);
  if (length === 0) return [glyph];
  const words = {
    x: left + GLYPH_ROOM - AIR,
    y: y - WORDS_HEIGHT / 2,
    width: length + 2 * AIR,
    height: WORDS_HEIGHT,
  };
  return [glyph, words];
}

/** As many paths as there are shapes, each with its attributes. */
function fill(parent: Element, shapes: readonly Shape[]): void {
  while (parent.childElementCount > shapes.length) parent.lastElementChild?.remove();
  for (const [index, shape] of shapes.entries()) {
    const child = parent.children[index] ?? parent.appendChild(document.createElementNS(SVG, 'path'));
    for (const name of child.getAttributeNames()) if (!(name in shape)) child.removeAttribute(name);
    for (const [name, value] of Object.entries(shape)) write(child, name, value);
  }
}

function write(element: Element, name: string, value: string | number): void {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}
