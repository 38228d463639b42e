/** The strip of the whole dataset: what it shows, and the window as a handle by mouse and keyboard. */
import { readFile } from 'node:fs/promises';
import { OverviewStrip } from './pages/overview-strip';
import { expect, test } from './test';

const FIRST_SIGHT = /^Aug\s–\sNov 2021 in view$/;
const NOVEMBER = '?window=2021-11-14T16:00Z/2021-11-18T16:00Z';
const SUMMER = '?window=2021-05-31T16:00Z/2021-07-31T16:00Z';
const CALL_MARK = 'Thu 19 Aug 2021: Defence officials of both sides hold a video call';
const NEUTRAL = new URL('./datasets/neutral/', import.meta.url);

test('the strip shows all of the dataset, and where the chart’s days lie in it', async ({
  readout,
  page,
}) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  await expect(strip.strip()).toHaveAccessibleName(/^Whole dataset, Jan\s–\sNov 2021$/);
  await expect(strip.strip().getByText('Jan 2021', { exact: true })).toBeVisible();
  for (const month of ['Apr', 'Jul', 'Nov'])
    await expect(strip.strip().getByText(month, { exact: true })).toBeVisible();
  await expect(strip.window()).toHaveAttribute('aria-valuetext', /^Aug\s–\sNov 2021$/);
  await expect(strip.first()).toHaveAttribute('aria-valuetext', '1 Aug 2021');
  await expect(strip.last()).toHaveAttribute('aria-valuetext', '30 Nov 2021');
  const [frame, track] = [await strip.frame(), await strip.track().boundingBox()];
  if (track === null) throw new Error('no strip');
  // Four of eleven months, at the end.
  expect(frame.width / track.width).toBeGreaterThan(0.3);
  expect(frame.width / track.width).toBeLessThan(0.42);
  expect(frame.right).toBeCloseTo(track.x + track.width, 0);
});

test('what did not happen is not drawn as if it had', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  const lines = strip.strip().locator('.strip__line');
  await expect(lines.and(page.locator('[data-line="hollow"]'))).toHaveCount(1);
  await expect(lines.and(page.locator('[data-line="long-dash"]'))).toHaveCount(1);
  await readout.open('?standing=proposed');
  await expect(readout.status()).toHaveText('1 of 21 events');
  await expect(strip.strip().locator('[data-faint="false"] .strip__line')).toHaveCount(1);
  await expect(strip.strip().locator('[data-faint="false"] .strip__filled[d*="M"]')).toHaveCount(0);
});

test('dragging the window moves the chart along while it is dragged', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open(NOVEMBER);
  const before = await strip.frame();
  const { x, y } = await strip.middleOf(strip.window());
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 5 });
  await page.mouse.move(x - 240, y, { steps: 5 });
  // The pointer is still down: words, handle and chart are already there.
  await expect(readout.windowWords()).toHaveText(/(Aug|Sept) 2021 in view$/);
  await expect(readout.chart().getByText(/ (Aug|Sept)$/)).not.toHaveCount(0);
  expect((await strip.frame()).left).toBeCloseTo(before.left - 240, -1);
  await page.mouse.up();
  await strip.expectDays(4);
  expect((await strip.frame()).width).toBeCloseTo(before.width, 0);
  await expect(readout.event()).toHaveCount(0);
});

test('a drag is in the address, and leaves no entry in the history', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  const entries = await page.evaluate(() => history.length);
  await strip.drag(await strip.middleOf(strip.window()), -200);
  await strip.expectDays(122);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the window cannot be dragged off the strip', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open(SUMMER);
  const track = await strip.track().boundingBox();
  if (track === null) throw new Error('no strip');
  await strip.drag(await strip.middleOf(strip.window()), -2000);
  await strip.expectDays(61);
  expect((await strip.frame()).left).toBeCloseTo(track.x, 0);
  await strip.drag(await strip.middleOf(strip.window()), 2000);
  await expect.poll(async () => (await strip.frame()).right).toBeCloseTo(track.x + track.width, 0);
  await strip.expectDays(61);
});

test('either end can be drawn out, and the other stays', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open(SUMMER);
  await strip.drag(await strip.middleOf(strip.first()), -150);
  await expect.poll(() => strip.shown().days).toBeGreaterThan(100);
  expect(strip.shown().end).toBe(Date.parse('2021-07-31T16:00Z'));
  const { start } = strip.shown();
  await strip.drag(await strip.middleOf(strip.last()), 100);
  await expect.poll(() => strip.shown().end).toBeGreaterThan(Date.parse('2021-08-25T00:00Z'));
  expect(strip.shown().start).toBe(start);
});

