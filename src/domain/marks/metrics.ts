/** Measures of the drawing in CSS pixels, from the visual language; the stylesheet repeats none of them. */

/** From one row of marks to the next: words 18, rule at 20. */
const ROW_PITCH = 27;
export const WORDS_HEIGHT = 18;
const LANE_PADDING_TOP = 8;
const LANE_PADDING_BOTTOM = 5;
export const RULER_HEIGHT = 25;
/** A lane without any mark keeps room for its name. */
const MIN_ROWS = 1;

/** Of the box of a glyph. */
export const GLYPH_SIZE = 13;
/** Glyph and the gap behind it, before the words. */
export const GLYPH_ROOM = 19;
/** Least distance from the end of words to the next mark of the row. */
export const LABEL_GAP = 14;
/** With less room than this a mark is its glyph only. */
export const MIN_LABEL = 40;
/** Glyphs nearer than this are joined to a group. */
export const MIN_GLYPH_DISTANCE = 16;
/** The pill with a group's count and the gap behind it, before the words; wider by each further digit. */
const COUNT_ROOM = 26;
const DIGIT_WIDTH = 7;
/** Past this many rows a lane groups what does not fit; only the chosen event may ask for one more. */
export const MAX_ROWS = 9;

/** How many rows a lane has where only a stretch of time is told: of many lanes each has few, so that all are in sight. */
export function rowsInBlocks(lanes: number): { readonly long: number; readonly short: number } {
  return lanes <= FEW_LANES ? { long: 2, short: 4 } : { long: 1, short: 2 };
}

const FEW_LANES = 4;

/**
 * `compact` gives each lane one row of its own, with hardly any padding: a strip above an open event. `touch` is
 * the same for fingers.
 */
export type Density = 'full' | 'compact' | 'touch';

const COMPACT_PADDING_TOP = 3;
const COMPACT_LANE_HEIGHT = 29;
/** Least side of what a finger presses. */
const TOUCH_TARGET = 44;
/** A pixel between the targets of two lanes, and the lane's own line. */
const TOUCH_LANE_HEIGHT = TOUCH_TARGET + 2;
/** From the top of a lane to the words, so that they stand in the middle of the target. */
const TOUCH_PADDING_TOP = 10;

/** Pixels that the pill of so many events takes; one event has none. */
function countRoom(events: number): number {
  return events > 1 ? COUNT_ROOM + (String(events).length - 1) * DIGIT_WIDTH : 0;
}

/** The least that a mark of so many events takes in its row: glyph and pill. */
export function leastWidth(events: number): number {
  return GLYPH_ROOM + countRoom(events);
}

/** The least that can be pressed of it, which no other mark of the row may cover. */
export function targetWidth(events: number, density: Density): number {
  return density === 'touch' ? Math.max(leastWidth(events), TOUCH_TARGET) : leastWidth(events);
}

export function laneHeight(rowCount: number, density: Density): number {
  if (density === 'touch') return TOUCH_LANE_HEIGHT;
  if (density === 'compact') return COMPACT_LANE_HEIGHT;
  return LANE_PADDING_TOP + Math.max(rowCount, MIN_ROWS) * ROW_PITCH + LANE_PADDING_BOTTOM;
}

/** From the top of the lane to the top of a row. */
export function rowTop(row: number, density: Density): number {
  if (density === 'touch') return TOUCH_PADDING_TOP;
  return density === 'compact' ? COMPACT_PADDING_TOP : LANE_PADDING_TOP + row * ROW_PITCH;
}

/** Pixels by which what can be pressed begins above the words. */
export function targetRise(density: Density): number {
  return density === 'touch' ? TOUCH_PADDING_TOP - 1 : 0;
}
