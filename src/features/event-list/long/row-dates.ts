/** Which rows have their date written over them: those that do not stand under that of the row before. */
import type { EventRow } from '../../../domain/store/event-store';
import type { DateHeading } from '../../../words/event-dates';

/** A row as it stands among its neighbours. */
export interface DatedRow {
  readonly row: EventRow;
  /** What it stands under; written over the first row only. */
  readonly heading: DateHeading;
  readonly isFirstOfDate: boolean;
  /** The next row stands under the same date. */
  readonly isFollowed: boolean;
}

/**
 * The row at the place, if it is there. Its height depends on nothing but itself and its neighbours, so that it is the
 * same whatever else is drawn.
 */
export function datedRow(
  place: number,
  rowAt: (place: number) => EventRow | undefined,
  headingOf: (row: EventRow) => DateHeading,
): DatedRow | undefined {
  const [before, row, after] = [rowAt(place - 1), rowAt(place), rowAt(place + 1)];
  if (row === undefined) return undefined;
  const heading = headingOf(row);
  const isOfDate = (other: EventRow | undefined) =>
    other !== undefined && headingOf(other).key === heading.key;
  return { row, heading, isFirstOfDate: !isOfDate(before), isFollowed: isOfDate(after) };
}
