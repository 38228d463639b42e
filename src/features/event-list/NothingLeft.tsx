/** The filter leaves nothing: which choice to undo, with the number that undoing it would leave. */
import { useQueries } from '@tanstack/react-query';
import type { EventFilter } from '../../domain/filter/event-filter';
import { useChosenOptions } from '../../state/chosen-options';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { optionWords } from '../../words/facet-words';
import { listOfNames } from '../../words/lists';
import { t } from '../../words/translate';

interface Undoing {
  readonly key: string;
  readonly label: string;
  readonly filter: EventFilter;
  readonly apply: () => void;
}

export function NothingLeft() {
  const { queries } = useOpenDataset();
  const filter = useEventFilter();
  const chosen = useChosenOptions();
  const { matchActors, clearFilter } = useViewActions();

  const isTogether = filter.match === 'all' && filter.actors.length > 1;
  const anyInstead: Undoing = {
    key: 'any',
    label: t('none.anyInstead'),
    filter: { ...filter, match: 'any' },
    apply: () => matchActors('any'),
  };
  const undoings: readonly Undoing[] = [
    ...(isTogether ? [anyInstead] : []),
    ...chosen.map(({ key, option, without, remove }) => ({
      key,
      label: t(option.is === 'facet' ? 'none.withoutFacet' : 'none.without', { name: optionWords(option) }),
      filter: without,
      apply: remove,
    })),
  ];
  const isOnlyActors = isTogether && chosen.every(({ option }) => option.is === 'actor');
  const names = chosen.map(({ option }) => optionWords(option));
  const counts = useQueries({ queries: undoings.map(({ filter }) => queries.counts(filter)) });
  return (
    <div className="nothing-left">
      <p className="nothing-left__title">
        {isOnlyActors ? t('none.titleAll', { names: listOfNames(names) }) : t('none.title')}
      </p>
      <p>{t('none.undo')}</p>
      <ul>
        {undoings.map(({ key, label, apply }, index) => (
          <li key={key} className="nothing-left__choice">
            <Button look="link" onClick={apply}>
              {label}
            </Button>
            <span className="figures">{leavesWords(counts[index]?.data?.value.matching)}</span>
          </li>
        ))}
      </ul>
      <Button look="outlined" onClick={clearFilter}>
        {t('none.clear')}
      </Button>
    </div>
  );
}

/** Empty while it is being counted. */
function leavesWords(count: number | undefined): string {
  return count === undefined ? '' : t('none.leaves', { count });
}
