/** A curator leads the reader through the key moments, step by step, in the address. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { StepBar } from './pages/step-bar';
import { STEPS } from './shipped-steps';
import { test as base, expect } from './test';

const test = base.extend<{ steps: StepBar }>({
  steps: async ({ page }, use) => {
    await use(new StepBar(page));
  },
});

const [FIRST, SECOND, THIRD] = STEPS;
const LAST = STEPS.at(-1);
if (!FIRST || !SECOND || !THIRD || !LAST) throw new Error('the guided reading is too short for these tests');
const COUNT = STEPS.length;
const NEUTRAL = new URL('./datasets/neutral/', import.meta.url);

async function serveNeutral(page: Page, change: (dataset: Record<string, unknown>) => void = () => {}) {
  await page.route('**/datasets/neutral/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/datasets/neutral/')[1] ?? '';
    const body = await readFile(new URL(path, NEUTRAL), 'utf8');
    if (!path.endsWith('.json')) return route.fulfill({ contentType: 'text/plain; charset=utf-8', body });
    const dataset = JSON.parse(body) as Record<string, unknown>;
    change(dataset);
    return route.fulfill({ json: dataset });
  });
}

test('from the first step to the last by mouse: the sentence, the event, the words', async ({
  readout,
  steps,
}) => {
  await readout.open();
  await steps.entrance().click();
  for (const [index, { id, event, quotation, sentence, title, words }] of STEPS.entries()) {
    if (index > 0) await steps.next().click();
    await steps.expectStep(index + 1, COUNT, sentence.en);
    await expect(readout.eventTitle()).toHaveText(title.en);
    await readout.expectWordsOfPassage(quotation, words);
    await expect(readout.passage(quotation).first()).toBeInViewport();
    await readout.expectAddress({ step: id, event, quotation });
  }
  await expect(steps.next()).toHaveAttribute('aria-disabled', 'true');
  await steps.previous().click();
  await steps.expectStep(COUNT - 1, COUNT, STEPS.at(-2)?.sentence.en ?? '');
});

