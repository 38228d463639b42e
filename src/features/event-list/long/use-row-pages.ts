/** The rows that are in sight, asked of the store page by page. */
import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { EventRow } from '../../../domain/store/event-store';
import { useOpenDataset } from '../../../state/open-dataset';
import type { ListedEvents } from './listed-events';
import { pageOf, pagesAround, rowOfPage, stretchOfPage } from './pages';
import { useSettled } from './use-settled';

/** Milliseconds for which a page must be in sight before it is asked for: what only flies past is left alone. */
const SETTLES_AFTER = 80;

export interface RowPages {
  /** By its place in the whole list; undefined while it is on its way. */
  rowAt(place: number): EventRow | undefined;
  readonly hasFailed: boolean;
  retry(): void;
}

/** `kept` are places whose rows are in the page wherever the reader is. */
export function useRowPages(
  list: ListedEvents,
  first: number,
  last: number,
  kept: readonly number[],
): RowPages {
  const { queries } = useOpenDataset();
  const client = useQueryClient();
  const queryOf = (page: number) =>
    queries.page({ filter: list.filter, order: list.order, ...stretchOfPage(page) }, list.total);
  const inSight = [...new Set([...pagesAround(first, last, list.matching), ...kept.map(pageOf)])];
  // As a text, which is the same where the pages are, whatever array holds them.
  const settled = useSettled(inSight.join(), SETTLES_AFTER).split(',');
  // What is there already is shown without waiting.
  const asked = inSight.filter(
    (page) => settled.includes(String(page)) || client.getQueryData(queryOf(page).queryKey) !== undefined,
  );
  const answers = useQueries({ queries: asked.map(queryOf) });
  const rowsOf = new Map(asked.map((page, index) => [page, answers[index]?.data?.value]));
  return {
    rowAt(place) {
      // A row at the edge of a page is in the answers of both.
      for (const page of [pageOf(place), pageOf(place - 1), pageOf(place + 1)]) {
        const row = rowOfPage(page, rowsOf.get(page) ?? [], place);
        if (row !== undefined) return row;
      }
      return undefined;
    },
    hasFailed: answers.some(({ isError }) => isError),
    retry() {
      for (const answer of answers) if (answer.isError) void answer.refetch();
    },
  };
}
