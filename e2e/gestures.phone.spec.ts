/** The chart under two fingers. */
import type { Page } from '@playwright/test';
import type { ReadoutPage } from './pages/readout-page';
import { expect, test } from './test';

/** Two fingers beside each other on the chart, moved apart or together, in steps as a hand does it. */
async function pinch(page: Page, readout: ReadoutPage, from: number, to: number): Promise<void> {
  const box = await readout.chart().boundingBox();
  if (box === null) throw new Error('there is no chart');
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height / 2];
  const fingers = await page.context().newCDPSession(page);
  const at = (apart: number) => [
    { x: x - apart / 2, y, id: 0 },
    { x: x + apart / 2, y, id: 1 },
  ];
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
  for (let step = 1; step <= 8; step += 1) {
    const touchPoints = at(from + ((to - from) * step) / 8);
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Milliseconds that the address says are in view. */
function spanOf(readout: ReadoutPage): number {
  const [start = Number.NaN, end = Number.NaN] = (readout.addressField('window') ?? '')
    .split('/')
    .map(Date.parse);
  return end - start;
}

test('two fingers apart show less time, together more, and the page itself is not zoomed', async ({
  readout,
  page,
}) => {
  const days = '2021-11-10T00:00Z/2021-11-20T00:00Z';
  await readout.open(`?window=${days}`);
  await expect(readout.marks().first()).toBeVisible();
  const before = spanOf(readout);
  await pinch(page, readout, 60, 180);
  await expect.poll(() => spanOf(readout)).toBeLessThan(before / 2);
  const near = spanOf(readout);
  await pinch(page, readout, 180, 60);
  await expect.poll(() => spanOf(readout)).toBeGreaterThan(near * 1.5);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
});
