/**
 * Paper does not wait: what a store has to fetch is fetched before anybody prints, a little at a time, while the browser has
 * nothing better to do.
 */
import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import { whenIdle } from '../../base/when-idle';
import type { storeQueries } from '../../data/queries';
import type { EventFilter } from '../../domain/filter/event-filter';
import type { EventOrder, EventRow } from '../../domain/store/event-store';
import { MAX_IN_FULL, MAX_PRINTED } from './chronology-facts';

export interface PaperRequest {
  readonly client: QueryClient;
  readonly queries: ReturnType<typeof storeQueries>;
  readonly filter: EventFilter;
  readonly order: EventOrder;
  /** Events of the dataset, as far as the store knows. */
  readonly known: number;
}

/** Rows in one answer: more would hold the page up while they are copied. */
const STRETCH = 100;

/** What was fetched stays until `signal` says that it is not wanted any more. What fails is left out on paper. */
export async function fetchForPaper(request: PaperRequest, signal: AbortSignal): Promise<void> {
  const { client, queries } = request;
  /** Whoever watches an answer keeps it. */
  const keep = (observer: Pick<QueryObserver, 'subscribe'>) => {
    signal.addEventListener(
      'abort',
      observer.subscribe(() => {}),
      { once: true },
    );
  };
  for (let offset = 0; offset < MAX_PRINTED; offset += STRETCH) {
    await whenIdle();
    if (signal.aborted) return;
    const stretch = stretchFrom(request, offset);
    keep(new QueryObserver(client, stretch));
    const { value: rows } = await client.ensureQueryData(stretch);
    if (rows.length < STRETCH) break;
  }
  for (const { id } of rowsAtHand(request).slice(0, MAX_IN_FULL)) {
    await whenIdle();
    if (signal.aborted) return;
    const event = queries.event(id);
    keep(new QueryObserver(client, event));
    await client.ensureQueryData(event);
  }
}

/** The rows that have come, up to the first that has not. */
export function rowsAtHand(request: PaperRequest): readonly EventRow[] {
  const rows: EventRow[] = [];
  for (let offset = 0; offset < MAX_PRINTED; offset += STRETCH) {
    const stretch = request.client.getQueryData(stretchFrom(request, offset).queryKey);
    rows.push(...(stretch?.value ?? []));
    if (rows.length < offset + STRETCH) break;
  }
  return rows;
}

function stretchFrom({ queries, filter, order, known }: PaperRequest, offset: number) {
  return queries.page({ filter, order, offset, limit: STRETCH }, known);
}
