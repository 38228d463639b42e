/** What comes in time passes as it is, and what does not is told. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime, LONGEST_COMING } from './in-time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives what comes in time, or the reason why it does not come', async () => {
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('here'), LONGEST_COMING - 1));
  const coming = inTime(late);
  await vi.advanceTimersByTimeAsync(LONGEST_COMING - 1);
  await expect(coming).resolves.toBe('here');
  await expect(inTime(Promise.reject(new Error('404')))).rejects.toThrow('404');
  expect(vi.getTimerCount()).toBe(0);
});

it('gives up what never comes', async () => {
  const coming = inTime(new Promise(() => {}));
  coming.catch(() => {});
  await vi.advanceTimersByTimeAsync(LONGEST_COMING);
  await expect(coming).rejects.toThrow('it did not come within 60 seconds');
});
