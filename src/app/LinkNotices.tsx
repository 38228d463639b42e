/** What a link asks for and the dataset does not have. */
import { nearestNames } from '../domain/archive/nearest-names';
import { useOpenDataset } from '../state/open-dataset';
import { useView, useViewActions } from '../state/view-context';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { listOfNames } from '../words/lists';
import { t } from '../words/translate';

export function LinkNotices() {
  const { archive, quotations } = useOpenDataset();
  const event = useView(({ view }) => view.event);
  const quotation = useView(({ view }) => view.quotation);
  const step = useView(({ view }) => view.step);
  if (event !== null && !archive.events.some(({ id }) => id === event)) {
    return <UnknownId message="event.unknown" id={event} names={archive.events.map(({ id }) => id)} />;
  }
  if (quotation !== null && !quotations.has(quotation)) {
    return <UnknownId message="event.unknownQuotation" id={quotation} names={[...quotations.keys()]} />;
  }
  const steps = (archive.guidedReading?.steps ?? []).map(({ id }) => id);
  if (step !== null && !steps.includes(step)) {
    return <UnknownId message="guided.unknown" id={step} names={steps} />;
  }
  if (quotation !== null && event === null && quotations.get(quotation)?.event === undefined)
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

interface UnknownIdProps {
  readonly message: 'event.unknown' | 'event.unknownQuotation' | 'guided.unknown';
  readonly id: string;
  readonly names: readonly string[];
}

function UnknownId({ message, id, names }: UnknownIdProps) {
  const { closeEvent, closeSource, closeGuidedReading } = useViewActions();
  const dismiss = {
    'event.unknown': closeEvent,
    'event.unknownQuotation': closeSource,
    'guided.unknown': closeGuidedReading,
  };
  const nearest = nearestNames(id, names);
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
