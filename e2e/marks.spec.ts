/** Marks and rulers: nothing touches, groups open into their list, relations are drawn, movements are smooth. */
import type { Page } from '@playwright/test';
import { drawnChart, faultsOf } from './pages/chart-boxes';
import { hasChineseLetters } from './pages/letters';
import { serveNeutralDataset } from './pages/neutral-dataset';
import type { ReadoutPage } from './pages/readout-page';
import { expect, test } from './test';

const DAY = 86_400_000;
const GROUP = /^2 events, .*Pentagon press conference and Sullivan at Brookings$/;
const SULLIVAN = 'Sullivan speaks at a Brookings webinar';
const LEADERS = '?event=leaders-video-meeting&window=2021-11-14T05:00Z/2021-11-18T05:00Z';

function daysInView(readout: ReadoutPage): number {
  const [start = Number.NaN, end = Number.NaN] = (readout.addressField('window') ?? '')
    .split('/')
    .map(Date.parse);
  return (end - start) / DAY;
}

/** No date of the legible part says twice the same, nothing touches, at whatever the page shows now. */
async function expectNoFaults(page: Page, station: string): Promise<void> {
  await expect.poll(async () => faultsOf(await drawnChart(page)), { message: station }).toEqual([]);
}

test.describe('nothing touches, nothing is cut', () => {
  const windows = {
    'china-us-2021': [
      '',
      '&window=2020-12-20T00:00Z/2021-12-31T00:00Z',
      '&window=2021-10-01T00:00Z/2021-11-16T12:00Z',
      '&window=2021-11-14T05:00Z/2021-11-18T05:00Z',
      '&window=2021-11-16T00:00Z/2021-11-16T09:00Z',
      '&window=1950-01-01T00:00Z/2050-01-01T00:00Z',
      '&event=sullivan-brookings-webinar',
      '&event=leaders-video-meeting',
      '&event=leaders-video-meeting&window=2021-09-10T00:00Z/2021-11-16T02:00Z',
      '&event=tan-kefei-account&window=2021-10-20T00:00Z/2021-11-20T00:00Z',
    ],
    neutral: [
      '',
      '&window=2029-06-01T00:00Z/2031-01-01T00:00Z',
      '&event=ferry-agreement',
      '&event=envoys-meeting-fifth',
    ],
  };
  for (const [dataset, queries] of Object.entries(windows)) {
    for (const [language, widths] of [
      ['en', [1280, 800]],
      ['zh', [1560]],
    ] as const) {
      test(`${dataset}, ${language}`, async ({ readout, page }) => {
        test.setTimeout(120_000);
        await serveNeutralDataset(page);
        await readout.open(`?dataset=${dataset}&lang=${language}`);
        test.skip(
          language === 'zh' && !(await hasChineseLetters(page)),
          'this machine has no Chinese letters',
        );
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          for (const query of queries) {
            await readout.open(`?dataset=${dataset}&lang=${language}${query}`);
            await expect.poll(async () => (await drawnChart(page)).marks.length).toBeGreaterThan(0);
            await expectNoFaults(page, `${width} px, ${query}`);
          }
        }
      });
    }
  }
});

test('words that have no room end at a word', async ({ readout, page }) => {
  await readout.open();
  const { marks } = await drawnChart(page);
  const cut = marks.filter(({ words }) => words.endsWith('…'));
  expect(cut.length).toBeGreaterThan(2);
  for (const { words } of cut) expect(words).toMatch(/[\p{L}\p{N}’]…$/u);
  const group = marks.find(({ id }) => id.startsWith('group:'));
  expect(group?.words).toBe('Pentagon…');
});

test('the chosen event and its neighbour are both legible in the folded strip', async ({ readout, page }) => {
  await readout.open('?event=sullivan-brookings-webinar');
  const chosen = readout.mark(/: Sullivan speaks at a Brookings webinar$/);
  const other = readout.mark(/: Pentagon press conference/);
  await expect(chosen).toHaveAttribute('aria-current', 'true');
  const glyphOf = async (mark: typeof chosen) =>
    (await mark.locator('.glyph').boundingBox())?.x ?? Number.NaN;
  expect((await glyphOf(chosen)) - (await glyphOf(other))).toBeGreaterThanOrEqual(16);
  // The chosen one stands exactly where its day begins.
  const rule = await chosen.locator('.mark__rule').boundingBox();
  expect(await glyphOf(chosen)).toBeCloseTo(rule?.x ?? Number.NaN, 0);
  await expectNoFaults(page, 'Sullivan');
});

