/**
 * All lines of the chart under its marks: boundaries of days, the guide, and the relations of the chosen event as
 * quiet arcs. Cut out where words and glyphs stand, so that none strikes through a word. A picture of what the
 * rulers and the event's pane say, hence silent for screen readers.
 */
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

  constructor() {
    this.element.setAttribute('class', 'line-layer');
    this.element.setAttribute('aria-hidden', 'true');
    this.mask.id = MASK;
    this.mask.setAttribute('maskUnits', 'userSpaceOnUse');
    this.lines.setAttribute('mask', `url(#${MASK})`);
    this.element.append(this.mask, this.lines);
  }

  paint(model: ChartModel, { window, width, rows, boundaries, placed }: Lines): void {
    const whole = { x: 0, y: 0, width, height: rows.height };
    for (const target of [this.element, this.mask]) {
      for (const [name, value] of Object.entries(whole)) target.setAttribute(name, String(value));
    }
    const guideAt = model.guide && ((model.guide.at - window.start) / (window.end - window.start)) * width;
    fill(this.lines, 'path', [
      ...boundaries.map(({ x, top, height, isDashed }) => ({
        // In the middle of a pixel, or a hairline is two pixels of half its ink.
        d: `M${Math.floor(x) + 0.5} ${top}v${height}`,
        class: isDashed ? 'line-layer__boundary line-layer__boundary--dashed' : 'line-layer__boundary',
      })),
      ...(guideAt !== null && guideAt >= 0 && guideAt <= width ? [guideLine(model, guideAt, rows)] : []),
      ...relationArcs(model, placed, rows, width).flatMap(({ line, head }) => [
        ...(line === '' ? [] : [{ d: line, class: 'line-layer__arc' }]),
        { d: head, class: 'line-layer__arc line-layer__arc--head' },
      ]),
    ]);
    const holes = placed.filter(({ isInView }) => isInView).flatMap((mark) => holesOf(mark, model, rows));
    // One shape for all: their number costs nothing but its letters.
    const shape = holes.map(({ x, y, width: w, height: h }) => `M${x} ${y}h${w}v${h}h${-w}z`).join('');
    fill(this.mask, 'path', [
      { d: `M0 0h${width}v${rows.height}h${-width}z`, fill: 'white' },
      { d: shape, fill: 'black' },
    ]);
  }
}

/** From the upper ruler to the lowest. */
function guideLine({ guide }: ChartModel, at: number, { rulers }: StackedRows): Shape {
  const tops = rulers.map(({ top }) => top);
  const [from, to] = [Math.min(...tops) + RULER_HEIGHT, Math.max(...tops)];
  return {
    d: `M${at} ${from}V${Math.max(from, to)}`,
    class: 'line-layer__guide',
    'data-hue': guide?.hue ?? 'none',
  };
}

interface Hole {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where no arc may be seen: behind the glyph, and behind pill and words. */
function holesOf(placed: PlacedMark, { density }: ChartModel, rows: StackedRows): readonly Hole[] {
  const { x, y } = middleOf(placed, rows, density);
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

/** As many children as there are descriptions, each with its attributes. */
function fill(
  parent: Element,
  name: string,
  all: readonly Readonly<Record<string, string | number>>[],
): void {
  while (parent.childElementCount > all.length) parent.lastElementChild?.remove();
  for (const [index, attributes] of all.entries()) {
    const child = parent.children[index] ?? parent.appendChild(document.createElementNS(SVG, name));
    for (const attribute of child.getAttributeNames())
      if (!(attribute in attributes)) child.removeAttribute(attribute);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (child.getAttribute(attribute) !== String(value)) child.setAttribute(attribute, String(value));
    }
  }
}
