/** The worker that a large dataset lives in: it reads it, keeps it, and answers what the page asks of its store. */

import { expose, type ProxyMarked, transfer } from 'comlink';
import { rest } from '../../base/slices';
import type { Archive, ArchiveHead } from '../../domain/archive/archive';
import type { EventSearch, SearchResult } from '../../domain/search/event-search';
import { createMemorySearch } from '../../domain/search/memory-search';
import type { SearchNews } from '../../domain/search/search-news';
import type { Answer, EventStore } from '../../domain/store/event-store';
import { createMemoryStore } from '../../domain/store/memory-store';
import { parseDataset } from '../dataset/parse-dataset';
import { decodeText } from '../document/decode-text';
import type { PlacedProblem } from '../document/problem';
import type { FileHome } from '../file-home';
import type { PartLender } from '../search/lent-parts';
import { type HeadStretch, longestList, stretchOf } from './head-stretches';
import type { Lending } from './lend-parts';
import type { LoadReport } from './load-news';
import { PartsLoader } from './parts-loader';
import { plainFromReading } from './plain-reading';
import { sayStarted } from './started-worker';

export interface OpenRequest {
  /** The dataset file, handed over. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The name under which its problems are reported. */
  readonly file: string;
  /** Where its other files lie, by a whole address. */
  readonly home: FileHome;
}

export interface OpenedArchive {
  /** Absent where the file gave none. Its lists are cut: what follows is told by `headStretch`. */
  readonly head?: ArchiveHead;
  /** Records of the longest list of the head. */
  readonly longestList: number;
  /** Of the dataset file itself, the first ones. */
  readonly problems: readonly PlacedProblem[];
  /** How many there are, told or not. */
  readonly problemCount: number;
  readonly eventCount: number;
  /** Whether its events come in parts; then `lend` lends them to the search. */
  readonly isInParts: boolean;
}

type StoreMethod = keyof EventStore;

/** Nobody reads more in a page, and to take over a hundred thousand would stop it. */
const MOST_PROBLEMS = 1000;

/** The whole dataset, where it is of one file. */
let whole: Archive | undefined;
let kept: ArchiveHead | undefined;
let store: EventStore | undefined;
let loader: PartsLoader | undefined;
let searching: Promise<EventSearch> | undefined;
let lending: Promise<Lending> | undefined;
/** Of the search that was asked for last. */
let asking = 0;

const api = {
  /** Resolves when the first window can be asked for; `tell` hears of the rest, which is read after `readOn`. */
  async open(
    { bytes, file, home }: OpenRequest,
    tell: ((report: LoadReport) => void) & ProxyMarked,
  ): Promise<OpenedArchive> {
    const parsed = parseDataset(decodeText(bytes).text, file);
    const { archive, eventParts, reading, eventCount } = parsed;
    const isInParts = eventParts !== undefined;
    const told = {
      problems: parsed.problems.slice(0, MOST_PROBLEMS),
      problemCount: parsed.problems.length,
      ...{ eventCount, isInParts, longestList: archive === undefined ? 0 : longestList(archive) },
    };
    if (archive === undefined || reading === undefined) return told;
    const { events, ...head } = archive;
    kept = head;
    if (!isInParts) {
      store = createMemoryStore(archive);
      whole = archive;
      const shown = events.length;
      tell({
        ...{ stage: 'complete', read: eventCount, total: eventCount, revision: 1, shown },
        ...{ newProblems: [], problemCount: 0 },
      });
    } else {
      loader = new PartsLoader({ home, plain: plainFromReading(head, reading), parts: eventParts, tell });
      await loader.readFirst();
    }
    return { head: { ...head, ...stretchOf(head, 0) }, ...told };
  },

  /** A part of the lists of the head, from that place on. */
  headStretch(from: number): HeadStretch {
    if (kept === undefined) throw new Error('no dataset is open');
    return stretchOf(kept, from);
  },

  /** What the store answers, by the name of the question. */
  async ask(method: StoreMethod, args: readonly unknown[]): Promise<unknown> {
    const asked = loader?.store ?? store;
    if (asked === undefined) throw new Error('no dataset is open');
    return (asked[method] as (...all: readonly unknown[]) => unknown)(...args);
  },

  /** Makes the search of a dataset of one file, at the first time, and says how much is looked through. */
  async openSearch(tell: ((news: SearchNews) => void) & ProxyMarked): Promise<EventSearch['size']> {
    if (whole === undefined) throw new Error('no dataset of one file is open');
    searching ??= createMemorySearch(whole, tell);
    return (await searching).size;
  },

  /** Undefined where something else was asked meanwhile. */
  async search(query: string, limit: number): Promise<Answer<readonly SearchResult[]> | undefined> {
    if (searching === undefined) throw new Error('the search was not opened');
    asking += 1;
    const asked = asking;
    // Letters that were typed meanwhile have their turn first.
    await rest();
    return asked === asking ? (await searching).search(query, limit) : undefined;
  },

  /** Lends the parts of a dataset to whoever is at the other end of the port. */
  lend(port: MessagePort): void {
    const { lend } = loader ?? {};
    if (lend === undefined) throw new Error('no dataset in parts is open');
    lending ??= lend();
    const lent = lending;
    const lender: PartLender = {
      dataset: async () => (await lent).dataset,
      async part(number) {
        const part = (await lent).part(number);
        return transfer(part, [part.bytes.buffer, part.places.buffer]);
      },
    };
    expose(lender, port);
  },

  readOn(): void {
    loader?.readOn();
  },

  cancel(): void {
    loader?.cancel();
  },
};

export type ArchiveWorker = typeof api;

expose(api);
sayStarted();
