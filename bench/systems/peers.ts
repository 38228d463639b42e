/** The two peers, each in a page of its own that does nothing else; what is best for each stands in `bench/peers`. */
import type { Page } from '@playwright/test';
import { archiveId } from '../archives/write-archive';
import { dragSideways, type Place, wheelZoom } from '../browser/gestures';
// Declares what the pages offer.
import type {} from '../peers/peer';
import { type LoadTimes, type System, WINDOWS } from './system';

export const PEERS = '/peers/';
export const ARCHIVES = '/archives/';
/** Events that are drawn and thrown away first: then the peer's code is loaded, and has run once. */
const WARM_SIZE = 100;
/** Milliseconds without a change after which the peer has drawn. */
const QUIET = 300;

export const visTimeline: System = {
  name: 'vis-timeline',
  drawing: ['#timeline'],
  marks: '.vis-item',
  warmUp: (page, origin) => warmUp(page, `${origin}${PEERS}vis-timeline.html`, pathOfRows),
  load: (page, size) => load(page, pathOfRows(size)),
  dataPaths: (size) => [pathOfRows(size)],
  async showWindow(page, name) {
    const { start, end } = WINDOWS[name];
    await page.evaluate(([from, to]) => window.peer.showWindow?.(from, to), [start, end] as const);
  },
  pan: async (page, pace) => dragSideways(page, await middleOf(page, '#timeline'), pace),
  zoom: async (page, pace) => wheelZoom(page, await middleOf(page, '#timeline'), pace),
  async toggleFilter(page, limit, measured) {
    const { x, y } = await middleOf(page, '#filter');
    await page.evaluate(
      (order) => {
        const { bench } = window;
        bench.begin(bench.fromInputToLastChange({ areas: ['#timeline'], isThere: () => true, ...order }));
      },
      { quiet: QUIET, limit },
    );
    return measured(async () => {
      await page.mouse.click(x, y);
      return page.evaluate(() => window.bench.pending ?? 0);
    });
  },
};

export const timelineJs: System = {
  name: 'timelinejs',
  drawing: ['#timeline'],
  marks: '.tl-timemarker',
  warmUp: (page, origin) => warmUp(page, `${origin}${PEERS}timelinejs.html`, pathOfTimelineJs),
  load: (page, size) => load(page, pathOfTimelineJs(size)),
  dataPaths: (size) => [pathOfTimelineJs(size)],
  pan: async (page, pace) => dragSideways(page, await middleOf(page, '.tl-timenav'), pace),
  zoom: pressZoomButtons,
};

function pathOfRows(size: number): string {
  return `${ARCHIVES}${archiveId(size)}/rows.json`;
}

function pathOfTimelineJs(size: number): string {
  return `${ARCHIVES}${archiveId(size)}/timelinejs.json`;
}

async function warmUp(page: Page, address: string, path: (size: number) => string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => 'peer' in window);
  await page.evaluate((small) => window.peer.draw(small), path(WARM_SIZE));
  await page.evaluate(() => window.peer.destroy());
}

/** What is drawn is all there is: there is no first window before the rest. */
async function load(page: Page, path: string): Promise<LoadTimes> {
  const drawn = await page.evaluate(async (address) => {
    window.bench.mark('load:begin');
    const time = await window.peer.draw(address);
    window.bench.mark('load:end');
    return time;
  }, path);
  return { firstWindow: drawn, everythingReady: drawn };
}

/** It zooms by its buttons only, and moves for a second after each press. */
async function pressZoomButtons(page: Page): Promise<void> {
  for (const button of ['.tl-icon-zoom-in', '.tl-icon-zoom-out']) {
    for (let press = 0; press < 2; press += 1) {
      await page.locator(button).click();
      await page.evaluate(() => window.bench.afterPaint());
    }
  }
}

async function middleOf(page: Page, selector: string): Promise<Place> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`the peer shows no ${selector}`);
  return { x: box.x + box.width * 0.6, y: box.y + box.height / 2 };
}
