/** A thousand events on a phone. */
import { serveLongDataset, titleAt } from './pages/long-dataset';
import { LongList } from './pages/long-list';
import { targetsSmallerThan } from './pages/reach';
import { expect, test } from './test';

test.beforeEach(async ({ page }) => {
  await serveLongDataset(page, 1000);
  await new LongList(page).open();
});

test('it opens at the head of the page', async ({ page }) => {
  await new LongList(page).untilStill();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('rows are few, and stand one below the other under their dates', async ({ page }) => {
  const list = new LongList(page);
  await list.scrollTo(0.6);
  const rows = await list.drawn();
  expect(rows.length).toBeLessThanOrEqual(40);
  for (const [index, { place, title, date, top }] of rows.entries()) {
    expect(title).toBe(titleAt(place));
    expect(date !== '').toBe(place % 3 === 1);
    const before = rows[index - 1];
    if (before?.place === place - 1) expect(Math.abs(top - before.bottom)).toBeLessThan(1);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await targetsSmallerThan(page, 44)).toEqual([]);
});

test('an event opens over the list, which stays where it is', async ({ readout, page }) => {
  const list = new LongList(page);
  await list.scrollTo(0.6);
  const place = (await list.drawn())[9]?.place ?? 0;
  const before = await list.rowAt(place).boundingBox();
  await list.buttonAt(place).tap();
  await expect(readout.eventTitle()).toHaveText(titleAt(place));
  await page.keyboard.press('Escape');
  await expect(readout.event()).toHaveCount(0);
  await list.untilStill();
  expect((await list.rowAt(place).boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  await expect(list.buttonAt(place)).toBeFocused();
});

test('what lies turned keeps its place', async ({ page }) => {
  const list = new LongList(page);
  await list.scrollTo(0.5);
  const place = (await list.drawn()).find(({ top }) => top > 40)?.place ?? 0;
  await page.setViewportSize({ width: 844, height: 390 });
  await list.untilStill();
  await expect(list.rowAt(place)).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 844 });
  await list.untilStill();
  await expect(list.rowAt(place)).toBeInViewport();
});
