/** The strip on a phone: it stands first, the chart comes when it is asked for, and fingers move the window. */
import type { Page } from '@playwright/test';
import { OverviewStrip, type Place } from './pages/overview-strip';
import { expect, test } from './test';

const NOVEMBER = '?window=2021-11-14T16:00Z/2021-11-18T16:00Z';
const SUMMER = '?window=2021-05-31T16:00Z/2021-07-31T16:00Z';

/** A finger that goes from a place by a way, step by step. */
async function swipe(page: Page, from: Place, way: { readonly dx?: number; readonly dy?: number }) {
  const client = await page.context().newCDPSession(page);
  const at = (part: number) => ({
    x: from.x + (way.dx ?? 0) * part,
    y: from.y + (way.dy ?? 0) * part,
    id: 0,
  });
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] });
  for (let step = 1; step <= 8; step += 1) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step / 8)] });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

test('the strip is seen first, and all above the list takes two fifths of the screen at most', async ({
  readout,
  page,
}) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  await expect(strip.strip()).toBeInViewport({ ratio: 1 });
  await expect(readout.chart()).toHaveCount(0);
  const timeline = await readout.timeline().boundingBox();
  expect((timeline?.y ?? 0) + (timeline?.height ?? 0)).toBeLessThan(0.4 * 844);
  await expect(readout.rows().first()).toBeInViewport();
});

test.describe('held across', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('strip and first row of the list are on the screen', async ({ readout, page }) => {
    await readout.open();
    await expect(new OverviewStrip(page).strip()).toBeInViewport({ ratio: 1 });
    await expect(readout.rows().first()).toBeInViewport({ ratio: 0.3 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(844);
  });
});

test('the chart comes when it is asked for, and goes', async ({ readout, page }) => {
  let isFetched = false;
  page.on('request', (request) => {
    if (/\/TimelineChart-[^/]*\.js$/.test(request.url())) isFetched = true;
  });
  await readout.open();
  expect(isFetched).toBe(false);
  const button = readout.chartButton('Chart');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.tap();
  await expect(readout.mark(/Tan Kefei gives an account/)).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await button.tap();
  await expect(readout.chart()).toHaveCount(0);
});

test('a link to certain days shows them', async ({ readout }) => {
  await readout.open(NOVEMBER);
  await expect(readout.chart()).toBeVisible();
  await expect(readout.chartButton('Chart')).toHaveAttribute('aria-expanded', 'true');
});

test('a finger drags the window, and the chart shows its days', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  await swipe(page, await strip.middleOf(strip.window()), { dx: -120 });
  await strip.untilWritten();
  await strip.expectDays(122);
  expect(strip.shown().start).toBeLessThan(Date.parse('2021-05-01T00:00Z'));
  await expect(readout.chart()).toBeVisible();
});

test('a finger draws out an end', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open(SUMMER);
  await swipe(page, await strip.middleOf(strip.last()), { dx: 60 });
  await strip.untilWritten();
  await expect.poll(() => strip.shown().end).toBeGreaterThan(Date.parse('2021-09-10T00:00Z'));
  expect(strip.shown().start).toBe(Date.parse('2021-05-31T16:00Z'));
});

test('a tap on the strip brings the window there', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open(NOVEMBER);
  const { x, y } = await strip.placeAt(0.3);
  await page.touchscreen.tap(x, y);
  await expect.poll(() => strip.shown().start).toBeLessThan(Date.parse('2021-06-01T00:00Z'));
  await strip.expectDays(4);
});

test('a finger that goes up over the strip scrolls the page', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  await swipe(page, await strip.placeAt(0.3), { dy: -160 });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  await readout.expectAddress({ window: null });
});

test('all that is pressed has room for a finger', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open(SUMMER);
  await expect(readout.chart()).toBeVisible();
  for (const target of [
    strip.first(),
    strip.window(),
    strip.last(),
    readout.chartButton('Chart'),
    ...['Whole dataset', 'Earlier', 'Later', 'Zoom out', 'Zoom in'].map((name) => readout.chartButton(name)),
    readout.timeline().getByRole('button', { name: / in view$/ }),
  ]) {
    const box = await target.boundingBox();
    expect(box?.width ?? 0, String(target)).toBeGreaterThanOrEqual(44);
    expect(box?.height ?? 0, String(target)).toBeGreaterThanOrEqual(44);
  }
  // One row of each, and nothing to the side.
  const top = async (name: string) => (await readout.chartButton(name).boundingBox())?.y;
  expect(await top('Zoom in')).toBe(await top('Whole dataset'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the days of a zone are chosen in the panel', async ({ readout, page }) => {
  await readout.open(NOVEMBER);
  await readout
    .timeline()
    .getByRole('button', { name: / in view$/ })
    .tap();
  const panel = page.getByRole('dialog', { name: 'Other days' });
  await panel.getByRole('combobox', { name: 'Days' }).selectOption('in UTC');
  await readout.expectAddress({ zone: 'UTC' });
  await expect(readout.chart().getByText('UTC', { exact: true })).toBeVisible();
});
