/** The worker in which a dataset in parts is searched: it has the index of all, and reads the records of what is found. */
import { expose, type ProxyMarked, type Remote, wrap } from 'comlink';
import { rest, runInSlices } from '../../base/slices';
import type { EventSearch, SearchResult } from '../../domain/search/event-search';
import { indexingAll } from '../../domain/search/index/join-parts';
import { createIndexedSearch } from '../../domain/search/indexed-search';
import type { SearchNews, SearchStage } from '../../domain/search/search-news';
import type { Answer } from '../../domain/store/event-store';
import type { PartLender } from '../search/lent-parts';
import { createLentRecords } from '../search/lent-records';
import { createIndexPool, type IndexPool } from './index-pool';
import { sayStarted } from './started-worker';

let search: EventSearch | undefined;
let pool: IndexPool | undefined;
let isAwaited = false;
/** Of the search that was asked for last. */
let asking = new AbortController();

const api = {
  /** Resolves when everything is indexed, with how much is looked through; `tell` hears how far it is. */
  async open(
    port: MessagePort,
    tell: ((news: SearchNews) => void) & ProxyMarked,
  ): Promise<EventSearch['size']> {
    const lender: Remote<PartLender> = wrap(port);
    const lent = await lender.dataset();
    const total = lent.sizes.reduce((sum, size) => sum + size, 0);
    const say = (stage: SearchStage, indexed: number) => tell({ stage, indexed, total });
    say('indexing', 0);
    pool = createIndexPool(lent, lender, (indexed) => say('indexing', indexed));
    if (isAwaited) pool.hurry();
    const parts = await pool.parts;
    say('joining', total);
    const index = await runInSlices(indexingAll(parts, lent.facts));
    const recordOf = createLentRecords(lent, lender);
    search = createIndexedSearch({ index, facts: lent.facts, eventCount: total, recordOf });
    return search.size;
  },

  /** Somebody waits for it. */
  hurry(): void {
    isAwaited = true;
    pool?.hurry();
  },

  /** Undefined where something else was asked before the answer was there. */
  async search(query: string, limit: number): Promise<Answer<readonly SearchResult[]> | undefined> {
    if (search === undefined) throw new Error('the search was not opened');
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    // Letters that were typed meanwhile have their turn first: only the last of them is looked for.
    await rest();
    try {
      signal.throwIfAborted();
      return await search.search(query, limit, signal);
    } catch (cause) {
      if (signal.aborted) return undefined;
      throw cause;
    }
  },
};

export type SearchWorker = typeof api;

expose(api);
sayStarted();
