/** Says that the list does not have this event because the filter hides it, and offers to clear the filter. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { filterableFrom, isLeft } from '../../domain/filter/event-filter';
import { useChosenOptions } from '../../state/chosen-options';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { optionWords } from '../../words/facet-words';
import { listOfNames } from '../../words/lists';
import { t } from '../../words/translate';

export function HiddenByFilter({ event }: { readonly event: DiplomaticEvent }) {
  const { tree } = useOpenDataset();
  const filter = useEventFilter();
  const chosen = useChosenOptions();
  const { clearFilter } = useViewActions();
  if (isLeft(filterableFrom(event, tree), filter)) return null;
  return (
    <Notice
      role="status"
      title={t('event.hidden', { names: listOfNames(chosen.map(({ option }) => optionWords(option))) })}
      actions={
        <Button look="primary" onClick={clearFilter}>
          {t('event.clearFilter')}
        </Button>
      }
    />
  );
}
