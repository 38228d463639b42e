/** What a link asks for and the page cannot simply show: an unknown id, or an event that its own filter hides. */
import { useQuery } from '@tanstack/react-query';
import { actorsOfEvent, isLeftByFilter } from '../domain/actors/actor-filter';
import { localText } from '../domain/archive/language-map';
import { nearestNames } from '../domain/archive/nearest-names';
import { useOpenDataset } from '../state/open-dataset';
import { useOpenEventId } from '../state/open-event';
import { useView, useViewActions } from '../state/view-context';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { listOfNames } from '../words/lists';
import { INTERFACE_LANGUAGE, t } from '../words/translate';

export function LinkNotices() {
  const { archive, quotations } = useOpenDataset();
  const event = useView(({ view }) => view.event);
  const quotation = useView(({ view }) => view.quotation);
  if (event !== null && !archive.events.some(({ id }) => id === event)) {
    return <UnknownId message="event.unknown" id={event} names={archive.events.map(({ id }) => id)} />;
  }
  if (quotation !== null && !quotations.has(quotation)) {
    return <UnknownId message="event.unknownQuotation" id={quotation} names={[...quotations.keys()]} />;
  }
  return <HiddenEvent />;
}

interface UnknownIdProps {
  readonly message: 'event.unknown' | 'event.unknownQuotation';
  readonly id: string;
  readonly names: readonly string[];
}

function UnknownId({ message, id, names }: UnknownIdProps) {
  const { closeEvent, closeSource } = useViewActions();
  const nearest = nearestNames(id, names);
  return (
    <Notice
      role="status"
      title={t(message, { id })}
      actions={
        <Button look="outlined" onClick={message === 'event.unknown' ? closeEvent : closeSource}>
          {t('event.dismiss')}
        </Button>
      }
    >
      <p>{t('event.unknownHelp')}</p>
      {nearest.length > 0 && <p>{t('event.nearest', { ids: listOfNames(nearest) })}</p>}
    </Notice>
  );
}

function HiddenEvent() {
  const { archive, tree, queries } = useOpenDataset();
  const id = useOpenEventId();
  const actors = useView(({ view }) => view.actors);
  const match = useView(({ view }) => view.match);
  const { clearActors } = useViewActions();
  const { data: counts } = useQuery(queries.counts({ actors, match }));
  const event = archive.events.find((each) => each.id === id);
  if (event === undefined || counts === undefined) return null;
  if (isLeftByFilter(actorsOfEvent(event, tree), { actors, match })) return null;
  const names = actors.map((actor) => {
    const record = tree.byId.get(actor);
    return record ? localText(record.name, INTERFACE_LANGUAGE).text : actor;
  });
  return (
    <Notice
      role="status"
      title={t('event.hidden', {
        title: localText(event.title, INTERFACE_LANGUAGE).text,
        names: listOfNames(names),
      })}
      actions={
        <Button look="primary" onClick={clearActors}>
          {t('event.clearFilter')}
        </Button>
      }
    />
  );
}
