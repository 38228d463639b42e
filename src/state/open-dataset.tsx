/** The dataset that is open, with its indexes, for every feature below. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useInsertionEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { LoadedDataset } from '../data/dataset/load-dataset';
import { storeQueries } from '../data/queries';
import type { LoadNews } from '../data/worker/load-news';
import { type ActorTree, createActorTree } from '../domain/actors/actor-tree';
import { type Lane, lanesFromSides } from '../domain/actors/lanes';
import type { ArchiveHead } from '../domain/archive/archive';
import type { DiplomaticEvent } from '../domain/archive/event';
import type { ActorId, EventId, SourceId } from '../domain/archive/ids';
import type { Source } from '../domain/archive/source';
import { NO_FILTER } from '../domain/filter/event-filter';
import { FACET_NAMES, type FacetName, type FacetValue } from '../domain/filter/facets';
import type { EventStore } from '../domain/store/event-store';
import { askAnew } from './ask-anew';

export interface OpenDataset {
  /** Everything but its events, which are asked of the store. */
  readonly archive: ArchiveHead;
  readonly store: EventStore;
  readonly queries: ReturnType<typeof storeQueries>;
  readonly loaded: LoadedDataset;
  readonly tree: ActorTree;
  readonly lanes: readonly Lane[];
  readonly sources: ReadonlyMap<SourceId, Source>;
}

/** Undefined where the file gave no archive. */
function openDatasetFrom(loaded: LoadedDataset): OpenDataset | undefined {
  const { archive, store, source } = loaded;
  if (archive === undefined || store === undefined) return undefined;
  return {
    archive,
    store,
    queries: storeQueries(store, source.key, loaded.remote === undefined),
    loaded,
    tree: createActorTree(archive.actors, archive.sides),
    lanes: lanesFromSides(archive.sides),
    sources: new Map(archive.sources.map((record) => [record.id, record])),
  };
}

const OpenDatasetContext = createContext<OpenDataset | null>(null);

interface OpenDatasetProviderProps {
  readonly loaded: LoadedDataset;
  /** Shown where the file could not be read at all. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

export function OpenDatasetProvider({ loaded, fallback, children }: OpenDatasetProviderProps) {
  const open = useMemo(() => openDatasetFrom(loaded), [loaded]);
  useNewAnswers(loaded);
  // Before anything of it is measured. What it does is in styles/base.css.
  useInsertionEffect(() => {
    document.documentElement.toggleAttribute('data-endless-words', loaded.hasEndlessWord === true);
  }, [loaded]);
  if (open === undefined) return fallback;
  return <OpenDatasetContext value={open}>{children}</OpenDatasetContext>;
}

/** What a dataset answered before more of it had come is asked again. What is shown stays until the answer is there. */
function useNewAnswers({ remote, source }: LoadedDataset): void {
  const client = useQueryClient();
  useEffect(() => {
    if (remote === undefined) return;
    let revision = remote.state.current().revision;
    return remote.state.subscribe(() => {
      const now = remote.state.current().revision;
      if (now === revision) return;
      revision = now;
      void askAnew(client, source.key);
    });
  }, [remote, source, client]);
}

export function useOpenDataset(): OpenDataset {
  const open = useContext(OpenDatasetContext);
  if (open === null) throw new Error('useOpenDataset needs an OpenDatasetProvider above it');
  return open;
}

/** One whole record: undefined while it is on its way, null where the dataset has none of that id. */
export function useEvent(id: EventId): DiplomaticEvent | null | undefined {
  const { queries } = useOpenDataset();
  const { data } = useQuery(queries.event(id));
  return data === undefined ? undefined : (data.value ?? null);
}

/** What any event has of the filter's options; nothing while it is being counted. */
export interface PresentOptions {
  readonly actors: ReadonlySet<ActorId>;
  readonly facets: { readonly [Name in FacetName]: ReadonlySet<FacetValue> };
}

export function usePresentOptions(): PresentOptions {
  const { queries } = useOpenDataset();
  const { data } = useQuery(queries.optionCounts(NO_FILTER));
  return useMemo(() => {
    const sets = FACET_NAMES.map((name) => [name, new Set(data?.value.facets[name].keys())] as const);
    return {
      actors: new Set(data?.value.actors.keys()),
      facets: Object.fromEntries(sets) as unknown as PresentOptions['facets'],
    };
  }, [data]);
}

const NOTHING_NEW = () => () => {};

/** What a dataset that a worker reads says of itself; undefined for one that the page holds. */
export function useLoadNews(): LoadNews | undefined {
  const { remote } = useOpenDataset().loaded;
  const news = () => remote?.state.current();
  return useSyncExternalStore(remote?.state.subscribe ?? NOTHING_NEW, news, news);
}
