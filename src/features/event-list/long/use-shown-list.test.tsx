// @vitest-environment happy-dom
// From one list to the next without a moment in which neither is there.
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EventId } from '../../../domain/archive/ids';
import { createLateStore, listOf } from './test-list';
import { type InSight, useShownList } from './use-shown-list';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

function show(rows: ReturnType<InSight['rows']>) {
  const { wrapper } = createLateStore(1000);
  const inSight = { current: { rows: () => rows, belowBar: (place: number) => place / 10 } };
  const { result, rerender } = renderHook(({ wanted }) => useShownList(wanted, inSight), {
    wrapper,
    initialProps: { wanted: listOf(1000) },
  });
  return { result, want: (wanted: ReturnType<typeof listOf>) => rerender({ wanted }) };
}

const eventAt = (place: number) => ({ id: `event-${place}` as EventId, place });

it('the list that is there stays until the rows of the next are', async () => {
  const { result, want } = show([eventAt(40)]);
  const next = listOf(1000, 'text');
  want(next);
  expect(result.current.shown.list.order).toBe('time');
  expect(result.current.isChanging).toBe(true);
  await pass(30);
  expect(result.current.shown.list).toBe(next);
  expect(result.current.isChanging).toBe(false);
  // The event that was in sight has another place, and is to stand where it stood.
  expect(result.current.shown.goTo).toEqual({ id: 'event-40', place: 959, below: 4 });
});

it('who is at the head of a list is at the head of the next', async () => {
  const { result, want } = show([]);
  want(listOf(1000, 'text'));
  await pass(30);
  expect(result.current.shown.list.order).toBe('text');
  expect(result.current.shown.goTo).toBeUndefined();
});

it('of several choices in a row only the last is gone to', async () => {
  const { result, want } = show([eventAt(7)]);
  want(listOf(500, 'text'));
  await pass(3);
  const last = listOf(1000, 'text');
  want(last);
  const seen = new Set<unknown>();
  for (let step = 0; step < 10; step += 1) {
    await pass(5);
    seen.add(result.current.shown.list.matching);
  }
  expect(result.current.shown.list).toBe(last);
  expect([...seen]).toEqual([1000]);
});
