/** Which stretches of a long list are asked for, and where a row stands in what came. */
import type { EventRow } from '../../../domain/store/event-store';

/** Rows in one page: some three screens of a desktop, so that a look at the list is one or two questions. */
const PAGE = 100;

/** Rows beyond those that are drawn that are asked for too, so that they are there when a wheel comes to them. */
const AHEAD = 40;

/** Pages of the list, from 0, that hold the rows from `first` to `last`, and those near them. */
export function pagesAround(first: number, last: number, total: number): readonly number[] {
  if (total === 0) return [];
  const inList = (place: number) => Math.min(Math.max(place, 0), total - 1);
  const from = pageOf(inList(first - AHEAD));
  const to = pageOf(inList(last + AHEAD));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

export function pageOf(place: number): number {
  return Math.floor(place / PAGE);
}

/**
 * What the store is asked for a page: its rows, and one more before and after, since whether a date is written over a
 * row depends on its neighbours.
 */
export function stretchOfPage(page: number): { readonly offset: number; readonly limit: number } {
  const offset = Math.max(0, page * PAGE - 1);
  return { offset, limit: (page + 1) * PAGE + 1 - offset };
}

/** The row at the place in the whole list, if the page's answer has it. */
export function rowOfPage(page: number, rows: readonly EventRow[], place: number): EventRow | undefined {
  const at = place - stretchOfPage(page).offset;
  return at < 0 ? undefined : rows[at];
}
