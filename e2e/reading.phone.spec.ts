/** The reading path on a phone, by touch. */
import type { Locator, Page } from '@playwright/test';
import type { ReadoutPage } from './pages/readout-page';
import { expect, test } from './test';

const CALL = 'Defence officials of both sides hold a video call';
const CALL_WORDS =
  'On August 19, the leaders of the Office of International Military Cooperation of the Central Military Commission and the assistant assistant secretary of the US Department of Defense conducted a video call.';

async function expectRoomForAFinger(target: Locator): Promise<void> {
  const box = await target.boundingBox();
  const name = String(target);
  expect(Math.round(box?.height ?? 0), `height of ${name}`).toBeGreaterThanOrEqual(44);
  expect(Math.round(box?.width ?? 0), `width of ${name}`).toBeGreaterThanOrEqual(44);
}

/** Fingers on the glass: where they are step by step, then lifted. */
async function touch(page: Page, steps: readonly (readonly { readonly x: number; readonly y: number }[])[]) {
  const client = await page.context().newCDPSession(page);
  const fingers = (at: (typeof steps)[number] = []) => at.map(({ x, y }, id) => ({ x, y, id }));
  const [first, ...rest] = steps;
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(first) });
  for (const step of rest) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(step) });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

function daysInView(readout: ReadoutPage): number {
  const [start = Number.NaN, end = Number.NaN] = (readout.addressField('window') ?? '')
    .split('/')
    .map(Date.parse);
  return (end - start) / 86_400_000;
}

