/** The way to the search of a dataset, wherever that is made, and what is said of it on the way. */
import type { Watched } from '../../base/watched';
import type { EventSearch } from '../../domain/search/event-search';
import type { SearchNews } from '../../domain/search/search-news';

export interface SearchOpening {
  readonly news: Watched<SearchNews>;
  /** Makes the search, if it is not made already. Rejects where it cannot be made; it can be tried again. */
  open(): Promise<EventSearch>;
}
