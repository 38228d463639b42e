/** A dataset in memory behind the store interface; every answer is there at once, but for what is fetched to reckon it. */
import type { Archive } from '../archive/archive';
import { columnNamesFrom } from '../columns/column-names';
import { columnsFromParts } from '../columns/event-columns';
import { partFromEvents } from '../columns/facts-from-event';
import { createColumnStore } from './column-store';
import type { EventStore } from './event-store';

export function createMemoryStore(archive: Archive): EventStore {
  const names = columnNamesFrom(archive);
  return createColumnStore({
    head: archive,
    columns: columnsFromParts([partFromEvents(archive.events, archive, names)], names),
    records: { read: (places) => places.flatMap((place) => archive.events[place] ?? []) },
    isComplete: true,
  });
}
