/**
 * Gestures by real input events, the same for the app and vis-timeline. Live, an event comes with every sixtieth of a
 * second whatever the page does, as from a hand; where the page is late, the browser makes one of several.
 */
import type { Page } from '@playwright/test';

/** Where a gesture is made, in pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Pace {
  /** Events in each direction. */
  readonly steps: number;
  /** False where each event waits for the answer to the one before: then there are as many on any machine. */
  readonly isLive: boolean;
}

const TICK_MS = 1000 / 60;
/** Pixels that the pointer is moved at each step. */
const STEP = 6;
/** Pixels that the wheel is turned at each step, as by two fingers on a pad; a wheel's notch is 120. */
const TURN = 20;

/** Drags the chart to the left and back. */
export async function dragSideways(page: Page, { x, y }: Place, pace: Pace): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const places = ascending(pace.steps).map((step) => x - step * STEP);
  const way = [...places, ...places.toReversed()];
  await inTime(
    page,
    way.map((at) => () => page.mouse.move(at, y)),
    pace,
  );
  await page.mouse.up();
}

/** Zooms in and out by as much. */
export async function wheelZoom(page: Page, { x, y }: Place, pace: Pace): Promise<void> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  const turns = [-TURN, TURN].flatMap((turn) => ascending(pace.steps).map(() => turn));
  await inTime(
    page,
    turns.map((turn) => () => page.mouse.wheel(0, turn)),
    pace,
  );
  await page.keyboard.up('Control');
}

/** Until the last of them is painted. */
async function inTime(page: Page, events: readonly (() => Promise<void>)[], { isLive }: Pace): Promise<void> {
  const begun = performance.now();
  const answers: Promise<void>[] = [];
  for (const [index, send] of events.entries()) {
    const wait = begun + index * TICK_MS - performance.now();
    if (isLive && wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    answers.push(send());
    if (isLive) continue;
    await answers.at(-1);
    await page.evaluate(() => window.bench.afterPaint());
  }
  await Promise.all(answers);
  await page.evaluate(() => window.bench.afterPaint());
}

function ascending(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
