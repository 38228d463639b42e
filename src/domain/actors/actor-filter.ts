/** Which events a choice of actors leaves. */
import type { DiplomaticEvent } from '../archive/event';
import type { ActorId } from '../archive/ids';
import { PLACING_ROLES, TOPIC_ROLES } from '../archive/vocabulary';
import type { ActorTree } from './actor-tree';

/** `any`: one of the chosen actors took part or is spoken of. `all`: all of them were there together. */
export type ActorMatch = 'any' | 'all';

export interface ActorFilter {
  /** No actors chosen leaves all events. */
  readonly actors: readonly ActorId[];
  readonly match: ActorMatch;
}

export const NO_FILTER: ActorFilter = { actors: [], match: 'any' };

/** The actors that count for an event, each with all it belongs to: choosing an office finds its people. */
export interface EventActors {
  /** Those who were there (participant, host, speaker). */
  readonly present: ReadonlySet<ActorId>;
  /** These and those it is about or was addressed to. */
  readonly concerned: ReadonlySet<ActorId>;
}

export function actorsOfEvent(event: DiplomaticEvent, tree: ActorTree): EventActors {
  const withLineage = (roles: readonly string[]) =>
    new Set(
      event.participations
        .filter((participation) => roles.includes(participation.role))
        .flatMap((participation) => tree.lineage(participation.actor)),
    );
  return {
    present: withLineage(PLACING_ROLES),
    concerned: withLineage([...PLACING_ROLES, ...TOPIC_ROLES]),
  };
}

export function isLeftByFilter(actors: EventActors, filter: ActorFilter): boolean {
  if (filter.actors.length === 0) return true;
  return filter.match === 'all'
    ? filter.actors.every((id) => actors.present.has(id))
    : filter.actors.some((id) => actors.concerned.has(id));
}
