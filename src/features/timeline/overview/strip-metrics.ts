/** Measures of the strip in CSS pixels. */

/** A column of the density with the gap beside it. */
export const PART_WIDTH = 5;
/** What is drawn of the window at least, so that it can be taken. */
export const MIN_HANDLE = 24;
/** More long events than this are not told apart in a lane. */
export const LONG_LIMIT = 40;
/** The part of the strip where events are drawn; below it stands the axis. */
const LANES_HEIGHT = 30;

/** Between these a lane is as high as the number of lanes allows. */
const LANE_HEIGHTS = { least: 5, most: 10 } as const;

/** Whole pixels, so that hairlines stay sharp. */
export function laneHeight(laneCount: number): number {
  const even = Math.floor(LANES_HEIGHT / Math.max(laneCount, 1));
  return Math.min(Math.max(even, LANE_HEIGHTS.least), LANE_HEIGHTS.most);
}
