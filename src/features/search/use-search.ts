/** The search of the dataset that is open: how far it is, and what it answers. */
import { useQuery } from '@tanstack/react-query';
import type { Watched } from '../../base/watched';
import type { EventSearch, SearchResult } from '../../domain/search/event-search';
import type { SearchNews } from '../../domain/search/search-news';
import type { Answer } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { searchOpeningOf } from './search-opening';
import { resultsQuery, searchQuery } from './search-queries';

export interface AskedSearch {
  /** Undefined while it is being prepared. */
  readonly search: EventSearch | undefined;
  /** What is said of it meanwhile. */
  readonly news: Watched<SearchNews>;
  /** Undefined as long as nothing was answered; while the next answer is on its way, the last. */
  readonly answer: Answer<readonly SearchResult[]> | undefined;
  /** More of this answer, or the answer, is on its way. */
  readonly isAnswering: boolean;
  /** Present where the search could not be made, or not answer: tries again. */
  readonly tryAgain: (() => void) | undefined;
}

/** At most `limit` of each group are asked for. */
export function useSearch(asked: string, limit: number): AskedSearch {
  const { loaded } = useOpenDataset();
  const { news } = searchOpeningOf(loaded);
  const making = useQuery(searchQuery(loaded));
  const results = useQuery(resultsQuery(loaded.source.key, making.data, asked, limit));
  const failed = [making, results].find(({ isError, isFetching }) => isError && !isFetching);
  return {
    search: making.data,
    news,
    answer: results.data ?? undefined,
    isAnswering: results.isFetching,
    tryAgain: failed && (() => void failed.refetch()),
  };
}