test('the page fits the phone, and nothing hangs out at its side', async ({ readout, page }) => {
  await readout.open();
  await expect(readout.rows()).toHaveCount(21);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await readout.row(CALL).getByRole('button').tap();
  await expect(readout.eventTitle()).toBeVisible();
  expect(await readout.event().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('the list is on the first screen', async ({ readout }) => {
  await readout.open();
  await expect(readout.rows().first()).toBeInViewport();
});

test('from the filter to the words in the source and back, by touch', async ({ readout, page }) => {
  await readout.open();
  await readout.filters().getByRole('button', { name: 'Filter the events' }).tap();
  await readout.showAllActors();
  await readout.actor('Office for International Military Cooperation').tap();
  await readout.actor('Deputy Assistant Secretary of Defense').tap();
  await readout.filters().getByText('all together', { exact: true }).tap();
  await readout.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16']);
  await expect(readout.status()).toHaveText('2 of 21 events');

  await readout.row(CALL).getByRole('button').tap();
  const event = page.getByRole('dialog', { name: 'Event', exact: true });
  await expect(event).toBeVisible();
  await expect(event.getByRole('heading', { level: 2 })).toHaveText(CALL);
  await readout.quotation(CALL_WORDS).tap();
  await expect(page.getByRole('dialog', { name: 'Source', exact: true })).toBeVisible();
  await readout.expectWordsOfPassage('M-AUG', CALL_WORDS);
  await expect(readout.passage('M-AUG').first()).toHaveAttribute('aria-current', 'true');
  await expect(readout.passage('M-AUG').first()).toBeFocused();
  await expect(readout.passage('M-AUG').first()).toBeInViewport({ ratio: 0.9 });

  await readout.source().getByRole('button', { name: 'Back to the event' }).tap();
  await expect(readout.source()).toHaveCount(0);
  await expect(event.getByRole('heading', { level: 2 })).toHaveText(CALL);
  await event.getByRole('button', { name: 'Close the event' }).tap();
  await expect(event).toHaveCount(0);
  await readout.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16']);
});

test('from a marked passage to another event, by touch', async ({ readout }) => {
  await readout.open('?event=video-call-of-august-19&quotation=M-AUG');
  await readout.marginEntry('Defense Work Meeting').tap({ timeout: 5000 });
  await expect(readout.currentPiece()).toHaveAttribute('data-quotation-id', /(^| )M-SEP( |$)/);
  await readout.source().getByRole('button', { name: 'Back to the event' }).tap();
  await expect(readout.eventTitle()).toHaveText('16th China–US Defense Work Meeting');
});

test('a link opens the same words as in a window', async ({ readout, page }) => {
  await readout.open('?event=video-call-of-august-19&quotation=M-AUG');
  await expect(page.getByRole('dialog', { name: 'Source', exact: true })).toBeVisible();
  await readout.expectWordsOfPassage('M-AUG', CALL_WORDS);
  await expect(readout.passage('M-AUG').first()).toBeInViewport({ ratio: 0.9 });
  // The source lies over the event: its words can be touched.
  await readout.passage('M-AUG').first().tap({ trial: true, timeout: 5000 });
});

test('the way back of the phone closes source and event, one after the other', async ({ readout, page }) => {
  await readout.open();
  await readout.row(CALL).getByRole('button').tap();
  await readout.quotation(CALL_WORDS).tap();
  await expect(readout.source()).toBeVisible();
  await page.goBack();
  await expect(readout.source()).toHaveCount(0);
  await expect(readout.event()).toBeVisible();
  await page.goBack();
  await expect(readout.event()).toHaveCount(0);
});

test('a mark of the chart can be tapped', async ({ readout }) => {
  await readout.open();
  await readout.showChart();
  await readout.mark(/Tan Kefei gives an account/).tap({ position: { x: 8, y: 10 } });
  await expect(readout.eventTitle()).toHaveText('Tan Kefei gives an account of the September dialogue');
});

test('two fingers zoom the chart, about the place between them', async ({ readout, page }) => {
  await readout.open();
  await readout.showChart();
  const chart = await readout.chart().boundingBox();
  if (chart === null) throw new Error('no chart');
  const [x, y] = [chart.x + chart.width * 0.6, chart.y + chart.height * 0.5];
  await touch(
    page,
    [20, 30, 40, 50, 60, 70, 80].map((apart) => [
      { x: x - apart, y },
      { x: x + apart, y },
    ]),
  );
  await expect.poll(() => daysInView(readout)).toBeLessThan(61);
  expect(daysInView(readout)).toBeGreaterThan(15);
  await expect(readout.event()).toHaveCount(0);
  await touch(
    page,
    [80, 70, 60, 50, 40, 30, 20].map((apart) => [
      { x: x - apart, y },
      { x: x + apart, y },
    ]),
  );
  await expect.poll(() => daysInView(readout)).toBeGreaterThan(100);
});

test('one finger moves the chart to the side, and the page up and down', async ({ readout, page }) => {
  await readout.open();
  await readout.showChart();
  const chart = await readout.chart().boundingBox();
  if (chart === null) throw new Error('no chart');
  const [x, y] = [chart.x + chart.width * 0.4, chart.y + 60];
  await touch(
    page,
    [0, 20, 40, 60, 80, 100].map((by) => [{ x: x + by, y }]),
  );
  await expect.poll(() => readout.addressField('window')).toMatch(/^2021-0[67]-/);
  expect(daysInView(readout)).toBeCloseTo(122, 0);
  await expect(readout.event()).toHaveCount(0);

  const moved = readout.addressField('window');
  await touch(
    page,
    [0, 20, 40, 60, 80, 100].map((by) => [{ x, y: y - by }]),
  );
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  expect(readout.addressField('window')).toBe(moved);
});

test('what is pressed most has room for a finger', async ({ readout }) => {
  await readout.open();
  await readout.showChart();
  await expectRoomForAFinger(readout.filters().getByRole('button', { name: 'Filter the events' }));
  await expectRoomForAFinger(readout.row(CALL).getByRole('button'));
  for (const name of ['Earlier', 'Later', 'Zoom in', 'Zoom out', 'Whole dataset']) {
    await expectRoomForAFinger(readout.chartButton(name));
  }
  await expectRoomForAFinger(readout.timeline().getByRole('button', { name: / in view$/ }));
  await readout.filters().getByRole('button', { name: 'Filter the events' }).tap();
  await readout.showAllActors();
  await expectRoomForAFinger(readout.filters().locator('label').filter({ hasText: 'Xie Feng' }));
  await expectRoomForAFinger(readout.filters().locator('label').filter({ hasText: 'all together' }));
});

test('in event and source, too', async ({ readout }) => {
  await readout.open('?event=video-call-of-august-19');
  await expectRoomForAFinger(readout.event().getByRole('button', { name: 'Close the event' }));
  await expectRoomForAFinger(readout.event().getByRole('button', { name: 'Copy the link' }));
  await expectRoomForAFinger(readout.quotation(CALL_WORDS));
  await readout.quotation(CALL_WORDS).tap();
  await expectRoomForAFinger(readout.source().getByRole('button', { name: 'Back to the event' }));
  await expectRoomForAFinger(readout.source().getByRole('button', { name: 'Next passage' }));
  await expectRoomForAFinger(readout.marginEntry('Video call'));
});

test('a press beside a sheet closes it, and only the one on top', async ({ readout, page }) => {
  await readout.open('?event=video-call-of-august-19');
  await expect(readout.eventTitle()).toBeVisible();
  await page.touchscreen.tap(190, 12);
  await expect(readout.event()).toHaveCount(0);
});

test('language and theme stand in the one menu, and nothing moves when it opens', async ({
  readout,
  page,
}) => {
  await readout.open();
  const tools = () =>
    page
      .getByRole('banner')
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
  const before = await tools();
  expect(before.length).toBeGreaterThanOrEqual(3);
  await readout.openMenu('More');
  expect(await tools()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(readout.headButton('Theme')).toBeHidden();
  await readout.chooseInMenu('More', '中文');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await readout.chooseInMenu('更多', '深色');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
