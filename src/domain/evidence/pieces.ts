/**
 * Quotations may overlap and nest, HTML elements may not: the text is split at every boundary and each
 * piece names all the quotations that cover it.
 */
import type { TextRange } from './anchor';

export interface NamedRange<Id extends string> extends TextRange {
  readonly id: Id;
}

export interface Piece<Id extends string> extends TextRange {
  readonly text: string;
  /** Covering ranges in the order in which they start; empty for plain text. */
  readonly ids: readonly Id[];
}

/**
 * Splits `text.slice(within.start, within.end)` at the boundaries of `ranges`. The pieces join up to
 * exactly that slice, none is empty, and neighbours differ in their ids.
 */
export function piecesFromRanges<Id extends string>(
  text: string,
  ranges: readonly NamedRange<Id>[],
  within: TextRange = { start: 0, end: text.length },
): readonly Piece<Id>[] {
  const covering = ranges
    .filter((range) => range.start < within.end && range.end > within.start && range.start < range.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const boundaries = new Set([within.start, within.end]);
  for (const range of covering) {
    boundaries.add(Math.max(range.start, within.start));
    boundaries.add(Math.min(range.end, within.end));
  }
  const sorted = [...boundaries].sort((a, b) => a - b);

  const pieces: Piece<Id>[] = [];
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    const ids = covering.filter((range) => range.start <= start && range.end >= end).map((range) => range.id);
    pieces.push({ start, end, text: text.slice(start, end), ids });
  }
  return pieces;
}
