/** The search of a dataset in memory: its index is made in slices, so the page can be used meanwhile. */
import { runInSlices, type Sliced } from '../../base/slices';
import type { Archive } from '../archive/archive';
import type { EventSearch } from './event-search';
import { createSearchIndexBuilder } from './index/index-builder';
import type { SearchIndex } from './index/index-part';
import { indexingAll } from './index/join-parts';
import { createIndexedSearch } from './indexed-search';
import type { SearchNews } from './search-news';

/** Events after which it is told how far it is. */
const TELLING = 500;

/** Resolves when all is indexed; `tell` hears how far it is. */
export async function createMemorySearch(
  archive: Archive,
  tell: (news: SearchNews) => void = () => {},
): Promise<EventSearch> {
  const { events } = archive;
  return createIndexedSearch({
    index: await runInSlices(indexing(archive, tell)),
    facts: archive,
    eventCount: events.length,
    recordOf: (position) => events[position],
  });
}

function* indexing(archive: Archive, tell: (news: SearchNews) => void): Sliced<SearchIndex> {
  const total = archive.events.length;
  const builder = createSearchIndexBuilder(archive);
  for (const [serial, event] of archive.events.entries()) {
    if (serial % TELLING === 0) tell({ stage: 'indexing', indexed: serial, total });
    builder.add(serial, event);
    yield;
  }
  tell({ stage: 'joining', indexed: total, total });
  return yield* indexingAll([yield* builder.finish()], archive);
}
