/** The page of an open dataset: composition only. */

import { lazy, Suspense, useEffect, useMemo } from 'react';
import { inTime } from '../base/in-time';
import { whenIdle } from '../base/when-idle';
import { inFileOrder } from '../data/document/problem';
import { EventFilter } from '../features/event-filter';
import { EventList } from '../features/event-list';
import { GuidedReading } from '../features/guided-reading';
import { openDataParts } from '../features/open-data';
import { SearchPalette } from '../features/search';
import { TimelineView } from '../features/timeline';
import { useEvidence } from '../state/evidence';
import { useLoadNews, useOpenDataset } from '../state/open-dataset';
import { useOpenEventId } from '../state/open-event';
import { useView, useViewActions } from '../state/view-context';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { t } from '../words/translate';
import { EventFailure } from './EventFailure';
import { EventStatus } from './EventStatus';
import { PageHead } from './head/PageHead';
import { LinkNotices } from './LinkNotices';
import { LoadStatus } from './LoadStatus';
import { Overlays } from './Overlays';
import { PageFoot } from './PageFoot';
import { ProblemsPanel } from './ProblemsPanel';
import { markChecked } from './ready';
import { TextFailures } from './TextFailures';
import { useDocumentTitle } from './use-document-title';
import { usePageLayout } from './use-layout';
import { useReadyParts } from './use-ready-parts';
import './page-panes.css';

const loadOpenEvent = () =>
  inTime(import('./OpenEvent')).then(({ OpenEvent: opened }) => ({ default: opened }));
/** Event and source are not part of the first screen; they are fetched when it stands, or sooner by a link. */
const OpenEvent = lazy(loadOpenEvent);

function fetchOpenEvent(): void {
  // If it fails, opening an event says so.
  whenIdle()
    .then(loadOpenEvent)
    .catch(() => {});
}

const KeepOnDevice = lazy(() => openDataParts().then(({ KeepOnDevice: keep }) => ({ default: keep })));
const ImportReportPanel = lazy(() =>
  openDataParts().then(({ ImportReportPanel: report }) => ({ default: report })),
);

/** Paper is asked for last of all, and without it the list prints. */
const PrintedChronology = lazy(() =>
  whenIdle()
    .then(() => import('../features/chronology'))
    .then(
      ({ PrintedChronology: printed }) => ({ default: printed }),
      () => ({ default: () => null }),
    ),
);

export function ReadingPage() {
  const quotation = useView(({ view }) => view.quotation);
  const eventId = useOpenEventId();
  useDocumentTitle(eventId);
  const layout = usePageLayout();
  const namedEvent = useView(({ view }) => view.event);
  const { openEventOfQuotation } = useViewActions();
  useEffect(() => {
    if (namedEvent === null && eventId !== null) openEventOfQuotation(eventId);
  }, [namedEvent, eventId, openEventOfQuotation]);
  const ready = useReadyParts(fetchOpenEvent);

  const isPaneOpen = eventId !== null && layout !== 'narrow';
  const isSourceOpen = isPaneOpen && quotation !== null;
  const station = isSourceOpen ? 'source' : isPaneOpen ? 'event' : 'browse';
  const isDialog = layout === 'narrow';
  return (
    <div className="page" data-layout={layout} data-station={station}>
      <a className="page__skip" href="#events">
        {t('app.skipToEvents')}
      </a>
      <PageHead />
      <LoadStatus />
      <FoundProblems />
      <BroughtNotices />
      <TextFailures />
      <main className="page__main">
        <div className="page__filters">
          <EventFilter foldable={station === 'source' ? 'always' : 'narrow'} />
        </div>
        <div className="page__timeline">
          <TimelineView
            status={<EventStatus />}
            density={layout === 'narrow' || isPaneOpen ? 'compact' : 'full'}
            onDrawn={ready.chart}
          />
        </div>
        <div className="page__list">
          <LinkNotices />
          <EventList
            look={station === 'source' && layout === 'wide' ? 'rail' : 'full'}
            onShown={ready.list}
          />
        </div>
        {eventId !== null && (
          <ErrorBoundary attempt={eventId} fallback={<EventFailure />}>
            <Suspense
              fallback={
                <p className="pane page__opening" role="status" data-pane="event">
                  {t('event.loading')}
                </p>
              }
            >
              <OpenEvent id={eventId} quotation={quotation} isDialog={isDialog} foot={<GuidedReading />} />
            </Suspense>
          </ErrorBoundary>
        )}
      </main>
      <PageFoot />
      {(eventId === null || !isDialog) && <GuidedReading />}
      <SearchPalette />
      <Overlays />
      <ErrorBoundary fallback={null}>
        <Suspense>
          <PrintedChronology />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** Of a dataset that was brought: whether it is kept, and what became of the file that it was made of. */
function BroughtNotices() {
  const isShipped = useView(({ view }) => view.dataset.at === 'site');
  if (isShipped) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <KeepOnDevice />
        <ImportReportPanel />
      </Suspense>
    </ErrorBoundary>
  );
}

/** By itself, since it is drawn again with every text that arrives. */
function FoundProblems() {
  const { loaded } = useOpenDataset();
  const news = useLoadNews();
  const { problems: textProblems, isChecked } = useEvidence();
  useEffect(() => markChecked(isChecked), [isChecked]);
  const problems = useMemo(
    () => [...inFileOrder([...loaded.problems, ...textProblems]), ...(news?.problems ?? [])],
    [loaded, textProblems, news?.problems],
  );
  const isUnderWay = news !== undefined && news.stage !== 'complete' && news.stage !== 'cancelled';
  const shown = news?.shown ?? loaded.whole?.archive.events.length ?? 0;
  const untoldOfParts = news === undefined ? 0 : news.problemCount - news.problems.length;
  const untold = loaded.problemCount - loaded.problems.length + untoldOfParts;
  return (
    <ProblemsPanel
      loaded={loaded}
      problems={problems}
      count={problems.length + untold}
      {...(isUnderWay ? {} : { left: { shown, total: loaded.eventCount } })}
    />
  );
}
