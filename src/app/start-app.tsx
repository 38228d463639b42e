/** Puts the app into the page: the store from the address, the queries, one tree of components. */
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { rest } from '../base/slices';
import { datasetQuery } from '../data/queries';
import { sourceOfRef } from '../data/source-of-ref';
import { fetchTimeline } from '../features/timeline';
import { syncAddress, viewStateFromLocation } from '../state/address-sync';
import { followPreferences } from '../state/preferences';
import { createViewStore } from '../state/view-store';
import { App } from './App';
import { createQueries } from './create-queries';
import { leaveFirstScreen, StandsInPlace } from './first-screen-takeover';
import { speakAtFirst } from './SpokenLanguage';
import './app.css';
import './first-screen.css';

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
  const { dataset, language } = view.getState().view;
  await speakAtFirst(language);
  const queries = createQueries();
  void fetchTimeline();
  // What fails is kept with the query, and told by the page.
  const fetched = queries.prefetchQuery(datasetQuery(sourceOfRef(dataset, import.meta.env.BASE_URL)));
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
