/** When the page of a dataset is ready, and when it is complete. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Watched } from '../base/watched';
import type { LoadedDataset } from '../data/dataset/load-dataset';
import type { LoadNews } from '../data/worker/load-news';
import { useOpenDataset } from '../state/open-dataset';
import { afterPaint, markReady, markTime } from './ready';

type Part = 'chart' | 'list';

/** To be called when each is on the screen for the first time. */
type ReadyParts = Readonly<Record<Part, () => void>>;

/** The page is ready when both its drawings are on the screen; `onReady` is then called, and must stay the same. */
export function useReadyParts(onReady: () => void): ReadyParts {
  const client = useQueryClient();
  const { loaded } = useOpenDataset();
  const [parts] = useState(() => new Set<Part>());
  const leaving = useRef<AbortSignal>(undefined);
  useLayoutEffect(() => {
    const left = new AbortController();
    leaving.current = left.signal;
    return () => left.abort();
  }, []);
  const done = useCallback(
    (part: Part) => {
      if (parts.has(part)) return;
      parts.add(part);
      if (parts.size !== 2) return;
      markReady();
      onReady();
      void markTimes(loaded, client, () => leaving.current?.aborted !== false);
    },
    [parts, onReady, loaded, client],
  );
  const chart = useCallback(() => done('chart'), [done]);
  const list = useCallback(() => done('list'), [done]);
  return { chart, list };
}

/** Nothing is drawn anew for it: it watches what the page is told. */
async function markTimes(loaded: LoadedDataset, client: QueryClient, isLeft: () => boolean): Promise<void> {
  await afterPaint();
  if (isLeft()) return;
  markTime('drawn');
  loaded.remote?.readOn();
  if (loaded.remote) await untilRead(loaded.remote.state);
  // One answer may lead to another question.
  const isAsking = () => client.isFetching({ queryKey: ['store', loaded.source.key] }) > 0;
  do await afterPaint();
  while (!isLeft() && isAsking());
  if (!isLeft()) markTime('complete');
}

/** Never, where it is cancelled or the dataset is left: nobody waits for it then. */
function untilRead(state: Watched<LoadNews>): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (state.current().stage !== 'complete') return;
      stop();
      resolve();
    };
    const stop = state.subscribe(look);
    look();
  });
}
