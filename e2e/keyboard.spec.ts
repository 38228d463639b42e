/** The whole reading path by keyboard alone. No test in this file touches the mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test';

const CALL = 'Defence officials of both sides hold a video call';
const CALL_WORDS =
  'On August 19, the leaders of the Office of International Military Cooperation of the Central Military Commission and the assistant assistant secretary of the US Department of Defense conducted a video call.';

/** Presses Tab until the focus is there, as somebody who looks for it would. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the focus does not come to ${target} by ${key}`);
}

test('filter, event, quotation, source and back, without a mouse', async ({ readout, page }) => {
  await readout.open();

  await tabTo(
    page,
    readout.filters().getByRole('button', { name: 'Show who belongs to Central Military Commission' }),
  );
  await page.keyboard.press('Enter');
  await tabTo(page, readout.actor('Office for International Military Cooperation'));
  await page.keyboard.press('Space');
  await expect(readout.status()).toHaveText('2 of 21 events');

  const row = readout.row(CALL).getByRole('button');
  await tabTo(page, row);
  await page.keyboard.press('Enter');
  await expect(readout.eventTitle()).toHaveText(CALL);
  await expect(readout.eventTitle()).toBeFocused();

  const quotation = readout.quotation(CALL_WORDS);
  await tabTo(page, quotation);
  await page.keyboard.press('Enter');
  await readout.expectTakenTo('M-AUG', CALL_WORDS);

  await page.keyboard.press('Escape');
  await expect(readout.source()).toHaveCount(0);
  await expect(quotation).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(readout.event()).toHaveCount(0);
  await expect(row).toBeFocused();
  await expect(readout.status()).toHaveText('2 of 21 events');
});

test('the switch to all together is worked by arrows', async ({ readout, page }) => {
  await readout.open('?actors=xie-feng,jake-sullivan');
  await tabTo(page, readout.filters().getByRole('radio', { name: 'any of these' }));
  await page.keyboard.press('ArrowRight');
  await expect(readout.filters().getByRole('radio', { name: 'all together' })).toBeChecked();
  await expect(readout.status()).toHaveText('0 of 21 events');
});

test('the first Tab offers the way past the filters to the events', async ({ readout, page }) => {
  await readout.open();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the events' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(readout.events()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(readout.events().getByRole('combobox', { name: 'Order' })).toBeFocused();
});

test('the marks of the chart have one tab stop', async ({ readout, page }) => {
  await readout.open();
  await expect(readout.marks()).toHaveCount(14);
  expect(
    await readout.marks().evaluateAll((marks) => marks.filter(({ tabIndex }) => tabIndex === 0).length),
  ).toBe(1);
  // What is before and behind it is not a mark.
  await tabTo(page, readout.chartButton('Zoom in'));
  await page.keyboard.press('Tab');
  expect(
    await readout.marks().evaluateAll((marks) => marks.some((mark) => mark === document.activeElement)),
  ).toBe(true);
  await page.keyboard.press('Tab');
  expect(
    await readout.marks().evaluateAll((marks) => marks.some((mark) => mark === document.activeElement)),
  ).toBe(false);
});

test('arrows go from mark to mark in order of time, Enter opens, Escape returns', async ({
  readout,
  page,
}) => {
  await readout.open();
  await tabTo(page, readout.chartButton('Zoom in'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const call = readout.mark(`Thu 19 Aug 2021: ${CALL}`);
  await expect(call).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(readout.mark('28 – 29 Sept 2021: 16th China–US Defense Work Meeting')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(call).toBeFocused();
  await page.keyboard.press('End');
  await expect(readout.mark(/^Wed 17 Nov 2021, Beijing: Experts/)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(readout.eventTitle()).toHaveText(CALL);
  await expect(readout.eventTitle()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(readout.event()).toHaveCount(0);
  await expect(call).toBeFocused();
});

test('up and down go between the rows and lanes', async ({ readout, page }) => {
  await readout.open();
  await tabTo(page, readout.chartButton('Zoom in'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect(readout.mark(/^Wed 17 Nov 2021, Beijing: Experts/)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(readout.mark(/The Global Times publishes/)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(readout.mark(/Rutan/)).toBeFocused();
  // Over the edge of the lane.
  await page.keyboard.press('ArrowUp');
  await expect(readout.mark(/Pentagon press conference/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(readout.mark(/Rutan/)).toBeFocused();
});

test('the focused mark shows its card', async ({ readout, page }) => {
  await readout.open();
  await tabTo(page, readout.chartButton('Zoom in'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(readout.mark(`Thu 19 Aug 2021: ${CALL}`)).toBeFocused();
  await expect(readout.chart().getByText(CALL_WORDS)).toBeVisible();
});

test('plus and minus zoom around what is in view', async ({ readout, page }) => {
  await readout.open();
  await tabTo(page, readout.chartButton('Zoom in'));
  await page.keyboard.press('Tab');
  const days = async () => {
    const [start, end] = (readout.addressField('window') ?? '').split('/').map((text) => Date.parse(text));
    return ((end ?? Number.NaN) - (start ?? Number.NaN)) / 86_400_000;
  };
  const whole = 122;
  await page.keyboard.press('+');
  await expect.poll(days).toBeLessThan(whole * 0.8);
  const closer = await days();
  await page.keyboard.press('-');
  await expect.poll(days).toBeGreaterThan(closer * 1.3);
  expect(
    await readout.marks().evaluateAll((marks) => marks.some((mark) => mark === document.activeElement)),
  ).toBe(true);
});

test('a mark out of view is brought into it by going there', async ({ readout, page }) => {
  await readout.open('?window=2021-11-14T16:00Z/2021-11-18T05:00Z');
  await expect(readout.mark(`Thu 19 Aug 2021: ${CALL}`)).not.toBeInViewport();
  await tabTo(page, readout.chartButton('Zoom in'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(readout.mark(`Thu 19 Aug 2021: ${CALL}`)).toBeFocused();
  await expect(readout.mark(`Thu 19 Aug 2021: ${CALL}`)).toBeInViewport();
});

test('where the focus is can be seen', async ({ readout, page }) => {
  await readout.open();
  const row = readout.row(CALL).getByRole('button');
  await tabTo(page, row);
  const outline = await row.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(outline.outlineStyle).not.toBe('none');
  expect(outline.width).toBeGreaterThanOrEqual(2);
});

test('what takes itself away leaves the focus near it', async ({ readout, page }) => {
  await readout.open('?standing=absent,proposed');
  const chip = readout.filters().getByRole('button', { name: 'Remove Proposed from the filter' });
  await tabTo(page, chip);
  await page.keyboard.press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(readout.filters()).toBeFocused();
});

test('a way out of an empty list leads to the list', async ({ readout, page }) => {
  await readout.open('?standing=absent&kind=call');
  await tabTo(page, readout.events().getByRole('button', { name: 'Without “Call”' }));
  await page.keyboard.press('Enter');
  await readout.expectEvents(['no-high-level-conversation']);
  await expect(readout.events()).toBeFocused();
});

test('facets are chosen by the space bar', async ({ readout, page }) => {
  await readout.open();
  await tabTo(page, readout.filters().getByRole('checkbox', { name: /^Has not happened/ }));
  await page.keyboard.press('Space');
  await readout.expectEvents(['no-high-level-conversation']);
});

test('from the margin to another event and back to the page by Escape', async ({ readout, page }) => {
  await readout.open();
  await readout.row(CALL).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(readout.eventTitle()).toBeFocused();
  await tabTo(page, readout.quotation(CALL_WORDS));
  await page.keyboard.press('Enter');
  await readout.expectTakenTo('M-AUG', CALL_WORDS);
  const switchInText = readout.source().getByRole('checkbox', { name: 'Show it in the text' });
  await switchInText.focus();
  await page.keyboard.press('Space');
  await readout.marginEntry('Tan Kefei’s account').focus();
  await page.keyboard.press('Enter');
  await expect(readout.eventTitle()).toHaveText('Tan Kefei gives an account of the September dialogue');
  // The source stayed: what was switched on in it still is.
  await expect(switchInText).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(readout.source()).toHaveCount(0);
  // What opened the source is gone with its event: the focus goes to the event that is open now.
  await expect(readout.event()).toBeFocused();
});
