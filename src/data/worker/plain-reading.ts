/** What a reader of parts has to know, as data that can be handed to another thread, and back. */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { Inference } from '../../domain/archive/evidence';
import type { SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';
import { createRoom, type PlainRoom } from '../dataset/known-ids';
import type { EventReading } from '../dataset/read-event-line';

export interface PlainReading {
  readonly head: ArchiveHead;
  readonly rooms: Readonly<Record<'actors' | 'sources' | 'outsideReferences' | 'inferences', PlainRoom>>;
  readonly inferences: ReadonlyMap<string, Inference>;
}

export function plainFromReading(head: ArchiveHead, { known, shared }: EventReading): PlainReading {
  return {
    head,
    rooms: {
      actors: known.actors.plain,
      sources: known.sources.plain,
      outsideReferences: known.outsideReferences.plain,
      inferences: shared.ids.plain,
    },
    inferences: shared.byId,
  };
}

export function readingFromPlain({ head, rooms, inferences }: PlainReading): EventReading {
  const sources = new Map<SourceId, Source>(head.sources.map((source) => [source.id, source]));
  return {
    known: {
      actors: createRoom(rooms.actors),
      sources: { ...createRoom(rooms.sources), get: (id) => sources.get(id) },
      outsideReferences: createRoom(rooms.outsideReferences),
      // Which events there are is known when all have come.
      events: createRoom({ ids: new Set(), isOpen: true }),
    },
    shared: { byId: inferences, ids: createRoom(rooms.inferences) },
  };
}
