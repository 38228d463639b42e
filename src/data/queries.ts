/** Everything that is fetched, as react-query options: key, function and type in one place. */

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { inTime } from '../base/in-time';
import type { MaybePromise } from '../base/maybe-promise';
import type { EventId, QuotationId, SourceId } from '../domain/archive/ids';
import type { StoredText } from '../domain/archive/source';
import type { Segment } from '../domain/archive/vocabulary';
import type { EventFilter } from '../domain/filter/event-filter';
import type {
  Answer,
  BundleQuery,
  DensityQuery,
  EventOrder,
  EventStore,
  TimeWindow,
} from '../domain/store/event-store';
import type { OpenedTexts } from './dataset/check-texts';
import type { LoadedDataset } from './dataset/load-dataset';
import type { OpenedText } from './dataset/stored-text';
import type { DatasetSource } from './dataset-source';
import type { PlacedProblem } from './document/problem';

/** What is stored does not change while a page is open. */
export const FOREVER = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

export function datasetQuery(source: DatasetSource) {
  return queryOptions({
    queryKey: ['dataset', source.key],
    queryFn: async ({ signal }): Promise<LoadedDataset> => {
      // Reading comes with the file, not before it: of the page's own frame it is no part.
      const reading = inTime(import('./dataset/load-dataset'));
      // If both fail, only the first is told.
      reading.catch(() => {});
      const opened = await source.readDataset(signal);
      return (await reading).loadDataset(source, opened, signal);
    },
    structuralSharing: false,
    ...FOREVER,
  });
}

export function sourceTextQuery(source: DatasetSource, id: SourceId, segment: Segment, stored: StoredText) {
  return queryOptions({
    queryKey: ['source-text', source.key, id, segment],
    queryFn: async ({ signal }): Promise<OpenedText> => {
      // Hashing is not needed before the first text comes, and so not part of the first screen.
      const opening = inTime(import('./dataset/stored-text'));
      const bytes = await source.readBytes(stored.path, signal);
      return (await opening).openStoredText(bytes, stored);
    },
    ...FOREVER,
  });
}

/** What the texts that have arrived decide, by the checker's own functions. Keyed by which texts these are. */
export function textProblemsQuery({ source, whole }: LoadedDataset, opened: OpenedTexts) {
  return queryOptions({
    queryKey: ['text-problems', source.key, [...opened.keys()]],
    queryFn: async (): Promise<readonly PlacedProblem[]> => {
      if (whole === undefined) return [];
      const { parsed } = whole;
      const { textProblems } = await inTime(import('./dataset/check-texts'));
      const quoting = { sources: parsed.readSources, events: parsed.readEvents };
      return parsed.place(textProblems(quoting, parsed.paths, opened, parsed));
    },
    placeholderData: keepPreviousData,
    structuralSharing: false,
    ...FOREVER,
  });
}

/** Milliseconds for which a page of the list is kept when it is out of sight: as long as a reader may look back. */
const PAGE_KEPT = 30_000;

/** A stretch of the list. */
export interface ListPage {
  readonly filter: EventFilter;
  readonly order: EventOrder;
  readonly offset: number;
  readonly limit: number;
}

/**
 * Answers of a store. The list on the screen stays until the next one is there. A store that is `near` may know an answer
 * at once; one that is not is asked only when the answer is awaited.
 */
export function storeQueries(store: EventStore, key: string, isNear: boolean) {
  // What a store knows at once is there at once, so that the first drawing is the whole page and nothing jumps.
  const first = <T>(ask: () => MaybePromise<Answer<T>>) =>
    isNear ? { initialData: () => atOnce(ask()) } : {};
  const options = <T>(name: string, query: unknown, ask: () => MaybePromise<Answer<T>>) =>
    queryOptions({
      queryKey: ['store', key, name, query],
      queryFn: async () => await ask(),
      ...first(ask),
      placeholderData: keepPreviousData,
      structuralSharing: false,
      staleTime: Number.POSITIVE_INFINITY,
    });
  /** What is told of one must never be taken for another: no placeholder. */
  const ofOne = <T>(name: string, id: string, ask: () => MaybePromise<Answer<T>>) =>
    queryOptions({
      queryKey: ['store', key, name, id],
      queryFn: async () => await ask(),
      ...first(ask),
      structuralSharing: false,
      staleTime: Number.POSITIVE_INFINITY,
    });
  return {
    counts: (filter: EventFilter) => options('counts', filter, () => store.counts(filter)),
    optionCounts: (filter: EventFilter) => options('option-counts', filter, () => store.optionCounts(filter)),
    list: (filter: EventFilter, order: EventOrder, limit: number) =>
      options('list', { filter, order, limit }, () => store.list({ filter, order, offset: 0, limit })),
    /**
     * A page of a list that is too long to be had at once. `known` is how many events the store had when the list was
     * counted: what it answers while parts are on their way must not be mixed with what it answers later.
     */
    page: (query: ListPage, known: number) =>
      queryOptions({
        queryKey: ['store', key, 'page', query, known],
        queryFn: async () => await store.list(query),
        structuralSharing: false,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: PAGE_KEPT,
      }),
    placeOf: (query: Omit<ListPage, 'offset' | 'limit'> & { readonly id: EventId }, known: number) =>
      queryOptions({
        queryKey: ['store', key, 'place', query, known],
        queryFn: async () => await store.placeOf(query),
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: PAGE_KEPT,
      }),
    bins: (filter: EventFilter, window: TimeWindow, count: number) =>
      options('bins', { filter, window, count }, () => store.bins({ filter, window, count })),
    span: (filter: EventFilter) => options('span', filter, () => store.span(filter)),
    laneCounts: (filter: EventFilter) => options('lane-counts', filter, () => store.laneCounts(filter)),
    bundles: (query: BundleQuery) => options('bundles', query, () => store.bundles(query)),
    bundled: (query: Parameters<EventStore['bundled']>[0]) =>
      options('bundled', query, () => store.bundled(query)),
    undated: (filter: EventFilter, limit: number) =>
      options('undated', { filter, limit }, () => store.undated({ filter, limit })),
    density: (query: DensityQuery) => options('density', query, () => store.density(query)),
    neighbours: (id: EventId) => ofOne('neighbours', id, () => store.neighbours(id)),
    row: (id: EventId) => ofOne('row', id, () => store.row(id)),
    event: (id: EventId) => ofOne('event', id, () => store.event(id)),
    related: (id: EventId) => ofOne('related', id, () => store.related(id)),
    quotation: (id: QuotationId) => ofOne('quotation', id, () => store.quotation(id)),
    quoting: (id: SourceId) => ofOne('quoting', id, () => store.quoting(id)),
    nearestIds: (of: 'event' | 'quotation', id: string) =>
      ofOne(`nearest-${of}`, id, () => store.nearestIds({ of, id })),
  };
}

function atOnce<T>(answer: MaybePromise<Answer<T>>): Answer<T> | undefined {
  return answer instanceof Promise ? undefined : answer;
}