test('and by keyboard: the focus stays on what is pressed', async ({ readout, steps, page }) => {
  await readout.open();
  await steps.entrance().focus();
  await page.keyboard.press('Enter');
  for (const [index, { sentence, title }] of STEPS.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await steps.expectStep(index + 1, COUNT, sentence.en);
    await expect(readout.eventTitle()).toHaveText(title.en);
    await expect(steps.next()).toBeFocused();
  }
  // At the end it stays where it is.
  await page.keyboard.press('Enter');
  await steps.expectStep(COUNT, COUNT, LAST.sentence.en);
  await expect(steps.next()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await steps.expectStep(COUNT - 1, COUNT, STEPS.at(-2)?.sentence.en ?? '');
  await expect(steps.previous()).toBeFocused();
});

test('the chart goes to the step’s part of time', async ({ readout, steps }) => {
  await readout.open('?step=august-call');
  await expect(readout.windowWords()).toHaveText('1 – 31 Aug 2021 in view');
  await expect(readout.mark(/Defence officials of both sides hold a video call$/)).toBeInViewport();
  await steps.next().click();
  await expect(readout.windowWords()).toHaveText('15 Sept – 12 Oct 2021 in view');
});

test('back and forward turn one step, and leave the reading at its beginning', async ({
  readout,
  steps,
  page,
}) => {
  await readout.open();
  await steps.entrance().click();
  await steps.next().click();
  await steps.next().click();
  await steps.expectStep(3, COUNT, THIRD.sentence.en);
  await page.goBack();
  await steps.expectStep(2, COUNT, SECOND.sentence.en);
  await expect(readout.eventTitle()).toHaveText(SECOND.title.en);
  await page.goForward();
  await steps.expectStep(3, COUNT, THIRD.sentence.en);
  await page.goBack();
  await page.goBack();
  await steps.expectStep(1, COUNT, FIRST.sentence.en);
  await page.goBack();
  await expect(steps.bar()).toHaveCount(0);
  await expect(readout.event()).toHaveCount(0);
  await readout.expectAddress({ step: null, event: null });
});

test('a copied address opens the same step', async ({ readout, steps, page, context }) => {
  await readout.open();
  await steps.entrance().click();
  await steps.next().click();
  await steps.expectStep(2, COUNT, SECOND.sentence.en);
  const other = await context.newPage();
  await other.goto(page.url());
  await new StepBar(other).expectStep(2, COUNT, SECOND.sentence.en);
  await expect(other.getByRole('region', { name: 'Event', exact: true })).toContainText(SECOND.title.en);
  expect(new URL(other.url()).search).toBe(new URL(page.url()).search);
});

test('a link that names only the step opens its event, its words and its part of time', async ({
  readout,
  steps,
  page,
}) => {
  await readout.open();
  const before = await page.evaluate(() => window.history.length);
  await readout.open('?step=leaders-meeting');
  await expect(steps.told()).toContainText('“On the 16th”');
  await readout.expectTakenTo('M1', 'On the 16th, the first video meeting between China and the US ended.');
  await readout.expectAddress({
    step: 'leaders-meeting',
    event: 'leaders-video-meeting',
    quotation: 'M1',
    window: '2021-11-13T16:00Z/2021-11-18T16:00Z',
  });
  // What is filled in is no choice of the reader’s.
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
});

test('what such a link says besides goes before what the step says', async ({ readout, steps }) => {
  await readout.open('?step=leaders-meeting&window=2021-11-01T00:00Z/2021-11-30T00:00Z');
  await expect(readout.eventTitle()).toHaveText('Leaders of China and the US end a “first video meeting”');
  await readout.expectAddress({ window: '2021-11-01T00:00Z/2021-11-30T00:00Z' });
  await readout.open('?step=leaders-meeting&event=xie-feng-interview');
  await expect(readout.eventTitle()).toHaveText('Xie Feng speaks to the media after the meeting');
  await expect(readout.source()).toHaveCount(0);
  await expect(steps.back()).toBeVisible();
});

test('who looks elsewhere is offered the way back to the step', async ({ readout, steps }) => {
  await readout.open('?step=september-meeting');
  await expect(readout.eventTitle()).toHaveText(THIRD.title.en);
  await expect(steps.back()).toHaveCount(0);

  await readout.openEvent(SECOND.title.en);
  await steps.expectStep(3, COUNT, THIRD.sentence.en);
  await steps.back().click();
  await expect(readout.eventTitle()).toHaveText(THIRD.title.en);
  await expect(steps.back()).toHaveCount(0);
  await expect(steps.next()).toBeFocused();

  await readout.chartButton('Zoom out').click();
  await steps.back().click();
  await expect(readout.windowWords()).toHaveText('15 Sept – 12 Oct 2021 in view');

  await readout.event().getByRole('button', { name: 'Close the event' }).click();
  await expect(readout.event()).toHaveCount(0);
  await steps.next().click();
  await expect(readout.eventTitle()).toHaveText(STEPS[3]?.title.en ?? '');
});

test('all steps are listed, and any can be opened', async ({ readout, steps, page }) => {
  await readout.open('?step=september-meeting');
  await expect(steps.entries()).toHaveCount(0);
  await steps.contents().click();
  await expect(steps.entries()).toHaveCount(COUNT);
  await expect(steps.entries().nth(2)).toHaveAttribute('aria-current', 'step');
  await steps.entries().last().click();
  await steps.expectStep(COUNT, COUNT, LAST.sentence.en);
  await expect(steps.entries()).toHaveCount(0);
  await expect(steps.contents()).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(steps.entries()).toHaveCount(COUNT);
  await page.keyboard.press('Tab');
  await expect(steps.entries().first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(steps.entries()).toHaveCount(0);
  await expect(steps.contents()).toBeFocused();
  await expect(readout.event()).toBeVisible();
});

test('closed, it leaves the event open, and goes on where it was left', async ({ readout, steps }) => {
  await readout.open('?step=september-meeting');
  await steps.close().click();
  await expect(steps.bar()).toHaveCount(0);
  await expect(readout.eventTitle()).toHaveText(THIRD.title.en);
  await readout.expectAddress({ step: null, event: THIRD.event });
  await expect(steps.entrance()).toBeFocused();
  await expect(steps.entrance()).toHaveAccessibleName('Guided reading: go on at step 3');
  await steps.entrance().click();
  await steps.expectStep(3, COUNT, THIRD.sentence.en);
});

test('a step that the dataset does not have is told, with the nearest', async ({ readout, steps, page }) => {
  await readout.open('?step=august-cal');
  const notice = page.getByRole('status').filter({ hasText: 'has no step “august-cal”' });
  await expect(notice).toContainText('august-call');
  await expect(steps.bar()).toHaveCount(0);
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);
  await readout.expectAddress({ step: null });
});

test('an event that the filter hides says so, in its step too', async ({ readout, steps }) => {
  await readout.open('?actors=jake-sullivan&step=august-call');
  await expect(readout.event()).toContainText(SECOND.title.en);
  await readout.event().getByRole('button', { name: 'Clear the filter' }).click();
  await expect(readout.status()).toHaveText('21 of 21 events');
  await steps.expectStep(2, COUNT, SECOND.sentence.en);
});

test('another dataset leads through its own events, also without window, words or date', async ({
  readout,
  steps,
  page,
}) => {
  await serveNeutral(page);
  await readout.open('?dataset=neutral');
  await steps.entrance().click();
  await steps.expectStep(
    1,
    3,
    'The three harbour offices “had spoken by video”: one call, on three calendars.',
  );
  await expect(readout.windowWords()).toHaveText(/Feb 2030 in view$/);
  await readout.expectWordsOfPassage('V1.courier', 'the three harbour offices had spoken by video');
  await steps.next().click();
  await expect(readout.eventTitle()).toHaveText('River experts on the ferry line');
  await expect(readout.source()).toHaveCount(0);
  await readout.expectAddress({ window: null, quotation: null });
  await expect(steps.back()).toHaveCount(0);
  await steps.next().click();
  await expect(readout.windowWords()).toHaveText('1 – 31 Mar 2030 in view');
  await readout.untilChecked();
  await expect(readout.problems()).toHaveCount(0);
});

test('a faulty step is told and left out; the others are read', async ({ readout, steps, page }) => {
  await serveNeutral(page, (dataset) => {
    const reading = dataset.guidedReading as { steps: Record<string, unknown>[] };
    reading.steps[1] = { ...reading.steps[1], event: 'nowhere' };
  });
  await readout.open('?dataset=neutral&step=agreement');
  await expect(steps.contents()).toHaveText('2 of 2');
  await expect(readout.problems()).toContainText('1 problem');
});

test('a dataset without a guided reading offers none', async ({ readout, steps, page }) => {
  await serveNeutral(page, (dataset) => {
    delete dataset.guidedReading;
  });
  await readout.open('?dataset=neutral');
  await expect(readout.headButton('More')).toBeVisible();
  await expect(steps.entrance()).toHaveCount(0);
});

test('a bar that cannot be loaded is told, and the reader goes on without it', async ({
  readout,
  steps,
  page,
}) => {
  await page.route('**/assets/StepBar-*.js', (route) => route.abort());
  await readout.open('?step=august-call');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The guided reading could not be loaded.');
  await expect(readout.eventTitle()).toHaveText(SECOND.title.en);
  await alert.getByRole('button', { name: 'Close the guided reading' }).click();
  await expect(alert).toHaveCount(0);
  await readout.expectAddress({ step: null, event: SECOND.event });
  await expect(steps.entrance()).toBeVisible();
});

test('in Chinese it is told in Chinese', async ({ readout, page }) => {
  await readout.open('?step=august-call&lang=zh');
  const bar = page.getByRole('region', { name: '导读', exact: true });
  await expect(bar.getByText(SECOND.sentence.zh)).toHaveAttribute('lang', 'zh');
  await bar.getByRole('button', { name: '下一步' }).click();
  await expect(bar.getByRole('status')).toHaveText(`第3步，共${COUNT}步${THIRD.sentence.zh}`);
});
