/** Measures of the drawing in CSS pixels, from the visual language; the stylesheet repeats none of them. */

/** From one row of marks to the next: words 18, rule at 20. */
const ROW_PITCH = 27;
const LANE_PADDING_TOP = 8;
const LANE_PADDING_BOTTOM = 5;
export const RULER_HEIGHT = 25;
/** A lane without any mark keeps room for its name. */
const MIN_ROWS = 1;

/** Glyph and the gap behind it, before the words. */
export const GLYPH_ROOM = 19;
/** Least distance from the end of words to the next mark of the row. */
export const LABEL_GAP = 14;
/** With less room than this a mark is its glyph only. */
export const MIN_LABEL = 40;
/** Glyphs nearer than this are joined to a group. */
export const MIN_GLYPH_DISTANCE = 16;
/** The pill with a group's count, before its words. */
export const COUNT_ROOM = 26;
/** Past this many rows a lane groups what does not fit. */
export const MAX_ROWS = 9;

/** `compact` gives each lane one row of its own, with hardly any padding: a strip above an open event. */
export type Density = 'full' | 'compact';

const COMPACT_PADDING_TOP = 3;
const COMPACT_LANE_HEIGHT = 29;

export function laneHeight(rowCount: number, density: Density): number {
  if (density === 'compact') return COMPACT_LANE_HEIGHT;
  return LANE_PADDING_TOP + Math.max(rowCount, MIN_ROWS) * ROW_PITCH + LANE_PADDING_BOTTOM;
}

/** From the top of the lane to the top of a row. */
export function rowTop(row: number, density: Density): number {
  return density === 'compact' ? COMPACT_PADDING_TOP : LANE_PADDING_TOP + row * ROW_PITCH;
}
