/** Actors that belong to the same one, or to none; of very many the most frequent, and a way to the next. */
import { type ReactNode, useRef, useState } from 'react';
import type { ActorNode } from '../../domain/actors/actor-tree';
import type { ActorId } from '../../domain/archive/ids';
import { localText } from '../../domain/archive/language-map';
import { interfaceLanguage } from '../../words/translate';
import { MoreOptions } from './MoreOptions';
import { holdsChosen } from './offered-actors';
import { FEW, frequentOptions, MAX_AT_ONCE, STEP } from './option-list';

interface ActorSiblingsProps {
  readonly nodes: readonly ActorNode[];
  /** Draws one of them. */
  readonly children: (node: ActorNode) => ReactNode;
  /** What they have in common, in words. */
  readonly group: string;
  readonly counts: ReadonlyMap<ActorId, number> | undefined;
  readonly chosen: readonly ActorId[];
  /** Not all of them are shown at once. */
  readonly isOfMany: boolean;
  /** Of those that stand below another. */
  readonly id?: string;
  readonly isHidden?: boolean;
}

export function ActorSiblings(props: ActorSiblingsProps) {
  const { nodes, children, group, counts, chosen, isOfMany, id, isHidden } = props;
  const [limit, setLimit] = useState(FEW);
  const list = useRef<HTMLUListElement>(null);
  const isCut = isOfMany && nodes.length > MAX_AT_ONCE;
  const shown = isCut ? frequentNodes(nodes, limit, counts, chosen) : nodes;
  return (
    <>
      <ul
        ref={list}
        id={id}
        className={id === undefined ? 'event-filter__tree' : 'actor-branch__children'}
        hidden={isHidden}
      >
        {shown.map(children)}
      </ul>
      {isCut && isHidden !== true && (
        <MoreOptions
          list={list}
          group={group}
          shown={shown.length}
          total={nodes.length}
          onMore={() => setLimit(limit + STEP)}
        />
      )}
    </>
  );
}

function frequentNodes(
  nodes: readonly ActorNode[],
  limit: number,
  counts: ActorSiblingsProps['counts'],
  chosen: ActorSiblingsProps['chosen'],
): readonly ActorNode[] {
  const options = nodes.map((node) => ({
    node,
    name: localText(node.actor.name, interfaceLanguage()).text,
    count: counts?.get(node.actor.id) ?? 0,
    isChosen: holdsChosen(node, chosen),
  }));
  return frequentOptions(options, limit).map(({ node }) => node);
}
