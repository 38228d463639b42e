/** What may be named: the ids that stand anywhere in the file. */
import type { ActorId, EventId, OutsideReferenceId, SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';

/** All ids of the file, those of faulty records included: what they name is there, if unsound. */
export interface KnownIds {
  readonly actors: ReadonlySet<ActorId>;
  readonly events: ReadonlySet<EventId>;
  /** Undefined where the record is faulty. */
  readonly sources: ReadonlyMap<SourceId, Source | undefined>;
  readonly outsideReferences: ReadonlySet<OutsideReferenceId>;
}
