/** The actors as a tree of native checkboxes. */
import type { ActorNode } from '../../domain/actors/actor-tree';
import type { ActorId } from '../../domain/archive/ids';
import { useOpenDataset } from '../../state/open-dataset';
import { useView } from '../../state/view-context';
import { t } from '../../words/translate';
import { ActorBranch, isOffered } from './ActorBranch';
import { MatchSwitch } from './MatchSwitch';

/** With more actors than this, only the sides begin unfolded, so that the rest of the legend is in sight. */
const MAX_UNFOLDED = 20;

interface ActorChoiceProps {
  /** Events that carry each actor under the other choices; undefined while they are being counted. */
  readonly counts: ReadonlyMap<ActorId, number> | undefined;
}

export function ActorChoice({ counts }: ActorChoiceProps) {
  const { tree, present } = useOpenDataset();
  const chosen = useView(({ view }) => view.actors);
  const offered = tree.roots.filter((node) => isOffered(node, present.actors, chosen));
  const sided = offered.filter(({ actor }) => tree.sideOf(actor.id) !== undefined);
  const others = offered.filter(({ actor }) => tree.sideOf(actor.id) === undefined);
  const areManyActors = present.actors.size > MAX_UNFOLDED;
  const branches = (nodes: readonly ActorNode[], isFolded: boolean) =>
    nodes.map((node) => (
      <ActorBranch
        key={node.actor.id}
        node={node}
        counts={counts}
        chosen={chosen}
        includedIn={null}
        isFolded={isFolded}
        areInnerFolded={areManyActors}
      />
    ));
  return (
    <>
      <h3 className="visually-hidden">{t('filters.actors')}</h3>
      <MatchSwitch />
      <ul className="event-filter__tree">{branches(sided, false)}</ul>
      {others.length > 0 && (
        <>
          <h3 className="section-label event-filter__others" data-hue="none">
            {t('filters.others')}
          </h3>
          <ul className="event-filter__tree">{branches(others, areManyActors)}</ul>
        </>
      )}
    </>
  );
}
