/** Everything that is fetched, as react-query options: key, function and type in one place. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ActorFilter } from '../domain/actors/actor-filter';
import type { Archive } from '../domain/archive/archive';
import type { EventId, SourceId } from '../domain/archive/ids';
import type { Segment } from '../domain/archive/vocabulary';
import { normalTextFrom } from '../domain/evidence/normal-text';
import type { EventOrder, EventStore, TimeWindow } from '../domain/store/event-store';
import { createMemoryStore } from '../domain/store/memory-store';
import { type ParsedDataset, parseDataset } from './dataset/parse-dataset';
import type { DatasetSource } from './dataset-source';

/** A dataset that was read; `store` is absent with the archive. */
export interface LoadedDataset {
  readonly source: DatasetSource;
  readonly parsed: ParsedDataset;
  readonly archive?: Archive;
  readonly store?: EventStore;
}

/** What is stored does not change while a page is open. */
const FOREVER = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

export function datasetQuery(source: DatasetSource) {
  return queryOptions({
    queryKey: ['dataset', source.key],
    queryFn: async ({ signal }): Promise<LoadedDataset> => {
      const { text, file } = await source.readDataset(signal);
      const parsed = parseDataset(text, file);
      const { archive } = parsed;
      return { source, parsed, ...(archive && { archive, store: createMemoryStore(archive) }) };
    },
    structuralSharing: false,
    ...FOREVER,
  });
}

export function sourceTextQuery(source: DatasetSource, id: SourceId, segment: Segment, path: string) {
  return queryOptions({
    queryKey: ['source-text', source.key, id, segment],
    queryFn: async ({ signal }) => normalTextFrom(await source.readText(path, signal)),
    ...FOREVER,
  });
}

/** Answers of a store. The list on the screen stays until the next one is there. */
export function storeQueries(store: EventStore, key: string) {
  const options = <T>(name: string, query: unknown, ask: () => T | Promise<T>) =>
    queryOptions({
      queryKey: ['store', key, name, query],
      queryFn: async () => await ask(),
      placeholderData: keepPreviousData,
      structuralSharing: false,
      staleTime: Number.POSITIVE_INFINITY,
    });
  return {
    counts: (filter: ActorFilter) => options('counts', filter, () => store.counts(filter)),
    actorCounts: (filter: ActorFilter) => options('actor-counts', filter, () => store.actorCounts(filter)),
    list: (filter: ActorFilter, order: EventOrder, limit: number) =>
      options('list', { filter, order, limit }, () => store.list({ filter, order, offset: 0, limit })),
    inWindow: (filter: ActorFilter, window: TimeWindow, limit: number) =>
      options('in-window', { filter, window, limit }, () => store.eventsInWindow({ filter, window, limit })),
    bins: (filter: ActorFilter, window: TimeWindow, count: number) =>
      options('bins', { filter, window, count }, () => store.bins({ filter, window, count })),
    /** A record must never be taken for another: no placeholder. */
    event: (id: EventId) =>
      queryOptions({
        queryKey: ['store', key, 'event', id],
        queryFn: async () => await store.event(id),
        structuralSharing: false,
        staleTime: Number.POSITIVE_INFINITY,
      }),
  };
}
