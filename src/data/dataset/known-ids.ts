/** What may be named: the ids that stand anywhere in the file. */
import type { ActorId, EventId, OutsideReferenceId, SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';
import { idIn, type RawList } from './raw-lists';

/**
 * The ids of one list, those of faulty records included: what they name is there, if unsound. Where a record
 * has no id that can be read, or the list is none, any id may be the one that is meant, and is known.
 */
export interface Room<Id extends string> {
  has(id: Id): boolean;
  /** The same as data: the ids, and whether any other is known too. */
  readonly plain: PlainRoom;
}

export interface PlainRoom {
  readonly ids: ReadonlySet<string>;
  readonly isOpen: boolean;
}

export interface KnownIds {
  readonly actors: Room<ActorId>;
  readonly events: Room<EventId>;
  readonly sources: Room<SourceId> & {
    /** Undefined where the record is faulty. */
    get(id: SourceId): Source | undefined;
  };
  readonly outsideReferences: Room<OutsideReferenceId>;
}

export function roomOf<Id extends string>({ values, isThere }: RawList): Room<Id> {
  const found = values.map(idIn);
  return createRoom({
    ids: new Set(found.filter((id) => id !== undefined)),
    isOpen: !isThere || found.includes(undefined),
  });
}

export function createRoom<Id extends string>(plain: PlainRoom): Room<Id> {
  return { plain, has: (id) => plain.isOpen || plain.ids.has(id) };
}
