import { expect, it } from 'vitest';
import { NO_FILTER } from '../filter/event-filter';
import { createMemoryStore } from './memory-store';
import { archiveOf } from './test-archives';
import { describeStore } from './test-conformance';

describeStore('the store in memory', createMemoryStore);

it('the store in memory answers at once: the first screen is drawn from it', () => {
  const store = createMemoryStore(archiveOf([{ date: '2021-11-02' }]));
  expect(store.counts(NO_FILTER)).not.toBeInstanceOf(Promise);
  expect(store.list({ filter: NO_FILTER, order: 'time', offset: 0, limit: 1 })).not.toBeInstanceOf(Promise);
  expect(store.optionCounts(NO_FILTER)).not.toBeInstanceOf(Promise);
});
