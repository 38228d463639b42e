/** Measures of the strip in CSS pixels. */

/** A column of the density with the gap beside it. */
export const PART_WIDTH = 5;
/** What is drawn of the window at least, so that it can be taken. */
export const MIN_HANDLE = 24;
/** More long events than this are not told apart in a lane. */
export const LONG_LIMIT = 40;
/** The part of the strip where events are drawn: of few lanes, and what many may take of the page. */
const LANES_HEIGHTS = { usual: 30, most: 60 } as const;
/** A lane of one event is still seen, and one alone is no bar. */
const LANE_HEIGHTS = { least: 3, readable: 5, most: 10 } as const;
/** Below the lanes stands the axis, with a hairline over and under all. */
const AXIS_HEIGHT = 18;

/** Whole pixels, so that hairlines stay sharp. */
export function laneHeight(laneCount: number): number {
  const even = (height: number) => Math.floor(height / Math.max(laneCount, 1));
  const readable = Math.max(even(LANES_HEIGHTS.usual), LANE_HEIGHTS.readable);
  const fitting = Math.min(readable, even(LANES_HEIGHTS.most), LANE_HEIGHTS.most);
  return Math.max(fitting, LANE_HEIGHTS.least);
}

/** The whole strip: the more lanes, the higher, so that none lies over the axis. */
export function stripHeight(laneCount: number): number {
  return Math.max(LANES_HEIGHTS.usual, laneCount * laneHeight(laneCount)) + AXIS_HEIGHT;
}
