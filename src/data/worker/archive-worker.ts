/** The worker that a large dataset lives in: it reads it, keeps it, and answers what the page asks of its store. */
import { expose, type ProxyMarked } from 'comlink';
import type { Archive, ArchiveHead } from '../../domain/archive/archive';
import type { EventSearch, SearchResult } from '../../domain/search/event-search';
import { createMemorySearch } from '../../domain/search/memory-search';
import type { Answer, EventStore } from '../../domain/store/event-store';
import { createMemoryStore } from '../../domain/store/memory-store';
import { parseDataset } from '../dataset/parse-dataset';
import type { PlacedProblem } from '../document/problem';
import { textFromUtf8 } from '../document/utf8';
import type { LoadNews } from './load-news';
import { PartsLoader } from './parts-loader';
import { plainFromReading } from './plain-reading';

export interface OpenRequest {
  /** The dataset file, handed over. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The name under which its problems are reported. */
  readonly file: string;
  /** Address of its folder, with a slash at its end. */
  readonly folder: string;
}

export interface OpenedArchive {
  /** Absent where the file gave none. */
  readonly head?: ArchiveHead;
  /** Of the dataset file itself. */
  readonly problems: readonly PlacedProblem[];
  readonly eventCount: number;
}

type StoreMethod = keyof EventStore;

/** The whole dataset, for what cannot do with less. */
let readAll: () => Promise<Archive> = () => Promise.reject(new Error('no dataset is open'));
let store: EventStore | undefined;
let loader: PartsLoader | undefined;
let searching: Promise<EventSearch> | undefined;

const api = {
  /** Resolves when the first window can be asked for; `tell` hears of the rest. */
  async open(
    { bytes, file, folder }: OpenRequest,
    tell: ((news: LoadNews) => void) & ProxyMarked,
  ): Promise<OpenedArchive> {
    const parsed = parseDataset(textFromUtf8(bytes), file);
    const { archive, eventParts, reading, problems, eventCount } = parsed;
    if (archive === undefined || reading === undefined) return { problems, eventCount };
    const { events, ...head } = archive;
    if (eventParts === undefined) {
      store = createMemoryStore(archive);
      readAll = async () => archive;
      const shown = events.length;
      tell({
        ...{ stage: 'complete', read: eventCount, total: eventCount, revision: 1, shown },
        ...{ problems: [], problemCount: 0 },
      });
    } else {
      loader = new PartsLoader({ folder, plain: plainFromReading(head, reading), parts: eventParts, tell });
      const { readArchive } = loader;
      readAll = readArchive;
      await loader.readFirst();
      // What goes wrong with a part is told as a problem of the dataset.
      void loader.readOthers();
    }
    return { head, problems, eventCount };
  },

  /** What the store answers, by the name of the question. */
  async ask(method: StoreMethod, args: readonly unknown[]): Promise<unknown> {
    const asked = loader?.store ?? store;
    if (asked === undefined) throw new Error('no dataset is open');
    return (asked[method] as (...all: readonly unknown[]) => unknown)(...args);
  },

  /** Makes the search, at the first time, and says how much is looked through. */
  async openSearch(): Promise<EventSearch['size']> {
    searching ??= readAll().then(createMemorySearch);
    return (await searching).size;
  },

  async search(query: string, limit: number): Promise<Answer<readonly SearchResult[]>> {
    if (searching === undefined) throw new Error('the search was not opened');
    return (await searching).search(query, limit);
  },

  cancel(): void {
    loader?.cancel();
  },
};

export type ArchiveWorker = typeof api;

expose(api);
