/** The tree that `partOf` makes of the actors, and what is inherited through it. */
import type { Actor, Side } from '../archive/actor';
import type { ActorId, SideId } from '../archive/ids';

export interface ActorNode {
  readonly actor: Actor;
  readonly children: readonly ActorNode[];
}

export interface ActorTree {
  /** Actors that belong to no other, in file order. */
  readonly roots: readonly ActorNode[];
  readonly byId: ReadonlyMap<ActorId, Actor>;
  /** The actor and all it belongs to, from itself to its root. Empty for an unknown id. */
  lineage(id: ActorId): readonly ActorId[];
  /** The side whose root is in the actor's lineage, if any. */
  sideOf(id: ActorId): SideId | undefined;
}

/** Actors whose `partOf` is unknown or runs in a circle count as roots: nothing sound is lost. */
export function createActorTree(actors: readonly Actor[], sides: readonly Side[]): ActorTree {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const sideByRoot = new Map(sides.map((side) => [side.actor, side.id]));

  function lineage(id: ActorId): readonly ActorId[] {
    const path: ActorId[] = [];
    for (let at = byId.get(id); at !== undefined; at = at.partOf && byId.get(at.partOf)) {
      if (path.includes(at.id)) break;
      path.push(at.id);
    }
    return path;
  }

  const isInCircle = (actor: Actor) => actor.partOf !== undefined && lineage(actor.partOf).includes(actor.id);
  const parentOf = (actor: Actor) =>
    actor.partOf !== undefined && byId.has(actor.partOf) && !isInCircle(actor) ? actor.partOf : undefined;

  const childrenByParent = new Map<ActorId | undefined, Actor[]>();
  for (const actor of actors) {
    const parent = parentOf(actor);
    const siblings = childrenByParent.get(parent);
    if (siblings === undefined) childrenByParent.set(parent, [actor]);
    else siblings.push(actor);
  }
  const nodeFrom = (actor: Actor): ActorNode => ({
    actor,
    children: (childrenByParent.get(actor.id) ?? []).map(nodeFrom),
  });

  return {
    roots: (childrenByParent.get(undefined) ?? []).map(nodeFrom),
    byId,
    lineage,
    sideOf: (id) =>
      lineage(id)
        .map((ancestor) => sideByRoot.get(ancestor))
        .find((side) => side !== undefined),
  };
}