test('an end that is drawn past the other leaves an hour', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open(SUMMER);
  await strip.drag(await strip.middleOf(strip.first()), 900);
  await expect.poll(() => strip.shown().days * 24).toBeCloseTo(1, 1);
  expect(strip.shown().end).toBe(Date.parse('2021-07-31T16:00Z'));
  // It still can be taken.
  expect((await strip.frame()).width).toBeGreaterThanOrEqual(24);
});

test('a press on the strip brings the window there', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  const { x, y } = await strip.placeAt(0.3);
  await page.mouse.click(x, y);
  await strip.expectDays(122);
  const { left, right } = await strip.frame();
  expect((left + right) / 2).toBeCloseTo(x, -1);
});

test('a drag on the empty strip chooses other days', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  const from = await strip.placeAt(0.1);
  await strip.drag(from, 180);
  await expect.poll(() => strip.shown().days).toBeGreaterThan(50);
  const { left, right } = await strip.frame();
  expect(left).toBeCloseTo(from.x, -1);
  expect(right).toBeCloseTo(from.x + 180, -1);
  // The same from right to left.
  const back = await strip.placeAt(0.8);
  await strip.drag(back, -120);
  await expect.poll(async () => (await strip.frame()).right).toBeCloseTo(back.x, -1);
  expect((await strip.frame()).left).toBeCloseTo(back.x - 120, -1);
});

test('by keyboard: three stops, steps of the calendar, and words for each', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  await strip.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(strip.first()).toHaveAttribute('aria-valuetext', '2 Aug 2021');
  await page.keyboard.press('PageUp');
  await expect(strip.first()).toHaveAttribute('aria-valuetext', '1 Sept 2021');
  await page.keyboard.press('Tab');
  await expect(strip.window()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(strip.window()).toHaveAttribute('aria-valuetext', /^Aug\s–\sNov 2021$/);
  await page.keyboard.press('+');
  await strip.expectDays(45.5);
  await page.keyboard.press('-');
  await strip.expectDays(91);
  await page.keyboard.press('Tab');
  await expect(strip.last()).toBeFocused();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await expect(strip.last()).toHaveAttribute('aria-valuetext', /^\d+ Oct 2021$/);
  await page.keyboard.press('Home');
  await expect.poll(() => strip.shown().days * 24).toBeCloseTo(1, 1);
  await strip.window().focus();
  await page.keyboard.press('Home');
  await expect(strip.window()).toHaveAttribute('aria-valuetext', /Jan 2021$/);
  await page.keyboard.press('End');
  await expect(strip.window()).toHaveAttribute('aria-valuetext', /Nov 2021$/);
});

test('the focus on the strip is seen', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  await strip.first().focus();
  await page.keyboard.press('Tab');
  const outline = await strip.window().evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe('solid');
  await page.keyboard.press('Tab');
  const grip = await strip.last().evaluate((element) => getComputedStyle(element, '::after').outlineStyle);
  expect(grip).toBe('solid');
});

test('what the filter leaves out is faint, and what is left has its colour', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  await expect(strip.strip().locator('[data-faint="true"]')).toHaveCount(0);
  const columns = strip.strip().locator('[data-faint="false"] .strip__filled[d*="M"]');
  await expect(columns).toHaveCount(4);
  await readout.chooseActor('Xie Feng');
  await expect(readout.status()).toHaveText('1 of 21 events');
  await expect(columns).toHaveCount(1);
  await expect(strip.strip().locator('[data-faint="true"] .strip__filled[d*="M"]')).toHaveCount(4);
  // It stays what it was: the way is found on the same ground.
  await expect(strip.strip()).toHaveAccessibleName(/^Whole dataset, Jan\s–\sNov 2021$/);
  await readout.clearAll();
  await expect(columns).toHaveCount(4);
});

test('a window far from the data is told at the edge, and can be brought back', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open('?window=2030-12-31T16:00Z/2031-01-30T16:00Z');
  const track = await strip.track().boundingBox();
  if (track === null) throw new Error('no strip');
  const { right, width } = await strip.frame();
  expect(right).toBeCloseTo(track.x + track.width, 0);
  expect(width).toBeGreaterThanOrEqual(24);
  await expect(strip.strip().locator('.strip__window')).toHaveAttribute('data-beyond', 'after');
  await expect(strip.window()).toHaveAttribute('aria-valuetext', /^1\s–\s30 Jan 2031$/);
  await strip.drag(await strip.middleOf(strip.window()), -300);
  await expect.poll(() => strip.shown().end).toBeLessThan(Date.parse('2022-06-01T00:00Z'));
  await strip.expectDays(30);
  await expect(strip.strip().locator('.strip__window')).toHaveAttribute('data-beyond', 'no');
});

