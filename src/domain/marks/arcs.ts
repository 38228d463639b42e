/** The shape of an arc from glyph to glyph: it leaves and arrives upright, and runs between the rows of words. */

/** Pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Arc {
  /** The line, as SVG has it. */
  readonly line: string;
  /** The head of the arrow. */
  readonly head: string;
}

/** From the middle of a glyph to where an arc begins: free of its outline. */
const CLEARANCE = 9;
/** How far an arc within one row rises over its glyphs; less than to the words above. */
const RISE = 5;
const HEAD_LENGTH = 4;
const HEAD_WIDTH = 3;

/** From the middle of one glyph to that of another, at which it points. */
export function arcBetween(from: Point, to: Point): Arc {
  const side = to.y > from.y ? 1 : -1;
  if (to.y === from.y) {
    const [start, peak] = [from.y - CLEARANCE, from.y - CLEARANCE - RISE];
    return {
      line: `M${at(from.x, start)}C${at(from.x, peak)} ${at(to.x, peak)} ${at(to.x, start)}`,
      head: upright({ x: to.x, y: start }, 1),
    };
  }
  const [start, end] = [from.y + side * CLEARANCE, to.y - side * CLEARANCE];
  const middle = (from.y + to.y) / 2;
  return {
    line: `M${at(from.x, start)}C${at(from.x, middle)} ${at(to.x, middle)} ${at(to.x, end)}`,
    head: upright({ x: to.x, y: end }, side),
  };
}

/** From the middle of a glyph to the edge of the window, beyond which the other one is. */
export function arcToEdge(from: Point, edge: Point): Arc {
  const isSameRow = edge.y === from.y;
  const side = edge.y > from.y ? 1 : -1;
  const [start, end] = [from.y + side * CLEARANCE, isSameRow ? edge.y - CLEARANCE - RISE : edge.y];
  const bend = (from.x + edge.x) / 2;
  const way = edge.x > from.x ? 1 : -1;
  const tail = edge.x - way * HEAD_LENGTH;
  return {
    line: `M${at(from.x, start)}C${at(from.x, end)} ${at(bend, end)} ${at(edge.x, end)}`,
    head: `M${at(tail, end - HEAD_WIDTH)}L${at(edge.x, end)}L${at(tail, end + HEAD_WIDTH)}`,
  };
}

/** A head whose tip is at the point; it looks down for 1, up for -1. */
function upright({ x, y }: Point, side: 1 | -1): string {
  const tail = y - side * HEAD_LENGTH;
  return `M${at(x - HEAD_WIDTH, tail)}L${at(x, y)}L${at(x + HEAD_WIDTH, tail)}`;
}

function at(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
