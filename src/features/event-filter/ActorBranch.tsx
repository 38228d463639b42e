/** One actor with its checkbox and, nested below, those who belong to it. */
import { useEffect, useId, useRef, useState } from 'react';
import type { ActorNode } from '../../domain/actors/actor-tree';
import { laneIdFromSide } from '../../domain/actors/lanes';
import type { ActorId } from '../../domain/archive/ids';
import { localText } from '../../domain/archive/language-map';
import { hueOfLane } from '../../domain/marks/appearance';
import { useOpenDataset, usePresentOptions } from '../../state/open-dataset';
import { useViewActions } from '../../state/view-context';
import { Icon } from '../../ui/Icon';
import { numberWords } from '../../words/numbers';
import { interfaceLanguage, t } from '../../words/translate';
import { ActorSiblings } from './ActorSiblings';
import { holdsChosen, isOffered } from './offered-actors';

export interface ActorBranchProps {
  readonly node: ActorNode;
  /** Events that carry each actor under the other choices; undefined while they are being counted. */
  readonly counts: ReadonlyMap<ActorId, number> | undefined;
  readonly chosen: readonly ActorId[];
  /** Name of the nearest chosen actor above, whose choice includes this one. */
  readonly includedIn: string | null;
  /** Whether it begins folded, unless it holds a choice. */
  readonly isFolded: boolean;
  /** Whether those below it begin so. */
  readonly areInnerFolded: boolean;
  /** The tree has very many actors: those below it are in the page only while they are unfolded, and not all at once. */
  readonly isOfMany: boolean;
}

export function ActorBranch(props: ActorBranchProps) {
  const { node, counts, chosen, includedIn, isFolded, areInnerFolded, isOfMany } = props;
  const { actor } = node;
  const { tree, archive } = useOpenDataset();
  const present = usePresentOptions();
  const children = node.children.filter((child) => isOffered(child, present.actors, chosen));
  const { toggleActor } = useViewActions();
  const [isExpanded, setExpanded] = useState(!isFolded || holdsChosen(node, chosen));
  const checkbox = useRef<HTMLInputElement>(null);
  const [nameId, noteId, listId] = [useId(), useId(), useId()];

  const isChosen = chosen.includes(actor.id);
  const isPartlyChosen = !isChosen && children.some((child) => holdsChosen(child, chosen));
  // "Partly" is a property of the element only; no attribute says it.
  useEffect(() => {
    if (checkbox.current) checkbox.current.indeterminate = isPartlyChosen;
  }, [isPartlyChosen]);

  const isListed = children.length > 0 && (isExpanded || !isOfMany);
  const name = localText(actor.name, interfaceLanguage());
  const count = counts && (counts.get(actor.id) ?? 0);
  const side = actor.partOf === undefined ? tree.sideOf(actor.id) : undefined;
  return (
    <li className="actor-branch">
      <div className="actor-branch__row" data-included={includedIn !== null && !isChosen}>
        {children.length > 0 && (
          <button
            type="button"
            className="actor-branch__toggle"
            aria-expanded={isExpanded}
            aria-controls={isListed ? listId : undefined}
            aria-label={t(isExpanded ? 'filters.collapse' : 'filters.expand', { name: name.text })}
            onClick={() => setExpanded(!isExpanded)}
          >
            <Icon name={isExpanded ? 'expand' : 'collapse'} />
          </button>
        )}
        <label className="actor-branch__label">
          <input
            ref={checkbox}
            type="checkbox"
            checked={isChosen}
            onChange={() => toggleActor(actor.id)}
            aria-labelledby={nameId}
            aria-describedby={includedIn === null ? undefined : noteId}
          />
          {side !== undefined && (
            <span className="actor-branch__side" data-hue={hueOfLane(laneIdFromSide(side), archive.sides)} />
          )}
          <span id={nameId} className="actor-branch__name">
            <span lang={name.language}>{name.text}</span>
            {actor.identification.is !== 'stated' && (
              <i className="actor-branch__inferred"> {t(`basis.${actor.identification.is}`)}</i>
            )}
            <span className="visually-hidden">
              {count !== undefined &&
                t('join.comma') + t('filters.has', { count, number: numberWords(count) })}
            </span>
          </span>
        </label>
        <span className="actor-branch__count figures" aria-hidden="true" data-zero={count === 0}>
          {count !== undefined && numberWords(count)}
        </span>
        {includedIn !== null && (
          <span id={noteId} hidden>
            {t('filters.includedIn', { name: includedIn })}
          </span>
        )}
      </div>
      {isListed && (
        <ActorSiblings
          id={listId}
          isHidden={!isExpanded}
          group={name.text}
          nodes={children}
          counts={counts}
          chosen={chosen}
          isOfMany={isOfMany}
        >
          {(child) => (
            <ActorBranch
              key={child.actor.id}
              node={child}
              counts={counts}
              chosen={chosen}
              includedIn={isChosen ? name.text : includedIn}
              isFolded={areInnerFolded}
              areInnerFolded={areInnerFolded}
              isOfMany={isOfMany}
            />
          )}
        </ActorSiblings>
      )}
    </li>
  );
}
