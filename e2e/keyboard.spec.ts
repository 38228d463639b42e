/** The whole reading path by keyboard alone. No test in this file touches the mouse. */
import type { Locator, Page } from '@playwright/test';
import { focusNow } from './pages/reach';
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

test('two Escapes within one frame close source and event', async ({ readout, page }) => {
  await readout.open();
  await readout.row(CALL).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await readout.quotation(CALL_WORDS).focus();
  await page.keyboard.press('Enter');
  await readout.expectTakenTo('M-AUG', CALL_WORDS);

  const frames = await page.evaluate(async () => {
    let drawn = 0;
    requestAnimationFrame(() => {
      drawn += 1;
    });
    for (const place of ['source', 'event']) {
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(key);
      // As between two keys, the page may do what it has put off, but not draw.
      const isThere = () => document.querySelector(`[data-pane="${place}"]`) !== null;
      for (let turn = 0; turn < 100 && isThere(); turn += 1) await Promise.resolve();
    }
    return drawn;
  });
  expect(frames, 'both were pressed before anything was drawn').toBe(0);
  await expect(readout.source()).toHaveCount(0);
  await expect(readout.event()).toHaveCount(0);
  await expect(readout.row(CALL).getByRole('button')).toBeFocused();
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
  // Its card would stand where the mark was beside the open event.
  await expect(page.locator('.mark-card')).toHaveCount(0);
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
  const chip = (name: string) =>
    readout.filters().getByRole('button', { name: `Remove ${name} from the filter` });
  await tabTo(page, chip('Proposed'));
  await page.keyboard.press('Enter');
  await expect(chip('Proposed')).toHaveCount(0);
  await expect(chip('Has not happened')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chip('Has not happened')).toHaveCount(0);
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

for (const [where, viewport] of [
  ['beside each other', { width: 1280, height: 800 }],
  ['one over the other', { width: 390, height: 700 }],
] as const) {
  test.describe(`from the address to the words and back by Tab, arrows, Enter and Escape, ${where}`, () => {
    test.use({ viewport });

    test('the focus is seen at every stop', async ({ readout, page }) => {
      test.slow();
      /** Each stop on the way is looked at. */
      const walkTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
        for (let presses = 0; presses < 150; presses += 1) {
          await page.keyboard.press(key);
          const stop = await focusNow(page);
          // Between the page and the browser's own controls there is a stop without an element.
          if (stop !== null) {
            expect.soft(stop.isShown, `outline of ${stop.name}`).toBe(true);
            expect.soft(stop.isSeen, `${stop.name} is not covered`).toBe(true);
          }
          if (await target.evaluate((element) => element === document.activeElement)) return;
        }
        throw new Error(`the focus does not come to ${target} by ${key}`);
      };
      await readout.open();
      const row = readout.row(CALL).getByRole('button');
      await walkTo(row);
      await page.keyboard.press('Enter');
      await expect(readout.eventTitle()).toBeFocused();
      const quotation = readout.quotation(CALL_WORDS);
      await walkTo(quotation);
      await page.keyboard.press('Enter');
      await readout.expectTakenTo('M-AUG', CALL_WORDS);
      await walkTo(readout.marginEntry('Video call'));
      await walkTo(readout.source().getByRole('button', { name: 'Next passage' }), 'Shift+Tab');
      await page.keyboard.press('Escape');
      await expect(readout.source()).toHaveCount(0);
      await expect(quotation).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(readout.event()).toHaveCount(0);
      await expect(row).toBeFocused();
    });
  });
}

test('the path by roles and names alone', async ({ page, readout }) => {
  await readout.open();
  const list = page.getByRole('main').getByRole('region', { name: 'Events' });
  await list
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${CALL}`) })
    .press('Enter');
  const event = page.getByRole('region', { name: 'Event', exact: true });
  await expect(event.getByRole('heading', { name: CALL, level: 2 })).toBeFocused();
  await event
    .getByRole('region', { name: 'What the source says' })
    .getByRole('button', { name: /Read it in the source$/ })
    .first()
    .press('Enter');
  const source = page.getByRole('region', { name: 'Source', exact: true });
  await expect(source.getByRole('article', { name: 'Source, in full' })).toBeVisible();
  await expect(source.getByRole('paragraph').filter({ hasText: 'On August 19, the leaders' })).toHaveCount(1);
  await source.getByRole('button', { name: 'Close the source' }).press('Enter');
  await event.getByRole('button', { name: 'Close the event' }).press('Enter');
  await expect(list.getByRole('button', { name: new RegExp(`^${CALL}`) })).toBeFocused();
});

test('a menu is opened, gone through and left by keys, and the focus is back on its button', async ({
  readout,
  page,
}) => {
  await readout.open();
  const more = readout.headButton('More');
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  const items = readout.menu().getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(readout.menu()).toHaveCount(0);
  await expect(more).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
});

test('another language keeps the focus on the button that chose it', async ({ readout, page }) => {
  await readout.open();
  await tabTo(page, readout.headButton('Language: English'));
  await page.keyboard.press('Enter');
  await expect(readout.menu().getByRole('menuitemradio', { name: 'English' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(readout.headButton('语言：中文')).toBeFocused();
  await readout.expectAddress({ lang: 'zh' });
});

test('the question mark lists all keys, Escape closes the sheet, and the focus goes back', async ({
  readout,
  page,
}) => {
  await readout.open();
  const row = readout.row(CALL).getByRole('button');
  await row.focus();
  await page.keyboard.press('?');
  await expect(readout.keys()).toBeVisible();
  for (const name of ['Anywhere', 'In the timeline', 'In the filter and in menus']) {
    await expect(readout.keys().getByRole('heading', { name })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(readout.keys()).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('single keys can be switched off, and stay so', async ({ readout, page }) => {
  await readout.open();
  await page.keyboard.press('?');
  await readout.keys().getByRole('checkbox', { name: 'Single keys work' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(readout.keys()).toHaveCount(0);
  await page.keyboard.press('?');
  await page.reload();
  await readout.untilReady();
  await page.keyboard.press('?');
  await readout.chooseInMenu('More', 'Keyboard');
  await expect(readout.keys().getByRole('checkbox', { name: 'Single keys work' })).not.toBeChecked();
});

test('over an event that is a sheet, one Escape closes the sheet of keys alone', async ({
  readout,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await readout.open('?event=video-call-of-august-19');
  await expect(readout.eventTitle()).toBeFocused();
  await page.keyboard.press('?');
  await expect(readout.keys()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(readout.keys()).toHaveCount(0);
  await expect(readout.eventTitle()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(readout.event()).toHaveCount(0);
});
