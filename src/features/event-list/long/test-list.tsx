/** For tests: an open dataset whose store holds any number of events, answers later, and says what it was asked. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LoadedDataset } from '../../../data/dataset/load-dataset';
import type { EventId } from '../../../domain/archive/ids';
import { NO_FILTER } from '../../../domain/filter/event-filter';
import type { EventRow, EventStore } from '../../../domain/store/event-store';
import { archiveOf } from '../../../domain/store/test-archives';
import { OpenDatasetProvider } from '../../../state/open-dataset';
import type { ListedEvents } from './listed-events';

export function listOf(matching: number, order: ListedEvents['order'] = 'time'): ListedEvents {
  return { filter: NO_FILTER, order, matching, total: matching, isComplete: true };
}

export interface LateStore {
  /** Offsets of the pages that were asked for, in order. */
  readonly pages: number[];
  readonly wrapper: (props: { readonly children: ReactNode }) => ReactNode;
}

/** Event n of the store stands at place n; in the order of the text the other way round. */
export function createLateStore(count: number, answersAfter = 5): LateStore {
  const pages: number[] = [];
  const later = <T,>(value: T) =>
    new Promise<{ value: T; isComplete: boolean }>((resolve) =>
      setTimeout(() => resolve({ value, isComplete: true }), answersAfter),
    );
  const placed = (order: string, place: number) => (order === 'time' ? place : count - 1 - place);
  const store = {
    list({ order, offset, limit }) {
      pages.push(offset);
      const places = Array.from({ length: Math.min(limit, count - offset) }, (_, at) => offset + at);
      return later(
        places.map(
          (place) => ({ id: `event-${placed(order, place)}`, textOrder: place }) as unknown as EventRow,
        ),
      );
    },
    placeOf: ({ order, id }: { order: string; id: EventId }) =>
      later(placed(order, Number(id.replace('event-', '')))),
  } as Pick<EventStore, 'list' | 'placeOf'> as EventStore;
  const loaded = {
    source: { key: 'late' },
    parsed: { problems: [] },
    archive: archiveOf([{}]),
    store,
  } as unknown as LoadedDataset;
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return {
    pages,
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>
        <OpenDatasetProvider loaded={loaded} fallback={null}>
          {children}
        </OpenDatasetProvider>
      </QueryClientProvider>
    ),
  };
}
