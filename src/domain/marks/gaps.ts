/** A line that is interrupted where something stands before it. */

/** From and to along the line, in one unit; `from` is not after `to`. */
export interface LineStretch {
  readonly from: number;
  readonly to: number;
}

/** What is left of the line when all of these are taken out of it: in order, and never empty stretches. */
export function withoutGaps(line: LineStretch, gaps: readonly LineStretch[]): readonly LineStretch[] {
  const left: LineStretch[] = [];
  let { from } = line;
  for (const gap of gaps.toSorted((a, b) => a.from - b.from)) {
    if (gap.from > from && from < line.to) left.push({ from, to: Math.min(gap.from, line.to) });
    from = Math.max(from, gap.to);
  }
  if (from < line.to) left.push({ from, to: line.to });
  return left;
}
