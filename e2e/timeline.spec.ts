/** The chart: what is seen first, how it is moved, and how standing and uncertainty look. */
import type { Page } from '@playwright/test';
import type { ReadoutPage } from './pages/readout-page';
import { expect, test } from './test';

const FIRST_SIGHT = /^Aug\s–\sNov 2021 in view$/;
const DAY = 86_400_000;
const CALL_MARK = 'Thu 19 Aug 2021: Defence officials of both sides hold a video call';
const SEPTEMBER_MARK = '28 – 29 Sept 2021: 16th China–US Defense Work Meeting';
/** Where a mark begins: its words may reach out of the chart. */
const GLYPH = { x: 8, y: 10 };

/** Start and end of the window as the address has it, in milliseconds. */
function windowOf(readout: ReadoutPage): {
  readonly start: number;
  readonly end: number;
  readonly days: number;
} {
  const [start = Number.NaN, end = Number.NaN] = (readout.addressField('window') ?? '')
    .split('/')
    .map((text) => Date.parse(text));
  return { start, end, days: (end - start) / DAY };
}

/** A place of the chart where there is no mark: below the last one, right of its words. */
async function emptySpot(readout: ReadoutPage): Promise<{ readonly x: number; readonly y: number }> {
  const september = await readout.mark(SEPTEMBER_MARK).boundingBox();
  if (september === null) throw new Error('the September meeting is not in the chart');
  // Between the end of its words and the meeting of November, in the same row.
  return { x: september.x + september.width + 30, y: september.y + september.height / 2 };
}

async function drag(page: Page, from: { readonly x: number; readonly y: number }, dx: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(from.x + (dx * step) / 8, from.y);
  await page.mouse.up();
}

test('first sight is August to November 2021', async ({ readout }) => {
  await readout.open();
  await expect(readout.windowWords()).toHaveText(FIRST_SIGHT);
  await expect(readout.mark(CALL_MARK)).toBeInViewport({ ratio: 1 });
  await expect(readout.mark(SEPTEMBER_MARK)).toBeInViewport({ ratio: 1 });
  await expect(readout.mark(/^Wed 17 Nov 2021, Beijing: Experts/)).toBeInViewport();
  await expect(readout.chart().getByText(/^Aug/)).not.toHaveCount(0);
  await expect(readout.chart().getByText(/^Dec/)).toHaveCount(0);
});

test('lanes are the sides as the dataset declares them, each with its number of events', async ({
  readout,
}) => {
  await readout.open();
  const lane = (name: string, count: string) =>
    readout
      .chart()
      .locator('.lane-label')
      .filter({ hasText: new RegExp(`^${name}\\s*${count}$`) });
  await expect(lane('China', '2 events')).toBeVisible();
  await expect(lane('Both', '7 events')).toBeVisible();
  await expect(lane('United States', '3 events')).toBeVisible();
  await expect(lane('Others', '3 events')).toBeVisible();
});

test('an event without a date is not dropped', async ({ readout }) => {
  await readout.open();
  await readout
    .timeline()
    .getByRole('list')
    .getByRole('button', { name: 'Will the military leaders of both countries meet for the first time?' })
    .click();
  await expect(readout.eventTitle()).toHaveText(
    'Will the military leaders of both countries meet for the first time?',
  );
});

test('dragging to the right shows earlier days, and as many of them', async ({ readout, page }) => {
  await readout.open();
  await drag(page, await emptySpot(readout), 200);
  await expect(readout.windowWords()).not.toHaveText(FIRST_SIGHT);
  await expect.poll(() => windowOf(readout).start).toBeLessThan(Date.parse('2021-07-20T00:00Z'));
  expect(windowOf(readout).days).toBeCloseTo(122, 0);
  await expect(readout.event()).toHaveCount(0);
});

test('dragging by a mark moves the chart and opens nothing', async ({ readout, page }) => {
  await readout.open();
  const box = await readout.mark(CALL_MARK).boundingBox();
  if (box === null) throw new Error('no mark');
  await drag(page, { x: box.x + 30, y: box.y + 10 }, 160);
  await expect(readout.windowWords()).not.toHaveText(FIRST_SIGHT);
  await expect(readout.event()).toHaveCount(0);
});

