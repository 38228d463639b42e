/** Where the search of a dataset is made: in the page, which holds a small one, or where a worker holds it. */
import { createWatched } from '../../base/watched';
import type { LoadedDataset } from '../../data/dataset/load-dataset';
import type { SearchOpening } from '../../data/search/search-opening';
import { createMemorySearch } from '../../domain/search/memory-search';
import { NOT_BEGUN, type SearchNews } from '../../domain/search/search-news';

const openings = new WeakMap<LoadedDataset, SearchOpening>();

/** The same for the same dataset. */
export function searchOpeningOf(loaded: LoadedDataset): SearchOpening {
  if (loaded.remote !== undefined) return loaded.remote.search;
  const known = openings.get(loaded);
  if (known !== undefined) return known;
  const news = createWatched<SearchNews>(NOT_BEGUN);
  const opening: SearchOpening = {
    news,
    open() {
      const { whole } = loaded;
      if (whole === undefined) return Promise.reject(new Error('there is nothing to search'));
      return createMemorySearch(whole.archive, news.tell);
    },
  };
  openings.set(loaded, opening);
  return opening;
}
