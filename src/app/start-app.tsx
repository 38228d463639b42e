/** Puts the app into the page: the store from the address, the queries, one tree of components. */
import { QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { rest } from '../base/slices';
import { datasetSource } from '../data/dataset-source';
import { datasetQuery } from '../data/queries';
import { fetchTimeline } from '../features/timeline';
import { syncAddress, viewStateFromLocation } from '../state/address-sync';
import { followPreferences } from '../state/preferences';
import { createViewStore } from '../state/view-store';
import { fetchLanguage } from '../words/translate';
import { App } from './App';
import { leaveFirstScreen, StandsInPlace } from './first-screen-takeover';
import { languageOfBrowser, speakOnPage } from './SpokenLanguage';
import './app.css';
import './first-screen.css';

/** Milliseconds that a reader waits for the words before the page is drawn in others. */
const LONGEST_WAIT = 3000;

function rejectAfter(milliseconds: number): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new Error('too late')), milliseconds));
}

/**
 * The page is not drawn until its typefaces are there, or too late (scripts/first-start.js). Until then nothing in it can be
 * scrolled to and nothing takes the focus: a link to words in a source would lead to the source's beginning.
 */
function untilPageIsDrawn(): Promise<void> {
  const { documentElement: page } = document;
  const isDrawn = () => page.dataset.fonts === undefined;
  if (isDrawn()) return Promise.resolve();
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!isDrawn()) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(page, { attributeFilter: ['data-fonts'] });
  });
}

export async function startApp(root: HTMLElement | null): Promise<void> {
  if (root === null) throw new Error('the page has no element to draw in');
  // The browser may answer the reader between reading the code and running it.
  await rest();
  followPreferences();
  const view = createViewStore(viewStateFromLocation());
  syncAddress(view);
  const language = view.getState().view.language ?? languageOfBrowser();
  // Without its messages, or while they are long on their way, the page speaks English, which it always can.
  await Promise.race([fetchLanguage(language), rejectAfter(LONGEST_WAIT)]).then(
    () => speakOnPage(language),
    () => {},
  );
  const queries = new QueryClient({
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
  const { dataset } = view.getState().view;
  void fetchTimeline();
  // What fails is kept with the query, and told by the page.
  const fetched = queries.prefetchQuery(datasetQuery(datasetSource(dataset, import.meta.env.BASE_URL)));
  const focus = await leaveFirstScreen(root, () => fetched);
  await untilPageIsDrawn();
  // In slices, so that a reader who scrolls meanwhile is not held up; what is drawn appears at once all the same.
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <StandsInPlace root={root} focus={focus} />
        <App queries={queries} view={view} />
      </StrictMode>,
    );
  });
}
