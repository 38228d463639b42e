import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameStretch, stretchOf } from '../../../domain/marks/stretch';
import { zoomWindow } from '../../../domain/marks/window';
import type { TimeWindow } from '../../../domain/store/event-store';
import { type Asked, askedAtRest, askedWhileMoving } from './movement';

const DAY = 86_400_000;
const WIDTH = 1000;

const windows = fc
  .tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: 1, max: 900 }))
  .map(([from, days]): TimeWindow => ({ start: from * DAY, end: (from + days) * DAY }));

function movedBy({ start, end }: TimeWindow, part: number): TimeWindow {
  const by = (end - start) * part;
  return { start: start + by, end: end + by };
}

function stretch({ through, span }: Asked) {
  return stretchOf(through, span / WIDTH);
}

function moving(rest: TimeWindow, through: TimeWindow, before = askedAtRest(rest)): Asked {
  return askedWhileMoving(rest, { through, span: through.end - through.start }, before, WIDTH);
}

describe('what is asked for while the chart moves', () => {
  it('is always told for all that is seen, at no finer scale than was asked for at rest', () => {
    fc.assert(
      fc.property(windows, fc.array(fc.double({ min: 0.5, max: 2, noNaN: true })), (rest, factors) => {
        let [seen, asked] = [rest, askedAtRest(rest)];
        for (const factor of factors) {
          seen = movedBy(zoomWindow(seen, factor), factor - 1);
          asked = moving(rest, seen, asked);
          const { window } = stretch(asked);
          expect(window.start).toBeLessThanOrEqual(seen.start);
          expect(window.end).toBeGreaterThanOrEqual(seen.end);
          expect(asked.span).toBeGreaterThanOrEqual(rest.end - rest.start);
        }
      }),
    );
  });

  it('is of the scale of rest while the reader pans, and the same until a block is left', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: -300, max: 300 }), (rest, percent) => {
        const panned = movedBy(rest, percent / 100);
        const asked = moving(rest, panned);
        expect(asked.span).toBeCloseTo(rest.end - rest.start, 3);
        const [before, there] = [
          stretch(askedAtRest(rest)),
          stretch({ ...askedAtRest(rest), through: panned }),
        ];
        expect(asked).toEqual(
          isSameStretch(there, before) ? askedAtRest(rest) : { ...asked, through: panned },
        );
      }),
    );
  });

  it('changes twice while four times as much comes into sight twice', () => {
    const rest = { start: 0, end: 30 * DAY };
    const answers = new Set<Asked>();
    let asked = askedAtRest(rest);
    for (let step = 1; step <= 40; step += 1) {
      asked = moving(rest, zoomWindow(rest, 16 ** (step / 40)), asked);
      answers.add(asked);
    }
    expect(answers.size).toBe(2);
  });
});
