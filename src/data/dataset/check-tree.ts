/** Actors whose `partOf` leads to a root, and sides that have one. */
import type { Actor, Side } from '../../domain/archive/actor';
import type { ActorId } from '../../domain/archive/ids';
import type { KnownIds } from './known-ids';
import { firstOfEachId, type Located } from './located';
import { type Reporter, reportUnknown } from './reporter';

export function checkActors(
  actors: readonly Located<Actor>[],
  known: KnownIds['actors'],
  root: Reporter,
): void {
  const parentOf = new Map(firstOfEachId(actors).map(({ id, partOf }) => [id, partOf]));
  for (const { record, path } of actors) {
    if (record.partOf === undefined) continue;
    const here = root.at(...path, 'partOf');
    if (!known.has(record.partOf)) reportUnknown(here, 'actor', record.partOf);
    else if (isInCircle(record.id, parentOf)) {
      here.report(
        'error',
        `"${record.id}" belongs to itself through "partOf"`,
        'break the circle: a root has no "partOf"',
      );
    }
  }
}

function isInCircle(id: ActorId, parentOf: ReadonlyMap<ActorId, ActorId | undefined>): boolean {
  const seen = new Set<ActorId>();
  for (let at = parentOf.get(id); at !== undefined && !seen.has(at); at = parentOf.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

export function checkSides(sides: readonly Located<Side>[], known: KnownIds['actors'], root: Reporter): void {
  for (const { record, path } of sides) {
    if (!known.has(record.actor)) reportUnknown(root.at(...path, 'actor'), 'actor', record.actor);
  }
}
