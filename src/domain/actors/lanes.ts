/**
 * Lanes: where an event is drawn. One lane for each side, "both" between the first side and the others,
 * and "none" for events of no side. A side's place in the dataset gives its place here and its colour.
 */
import type { Side } from '../archive/actor';
import type { DiplomaticEvent } from '../archive/event';
import type { SideId } from '../archive/ids';
import { PLACING_ROLES, type Role } from '../archive/vocabulary';
import type { ActorTree } from './actor-tree';

export type LaneId = `side:${string}` | 'both' | 'none';

export interface Lane {
  readonly id: LaneId;
  readonly side?: Side;
}

export function laneIdFromSide(side: SideId): LaneId {
  return `side:${side}`;
}

/** First side, both, the other sides, none: each side touches the ruler of its own days. */
export function lanesFromSides(sides: readonly Side[]): readonly Lane[] {
  const [first, ...others] = sides.map((side): Lane => ({ id: laneIdFromSide(side.id), side }));
  if (first === undefined) return [{ id: 'none' }];
  const both: readonly Lane[] = others.length > 0 ? [{ id: 'both' }] : [];
  return [first, ...both, ...others, { id: 'none' }];
}

/**
 * The lane of an event, by the sides of those who were there. Where nobody was there (an absence, an
 * open question), those it is about place it instead; provenance roles never do.
 */
export function laneOfEvent(event: DiplomaticEvent, tree: ActorTree): LaneId {
  const sidesOf = (isCounted: (role: Role) => boolean) =>
    new Set(
      event.participations
        .filter((participation) => isCounted(participation.role))
        .map((participation) => tree.sideOf(participation.actor))
        .filter((side) => side !== undefined),
    );
  const hasPlacing = event.participations.some(({ role }) => PLACING_ROLES.includes(role));
  const sides = sidesOf(
    hasPlacing
      ? (role) => PLACING_ROLES.includes(role)
      : (role) => role === 'subject' || role === 'addressee',
  );
  const [only, another] = sides;
  if (only === undefined) return 'none';
  return another === undefined ? laneIdFromSide(only) : 'both';
}