test('a window a little outside the data widens the strip', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open('?window=2021-11-01T00:00Z/2022-03-01T00:00Z');
  await expect(strip.strip().getByText('Jan 2022', { exact: true })).toBeVisible();
  await expect(strip.strip().locator('.strip__window')).toHaveAttribute('data-beyond', 'no');
});

test('the days of the strip are those of the zone that is chosen', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await readout.open('?window=2021-11-14T16:00Z/2021-11-18T16:00Z&zone=UTC');
  await expect(strip.first()).toHaveAttribute('aria-valuetext', '14 Nov 2021 16:00');
  await readout.open(NOVEMBER);
  await expect(strip.first()).toHaveAttribute('aria-valuetext', '15 Nov 2021');
  await expect(strip.last()).toHaveAttribute('aria-valuetext', '18 Nov 2021');
});

test('above an open event there is no strip, and one press shows the event’s own days', async ({
  readout,
  page,
}) => {
  const strip = new OverviewStrip(page);
  await readout.open();
  await expect(readout.chartButton('Zoom to the event')).toHaveCount(0);
  await readout.openEvent('Defence officials of both sides hold a video call');
  await expect(strip.strip()).toHaveCount(0);
  await readout.chartButton('Zoom to the event').click();
  await expect.poll(() => strip.shown().days).toBeLessThan(4);
  expect(strip.shown().days).toBeGreaterThanOrEqual(1);
  await expect(readout.mark(CALL_MARK)).toBeInViewport({ ratio: 0.9 });
});

test('any day can be gone to', async ({ readout, page }) => {
  await readout.open();
  const opener = readout.chartButton('Aug – Nov 2021 in view');
  await opener.click();
  const panel = page.getByRole('dialog', { name: 'Other days' });
  await panel.getByLabel('A day').fill('2021-09-28');
  await panel.getByRole('button', { name: 'Show' }).click();
  await expect(panel).toHaveCount(0);
  await expect(readout.windowWords()).toHaveText(/^27\s–\s29 Sept 2021 in view$/);
  await expect(readout.chart().getByText('Tue 28 Sept', { exact: true })).not.toHaveCount(0);
});

for (const isFocusBack of [false, true]) {
  const where = isFocusBack ? 'while the focus is on its button' : 'and gives the focus back';
  test(`Escape shuts the panel of days ${where}`, async ({ readout, page }) => {
    await readout.open();
    const opener = readout.timeline().getByRole('button', { name: / in view$/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Other days' });
    const firstSight = panel.getByRole('button', { name: 'Aug – Nov 2021' });
    await expect(panel.getByRole('button', { name: /^Busiest days/ })).toBeVisible();
    await expect(firstSight).toHaveAttribute('aria-pressed', 'true');
    if (isFocusBack) await opener.focus();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(opener).toBeFocused();
    await expect(readout.windowWords()).toHaveText(FIRST_SIGHT);
  });
}

test('another dataset has its own lanes and dates on the strip', async ({ readout, page }) => {
  const strip = new OverviewStrip(page);
  await page.route('**/datasets/neutral/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/datasets/neutral/')[1] ?? '';
    await route.fulfill({
      contentType: path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
      body: await readFile(new URL(path, NEUTRAL)),
    });
  });
  await readout.open('?dataset=neutral');
  await expect(strip.strip()).toHaveAccessibleName(/2030$/);
  await expect(strip.strip().locator('.strip__lane')).not.toHaveCount(0);
  const box = await strip.track().boundingBox();
  const lowest = await strip
    .strip()
    .locator('.strip__lane')
    .evaluateAll((lanes) => Math.max(...lanes.map((lane) => lane.getBoundingClientRect().bottom)));
  // However many lanes, none lies on the dates.
  expect(lowest).toBeLessThanOrEqual((box?.y ?? 0) + 32.5);
});

test('in Chinese the strip speaks Chinese', async ({ readout, page }) => {
  await readout.open('?lang=zh');
  const strip = page.getByRole('group', { name: /^全部数据/ });
  await expect(strip.getByRole('slider', { name: '图中的日期' })).toBeVisible();
  await expect(strip.getByText(/^2021年/)).toBeVisible();
  await expect(strip.getByRole('slider', { name: '图中第一天' })).toHaveAttribute(
    'aria-valuetext',
    '2021年8月1日',
  );
});

test('the list keeps its place while chart and strip come', async ({ readout, page }) => {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    const follow = () => {
      const list = document.querySelector('.page__list');
      const box = list?.getBoundingClientRect();
      // Until the letters are there nothing is drawn.
      if (box && box.height > 0) moved.push(Math.round(box.top));
      requestAnimationFrame(follow);
    };
    follow();
  });
  await readout.open();
  const tops = await page.evaluate(() => [...new Set((window as unknown as { moved: number[] }).moved)]);
  expect(tops).toHaveLength(1);
});
