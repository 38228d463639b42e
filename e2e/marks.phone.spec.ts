/** Groups of the chart by touch. */
import { drawnChart, faultsOf } from './pages/chart-boxes';
import { hasChineseLetters } from './pages/letters';
import { cutOff } from './pages/reach';
import { expect, test } from './test';

test('a group opens its list by a tap, fits the screen, and its events can be opened', async ({
  readout,
  page,
}) => {
  await readout.open();
  await readout.showChart();
  const group = readout.mark(/^3 events, .*Positive signals/);
  await expect(group).toContainText('3');
  await group.tap({ position: { x: 8, y: 10 } });
  const list = page.getByRole('dialog', { name: /^3 events/ });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  const box = await list.boundingBox();
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  for (const button of await list.getByRole('button').all()) {
    expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  }
  await list.getByRole('button', { name: /Leaders of China/ }).tap();
  await expect(list).toHaveCount(0);
  await expect(readout.eventTitle()).toHaveText('Leaders of China and the US end a “first video meeting”');
});

test('every mark has room for a finger', async ({ readout }) => {
  await readout.open();
  await readout.showChart();
  const chart = await readout.chart().boundingBox();
  const boxes = await readout
    .marks()
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
  const seen = boxes.filter(({ left, right }) => right > (chart?.x ?? 0) && left < 390);
  expect(seen.length).toBeGreaterThan(5);
  for (const { left, width, height } of seen) {
    expect(height).toBeGreaterThanOrEqual(44);
    // At the edge a part of it may be out of view.
    if (left + 44 < 374) expect(width).toBeGreaterThanOrEqual(43.9);
  }
});

test('a tap beside the list closes it', async ({ readout, page }) => {
  await readout.open();
  await readout.showChart();
  await readout.mark(/^3 events, .*Positive signals/).tap({ position: { x: 8, y: 10 } });
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.touchscreen.tap(40, 30);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(readout.event()).toHaveCount(0);
});

test('in the narrowest room the chart and its list are whole', async ({ readout, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await readout.open();
  await readout.showChart();
  await expect.poll(() => cutOff(page)).toEqual([]);
  await readout
    .mark(/^\d events, /)
    .first()
    .tap({ position: { x: 8, y: 10 } });
  await expect(page.getByRole('dialog', { name: /^\d events/ })).toBeVisible();
  await expect.poll(() => cutOff(page)).toEqual([]);
});

test('a phone that is turned has a chart as wide as it is then', async ({ readout, page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await readout.open();
  await readout.showChart();
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await expect.poll(async () => faultsOf(await drawnChart(page))).toEqual([]);
    const distance = () =>
      page.evaluate(() => {
        const [chart, days] = ['.chart__clip', '.calendar-layer'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().right ?? Number.NaN,
        );
        return Math.abs((chart ?? 0) - (days ?? Number.NaN));
      });
    // Half columns and the widget’s whole pixels.
    await expect.poll(distance).toBeLessThan(2);
  }
});

test('nothing touches in the narrow strip', async ({ readout, page }) => {
  for (const query of ['', '?lang=zh', '?window=2021-11-10T00:00Z/2021-11-20T00:00Z']) {
    await readout.open(query);
    if (query === '?lang=zh' && !(await hasChineseLetters(page))) continue;
    if (query === '' || query === '?lang=zh')
      await page.getByRole('button', { name: /^(Chart|图表)$/ }).tap();
    await expect(page.locator('.chart .mark').first()).toBeVisible();
    await expect.poll(async () => faultsOf(await drawnChart(page))).toEqual([]);
  }
});
