/**
 * How meaning becomes form, in one place: kind is shape, standing is line, side is hue. A hue never stands
 * alone as the sign: lane and name say the side too.
 */
import type { LaneId } from '../actors/lanes';
import { laneIdFromSide } from '../actors/lanes';
import type { Side } from '../archive/actor';
import type { EventKind, Standing } from '../archive/vocabulary';

export type Shape =
  | 'disc'
  | 'two-discs'
  | 'square'
  | 'triangle'
  | 'diamond'
  | 'flag'
  | 'hexagon'
  | 'page'
  | 'bar'
  | 'plus';

/** `solid` happened; `arrow` goes on; dashes are proposed or expected; dots are asked; `hollow` is absent. */
export type LineStyle = 'solid' | 'arrow' | 'long-dash' | 'short-dash' | 'dots' | 'hollow';

export type Hue = 'side-1' | 'side-2' | 'side-3' | 'side-4' | 'both' | 'none';

const SHAPES: Readonly<Record<EventKind, Shape>> = {
  meeting: 'disc',
  call: 'two-discs',
  talks: 'square',
  'press-briefing': 'triangle',
  interview: 'diamond',
  remarks: 'flag',
  analysis: 'hexagon',
  publication: 'page',
  state: 'bar',
  other: 'plus',
};

const LINES: Readonly<Record<Standing, LineStyle>> = {
  occurred: 'solid',
  ongoing: 'arrow',
  proposed: 'long-dash',
  expected: 'short-dash',
  asked: 'dots',
  absent: 'hollow',
};

export function shapeOfKind(kind: EventKind): Shape {
  return SHAPES[kind];
}

export function lineOfStanding(standing: Standing): LineStyle {
  return LINES[standing];
}

const SIDE_HUES: readonly Hue[] = ['side-1', 'side-2', 'side-3', 'side-4'];

/** Sides take hues in the order in which the dataset declares them; past the hues there are, they have none. */
export function hueOfLane(lane: LaneId, sides: readonly Side[]): Hue {
  if (lane === 'both' || lane === 'none') return lane;
  return SIDE_HUES[sides.findIndex(({ id }) => laneIdFromSide(id) === lane)] ?? 'none';
}
