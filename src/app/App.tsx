/** The tree of components, with what it needs from outside: the same in the page and where the build draws it. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ViewProvider } from '../state/view-context';
import type { ViewStore } from '../state/view-store';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { CrashNotice } from './CrashNotice';
import { DatasetPage } from './DatasetPage';
import { markReady } from './ready';
import { SpokenLanguage } from './SpokenLanguage';

interface AppProps {
  readonly queries: QueryClient;
  readonly view: ViewStore;
}

export function App({ queries, view }: AppProps) {
  return (
    <ErrorBoundary fallback={<CrashNotice />} onFailure={markReady}>
      <QueryClientProvider client={queries}>
        <ViewProvider store={view}>
          <SpokenLanguage>
            <DatasetPage />
          </SpokenLanguage>
        </ViewProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
