import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { restWhenDue, runAtOnce, runInSlices, type Sliced } from './slices';

/** Takes `cost` milliseconds of a clock of its own for each part. */
function* work(parts: number, cost: number, clock: { now: number }, log: string[] = []): Sliced<number> {
  for (let part = 0; part < parts; part += 1) {
    clock.now += cost;
    log.push(`part ${part}`);
    yield;
  }
  return parts;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('work in parts', () => {
  it('gives the same with rests and without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.nat(20), async (parts, cost) => {
        const clock = { now: 0 };
        vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
        expect(await runInSlices(work(parts, cost, clock))).toBe(runAtOnce(work(parts, cost, clock)));
      }),
    );
  });

  it('lets others go on when a slice is full, and not before', async () => {
    const clock = { now: 0 };
    vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
    const log: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => log.push('other');
    const done = runInSlices(work(4, 3, clock, log));
    port2.postMessage(null);
    await done;
    port1.close();
    expect(log.indexOf('other')).toBeGreaterThan(log.indexOf('part 1'));
    expect(log.indexOf('other')).toBeLessThan(log.indexOf('part 3'));
  });

  it('fails with what it throws', async () => {
    function* broken(): Sliced<never> {
      yield;
      throw new Error('no');
    }
    await expect(runInSlices(broken())).rejects.toThrow('no');
    expect(() => runAtOnce(broken())).toThrow('no');
  });

  it('that only seems to wait lets others go on when a slice is full, and not before', async () => {
    const clock = { now: 0 };
    vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
    const breathe = restWhenDue();
    let others = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      others += 1;
    };
    port2.postMessage(null);
    await breathe();
    expect(others).toBe(0);
    clock.now += 5;
    await breathe();
    await breathe();
    port1.close();
    expect(others).toBe(1);
  });
});
