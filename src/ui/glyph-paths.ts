/**
 * Outlines of the glyphs in a box of 13 by 13. They are drawn with `pathLength="24"`, so that a dash
 * pattern closes evenly on every shape.
 */
export const GLYPH_SIZE = 13;
export const GLYPH_PATH_LENGTH = 24;

export const GLYPH_PATHS = {
  disc: 'M6.5 1.4a5.1 5.1 0 1 1 0 10.2a5.1 5.1 0 1 1 0-10.2z',
  'two-discs': 'M3.6 3.6a2.9 2.9 0 1 0 2.5 4.4h.8a2.9 2.9 0 1 0 0-3h-.8a2.9 2.9 0 0 0-2.5-1.4z',
  square: 'M2 2h9v9H2z',
  triangle: 'M6.5 1.6 12 11.4H1z',
  diamond: 'M6.5.9 12.1 6.5 6.5 12.1.9 6.5z',
  flag: 'M1.6 2.4h6.2l4.2 4.1-4.2 4.1H1.6z',
  hexagon: 'M3.8 1.8h5.4l2.8 4.7-2.8 4.7H3.8L1 6.5z',
  page: 'M2.5 1.3h5.3l2.9 2.9v7.5H2.5z',
  bar: 'M1 4.4h11v4.2H1z',
  plus: 'M4.6 1.4h3.8v3.2h3.2v3.8H8.4v3.2H4.6V8.4H1.4V4.6h3.2z',
} as const;

/** An absence is a pair of brackets around nothing, whatever its kind. */
export const BRACKETS_PATH = 'M4.2 2H2v9h2.2M8.8 2H11v9H8.8';

export type GlyphShape = keyof typeof GLYPH_PATHS;
export type GlyphLine = 'solid' | 'arrow' | 'long-dash' | 'short-dash' | 'dots' | 'hollow';

export function glyphPath(shape: GlyphShape, line: GlyphLine): string {
  return line === 'hollow' ? BRACKETS_PATH : GLYPH_PATHS[shape];
}
