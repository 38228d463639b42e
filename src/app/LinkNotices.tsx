/** What a link asks for and the dataset does not have. */
import { useQuery } from '@tanstack/react-query';
import { nearestNames } from '../domain/archive/nearest-names';
import { useOpenDataset } from '../state/open-dataset';
import { useIsKnownEvent, useKnownQuotation } from '../state/open-event';
import { useView, useViewActions } from '../state/view-context';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { listOfNames } from '../words/lists';
import { t } from '../words/translate';

export function LinkNotices() {
  const { archive } = useOpenDataset();
  const event = useView(({ view }) => view.event);
  const quotation = useView(({ view }) => view.quotation);
  const step = useView(({ view }) => view.step);
  const isKnownEvent = useIsKnownEvent(event);
  const known = useKnownQuotation(quotation);
  if (event !== null && isKnownEvent === false) return <UnknownOf of="event" id={event} />;
  if (quotation !== null && known === null) return <UnknownOf of="quotation" id={quotation} />;
  const steps = (archive.guidedReading?.steps ?? []).map(({ id }) => id);
  if (step !== null && !steps.includes(step)) {
    return <UnknownId message="guided.unknown" id={step} nearest={nearestNames(step, steps)} />;
  }
  if (quotation !== null && event === null && known && known.event === undefined)
    return <SourcesOwn id={quotation} />;
  return null;
}

/** A quotation of the source’s provenance, or of words that bear nothing, has no event to be opened with. */
function SourcesOwn({ id }: { readonly id: string }) {
  const { closeSource } = useViewActions();
  return (
    <Notice
      role="status"
      title={t('event.sourcesOwn', { id })}
      actions={
        <Button look="outlined" onClick={closeSource}>
          {t('event.dismiss')}
        </Button>
      }
    />
  );
}

interface UnknownOfProps {
  readonly of: 'event' | 'quotation';
  readonly id: string;
}

function UnknownOf({ of, id }: UnknownOfProps) {
  const { queries } = useOpenDataset();
  const { data } = useQuery(queries.nearestIds(of, id));
  const message = of === 'event' ? 'event.unknown' : 'event.unknownQuotation';
  return <UnknownId message={message} id={id} nearest={data?.value ?? []} />;
}

interface UnknownIdProps {
  readonly message: 'event.unknown' | 'event.unknownQuotation' | 'guided.unknown';
  readonly id: string;
  readonly nearest: readonly string[];
}

function UnknownId({ message, id, nearest }: UnknownIdProps) {
  const { closeEvent, closeSource, closeGuidedReading } = useViewActions();
  const dismiss = {
    'event.unknown': closeEvent,
    'event.unknownQuotation': closeSource,
    'guided.unknown': closeGuidedReading,
  };
  return (
    <Notice
      role="status"
      title={t(message, { id })}
      actions={
        <Button look="outlined" onClick={dismiss[message]}>
          {t('event.dismiss')}
        </Button>
      }
    >
      <p>{t('event.unknownHelp')}</p>
      {nearest.length > 0 && (
        <p>{t('event.nearest', { ids: listOfNames(nearest), count: nearest.length })}</p>
      )}
    </Notice>
  );
}