test('a group opens into the list of its events, each of which can be opened', async ({ readout, page }) => {
  await readout.open();
  const group = readout.mark(GROUP);
  await expect(group).toContainText('2');
  await group.click({ position: { x: 8, y: 10 } });
  const list = page.getByRole('dialog', { name: /^2 events · 15 – 16 Nov 2021$/ });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('listitem').first()).toContainText('Mon 15 Nov 2021, Washington · happened');
  await expect(readout.event()).toHaveCount(0);
  await list.getByRole('button', { name: new RegExp(SULLIVAN) }).click();
  await expect(list).toHaveCount(0);
  await expect(readout.eventTitle()).toHaveText(SULLIVAN);
  await expect(readout.eventTitle()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(readout.event()).toHaveCount(0);
  await expect(group).toBeFocused();
});

test('by the keyboard, too, and Escape gives the focus back to the mark', async ({ readout, page }) => {
  await readout.open();
  const group = readout.mark(GROUP);
  await group.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: /^2 events/ });
  await expect(list.getByRole('button', { name: /Pentagon press conference/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(group).toBeFocused();
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name: 'Close the list of events' }).press('Enter');
  await expect(list).toHaveCount(0);
  await expect(group).toBeFocused();
});

test('from its list a group is zoomed in on, and parts', async ({ readout, page }) => {
  await readout.open();
  const group = readout.mark(GROUP);
  await group.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Zoom in on these' }).press('Enter');
  await expect(group).toHaveCount(0);
  await expect(readout.event()).toHaveCount(0);
  const first = readout.mark(/: Pentagon press conference: a question about Austin and Chinese officials$/);
  await expect(first).toBeInViewport();
  await expect(readout.mark(new RegExp(`: ${SULLIVAN}$`))).toBeInViewport();
  // What stands for the group now has the focus.
  await expect(first).toBeFocused();
});

test('a press elsewhere closes the list, and leaves the focus there', async ({ readout, page }) => {
  await readout.open();
  await readout.mark(GROUP).click({ position: { x: 8, y: 10 } });
  await expect(page.getByRole('dialog')).toBeVisible();
  await readout.filters().getByText('all together', { exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(readout.filters().getByRole('radio', { name: 'all together' })).toBeFocused();
});

test('relations of the open event are drawn from glyph to glyph, and out of the window', async ({
  readout,
  page,
}) => {
  await readout.open(LEADERS);
  const arcs = readout.chart().locator('.line-layer__arc:not(.line-layer__arc--head)');
  // Signals and communications are one group, article and experts another; Pentagon's is told of from both ends.
  await expect(arcs).toHaveCount(6);
  await expect(readout.chart().locator('.line-layer')).toHaveAttribute('aria-hidden', 'true');
  const ends = await arcs.evaluateAll((paths) =>
    paths.map((path) => {
      const curve = path as SVGPathElement;
      const { x, y } = curve.getPointAtLength(curve.getTotalLength());
      const { left, top } = curve.ownerSVGElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: x + left, y: y + top };
    }),
  );
  const glyphs = await readout
    .chart()
    .locator('.mark .glyph')
    .evaluateAll((all) =>
      all.map((glyph) => {
        const { left, top, width, height } = glyph.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    );
  for (const end of ends) {
    expect(Math.min(...glyphs.map(({ x, y }) => Math.hypot(end.x - x, end.y - y)))).toBeLessThan(12);
  }
  const reach = () =>
    arcs.evaluateAll((paths) => {
      const boxes = paths.map((path) => path.getBoundingClientRect());
      return {
        left: Math.min(...boxes.map(({ x }) => x)),
        right: Math.max(...boxes.map((box) => box.right)),
      };
    });
  // The leaders' meeting is over before this window, and Sullivan speaks after the next.
  await readout.open('?event=sullivan-brookings-webinar&window=2021-11-16T06:00Z/2021-11-16T20:00Z');
  expect((await reach()).left).toBeCloseTo((await drawnChart(page)).left, -1);
  await readout.open('?event=leaders-video-meeting&window=2021-11-14T05:00Z/2021-11-16T02:00Z');
  expect((await reach()).right).toBeCloseTo((await drawnChart(page)).right, -1);
});

test('arcs move with their marks, in the same frame', async ({ readout, page }) => {
  await readout.open(LEADERS);
  await readout.mark(/: Leaders of China/).focus();
  const apart = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const frames: number[] = [];
        const look = () => {
          const glyph = document.querySelector('.mark[data-selected="true"] .glyph')?.getBoundingClientRect();
          const head = document.querySelector('.line-layer__guide')?.getBoundingClientRect();
          if (glyph && head) frames.push(head.left - glyph.left);
          if (frames.length < 30) requestAnimationFrame(look);
          else resolve(Math.max(...frames) - Math.min(...frames));
        };
        look();
      }),
  );
  await page.keyboard.press('Shift+ArrowRight');
  expect(await apart).toBeLessThan(1.5);
});

