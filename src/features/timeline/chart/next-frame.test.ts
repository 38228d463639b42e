import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NextFrame } from './next-frame';

/** The frames that were asked for and have not come. */
let awaited: Map<number, () => void>;

function drawFrame(): void {
  const due = [...awaited.values()];
  awaited.clear();
  for (const then of due) then();
}

beforeEach(() => {
  awaited = new Map();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => {
    last += 1;
    awaited.set(last, then);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => awaited.delete(id));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is done in the next frame', () => {
  it('is done once for all who ask, and again for who asks meanwhile', () => {
    let done = 0;
    const next = new NextFrame(() => {
      done += 1;
      if (done === 1) next.ask();
    });
    next.ask();
    next.ask();
    for (const expected of [1, 2, 2]) {
      drawFrame();
      expect(done).toBe(expected);
    }
  });

  it('is not done once it is stopped, nor for who asks then', () => {
    let done = 0;
    const next = new NextFrame(() => {
      done += 1;
    });
    next.ask();
    next.stop();
    next.ask();
    drawFrame();
    expect(done).toBe(0);
  });
});
