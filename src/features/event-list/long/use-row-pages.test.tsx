// @vitest-environment happy-dom
// What a long list asks of a store that answers later: what rests in sight, once, and nothing that flies past.
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLateStore, listOf } from './test-list';
import { useRowPages } from './use-row-pages';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

/** The first row in sight; some thirty follow. */
function look(from: number, kept: readonly number[] = []) {
  const { pages, wrapper } = createLateStore(100_000);
  const list = listOf(100_000);
  const { result, rerender } = renderHook(
    ({ first, others }) => useRowPages(list, first, first + 30, others),
    { wrapper, initialProps: { first: from, others: kept } },
  );
  return { pages, result, scrollTo: (first: number, others = kept) => rerender({ first, others }) };
}

it('the first rows are asked for at once, and are there when the store has answered', async () => {
  const { pages, result } = look(0);
  expect(pages).toEqual([0]);
  expect(result.current.rowAt(0)).toBeUndefined();
  await pass(10);
  expect(result.current.rowAt(0)?.id).toBe('event-0');
  expect(result.current.rowAt(30)?.id).toBe('event-30');
});

it('a scroll that does not rest asks for nothing', async () => {
  const { pages, result, scrollTo } = look(0);
  await pass(10);
  for (let first = 0; first < 90_000; first += 1000) {
    scrollTo(first);
    await pass(16);
  }
  expect(pages).toEqual([0]);
  await pass(100);
  // Where it came to rest: the rows in sight, with one neighbour either way.
  expect(pages).toEqual([0, 88_899, 88_999]);
  await pass(10);
  expect(result.current.rowAt(89_000)?.id).toBe('event-89000');
});

it('a slow one has the next rows before they are in sight, and asks for no page twice', async () => {
  const { pages, result, scrollTo } = look(0);
  await pass(10);
  for (let first = 0; first < 1000; first += 5) {
    scrollTo(first);
    await pass(16);
    expect(result.current.rowAt(first + 30)?.id).toBe(`event-${first + 30}`);
  }
  expect(pages).toEqual([...new Set(pages)]);
  expect(pages.length).toBeLessThanOrEqual(12);
});

it('rows that are kept have their page wherever the reader is', async () => {
  const { result, scrollTo } = look(0);
  await pass(10);
  scrollTo(50_000, [19, 20, 21]);
  await pass(100);
  await pass(10);
  expect(result.current.rowAt(20)?.id).toBe('event-20');
  expect(result.current.rowAt(50_010)?.id).toBe('event-50010');
});
