/** The actors as a tree of native checkboxes; where there are very many, they can be found by name too. */
import { useState } from 'react';
import type { ActorNode } from '../../domain/actors/actor-tree';
import type { ActorId } from '../../domain/archive/ids';
import { useOpenDataset, usePresentOptions } from '../../state/open-dataset';
import { useView } from '../../state/view-context';
import { t } from '../../words/translate';
import { ActorBranch } from './ActorBranch';
import { ActorSiblings } from './ActorSiblings';
import { FoundActors, foundActors } from './FoundActors';
import { MatchSwitch } from './MatchSwitch';
import { OptionField } from './OptionField';
import { isOffered } from './offered-actors';
import { STEP } from './option-list';

/** With more actors than this, only the sides begin unfolded, so that the rest of the legend is in sight. */
const MAX_UNFOLDED = 20;
/** With more actors than this nobody finds one by looking. */
const MAX_LOOKED_THROUGH = 100;

interface ActorChoiceProps {
  /** Events that carry each actor under the other choices; undefined while they are being counted. */
  readonly counts: ReadonlyMap<ActorId, number> | undefined;
}

export function ActorChoice({ counts }: ActorChoiceProps) {
  const dataset = useOpenDataset();
  const { tree } = dataset;
  const present = usePresentOptions();
  const chosen = useView(({ view }) => view.actors);
  const [words, setWords] = useState('');
  const offered = tree.roots.filter((node) => isOffered(node, present.actors, chosen));
  const sided = offered.filter(({ actor }) => tree.sideOf(actor.id) !== undefined);
  const others = offered.filter(({ actor }) => tree.sideOf(actor.id) === undefined);
  const areManyActors = present.actors.size > MAX_UNFOLDED;
  const isOfMany = present.actors.size > MAX_LOOKED_THROUGH;
  const found = words.trim() === '' ? undefined : foundActors(words, dataset, present, { counts, chosen });
  const branchOf = (isFolded: boolean) => (node: ActorNode) => (
    <ActorBranch
      key={node.actor.id}
      node={node}
      counts={counts}
      chosen={chosen}
      includedIn={null}
      isFolded={isFolded}
      areInnerFolded={areManyActors}
      isOfMany={isOfMany}
    />
  );
  const common = { counts, chosen, isOfMany };
  return (
    <>
      <h3 className="visually-hidden">{t('filters.actors')}</h3>
      <MatchSwitch />
      {isOfMany && (
        <OptionField
          group={t('filters.actors')}
          total={present.actors.size}
          words={words}
          found={found && { count: found.length, shown: Math.min(found.length, STEP) }}
          onType={setWords}
        />
      )}
      {found ? (
        <FoundActors found={found} counts={counts} chosen={chosen} />
      ) : (
        <>
          <ActorSiblings nodes={sided} group={t('filters.actors')} {...common}>
            {branchOf(false)}
          </ActorSiblings>
          {others.length > 0 && (
            <>
              <h3 className="section-label event-filter__others" data-hue="none">
                {t('filters.others')}
              </h3>
              <ActorSiblings nodes={others} group={t('filters.others')} {...common}>
                {branchOf(areManyActors)}
              </ActorSiblings>
            </>
          )}
        </>
      )}
    </>
  );
}
