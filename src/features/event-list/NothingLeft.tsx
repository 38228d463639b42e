/** The filter leaves nothing: which choice to undo, with the number that undoing it would leave. */
import { useQueries } from '@tanstack/react-query';
import type { ActorFilter } from '../../domain/actors/actor-filter';
import { localText } from '../../domain/archive/language-map';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { listOfNames } from '../../words/lists';
import { INTERFACE_LANGUAGE, t } from '../../words/translate';

interface Undoing {
  readonly label: string;
  readonly filter: ActorFilter;
  readonly apply: () => void;
}

export function NothingLeft() {
  const { tree, queries } = useOpenDataset();
  const actors = useView(({ view }) => view.actors);
  const match = useView(({ view }) => view.match);
  const { toggleActor, matchActors, clearActors } = useViewActions();
  const nameOf = (id: (typeof actors)[number]) => {
    const actor = tree.byId.get(id);
    return actor ? localText(actor.name, INTERFACE_LANGUAGE).text : id;
  };

  const anyInstead: readonly Undoing[] =
    match === 'all'
      ? [{ label: t('none.anyInstead'), filter: { actors, match: 'any' }, apply: () => matchActors('any') }]
      : [];
  const undoings: readonly Undoing[] = [
    ...anyInstead,
    ...actors.map((id) => ({
      label: t('none.without', { name: nameOf(id) }),
      filter: { actors: actors.filter((other) => other !== id), match },
      apply: () => toggleActor(id),
    })),
  ];
  const counts = useQueries({ queries: undoings.map(({ filter }) => queries.counts(filter)) });
  const isTogether = match === 'all' && actors.length > 1;
  return (
    <div className="nothing-left">
      <p className="nothing-left__title">
        {isTogether ? t('none.titleAll', { names: listOfNames(actors.map(nameOf)) }) : t('none.title')}
      </p>
      <p>{t('none.undo')}</p>
      <ul>
        {undoings.map(({ label, apply }, index) => (
          <li key={label} className="nothing-left__choice">
            <Button look="link" onClick={apply}>
              {label}
            </Button>
            <span className="figures">
              {t('none.leaves', { count: counts[index]?.data?.value.matching ?? 0 })}
            </span>
          </li>
        ))}
      </ul>
      <Button look="outlined" onClick={clearActors}>
        {t('none.clear')}
      </Button>
    </div>
  );
}
