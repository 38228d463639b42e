import { describe, expect, it } from 'vitest';
import { buffersOf } from '../../../base/buffers';
import { runAtOnce } from '../../../base/slices';
import type { EventId } from '../../archive/ids';
import { archiveOf } from '../../store/test-archives';
import { createIndexedSearch } from '../indexed-search';
import { createSearchIndexBuilder, type SearchableEvent } from './index-builder';
import type { SearchIndex } from './index-part';
import { indexingAll } from './join-parts';

/** All that the search looks at of an event. */
const event = (serial: number): SearchableEvent => ({
  id: `event-${serial}` as EventId,
  title: { en: `Event ${serial}` },
  when: { timeZone: null },
  participations: [],
  claims: [],
});

function partOf(serials: readonly number[]) {
  const builder = createSearchIndexBuilder(archiveOf([]));
  for (const serial of serials) builder.add(serial, event(serial));
  expect(builder.size).toBe(serials.length);
  return runAtOnce(builder.finish());
}

function searchOver(index: SearchIndex, eventCount: number) {
  const archive = archiveOf([{}, {}, {}, {}]);
  return createIndexedSearch({
    index,
    facts: archive,
    eventCount,
    recordOf: async (position) => archive.events[position],
  });
}

describe('a part of an index', () => {
  it('is handed over with its memory, and left empty behind', async () => {
    const parts = [partOf([2, 3]), partOf([0, 1])];
    const received = parts.map((part) => structuredClone(part, { transfer: buffersOf(part) }));
    for (const part of parts) {
      for (const { byteLength } of buffersOf(part)) expect(byteLength).toBe(0);
      expect(part.serials.length).toBe(0);
    }
    const index = runAtOnce(indexingAll(received, archiveOf([])));
    expect([...index.serials]).toEqual([0, 1, 2, 3]);
    const { value } = await searchOver(index, 4).search('event 3', 5);
    expect(value).toMatchObject([{ group: 'titles', closeness: 0, event: { id: 'event-3' } }]);
  });

  it('answers before the others have come, and says that it is not all', async () => {
    const index = runAtOnce(indexingAll([partOf([0, 1])], archiveOf([])));
    const search = searchOver(index, 4);
    expect(search.size.events).toBe(2);
    expect(await search.search('event 1', 5)).toMatchObject({
      value: [{ group: 'titles' }],
      isComplete: false,
    });
    expect(await search.search('event 3', 5)).toEqual({ value: [], isComplete: false });
  });
});

describe('records', () => {
  const index = runAtOnce(indexingAll([partOf([0, 1, 2, 3])], archiveOf([])));

  it('are read at the positions that their serial numbers have', async () => {
    const { events } = archiveOf([{}, {}, {}, {}]);
    const inOtherOrder = [3, 1, 0, 2].map((serial) => events[serial]);
    const search = createIndexedSearch({
      index,
      facts: archiveOf([]),
      eventCount: 4,
      positions: Uint32Array.from([2, 1, 3, 0]),
      recordOf: (position) => inOtherOrder[position],
    });
    for (const serial of [0, 1, 2, 3]) {
      const { value } = await search.search(`event ${serial}`, 5);
      expect(value).toMatchObject([{ group: 'titles', event: { id: `event-${serial}` } }]);
    }
  });

  it('that cannot be had are left out', async () => {
    const search = createIndexedSearch({
      index,
      facts: archiveOf([]),
      eventCount: 4,
      recordOf: () => undefined,
    });
    expect(await search.search('event', 2)).toEqual({ value: [], isComplete: true });
  });
});
