/** The index is made when the search is first opened, once for a dataset; then each query is asked of it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LoadedDataset } from '../../data/dataset/load-dataset';
import { FOREVER } from '../../data/queries';
import type { EventSearch } from '../../domain/search/event-search';
import { searchOpeningOf } from './search-opening';

export function searchQuery(loaded: LoadedDataset) {
  return queryOptions({
    queryKey: ['search', loaded.source.key],
    queryFn: () => searchOpeningOf(loaded).open(),
    structuralSharing: false,
    ...FOREVER,
  });
}

/** So many of each group are asked for first: what is shown of it. */
const FIRST = 9;

/**
 * What was found last stays until the next is there, so that the list does not blink while one types. What is shown at
 * first is asked for first: of a large dataset each record more may have to be unpacked.
 */
export function resultsQuery(key: string, search: EventSearch | undefined, query: string, limit: number) {
  return queryOptions({
    queryKey: ['search', key, 'results', query, limit],
    queryFn: async ({ client, queryKey, signal }) => {
      if (search === undefined) return null;
      const first = await search.search(query, FIRST, signal);
      if (first.isComplete) return first;
      client.setQueryData(queryKey, first);
      return await search.search(query, limit, signal);
    },
    enabled: search !== undefined && query !== '',
    placeholderData: keepPreviousData,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    // Each letter is a query of its own: they are not worth keeping.
    gcTime: 30_000,
  });
}
