/** One event with its words; or that the dataset has none of that name, or that none was named. */

import { lazy, Suspense, useEffect } from 'react';
import { inTime } from '../../base/in-time';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventId } from '../../domain/archive/ids';
import { reloadPage } from '../../state/address-sync';
import { EvidenceProvider } from '../../state/evidence';
import { useEvent } from '../../state/open-dataset';
import { useKnownQuotation } from '../../state/open-event';
import { useView } from '../../state/view-context';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { t } from '../../words/translate';
import { TextFailures } from '../TextFailures';
import { EmbedFailure } from './EmbedFailure';

/** Frames with chart or list do without it. */
const EventInBrief = lazy(() =>
  inTime(import('../../features/event-detail')).then(({ EventInBrief: brief }) => ({ default: brief })),
);

interface EmbeddedEventProps {
  /** Null where the address names none that the dataset has. */
  readonly id: EventId | null;
  readonly onShown: () => void;
}

export function EmbeddedEvent({ id, onShown }: EmbeddedEventProps) {
  const { event, quotation } = useView(({ view }) => view);
  const known = useKnownQuotation(quotation);
  if (id !== null) return <OpenedEvent id={id} onShown={onShown} />;
  if (event !== null) return <Unnamed title={t('event.unknown', { id: event })} />;
  if (quotation === null) return <Unnamed title={t('embed.noEvent')} />;
  return known === undefined ? (
    <Opening />
  ) : (
    <Unnamed title={t('event.unknownQuotation', { id: quotation })} />
  );
}

function Unnamed({ title }: { readonly title: string }) {
  return <EmbedFailure title={title} help={t('embed.noEventHelp', { field: 'event=' })} />;
}

function Opening() {
  return <p role="status">{t('event.loading')}</p>;
}

function OpenedEvent({ id, onShown }: { readonly id: EventId; readonly onShown: () => void }) {
  const event = useEvent(id);
  if (!event) return <Opening />;
  return (
    <ErrorBoundary fallback={<EmbedFailure title={t('event.failed')} onRetry={reloadPage} />}>
      <EvidenceProvider>
        <TextFailures />
        <Suspense fallback={<Opening />}>
          <Shown event={event} onShown={onShown} />
        </Suspense>
      </EvidenceProvider>
    </ErrorBoundary>
  );
}

interface ShownProps {
  readonly event: DiplomaticEvent;
  readonly onShown: () => void;
}

function Shown({ event, onShown }: ShownProps) {
  const quotation = useView(({ view }) => view.quotation);
  // Not before what it shows has come: both are drawn at once.
  useEffect(onShown, [onShown]);
  return <EventInBrief event={event} quotation={quotation} />;
}
