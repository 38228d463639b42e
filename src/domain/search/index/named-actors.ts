/** What the events say of the actors: how sources print their names, who is in an event at all, and in which first. */
import type { Actor } from '../../archive/actor';
import type { Participation } from '../../archive/event';
import type { LocalText } from '../../archive/language-map';
import { PLACING_ROLES, type Role, TOPIC_ROLES } from '../../archive/vocabulary';

/** By the place of an actor in the dataset. */
export interface NamedActors {
  /** The least serial number of an event that names it, and one; 0 where none does. */
  readonly firstEvent: Uint32Array;
  /** 1 where it takes a part by which the filter finds it, apart from what belongs to it. */
  readonly isConcerned: Uint8Array;
  /** In the order in which they first come; each name of an actor once. */
  readonly printed: readonly PrintedName[];
}

interface PrintedName {
  readonly actor: number;
  readonly text: string;
  /** Serial number of the first event in which it is printed. */
  readonly serial: number;
}

const FILTERED_ROLES: readonly Role[] = [...PLACING_ROLES, ...TOPIC_ROLES];

export interface ActorNamer {
  add(serial: number, participations: readonly Pick<Participation, 'actor' | 'role' | 'printed'>[]): void;
  named(): NamedActors;
}

export function createActorNamer(actors: readonly Actor[]): ActorNamer {
  const placeOf = new Map(actors.map(({ id }, place) => [id, place]));
  const firstEvent = new Uint32Array(actors.length);
  const isConcerned = new Uint8Array(actors.length);
  const printed = createPrintedNames();
  return {
    add(serial, participations) {
      for (const { actor, role, printed: text } of participations) {
        const place = placeOf.get(actor);
        // A part in an event of somebody who is not in the dataset.
        if (place === undefined) continue;
        firstEvent[place] = earlier(firstEvent[place] ?? 0, serial + 1);
        if (FILTERED_ROLES.includes(role)) isConcerned[place] = 1;
        if (text !== undefined) printed.add(place, text, serial);
      }
    },
    named: () => ({ firstEvent, isConcerned, printed: printed.inOrder() }),
  };
}

/** @param parts in any order */
export function joinedNames(parts: readonly NamedActors[], actorCount: number): NamedActors {
  const firstEvent = new Uint32Array(actorCount);
  const isConcerned = new Uint8Array(actorCount);
  const printed = createPrintedNames();
  for (const part of parts) {
    for (let actor = 0; actor < actorCount; actor += 1) {
      firstEvent[actor] = earlier(firstEvent[actor] ?? 0, part.firstEvent[actor] ?? 0);
      isConcerned[actor] = (isConcerned[actor] ?? 0) | (part.isConcerned[actor] ?? 0);
    }
    for (const { actor, text, serial } of part.printed) printed.add(actor, text, serial);
  }
  return { firstEvent, isConcerned, printed: printed.inOrder() };
}

/** All names of the actors, one list for each: in every language, then as printed. */
export function namesOfActors(
  actors: readonly Actor[],
  { printed }: Pick<NamedActors, 'printed'>,
): readonly (readonly ActorName[])[] {
  const names = actors.map(({ name }): ActorName[] =>
    Object.entries(name).map(([language, text]) => ({ language, text, isPrinted: false })),
  );
  for (const { actor, text } of printed) names[actor]?.push({ language: 'und', text, isPrinted: true });
  return names;
}

export interface ActorName extends LocalText {
  readonly isPrinted: boolean;
}

/** Of two serial numbers and one, where 0 is none. */
function earlier(a: number, b: number): number {
  return a === 0 ? b : b === 0 ? a : Math.min(a, b);
}

function createPrintedNames() {
  const firstBy = new Map<number, Map<string, { serial: number; order: number }>>();
  let order = 0;
  return {
    add(actor: number, text: string, serial: number): void {
      const names = firstBy.get(actor) ?? new Map<string, { serial: number; order: number }>();
      const known = names.get(text);
      if (known !== undefined && known.serial <= serial) return;
      names.set(text, { serial, order });
      firstBy.set(actor, names);
      order += 1;
    },
    inOrder: (): readonly PrintedName[] =>
      [...firstBy]
        .flatMap(([actor, names]) => [...names].map(([text, first]) => ({ actor, text, ...first })))
        .toSorted((a, b) => a.serial - b.serial || a.order - b.order)
        .map(({ actor, text, serial }) => ({ actor, text, serial })),
  };
}
