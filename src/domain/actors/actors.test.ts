import { describe, expect, it } from 'vitest';
import type { Actor, Side } from '../archive/actor';
import type { DiplomaticEvent } from '../archive/event';
import type { ActorId, EventId, ParticipationId, SideId } from '../archive/ids';
import type { Role } from '../archive/vocabulary';
import { type ActorFilter, actorsOfEvent, isLeftByFilter } from './actor-filter';
import { createActorTree } from './actor-tree';
import { laneOfEvent, lanesFromSides } from './lanes';

const actor = (id: string, partOf?: string): Actor => ({
  id: id as ActorId,
  kind: 'organisation',
  name: { en: id },
  identification: { is: 'stated' },
  ...(partOf !== undefined && { partOf: partOf as ActorId }),
});
const side = (id: string, root: string): Side => ({
  id: id as SideId,
  name: { en: id },
  actor: root as ActorId,
});

const ACTORS = [
  actor('north'),
  actor('north-ministry', 'north'),
  actor('north-envoy', 'north-ministry'),
  actor('south'),
  actor('south-envoy', 'south'),
  actor('observer'),
];
const SIDES = [side('n', 'north'), side('s', 'south')];
const tree = createActorTree(ACTORS, SIDES);

/** An event from "north-envoy participant, south subject". */
function event(participations: string): DiplomaticEvent {
  return {
    id: 'event' as EventId,
    title: { en: 'event' },
    kind: 'meeting',
    standing: 'occurred',
    when: { basis: {}, timeZone: null },
    participations: participations.split(', ').map((text, index) => {
      const [id, role] = text.split(' ');
      return { id: `p${index}` as ParticipationId, actor: id as ActorId, role: role as Role };
    }),
    claims: [],
    relations: [],
  };
}

describe('the tree of actors', () => {
  it('gives an actor the side of its root', () => {
    expect(tree.sideOf('north-envoy' as ActorId)).toBe('n');
    expect(tree.sideOf('observer' as ActorId)).toBeUndefined();
  });

  it('loses nobody to a circle or an unknown parent', () => {
    const odd = createActorTree(
      [actor('a', 'b'), actor('b', 'a'), actor('c', 'nobody'), actor('d', 'c')],
      [],
    );
    const names = (nodes: typeof odd.roots): readonly string[] =>
      nodes.flatMap((node) => [node.actor.id, ...names(node.children)]);
    expect(names(odd.roots).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the lane of an event', () => {
  it.each([
    ['north-envoy participant', 'side:n'],
    ['north-envoy participant, south-envoy participant', 'both'],
    ['north-envoy speaker, south subject', 'side:n'],
    ['observer host', 'none'],
    ['observer speaker, south-envoy speaker', 'side:s'],
    ['observer reporter, south-envoy publisher', 'none'],
    ['north subject, south addressee', 'both'],
  ])('of %s is %s', (participations, lane) => {
    expect(laneOfEvent(event(participations), tree)).toBe(lane);
  });

  it('stands between the sides it joins', () => {
    expect(lanesFromSides(SIDES).map(({ id }) => id)).toEqual(['side:n', 'both', 'side:s', 'none']);
    expect(lanesFromSides([]).map(({ id }) => id)).toEqual(['none']);
  });
});

describe('the filter by actor', () => {
  const left = (participations: string, actors: string, match: ActorFilter['match']) =>
    isLeftByFilter(actorsOfEvent(event(participations), tree), {
      actors: actors.split(', ').filter(Boolean) as readonly string[] as readonly ActorId[],
      match,
    });

  it('leaves everything where nobody is chosen', () => {
    expect(left('observer host', '', 'any')).toBe(true);
    expect(left('observer host', '', 'all')).toBe(true);
  });

  it('finds the people of an office', () => {
    expect(left('north-envoy participant', 'north-ministry', 'any')).toBe(true);
    expect(left('north participant', 'north-envoy', 'any')).toBe(false);
  });

  it('takes those spoken of for any, only those who were there for all', () => {
    expect(left('north-envoy speaker, south subject', 'south', 'any')).toBe(true);
    expect(left('north-envoy speaker, south subject', 'north, south', 'all')).toBe(false);
    expect(left('north-envoy host, south-envoy participant', 'north, south', 'all')).toBe(true);
  });

  it('never counts those who only reported', () => {
    expect(left('observer reporter, north speaker', 'observer', 'any')).toBe(false);
  });
});
