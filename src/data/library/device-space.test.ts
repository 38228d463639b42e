import { expect, it, vi } from 'vitest';
import { askToPersist, deviceSpace } from './device-space';

it('is what the browser says', async () => {
  const storage = {
    estimate: async () => ({ usage: 5, quota: 100 }),
    persisted: async () => true,
    persist: async () => true,
  };
  vi.stubGlobal('navigator', { storage });
  expect(await deviceSpace()).toEqual({ used: 5, most: 100, isPersistent: true });
  expect(await askToPersist()).toBe(true);
});

it('is unknown where the browser says nothing', async () => {
  const no = () => Promise.reject(new TypeError('no'));
  for (const storage of [undefined, { estimate: no, persisted: no, persist: no }]) {
    vi.stubGlobal('navigator', { storage });
    expect(await deviceSpace()).toEqual({ isPersistent: false });
    expect(await askToPersist()).toBe(false);
  }
});
