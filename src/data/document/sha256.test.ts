import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256Of } from './sha256';

function bytesOf(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, at) => (at * 31) % 251);
}

afterEach(() => vi.unstubAllGlobals());

describe('the hash of bytes', () => {
  for (const length of [0, 1, 1000, 2 ** 23, 2 ** 23 + 1, 2 ** 23 + 2 ** 18 + 7]) {
    const bytes = bytesOf(length);
    const expected = createHash('sha256').update(bytes).digest('hex');

    it(`is that of others: ${length} bytes`, async () => {
      expect(await sha256Of(bytes)).toBe(expected);
    });

    it(`is the same where the browser has none: ${length} bytes`, async () => {
      vi.stubGlobal('crypto', {});
      expect(await sha256Of(bytes)).toBe(expected);
    });
  }

  it('is of many bytes never asked of the browser in one go', async () => {
    const digest = vi.fn();
    vi.stubGlobal('crypto', { subtle: { digest } });
    await sha256Of(bytesOf(2 ** 23 + 1));
    expect(digest).not.toHaveBeenCalled();
  });
});
