/**
 * Paper does not wait: where a store has to fetch what is printed, it is fetched when the reader has left the filter
 * alone for a while. What a store has at hand is asked for when printing begins.
 */
import { useEffect, useState } from 'react';
import { type EventFilter, NO_FILTER } from '../../domain/filter/event-filter';
import type { EventOrder } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useView } from '../../state/view-context';
import { usePrintedEvents } from './use-printed-events';

/** Milliseconds without another choice after which a reader may want it on paper. */
const RESTS_AFTER = 3000;

export function ReadyForPaper() {
  const { store } = useOpenDataset();
  const filter = useEventFilter();
  const order = useView(({ view }) => view.order);
  const [isFetched] = useState(() => store.counts(NO_FILTER) instanceof Promise);
  const [rested, setRested] = useState<{ readonly filter: EventFilter; readonly order: EventOrder } | null>(
    null,
  );
  useEffect(() => {
    if (!isFetched) return;
    const timer = setTimeout(() => setRested({ filter, order }), RESTS_AFTER);
    return () => clearTimeout(timer);
  }, [isFetched, filter, order]);
  return rested && <Fetched {...rested} />;
}

function Fetched({ filter, order }: { readonly filter: EventFilter; readonly order: EventOrder }) {
  usePrintedEvents(filter, order);
  return null;
}
