/** From the page to the worker that a large dataset lives in. */
import { proxy, type Remote, releaseProxy, transfer, wrap } from 'comlink';
import { createWatched, type Watched } from '../../base/watched';
import type { EventStore } from '../../domain/store/event-store';
import type { SearchOpening } from '../search/search-opening';
import type { ArchiveWorker, OpenedArchive, OpenRequest } from './archive-worker';
import { headFromStretches } from './head-stretches';
import { type LoadNews, type LoadReport, NO_NEWS, withReport } from './load-news';
import { createRemoteSearch } from './remote-search';
import { brokenWorker } from './started-worker';

export interface RemoteArchive extends OpenedArchive {
  readonly store: EventStore;
  readonly state: Watched<LoadNews>;
  /** Of what has come when the reading ends. */
  readonly search: SearchOpening;
  /** The first window is drawn: now the rest may take the worker's time. */
  readOn(): void;
  /** Reads no further; what has come stays. */
  cancel(): void;
  /** Ends the worker. Nothing may be asked any more. */
  close(): void;
}

/** Rejects where the worker cannot be started or the file cannot be read; ends the worker when `signal` says so before. */
export async function openRemote(request: OpenRequest, signal: AbortSignal): Promise<RemoteArchive> {
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), {
    type: 'module',
    name: 'archive',
  });
  const remote: Remote<ArchiveWorker> = wrap(worker);
  const close = () => {
    remote[releaseProxy]();
    worker.terminate();
  };
  const left = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const state = createWatched<LoadNews>(NO_NEWS);
  const report = (next: LoadReport) => state.tell(withReport(state.current(), next));
  try {
    const opening = remote
      .open(transfer(request, [request.bytes.buffer]), proxy(report))
      .then((opened) => withWholeHead(opened, remote));
    const opened = await Promise.race([opening, brokenWorker(worker), left]);
    const search = createRemoteSearch(remote, opened.isInParts, state);
    return {
      ...opened,
      store: remoteStore(remote),
      search,
      state,
      readOn: () => void remote.readOn(),
      cancel: () => void remote.cancel(),
      close() {
        search.close();
        close();
      },
    };
  } catch (cause) {
    close();
    throw cause;
  }
}

async function withWholeHead(opened: OpenedArchive, remote: Remote<ArchiveWorker>): Promise<OpenedArchive> {
  const { head: first, longestList, ...rest } = opened;
  if (first === undefined) return opened;
  const head = await headFromStretches(first, longestList, (from) => remote.headStretch(from));
  return { ...rest, head, longestList };
}

function remoteStore(remote: Remote<ArchiveWorker>): EventStore {
  const ask =
    <Method extends keyof EventStore>(method: Method) =>
    (...args: Parameters<EventStore[Method]>) =>
      remote.ask(method, args) as Promise<Awaited<ReturnType<EventStore[Method]>>>;
  return {
    counts: ask('counts'),
    bins: ask('bins'),
    span: ask('span'),
    density: ask('density'),
    list: ask('list'),
    bundles: ask('bundles'),
    bundled: ask('bundled'),
    placeOf: ask('placeOf'),
    optionCounts: ask('optionCounts'),
    event: ask('event'),
    row: ask('row'),
    neighbours: ask('neighbours'),
    laneCounts: ask('laneCounts'),
    undated: ask('undated'),
    related: ask('related'),
    quotation: ask('quotation'),
    quoting: ask('quoting'),
    nearestIds: ask('nearestIds'),
  };
}
