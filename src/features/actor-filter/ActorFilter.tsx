/** The filter by actor: a tree of native checkboxes that is also the legend of the sides' colours. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { filterFromView } from '../../state/view-state';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';
import { ActorBranch } from './ActorBranch';
import { ChosenActors } from './ChosenActors';
import { MatchSwitch } from './MatchSwitch';
import './actor-filter.css';

interface ActorFilterProps {
  /** Where room is short the tree stands behind a button; what is chosen is shown all the same. */
  readonly isCollapsible: boolean;
}

export function ActorFilter({ isCollapsible }: ActorFilterProps) {
  const { tree, queries } = useOpenDataset();
  const actors = useView(({ view }) => view.actors);
  const match = useView(({ view }) => view.match);
  const { clearActors } = useViewActions();
  const { data: counts } = useQuery(queries.actorCounts(filterFromView({ actors, match })));
  const [isOpen, setOpen] = useState(false);
  const treeId = useId();

  const isTreeShown = !isCollapsible || isOpen;
  const sided = tree.roots.filter(({ actor }) => tree.sideOf(actor.id) !== undefined);
  const others = tree.roots.filter(({ actor }) => tree.sideOf(actor.id) === undefined);
  const branches = (nodes: typeof sided) =>
    nodes.map((node) => (
      <ActorBranch key={node.actor.id} node={node} counts={counts?.value} chosen={actors} includedIn={null} />
    ));

  return (
    <section className="actor-filter" aria-label={t('region.filters')}>
      <div className="actor-filter__head">
        {isCollapsible ? (
          <Button aria-expanded={isOpen} aria-controls={treeId} onClick={() => setOpen(!isOpen)}>
            <Icon name="filter" />
            {isOpen ? t('filters.hide') : t('filters.show')}
          </Button>
        ) : (
          <h2 className="section-label">{t('filters.actors')}</h2>
        )}
        {actors.length > 0 && <Button onClick={clearActors}>{t('filters.clear')}</Button>}
      </div>
      {actors.length > 0 && <ChosenActors />}
      <div id={treeId} hidden={!isTreeShown}>
        <MatchSwitch />
        <ul className="actor-filter__tree">{branches(sided)}</ul>
        {others.length > 0 && (
          <>
            <h3 className="section-label actor-filter__others" data-hue="none">
              {t('filters.others')}
            </h3>
            <ul className="actor-filter__tree">{branches(others)}</ul>
          </>
        )}
      </div>
    </section>
  );
}
