/** From the page to the search of a dataset that a worker holds: one in parts is searched in a worker of its own. */
import { proxy, type Remote, releaseProxy, transfer, wrap } from 'comlink';
import { createWatched, type Watched } from '../../base/watched';
import type { EventSearch } from '../../domain/search/event-search';
import { NOT_BEGUN, type SearchNews } from '../../domain/search/search-news';
import type { SearchOpening } from '../search/search-opening';
import type { ArchiveWorker } from './archive-worker';
import type { LoadNews } from './load-news';
import type { SearchWorker } from './search-worker';
import { brokenWorker } from './started-worker';

export interface RemoteSearch extends SearchOpening {
  /** Ends its worker, if there is one. */
  close(): void;
}

export function createRemoteSearch(
  archive: Remote<ArchiveWorker>,
  isInParts: boolean,
  loading: Watched<LoadNews>,
): RemoteSearch {
  const news = createWatched<SearchNews>(NOT_BEGUN);
  let opening: Promise<EventSearch> | undefined;
  let worker: Worker | undefined;
  let remote: Remote<SearchWorker> | undefined;

  function close(): void {
    remote?.[releaseProxy]();
    worker?.terminate();
    [remote, worker] = [undefined, undefined];
  }

  async function openBeside(): Promise<EventSearch> {
    await untilRead(loading);
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), {
      type: 'module',
      name: 'search',
    });
    const failed = brokenWorker(started);
    const beside: Remote<SearchWorker> = wrap(started);
    [worker, remote] = [started, beside];
    const { port1, port2 } = new MessageChannel();
    await archive.lend(transfer(port1, [port1]));
    void beside.hurry();
    const size = await Promise.race([beside.open(transfer(port2, [port2]), proxy(news.tell)), failed]);
    return {
      size,
      search: latestOnly((query, limit) => Promise.race([beside.search(query, limit), failed])),
    };
  }

  async function openThere(): Promise<EventSearch> {
    const size = await archive.openSearch(proxy(news.tell));
    return { size, search: latestOnly((query, limit) => archive.search(query, limit)) };
  }

  async function begin(): Promise<EventSearch> {
    try {
      const search = await (isInParts ? openBeside() : openThere());
      news.tell({ ...news.current(), stage: 'ready' });
      return search;
    } catch (cause) {
      close();
      opening = undefined;
      news.tell({ ...news.current(), stage: 'failed' });
      throw cause;
    }
  }

  return {
    news,
    open() {
      opening ??= begin();
      return opening;
    },
    close,
  };
}

type Answered = Awaited<ReturnType<EventSearch['search']>>;

/** What was given up for a later question is answered by nothing. */
function latestOnly(
  ask: (query: string, limit: number) => Promise<Answered | undefined>,
): EventSearch['search'] {
  return async (query, limit, until) => {
    const answer = await ask(query, limit);
    until?.throwIfAborted();
    if (answer === undefined) throw new DOMException('something else was asked', 'AbortError');
    return answer;
  };
}

/** When all of the dataset has come, or nothing more will. */
function untilRead(loading: Watched<LoadNews>): Promise<void> {
  const isRead = () => ['complete', 'cancelled'].includes(loading.current().stage);
  return new Promise((resolve) => {
    if (isRead()) return resolve();
    const stop = loading.subscribe(() => {
      if (!isRead()) return;
      stop();
      resolve();
    });
  });
}
