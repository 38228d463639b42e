/** From the dataset's id in the address to its page, or to what went wrong on the way. */
import { useQuery } from '@tanstack/react-query';
import { lazy, useEffect } from 'react';
import type { LoadedDataset } from '../data/dataset/load-dataset';
import { LoadFailure } from '../data/load-failure';
import { datasetQuery } from '../data/queries';
import { sourceOfRef } from '../data/source-of-ref';
import { DropTarget, openDataParts } from '../features/open-data';
import { reloadPage } from '../state/address-sync';
import { EvidenceProvider } from '../state/evidence';
import { OpenDatasetProvider } from '../state/open-dataset';
import { useView, useViewActions } from '../state/view-context';
import { Toasts } from '../ui/Toasts';
import { t } from '../words/translate';
import { DatasetFailure } from './DatasetFailure';
import { FailureButtons } from './FailureButtons';
import { LateOverlay } from './LateOverlay';
import { LoadingPage } from './LoadingPage';
import { UpdateWatch } from './offline/UpdateWatch';
import { ProblemsPanel } from './ProblemsPanel';
import { ReadingPage } from './ReadingPage';
import './page-message.css';
import { clearTimes, markReady } from './ready';
import { followThemeColour } from './theme-colour';
import { useClosing } from './use-closing';

const OpenDataDialog = lazy(() => openDataParts().then(({ OpenDataDialog: desk }) => ({ default: desk })));

export function DatasetPage() {
  useEffect(followThemeColour, []);
  return (
    <>
      <Dataset />
      <OpenDesk />
      <UpdateWatch />
      <Toasts name={t('head.notes')} closeWords={t('head.closeNote')} />
    </>
  );
}

/** Also where no dataset could be opened. */
function OpenDesk() {
  const isOpen = useView(({ overlay }) => overlay === 'open');
  const { closeOverlay } = useViewActions();
  return (
    <>
      <DropTarget />
      {isOpen && (
        <LateOverlay attempt="open" onFailure={closeOverlay}>
          <OpenDataDialog onClose={closeOverlay} />
        </LateOverlay>
      )}
    </>
  );
}

function Dataset() {
  const dataset = useView(({ view }) => view.dataset);
  const source = sourceOfRef(dataset, import.meta.env.BASE_URL);
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
        fallback={<UnreadableDataset loaded={loaded} onRetry={() => void refetch()} />}
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
    return <DatasetFailure dataset={dataset} error={error} onRetry={retry} />;
  }
  return <LoadingPage dataset={dataset} />;
}

const NOTHING_SHOWN = { shown: 0, total: 0 };

interface UnreadableDatasetProps {
  readonly loaded: LoadedDataset;
  readonly onRetry: () => void;
}

/** The file came but gave no archive: every problem is shown. It may have been cut on the way, or be mended meanwhile. */
function UnreadableDataset({ loaded, onRetry }: UnreadableDatasetProps) {
  useEffect(markReady, []);
  return (
    <main className="page-message">
      <h1 className="page-message__title">{t('failure.invalid')}</h1>
      <div className="notice__actions">
        <FailureButtons onRetry={loaded.home.is === 'files' ? undefined : onRetry} />
      </div>
      <ProblemsPanel
        loaded={loaded}
        problems={loaded.problems}
        count={loaded.problemCount}
        left={NOTHING_SHOWN}
        isOpenAtFirst
      />
    </main>
  );
}
