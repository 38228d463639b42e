import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchor, inPixels } from './anchor';

const HOUR = 3_600_000;
const WIDTH = 1000;
const spans = fc.integer({ min: 1, max: 24 * 365 }).map((hours) => hours * HOUR);
const starts = fc.integer({ min: -1e6, max: 1e6 }).map((hours) => hours * HOUR);

const leftOf = (time: number, { start, end }: { start: number; end: number }) =>
  ((time - start) / (end - start)) * WIDTH;

describe('an anchor', () => {
  it('shifts so that what was placed once stands where it would be placed anew', () => {
    fc.assert(
      fc.property(
        starts,
        spans,
        fc.array(fc.integer({ min: -900, max: 900 }), { maxLength: 20 }),
        (start, span, steps) => {
          const anchor = new Anchor();
          let window = { start, end: start + span };
          let placed = leftOf(start, window) - anchor.shiftAt(window, WIDTH);
          for (const step of steps) {
            // Windows are whole milliseconds, so that their length may waver by one.
            const by = Math.round((step / WIDTH) * span);
            window = { start: window.start + by, end: window.end + by };
            const shift = anchor.shiftAt(window, WIDTH);
            if (shift === 0) placed = leftOf(start, window);
            expect(placed + shift).toBeCloseTo(leftOf(start, window), 3);
          }
        },
      ),
    );
  });

  it('lets everything be placed anew at another scale, and far away', () => {
    const anchor = new Anchor();
    const window = { start: 0, end: 1000 * HOUR };
    expect(anchor.shiftAt(window, WIDTH)).toBe(0);
    expect(anchor.shiftAt({ start: 100 * HOUR, end: 1100 * HOUR }, WIDTH)).toBe(-100);
    expect(anchor.shiftAt({ start: 100 * HOUR, end: 900 * HOUR }, WIDTH)).toBe(0);
    expect(anchor.shiftAt({ start: 1e6 * HOUR, end: 1e6 * HOUR + 800 * HOUR }, WIDTH)).toBe(0);
  });

  it('knows no difference that no screen shows', () => {
    expect(inPixels(12.340001)).toBe(inPixels(12.34));
    expect(inPixels(12.5)).toBe(12.5);
  });
});