test('rows do not jump while panning', async ({ readout, page }) => {
  await readout.open();
  const tops = () =>
    readout
      .marks()
      .evaluateAll((marks) =>
        Object.fromEntries(
          marks.map((mark) => [
            mark.getAttribute('data-mark-id'),
            Math.round(mark.getBoundingClientRect().top),
          ]),
        ),
      );
  const before = await tops();
  expect(Object.keys(before)).toHaveLength(14);
  const { x, y } = await emptySpot(readout);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const dx of [-40, -110, -180, -60, 90, 210]) {
    await page.mouse.move(x + dx, y, { steps: 4 });
    const now = await tops();
    expect(Object.keys(now).length).toBeGreaterThan(3);
    for (const [id, top] of Object.entries(now)) expect(top, id).toBe(before[id]);
  }
  await page.mouse.up();
});

test('the plain wheel scrolls the page and leaves the chart alone', async ({ readout, page }) => {
  await readout.open();
  const { x, y } = await emptySpot(readout);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await expect(readout.windowWords()).toHaveText(FIRST_SIGHT);
  await readout.expectAddress({ window: null });
});

test('Ctrl and the wheel zoom, around the pointer', async ({ readout, page }) => {
  await readout.open();
  const { x, y } = await emptySpot(readout);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => windowOf(readout).days).toBeLessThan(75);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  // The pointer is in November: what is zoomed away is August.
  expect(windowOf(readout).start).toBeGreaterThan(Date.parse('2021-08-20T00:00Z'));
  expect(windowOf(readout).end).toBeGreaterThan(Date.parse('2021-11-10T00:00Z'));
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  await expect.poll(() => windowOf(readout).days).toBeGreaterThan(110);
});

test('zooming out a little joins no more marks on the way than at its end', async ({ readout, page }) => {
  await readout.open();
  const before = await readout.marks().count();
  await page.evaluate(() => {
    const chart = document.querySelector('.chart');
    if (chart === null) throw new Error('no chart');
    const { dataset } = document.documentElement;
    const count = () => {
      const now = chart.querySelectorAll('.mark').length;
      dataset.fewestMarks = String(Math.min(Number(dataset.fewestMarks ?? now), now));
    };
    new MutationObserver(count).observe(chart, { childList: true, subtree: true });
  });
  const { x, y } = await emptySpot(readout);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 60);
  await page.keyboard.up('Control');
  await expect.poll(() => windowOf(readout).days).toBeGreaterThan(125);
  const after = await readout.marks().count();
  const fewest = await page.evaluate(() => Number(document.documentElement.dataset.fewestMarks));
  expect(fewest).toBeGreaterThanOrEqual(Math.min(before, after));
});

test('buttons move, zoom, show all, and go back to first sight', async ({ readout }) => {
  await readout.open();
  await readout.chartButton('Zoom in').click();
  await expect.poll(() => windowOf(readout).days).toBeCloseTo(61, 0);
  const { start } = windowOf(readout);
  await readout.chartButton('Later').click();
  await expect.poll(() => windowOf(readout).start).toBeGreaterThan(start + 10 * DAY);
  expect(windowOf(readout).days).toBeCloseTo(61, 0);
  await readout.chartButton('Earlier').click();
  await expect.poll(() => Math.abs(windowOf(readout).start - start)).toBeLessThan(DAY);
  await readout.chartButton('Zoom out').click();
  await expect.poll(() => windowOf(readout).days).toBeCloseTo(122, 0);
  await readout.chartButton('Whole dataset').click();
  await expect.poll(() => windowOf(readout).start).toBeLessThan(Date.parse('2021-01-20T00:00Z'));
  await readout.chooseDays(/^Aug – Nov 2021$/);
  await expect(readout.windowWords()).toHaveText(FIRST_SIGHT);
  await readout.expectAddress({ window: null });
});

test('what comes while the chart still moves is reckoned from where it will rest', async ({
  readout,
  page,
}) => {
  await readout.open();
  // One task after the other: hardly a frame of the movement lies between the presses.
  await page.evaluate(async () => {
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
    press('button[aria-label="Zoom in"]');
    await new Promise((resolve) => setTimeout(resolve));
    press('li[data-event-id="video-call-of-august-19"] button');
  });
  await expect.poll(() => windowOf(readout).days).toBeCloseTo(61, 0);
  await expect.poll(() => windowOf(readout).start).toBeLessThan(Date.parse('2021-08-19T00:00Z'));
  await expect(readout.mark(CALL_MARK)).toBeInViewport({ ratio: 0.9 });

  await readout.mark(CALL_MARK).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(() => windowOf(readout).days).toBeLessThan(31);
  await expect(readout.mark(CALL_MARK)).toBeFocused();
});

