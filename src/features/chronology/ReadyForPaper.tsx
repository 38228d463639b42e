/** Fetches what may be printed when a dataset is read and the reader has left the filter alone for a while. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLoadNews, useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useView } from '../../state/view-context';
import { fetchForPaper } from './fetch-for-paper';

/** Milliseconds without another choice after which a reader may want it on paper. */
const RESTS_AFTER = 3000;

/** What the page's own store has is asked for when printing begins. */
export function ReadyForPaper() {
  const news = useLoadNews();
  const isRead = news?.stage === 'complete' || news?.stage === 'cancelled';
  return isRead && <Fetching />;
}

function Fetching() {
  const client = useQueryClient();
  const { queries } = useOpenDataset();
  const filter = useEventFilter();
  const order = useView(({ view }) => view.order);
  const { data: counts, isPlaceholderData } = useQuery(queries.counts(filter));
  const known = isPlaceholderData ? undefined : counts?.value.total;
  useEffect(() => {
    if (known === undefined) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      // Without it the paper says how much is not on it.
      fetchForPaper({ client, queries, filter, order, known }, leaving.signal).catch(() => {});
    }, RESTS_AFTER);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [client, queries, filter, order, known]);
  return null;
}
