/** Says that the list does not have this event because the filter hides it, and offers to clear the filter. */
import { actorsOfEvent, isLeftByFilter } from '../../domain/actors/actor-filter';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { listOfNames } from '../../words/lists';
import { INTERFACE_LANGUAGE, t } from '../../words/translate';

export function HiddenByFilter({ event }: { readonly event: DiplomaticEvent }) {
  const { tree } = useOpenDataset();
  const actors = useView(({ view }) => view.actors);
  const match = useView(({ view }) => view.match);
  const { clearActors } = useViewActions();
  if (isLeftByFilter(actorsOfEvent(event, tree), { actors, match })) return null;
  const names = actors.map((id) => {
    const actor = tree.byId.get(id);
    return actor ? localText(actor.name, INTERFACE_LANGUAGE).text : id;
  });
  return (
    <Notice
      role="status"
      title={t('event.hidden', { names: listOfNames(names) })}
      actions={
        <Button look="primary" onClick={clearActors}>
          {t('event.clearFilter')}
        </Button>
      }
    />
  );
}
