/** The page of an open dataset: composition only. */
import { useCallback, useMemo, useState } from 'react';
import { evidenceProblems } from '../data/dataset/check-evidence';
import type { EventId, QuotationId } from '../domain/archive/ids';
import { ActorFilter } from '../features/actor-filter';
import { EventDetail } from '../features/event-detail';
import { EventList } from '../features/event-list';
import { SourceReader } from '../features/source-reader';
import { TimelineView } from '../features/timeline';
import { useEvidence } from '../state/evidence';
import { useEvent, useOpenDataset } from '../state/open-dataset';
import { useOpenEventId } from '../state/open-event';
import { useView } from '../state/view-context';
import { t } from '../words/translate';
import { EventStatus } from './EventStatus';
import { LinkNotices } from './LinkNotices';
import { PageFoot } from './PageFoot';
import { PageHead } from './PageHead';
import { ProblemsPanel } from './ProblemsPanel';
import { markReady } from './ready';
import { TextFailures } from './TextFailures';
import { usePageLayout } from './use-layout';

export function ReadingPage() {
  const { loaded, archive } = useOpenDataset();
  const { texts } = useEvidence();
  const quotation = useView(({ view }) => view.quotation);
  const eventId = useOpenEventId();
  const layout = usePageLayout();
  const ready = useReadyParts();

  const problems = useMemo(() => {
    const { parsed } = loaded;
    const quoting = { sources: archive.sources, events: parsed.readEvents };
    return [...parsed.problems, ...parsed.place(evidenceProblems(quoting, parsed.paths, texts))];
  }, [loaded, archive, texts]);
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
      <ProblemsPanel problems={problems} shown={archive.events.length} total={loaded.parsed.eventCount} />
      <TextFailures />
      <main className="page__main">
        <div className="page__filters">
          <ActorFilter isCollapsible={layout !== 'wide' || station === 'source'} />
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
        {eventId !== null && <OpenEvent id={eventId} quotation={quotation} isDialog={isDialog} />}
      </main>
      <PageFoot />
    </div>
  );
}

interface OpenEventProps {
  readonly id: EventId;
  readonly quotation: QuotationId | null;
  readonly isDialog: boolean;
}

/** Event and source come together, so that of two dialogs the source lies on top. */
function OpenEvent({ id, quotation, isDialog }: OpenEventProps) {
  const event = useEvent(id);
  if (!event) return null;
  return (
    <>
      <EventDetail event={event} isDialog={isDialog} />
      {quotation !== null && <SourceReader quotation={quotation} isDialog={isDialog} />}
    </>
  );
}

/** The page is ready when both its drawings are on the screen. */
function useReadyParts(): { readonly chart: () => void; readonly list: () => void } {
  const [parts] = useState(() => new Set<'chart' | 'list'>());
  const done = useCallback(
    (part: 'chart' | 'list') => {
      parts.add(part);
      if (parts.size === 2) markReady();
    },
    [parts],
  );
  const chart = useCallback(() => done('chart'), [done]);
  const list = useCallback(() => done('list'), [done]);
  return { chart, list };
}
