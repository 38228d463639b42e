/** From the dataset's id in the address to its page, or to what went wrong on the way. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { datasetSource } from '../data/dataset-source';
import { LoadFailure } from '../data/load-failure';
import { datasetQuery } from '../data/queries';
import { reloadPage } from '../state/address-sync';
import { EvidenceProvider } from '../state/evidence';
import { OpenDatasetProvider } from '../state/open-dataset';
import { useView } from '../state/view-context';
import { Toasts } from '../ui/Toasts';
import { t } from '../words/translate';
import { DatasetFailure } from './DatasetFailure';
import { LoadingPage } from './LoadingPage';
import { UpdateWatch } from './offline/UpdateWatch';
import { ProblemsPanel } from './ProblemsPanel';
import { ReadingPage } from './ReadingPage';
import './page-message.css';
import { clearTimes, markReady } from './ready';
import { followThemeColour } from './theme-colour';
import { useClosing } from './use-closing';

export function DatasetPage() {
  useEffect(followThemeColour, []);
  return (
    <>
      <Dataset />
      <UpdateWatch />
      <Toasts name={t('head.notes')} closeWords={t('head.closeNote')} />
    </>
  );
}

function Dataset() {
  const id = useView(({ view }) => view.dataset);
  const source = useMemo(() => datasetSource(id, import.meta.env.BASE_URL), [id]);
  const { data: loaded, error, isFetching, refetch } = useQuery(datasetQuery(source));
  useClosing(loaded);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another dataset, and then only
  useEffect(clearTimes, [source]);
  if (loaded) {
    return (
      // Of another dataset nothing may stay, not even for the blink until its own rows are there.
      <OpenDatasetProvider
        key={loaded.source.key}
        loaded={loaded}
        fallback={<UnreadableDataset problems={loaded.problems} />}
      >
        <EvidenceProvider>
          <ReadingPage />
        </EvidenceProvider>
      </OpenDatasetProvider>
    );
  }
  if (error && !isFetching) {
    // A part of the app that did not come is asked for again only by a page that begins anew.
    const retry = error instanceof LoadFailure ? () => void refetch() : reloadPage;
    return <DatasetFailure id={id} error={error} onRetry={retry} />;
  }
  return <LoadingPage id={id} />;
}

const NOTHING_SHOWN = { shown: 0, total: 0 };

/** The file came but gave no archive: every problem is shown. */
function UnreadableDataset({ problems }: Pick<Parameters<typeof ProblemsPanel>[0], 'problems'>) {
  useEffect(markReady, []);
  return (
    <main className="page-message">
      <h1 className="page-message__title">{t('failure.invalid')}</h1>
      <ProblemsPanel problems={problems} left={NOTHING_SHOWN} isOpenAtFirst />
    </main>
  );
}
