/** A dataset that lives in a worker is given up when another is opened: it may hold most of the memory there is. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { LoadedDataset } from '../data/dataset/load-dataset';
import { datasetQuery } from '../data/queries';

export function useClosing(loaded: LoadedDataset | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (loaded?.remote === undefined) return;
    const { remote, source } = loaded;
    closing.get(remote)?.();
    return () => {
      // An effect may be taken back and done again at once.
      const timer = setTimeout(() => {
        remote.close();
        const { queryKey } = datasetQuery(source);
        // Read anew, it has another worker.
        if (client.getQueryData(queryKey) === loaded) client.removeQueries({ queryKey });
        for (const name of ['store', 'search', 'source-text', 'text-problems'])
          client.removeQueries({ queryKey: [name, source.key] });
      });
      closing.set(remote, () => clearTimeout(timer));
    };
  }, [loaded, client]);
}

/** How to take back what has been asked for and not yet done. */
const closing = new WeakMap<object, () => void>();