test('the chart is as high after panning as before, and in between', async ({ readout, page }) => {
  await readout.open();
  const { height, left, right } = await drawnChart(page);
  await page.mouse.move((left + right) / 2, 300);
  await page.mouse.down();
  for (const dx of [-300, -500, 200, 600]) {
    await page.mouse.move((left + right) / 2 + dx, 300, { steps: 3 });
    expect((await drawnChart(page)).height).toBe(height);
  }
  await page.mouse.up();
  await readout.mark(/^Thu 19 Aug/).focus();
  for (const key of ['PageDown', 'PageUp', 'PageUp', 'Shift+ArrowRight']) {
    await page.keyboard.press(key);
    expect((await drawnChart(page)).height).toBe(height);
  }
});

test('Page Up and Page Down turn over by what is in view', async ({ readout, page }) => {
  await readout.open('?window=2021-08-01T00:00Z/2021-09-01T00:00Z');
  await readout.mark(/^Thu 19 Aug/).focus();
  await page.keyboard.press('PageDown');
  await readout.expectAddress({ window: '2021-09-01T00:00Z/2021-10-02T00:00Z' });
  await page.keyboard.press('PageUp');
  await readout.expectAddress({ window: '2021-08-01T00:00Z/2021-09-01T00:00Z' });
});

test('a press on a date of the ruler shows that date', async ({ readout, page }) => {
  await readout.open();
  const october = readout.chart().getByText('Oct', { exact: true }).first();
  const box = await october.boundingBox();
  if (box === null) throw new Error('no October');
  await page.mouse.move(box.x + 20, box.y + 10);
  await expect(october).toHaveCSS('text-decoration-line', 'underline');
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => daysInView(readout)).toBeCloseTo(31 * 1.12, 1);
  await expect(readout.mark(/^Thu 19 Aug/)).not.toBeInViewport();
  // Then weeks, then days, and of a day its hours.
  await expect(readout.chart().getByText('Mon 11 Oct', { exact: true }).first()).toBeVisible();
  await page.mouse.click(box.x + 20, box.y + 10);
  await expect.poll(() => daysInView(readout)).toBeCloseTo(7 * 1.12, 1);
});

test('a drag that begins on a ruler moves the chart, and shows no date', async ({ readout, page }) => {
  await readout.open();
  const box = await readout.chart().getByText('Oct', { exact: true }).first().boundingBox();
  if (box === null) throw new Error('no October');
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 12, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => daysInView(readout)).toBeCloseTo(122, 0);
});

test('a double press on an empty place zooms in there', async ({ readout, page }) => {
  await readout.open();
  const { left } = await drawnChart(page);
  await page.mouse.dblclick(left + 60, 280);
  await expect.poll(() => daysInView(readout)).toBeCloseTo(61, 0);
  const [start = Number.NaN] = (readout.addressField('window') ?? '').split('/').map(Date.parse);
  // About that place: August is still in view.
  expect(start).toBeLessThan(Date.parse('2021-08-06T00:00Z'));
});

/** How long a rule of seven weeks is, after so many milliseconds of the page's own clock. */
async function lengthAfter(page: Page, milliseconds: number): Promise<number> {
  await page.clock.runFor(milliseconds);
  return page
    .locator('[data-mark-id="tan-kefei-account"] .mark__rule')
    .evaluate((rule) => rule.getBoundingClientRect().width);
}

async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.clock.runFor(2000);
}

test('zooming is a movement, and none where motion is reduced', async ({ readout, page }) => {
  await page.clock.install();
  await readout.open();
  await stopClock(page);
  const before = await lengthAfter(page, 0);
  await readout.chartButton('Zoom in').click();
  const early = await lengthAfter(page, 100);
  const later = await lengthAfter(page, 60);
  const rested = await lengthAfter(page, 600);
  expect(await lengthAfter(page, 600)).toBe(rested);
  const way = rested - before;
  expect(Math.abs(way)).toBeGreaterThan(100);
  expect((early - before) / way).toBeGreaterThan(0.05);
  expect((later - early) / way).toBeGreaterThan(0.05);
  expect((rested - later) / way).toBeGreaterThan(0.02);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await readout.chartButton('Zoom out').click();
  expect(await lengthAfter(page, 60)).toBeCloseTo(before, 0);
});

test('another wish while the chart moves begins where it is', async ({ readout, page }) => {
  await page.clock.install();
  await readout.open();
  await stopClock(page);
  const before = await lengthAfter(page, 0);
  await readout.chartButton('Zoom in').click();
  const turn = await lengthAfter(page, 140);
  await readout.chartButton('Zoom out').click();
  const after = await lengthAfter(page, 40);
  // On the way back, from where it was: neither at either end nor further than it had come.
  expect(Math.abs(turn - before)).toBeGreaterThan(30);
  expect((after - before) / (turn - before)).toBeGreaterThan(0.2);
  expect((after - before) / (turn - before)).toBeLessThan(1.2);
  expect(await lengthAfter(page, 800)).toBeCloseTo(before, 0);
});