test('a movement that is called back before it began is not made', async ({ readout, page }) => {
  await readout.open();
  await page.evaluate(async () => {
    const press = (name: string) =>
      document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click();
    press('Zoom in');
    await new Promise((resolve) => setTimeout(resolve));
    press('Zoom out');
  });
  await expect.poll(() => windowOf(readout).days).toBeCloseTo(122, 0);
  await expect(readout.mark(CALL_MARK)).toBeInViewport({ ratio: 1 });
  await expect(readout.mark(SEPTEMBER_MARK)).toBeInViewport({ ratio: 1 });
  const rested = await readout.mark(CALL_MARK).boundingBox();
  await readout.chartButton('Zoom in').click();
  await readout.chartButton('Zoom out').click();
  await expect
    .poll(async () => (await readout.mark(CALL_MARK).boundingBox())?.x)
    .toBeCloseTo(rested?.x ?? -1, 0);
});

test('the busiest days are offered, and their days can be read', async ({ readout }) => {
  await readout.open();
  await readout.chooseDays('Busiest days: 15 – 17 Nov 2021');
  await expect.poll(() => windowOf(readout).days).toBeLessThan(8);
  for (const day of ['Mon 15 Nov', 'Tue 16 Nov', 'Wed 17 Nov']) {
    // Once on Beijing's ruler and once on Washington's.
    await expect(readout.chart().getByText(day, { exact: true })).toHaveCount(2);
  }
  await expect(readout.mark(/^Mon 15 Nov 2021, Washington: Pentagon press conference/)).toBeInViewport();
  await expect(readout.mark(/^Tue 16 Nov 2021, Washington: Sullivan speaks/)).toBeInViewport();
  await expect(readout.mark(CALL_MARK)).not.toBeInViewport();
});

test('standing is the style of the line', async ({ readout }) => {
  await readout.open();
  await expect(readout.mark(CALL_MARK)).toHaveAttribute('data-line', 'solid');
  await expect(readout.mark(/: US has proposed strategic stability dialogues$/)).toHaveAttribute(
    'data-line',
    'long-dash',
  );
  await expect(readout.mark(/^Since 20 Jan 2021/)).toHaveAttribute('data-line', 'hollow');
  const strokeOf = (name: RegExp) =>
    readout
      .mark(name)
      .locator('.mark__rule')
      .evaluate((rule) => {
        const { borderTopStyle, backgroundImage, backgroundColor, height } = getComputedStyle(rule);
        return `${borderTopStyle} ${backgroundImage} ${backgroundColor} ${height}`;
      });
  const strokes = [
    await strokeOf(/^Tue 16 Nov 2021, Beijing: Leaders/),
    await strokeOf(/: US has proposed/),
    await strokeOf(/^Since 20 Jan 2021/),
  ];
  expect(new Set(strokes).size).toBe(3);
});

test('the absence runs in from the left, has not ended, and is called absent', async ({ readout }) => {
  await readout.open();
  const absence = readout.mark(
    'Since 20 Jan 2021, not ended by 17 Nov 2021: No conversation of the US Joint Chiefs chairman or Defense Secretary with a high-level member of the Chinese military, under Biden',
  );
  await expect(absence).toHaveAttribute('data-end-edge', 'open');
  const [mark, chart] = [
    await absence.locator('.mark__rule').boundingBox(),
    await readout.chart().locator('.vis-panel.vis-center').boundingBox(),
  ];
  if (mark === null || chart === null) throw new Error('not drawn');
  expect(mark.x).toBeLessThan(chart.x);
  // It is drawn up to the day as of which the dataset speaks, the 17th, with an open end.
  const experts = await readout
    .mark(/^Wed 17 Nov 2021, Beijing: Experts/)
    .locator('.mark__rule')
    .boundingBox();
  if (experts === null) throw new Error('not drawn');
  const day = chart.width / 122;
  expect(Math.abs(mark.x + mark.width - (experts.x + experts.width))).toBeLessThan(1.5 * day);
  // Its words do not run out of the window with its start.
  const words = await absence.getByText(/^No /).boundingBox();
  expect(words?.x ?? -1).toBeGreaterThanOrEqual(chart.x);
  await expect(
    readout.row(
      'No conversation of the US Joint Chiefs chairman or Defense Secretary with a high-level member of the Chinese military, under Biden',
    ),
  ).toContainText('has not happened');
});

