/** The tree of the embed: from the dataset that its address names to the part that is shown, or to what went wrong. */
import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { LoadFailure } from '../../data/load-failure';
import { datasetQuery } from '../../data/queries';
import { sourceOfRef } from '../../data/source-of-ref';
import { reloadPage } from '../../state/address-sync';
import type { ReadEmbed } from '../../state/embed-address';
import { OpenDatasetProvider } from '../../state/open-dataset';
import { useView, ViewProvider } from '../../state/view-context';
import type { ViewStore } from '../../state/view-store';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Toasts } from '../../ui/Toasts';
import { t } from '../../words/translate';
import { CrashNotice } from '../CrashNotice';
import { LoadingPage } from '../LoadingPage';
import { markReady } from '../ready';
import { SpokenLanguage } from '../SpokenLanguage';
import '../page-message.css';
import { useClosing } from '../use-closing';
import { EmbedFailure } from './EmbedFailure';
import { EmbedPage } from './EmbedPage';

interface EmbedAppProps {
  readonly queries: QueryClient;
  readonly view: ViewStore;
  readonly embed: ReadEmbed;
}

export function EmbedApp({ queries, view, embed }: EmbedAppProps) {
  // Where it is kept apart for each page that holds a frame, the device's storage is another than the reader's own.
  const isOfDevice = embed.view.dataset.at === 'device';
  return (
    <ErrorBoundary fallback={<CrashNotice />} onFailure={markReady}>
      <QueryClientProvider client={queries}>
        <ViewProvider store={view}>
          <SpokenLanguage>
            {isOfDevice ? (
              <WholeFailure title={t('embed.onDevice')} help={t('embed.onDeviceHelp', { field: '?data=' })} />
            ) : (
              <EmbeddedDataset embed={embed} />
            )}
            <Toasts name={t('head.notes')} closeWords={t('head.closeNote')} />
          </SpokenLanguage>
        </ViewProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

function EmbeddedDataset({ embed }: Pick<EmbedAppProps, 'embed'>) {
  const dataset = useView(({ view }) => view.dataset);
  const source = sourceOfRef(dataset, import.meta.env.BASE_URL);
  const { data: loaded, error, isFetching, refetch } = useQuery(datasetQuery(source));
  useClosing(loaded);
  if (loaded) {
    const unreadable = <WholeFailure title={t('failure.invalid')} cause={loaded.problems[0]?.message} />;
    return (
      <OpenDatasetProvider loaded={loaded} fallback={unreadable}>
        <EmbedPage embed={embed} />
      </OpenDatasetProvider>
    );
  }
  if (error && !isFetching) {
    // A part of the app that did not come is asked for again only by a page that begins anew.
    const retry = error instanceof LoadFailure ? () => void refetch() : reloadPage;
    return <WholeFailure title={t('failure.dataset')} cause={error.message} onRetry={retry} />;
  }
  return <LoadingPage dataset={dataset} />;
}

function WholeFailure(failure: Omit<ComponentProps<typeof EmbedFailure>, 'isPageTitle'>) {
  return (
    <main className="page-message">
      <EmbedFailure isPageTitle {...failure} />
    </main>
  );
}
