/** Which actors of the tree are offered as choices. */
import type { ActorNode } from '../../domain/actors/actor-tree';
import type { ActorId } from '../../domain/archive/ids';

/** Who is in no event (a reporter, a publisher) is no choice, unless the address made it. */
export function isOffered(
  node: ActorNode,
  present: ReadonlySet<ActorId>,
  chosen: readonly ActorId[],
): boolean {
  return present.has(node.actor.id) || holdsChosen(node, chosen);
}

export function holdsChosen(node: ActorNode, chosen: readonly ActorId[]): boolean {
  // Nothing is sought in a tree of thousands when nothing is chosen.
  if (chosen.length === 0) return false;
  return chosen.includes(node.actor.id) || node.children.some((child) => holdsChosen(child, chosen));
}
