import { expect, it } from 'vitest';
import type { SourceId } from '../archive/ids';
import { createMemoryStore } from './memory-store';
import { archiveOf } from './test-archives';

const HERALD = 'herald' as SourceId;
const quoting = (count: number) =>
  Array.from({ length: count }, () => ({ quoted: [[HERALD, 'asserted'] as const] }));

it('of many events that quote a source the first are told, and that there are more', async () => {
  const whole = await createMemoryStore(archiveOf(quoting(300))).quoting(HERALD);
  expect([whole.value.length, whole.isComplete]).toEqual([300, true]);
  const archive = archiveOf(quoting(301));
  const cut = await createMemoryStore(archive).quoting(HERALD);
  expect([cut.value, cut.isComplete]).toEqual([archive.events.slice(0, 300), false]);
});

it('ids of quotations are compared where their events can be read, and ids of events where there are more', async () => {
  const few = createMemoryStore(archiveOf(quoting(2000)));
  expect((await few.nearestIds({ of: 'quotation', id: 'q1999.l' })).value).toContain('q1999.1');
  const many = createMemoryStore(archiveOf(quoting(2001)));
  expect((await many.nearestIds({ of: 'quotation', id: 'q1999.l' })).value).toEqual([]);
  expect((await many.nearestIds({ of: 'event', id: 'evnt-2000' })).value).toContain('event-2000');
});
