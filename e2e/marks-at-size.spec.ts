/** A chart of a thousand events is drawn like one of twenty: few marks, that say how many they are, and stay while one moves. */
import type { Page } from '@playwright/test';
import { drawnChart, faultsOf } from './pages/chart-boxes';
import { serveLongDataset, titleAt } from './pages/long-dataset';
import { LongList } from './pages/long-list';
import { expect, test } from './test';

const COUNT = 1000;
const ALL = '&window=2014-12-01T00:00Z/2016-01-01T00:00Z';
const SOME_DAYS = '&window=2015-03-01T00:00Z/2015-03-20T00:00Z';

test.beforeEach(async ({ page }) => {
  await serveLongDataset(page, COUNT);
});

/** How many events each mark stands for, as it says itself. */
async function countsOfMarks(page: Page): Promise<readonly number[]> {
  const names = await page
    .locator('.chart .mark')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  return names.map((name) => Number(/^([\d,]+) events, /.exec(name)?.[1]?.replace(',', '') ?? 1));
}

test('all events are in a few marks, and their numbers add up', async ({ page, readout }) => {
  await new LongList(page).open(ALL);
  await expect(readout.marks().first()).toBeVisible();
  const counts = await countsOfMarks(page);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(COUNT);
  expect(counts.length).toBeLessThan(150);
  expect(faultsOf(await drawnChart(page))).toEqual([]);
});

test('a drag takes the marks along, and each stays what it was', async ({ page, readout }) => {
  await new LongList(page).open(SOME_DAYS);
  await expect(readout.marks().first()).toBeVisible();
  const seen = async () =>
    new Map(
      (await drawnChart(page)).marks.map(({ id, top, boxes }) => [id, { top, left: boxes[0]?.left ?? 0 }]),
    );
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (box === null) throw new Error('no chart');
  // In the lane that has no marks.
  const [x, y] = [box.x + box.width * 0.95, box.y + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  let before = await seen();
  expect(before.size).toBeGreaterThan(4);
  for (let step = 1; step <= 32; step += 1) {
    await page.mouse.move(x - step * 25, y);
    const after = await seen();
    // Drawn by itself a mark may be passed over only at the edges, where glyphs stay while their rule goes.
    const inside = [...before].filter(([, { left }]) => left > box.x + 80 && left < box.x + box.width - 80);
    const gone = inside.filter(([id]) => !after.has(id)).map(([id]) => id);
    const moved = inside
      .filter(([id, { top }]) => after.has(id) && after.get(id)?.top !== top)
      .map(([id, { top }]) => `${id} ${top} ${after.get(id)?.top}`);
    expect({ step, gone, moved }).toEqual({ step, gone: [], moved: [] });
    expect(after.size).toBeGreaterThan(4);
    before = after;
  }
  await page.mouse.up();
  // A drag goes on past what was told at first, and there are marks there too.
  await expect(readout.timeline()).toContainText('Apr');
  expect((await seen()).size).toBeGreaterThan(4);
});

test('a reader who zooms out sees no more marks on the way than can be read', async ({ page, readout }) => {
  await new LongList(page).open('&window=2015-06-01T00:00Z/2015-06-03T00:00Z');
  await expect(readout.marks().first()).toBeVisible();
  await page.evaluate(() => {
    const chart = document.querySelector('.chart');
    if (chart === null) throw new Error('no chart');
    const count = () => {
      const most = Number(document.documentElement.dataset.mostMarks ?? 0);
      const now = chart.querySelectorAll('.mark').length;
      document.documentElement.dataset.mostMarks = String(Math.max(most, now));
    };
    new MutationObserver(count).observe(chart, { childList: true, subtree: true });
  });
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (box === null) throw new Error('no chart');
  await page.mouse.move(box.x + box.width / 2, box.y + 60);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 20);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.keyboard.up('Control');
  await expect.poll(async () => Math.max(...(await countsOfMarks(page)))).toBeGreaterThan(COUNT / 4);
  const most = await page.evaluate(() => Number(document.documentElement.dataset.mostMarks));
  expect(most).toBeGreaterThan(4);
  expect(most).toBeLessThan(150);
});

test('a group opens into a list of its events, and zooming parts it', async ({ page, readout }) => {
  await new LongList(page).open(ALL);
  const group = readout
    .marks()
    .filter({ has: page.locator('.mark__count:not([hidden])') })
    .nth(6);
  const name = (await group.getAttribute('aria-label')) ?? '';
  const count = /^\d+/.exec(name)?.[0] ?? '';
  await group.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: new RegExp(`^${count} events`) });
  await expect(list.getByRole('listitem').first()).toContainText('2015 · happened');
  await expect(list.getByRole('listitem')).toHaveCount(Math.min(Number(count), 40));
  await list.getByRole('button', { name: 'Zoom in on these' }).click();
  await expect(list).toHaveCount(0);
  await expect(page.getByLabel(name, { exact: true })).toHaveCount(0);
  await expect.poll(async () => Math.max(...(await countsOfMarks(page)))).toBeLessThan(Number(count));
});

test('the open event stands by itself, at its own time', async ({ page, readout }) => {
  await new LongList(page).open(`&event=round-500${ALL}`);
  await expect(readout.eventTitle()).toHaveText(titleAt(500));
  const own = page.locator('.chart .mark[aria-current="true"]');
  await expect(own).toHaveCount(1);
  await expect(own).toHaveAttribute('aria-label', /: Round 500 of the harbour talks$/);
  expect((await countsOfMarks(page)).reduce((sum, count) => sum + count, 0)).toBe(COUNT);
});

test('the keys go from mark to mark through all that is told, and the focus is never lost', async ({
  page,
}) => {
  await new LongList(page).open(SOME_DAYS);
  const marks = page.locator('.chart .mark');
  await marks.first().waitFor();
  await page.locator('.chart .mark[tabindex="0"]').focus();
  const names = new Set<string>();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.chart .mark:focus')).toHaveCount(1);
    names.add((await page.locator('.chart .mark:focus').getAttribute('aria-label')) ?? '');
  }
  expect(names.size).toBeGreaterThan(20);
});

test.describe('on a wide screen that is touched', () => {
  test.use({ hasTouch: true });

  test('marks have room for a finger beside an open event, and are as they were when it is closed', async ({
    page,
    readout,
  }) => {
    await new LongList(page).open(ALL);
    await expect(readout.marks().first()).toBeVisible();
    const heights = () =>
      readout
        .marks()
        .evaluateAll((marks) => [...new Set(marks.map((mark) => (mark as HTMLElement).offsetHeight))]);
    expect(await heights()).toEqual([27]);
    await page.locator('#events [data-event-id] button').first().tap();
    await expect(readout.event()).toBeVisible();
    await expect.poll(heights).toEqual([44]);
    await page.keyboard.press('Escape');
    await expect.poll(heights).toEqual([27]);
  });
});
