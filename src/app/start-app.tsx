/** Puts the app into the page: the store from the address, the queries, one tree of components. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { syncAddress, viewStateFromLocation } from '../state/address-sync';
import { followPreferences } from '../state/preferences';
import { ViewProvider } from '../state/view-context';
import { createViewStore } from '../state/view-store';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { fetchLanguage } from '../words/translate';
import { CrashNotice } from './CrashNotice';
import { DatasetPage } from './DatasetPage';
import { markReady } from './ready';
import { languageOfBrowser, SpokenLanguage, speakOnPage } from './SpokenLanguage';
import './app.css';

export async function startApp(root: HTMLElement | null): Promise<void> {
  if (root === null) throw new Error('the page has no element to draw in');
  followPreferences();
  const view = createViewStore(viewStateFromLocation());
  syncAddress(view);
  const language = view.getState().view.language ?? languageOfBrowser();
  // Without its messages the page speaks English, which it always can.
  await fetchLanguage(language).then(
    () => speakOnPage(language),
    () => {},
  );
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        // A missing file is missing at once, and a reader decides when to try again.
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Files of the same origin are asked for whatever the browser thinks of the network.
        networkMode: 'always',
      },
    },
  });
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary fallback={<CrashNotice />} onFailure={markReady}>
        <QueryClientProvider client={queries}>
          <ViewProvider store={view}>
            <SpokenLanguage>
              <DatasetPage />
            </SpokenLanguage>
          </ViewProvider>
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
}
