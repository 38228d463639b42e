/** The index is made when the search is first opened, once for a dataset; then each query is asked of it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LoadedDataset } from '../../data/dataset/load-dataset';
import { FOREVER } from '../../data/queries';
import type { EventSearch } from '../../domain/search/event-search';
import { createMemorySearch } from '../../domain/search/memory-search';

/** Where a worker holds the dataset, the search lives there too. */
export function searchQuery({ source, whole, remote }: LoadedDataset) {
  return queryOptions({
    queryKey: ['search', source.key],
    queryFn: (): Promise<EventSearch> => {
      if (whole !== undefined) return createMemorySearch(whole.archive);
      if (remote !== undefined) return remote.openSearch();
      return Promise.reject(new Error('there is nothing to search'));
    },
    structuralSharing: false,
    // A search that cannot be made is told in its place, with the way to try again.
    throwOnError: true,
    ...FOREVER,
  });
}

/** What was found last stays until the next is there, so that the list does not blink while one types. */
export function resultsQuery(key: string, search: EventSearch | undefined, query: string, limit: number) {
  return queryOptions({
    queryKey: ['search', key, 'results', query, limit],
    queryFn: async () => (search ? await search.search(query, limit) : null),
    enabled: search !== undefined && query !== '',
    placeholderData: keepPreviousData,
    throwOnError: true,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    // Each letter is a query of its own: they are not worth keeping.
    gcTime: 30_000,
  });
}
