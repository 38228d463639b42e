/** Some lines of a text around a place in it, cut where they are too long to be shown: a file may have a million, or one. */
import type { Place } from './problem';

export interface ShownLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Whether something stands before and after what is shown of it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Where the place is in `text`, in UTF-16 units; only in its line. */
  readonly at?: number;
}

export interface LinesAround {
  readonly lines: readonly ShownLine[];
  /** How many the text has. */
  readonly count: number;
}

/** Letters of a line that are shown: more than anybody reads at once. */
const LONGEST = 2000;

/** @param reach lines that are shown before and after that of the place */
export function linesAround(text: string, { line, column }: Place, reach: number): LinesAround {
  const lines: ShownLine[] = [];
  let count = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    count += 1;
    if (Math.abs(count - line) <= reach) {
      const isMarked = count === line;
      lines.push(shownLine(count, text.slice(start, end), isMarked ? column - 1 : undefined));
    }
    start = end + 1;
  }
  return { lines, count };
}

function shownLine(number: number, whole: string, at: number | undefined): ShownLine {
  const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  const from = at === undefined || line.length <= LONGEST ? 0 : Math.max(0, at - LONGEST / 2);
  const text = line.slice(from, from + LONGEST);
  return {
    ...{ number, text, isCutBefore: from > 0, isCutAfter: from + LONGEST < line.length },
    ...(at !== undefined && { at: Math.min(Math.max(at - from, 0), text.length) }),
  };
}
