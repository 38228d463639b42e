/**
 * What stands still in time moves as one while the window moves: it is placed once, and what holds it is shifted. Only what
 * keeps to an edge of the window is placed anew in each frame.
 */
import type { TimeWindow } from '../../../domain/store/event-store';

/** Pixels; further than this numbers would lose their last digits. */
const FAR = 50_000;
/** Of a pixel: what moves less, across the whole width, has not moved. */
const FINE = 1 / 64;

export class Anchor {
  private window: TimeWindow | undefined;

  /** Pixels by which all has moved since it was placed; 0 where it must be placed anew, as after another scale. */
  shiftAt(window: TimeWindow, width: number): number {
    const span = window.end - window.start;
    const before = this.window;
    if (before !== undefined) {
      const growth = Math.abs(span / (before.end - before.start) - 1) * width;
      const shift = ((before.start - window.start) / span) * width;
      if (growth < FINE && Math.abs(shift) < FAR) return shift;
    }
    this.window = window;
    return 0;
  }
}

/** What is the same but for the last digits of a sum is not written again. */
export function inPixels(pixels: number): number {
  return Math.round(pixels / FINE) * FINE;
}