test('what is proposed and what is asked about is said so in the list', async ({ readout }) => {
  await readout.open();
  await expect(readout.row('US has proposed strategic stability dialogues')).toContainText('proposed');
  await expect(
    readout.row('Will the military leaders of both countries meet for the first time?'),
  ).toContainText('asked about');
  await expect(readout.row('16th China–US Defense Work Meeting')).not.toContainText('proposed');
});

test('Tan Kefei’s account happened at some time in its bounds: its ends are uncertain', async ({
  readout,
}) => {
  await readout.open();
  const account = readout.mark(
    '29 Sept – 17 Nov 2021, at some time in between: Tan Kefei gives an account of the September dialogue',
  );
  await expect(account).toHaveAttribute('data-start-edge', 'uncertain');
  await expect(account).toHaveAttribute('data-end-edge', 'uncertain');
  const meeting = readout.mark(/^Tue 16 Nov 2021, Beijing: Leaders/);
  await expect(meeting).toHaveAttribute('data-start-edge', 'certain');
  await expect(meeting).toHaveAttribute('data-end-edge', 'certain');
  await account.click();
  await expect(readout.event()).toContainText('Some time between 29 September 2021 and 17 November 2021');
});

test('28 and 29 September are one event of two days', async ({ readout }) => {
  // Four days of Beijing in the window.
  await readout.open('?window=2021-09-26T16:00Z/2021-09-30T16:00Z');
  const september = readout.mark(SEPTEMBER_MARK);
  await expect(september).toHaveCount(1);
  const [rule, chart] = [
    await september.locator('.mark__rule').boundingBox(),
    await readout.chart().locator('.vis-panel.vis-center').boundingBox(),
  ];
  if (rule === null || chart === null) throw new Error('not drawn');
  const days = rule.width / (chart.width / 4);
  expect(days).toBeGreaterThanOrEqual(1.9);
  // Its zone is not known, so its bounds may reach over the days of every zone.
  expect(days).toBeLessThan(3.2);
});

test('a civil day is a band of that day in the event’s own zone', async ({ readout }) => {
  // Four days of Beijing: the 15th to the 18th.
  await readout.open('?window=2021-11-14T16:00Z/2021-11-18T16:00Z');
  const chart = await readout.chart().locator('.vis-panel.vis-center').boundingBox();
  if (chart === null) throw new Error('not drawn');
  const day = chart.width / 4;
  const bandOf = async (name: RegExp) => {
    const rule = await readout.mark(name).locator('.mark__rule').boundingBox();
    if (rule === null) throw new Error(`${name} is not drawn`);
    return { from: (rule.x - chart.x) / day, length: rule.width / day };
  };
  const xieFeng = await bandOf(/: Xie Feng speaks/);
  expect(xieFeng.from).toBeCloseTo(1, 1);
  expect(xieFeng.length).toBeCloseTo(1, 1);
  // The 16th of Washington begins thirteen hours later.
  const sullivan = await bandOf(/: Sullivan speaks/);
  expect(sullivan.from).toBeCloseTo(1 + 13 / 24, 1);
  expect(sullivan.length).toBeCloseTo(1, 1);
});

test('pointing at a mark shows what there is no room for', async ({ readout }) => {
  await readout.open();
  await readout.mark(/^Wed 17 Nov 2021, Beijing: Experts/).hover({ position: GLYPH });
  const words = readout
    .chart()
    .getByText(/^“?Experts studying Sino-US military diplomacy told the Global Times/);
  await expect(words).toBeVisible();
  await readout.page.mouse.move(5, 790);
  await expect(words).toHaveCount(0);
});

test('a button pressed in the moment in which the chart appears is obeyed', async ({ readout, page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.ready === undefined) return;
      observer.disconnect();
      document.querySelector<HTMLButtonElement>('button[aria-label="Zoom in"]')?.click();
    }).observe(document, { subtree: true, attributes: true, childList: true });
  });
  await readout.open();
  await expect.poll(() => readout.addressField('window')).not.toBeNull();
  await expect.poll(() => windowOf(readout).days).toBeCloseTo(61, 0);
  await expect(readout.windowWords()).not.toHaveText(FIRST_SIGHT);
});
