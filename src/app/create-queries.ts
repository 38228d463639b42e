/** How files are asked for, in the page and in the embed. */
import { QueryClient } from '@tanstack/react-query';

export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A missing file is missing at once, and a reader decides when to try again.
        retry: false,
        retryOnMount: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Files of the same origin are asked for whatever the browser thinks of the network.
        networkMode: 'always',
      },
    },
  });
}
