/** A fault of the checker itself: its stack is seen, and the file is not blamed for it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { checkDataset } from './check-dataset';
import { main } from './cli';

vi.mock('./check-dataset', { spy: true });

it.each(['text', 'json'])(
  'is thrown as it is, and no file is said to be unreadable: --format %s',
  async (format) => {
    const fault = new TypeError('of the checker');
    vi.mocked(checkDataset).mockRejectedValueOnce(fault);
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    const reported = vi.spyOn(console, 'log').mockReturnValue();
    const folder = await mkdtemp(join(tmpdir(), 'readout-'));
    try {
      const file = join(folder, 'dataset.json');
      await writeFile(file, '{}');
      await expect(main(['--format', format, file])).rejects.toBe(fault);
    } finally {
      await rm(folder, { recursive: true });
    }
    expect([...printed.mock.calls, ...reported.mock.calls]).toEqual([]);
  },
);
