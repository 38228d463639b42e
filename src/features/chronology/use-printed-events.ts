/** What is printed of the view, asked of the store: records of the events in full, rows of those that are only named. */
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventFilter } from '../../domain/filter/event-filter';
import type { EventOrder, EventRow } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { MAX_IN_FULL, MAX_PRINTED, type NamedEvent } from './chronology-facts';
import { rowsAtHand } from './fetch-for-paper';

interface PrintedEvents {
  readonly events: readonly DiplomaticEvent[];
  readonly named: readonly NamedEvent[];
}

/** A record that has not come is named like those after it. */
export function usePrintedEvents(filter: EventFilter, order: EventOrder): PrintedEvents {
  const { queries } = useOpenDataset();
  const rows = usePrintedRows(filter, order);
  const records = useQueries({ queries: rows.slice(0, MAX_IN_FULL).map(({ id }) => queries.event(id)) });
  const events = records.flatMap(({ data }) => data?.value ?? []);
  const inFull = new Set(events.map(({ id }) => id));
  return { events, named: rows.filter(({ id }) => !inFull.has(id)) };
}

/** What a store answers at once is there; of one elsewhere what was fetched before, until the answer comes. */
function usePrintedRows(filter: EventFilter, order: EventOrder): readonly EventRow[] {
  const { queries } = useOpenDataset();
  const client = useQueryClient();
  const { data: list, isPlaceholderData } = useQuery(queries.list(filter, order, MAX_PRINTED));
  const { data: counts } = useQuery(queries.counts(filter));
  if (list !== undefined && !isPlaceholderData) return list.value;
  return rowsAtHand({ client, queries, filter, order, known: counts?.value.total ?? 0 });
}
