/** The elements of docs/visual-language.svg: words, glyphs and rules, in the colours and measures of a scheme. */
import {
  BRACKETS_PATH,
  GLYPH_PATH_LENGTH,
  GLYPH_PATHS,
  type GlyphLine,
  type GlyphShape,
} from '../src/ui/glyph-paths';

export const SERIF = "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif";
export const SANS = "'Source Sans 3', 'Source Sans 3 Variable', Arial, sans-serif";

export interface Pen {
  /** `name` as in `--color-name`. */
  readonly ink: (name: string) => string;
  /** Of the guide. */
  readonly opacity: string;
  /** A length of the line tokens, in pixels. */
  readonly length: (name: string) => number;
  /** What glyph.css says of a line, as attributes. */
  readonly strokes: (line: GlyphLine) => string;
}

export function words(
  x: number,
  y: number,
  text: string,
  fill: string,
  style = `font: 13px ${SANS}`,
): string {
  return `<text x="${x}" y="${y}" fill="${fill}" style="${style}">${text}</text>`;
}

export function glyph(
  x: number,
  y: number,
  shape: GlyphShape,
  line: GlyphLine,
  hue: string,
  pen: Pen,
): string {
  const isFilled = line === 'solid' || line === 'arrow';
  const path = line === 'hollow' ? BRACKETS_PATH : GLYPH_PATHS[shape];
  return `<path transform="translate(${x} ${y})" d="${path}" pathLength="${GLYPH_PATH_LENGTH}" fill="${isFilled ? hue : 'none'}" stroke="${hue}" stroke-linejoin="round"${pen.strokes(line) || ' stroke-width="1.5"'}/>`;
}

/** The rule below a mark. As a filled shape where its colour fades: a gradient over a level line has no height. */
export function rule(
  x: number,
  y: number,
  width: number,
  line: GlyphLine,
  hue: string,
  pen: Pen,
  isShape = false,
): string {
  const thick = pen.length('line-mark');
  if (isShape)
    return `<rect x="${x}" y="${y - thick / 2}" width="${width}" height="${thick}" fill="${hue}"/>`;
  const stroke = (dash: string) =>
    `<path d="M${x} ${y}h${width}" stroke="${hue}" stroke-width="${thick}"${dash}/>`;
  const dashes = (name: string) =>
    ` stroke-dasharray="${pen.length(name)} ${pen.length(`${name}-step`) - pen.length(name)}"`;
  switch (line) {
    case 'solid':
      return stroke('');
    case 'arrow':
      return `${stroke('')}<path d="M${x + width} ${y - 4}l8 4-8 4z" fill="${hue}"/>`;
    case 'long-dash':
      return stroke(dashes('dash-long'));
    case 'short-dash':
      return stroke(dashes('dash-short'));
    case 'dots':
      return stroke(` stroke-linecap="round" stroke-dasharray="0 ${pen.length('dot-step')}"`);
    case 'hollow':
      return `<path d="M${x} ${y - 2}h${width}m0 4h${-width}" stroke="${hue}" stroke-width="1.3"/>`;
  }
}
