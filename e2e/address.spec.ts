/** The address holds the view: it can be sent, opened elsewhere, and walked back and forth. */
import type { Browser } from '@playwright/test';
import { ReadoutPage } from './pages/readout-page';
import { expect, test } from './test';

const CALL = 'Defence officials of both sides hold a video call';
const CALL_DATE_WORDS = 'On August 19';

/** The same address on another machine: nothing is shared with the page at hand. */
async function openElsewhere(browser: Browser, address: string): Promise<ReadoutPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  const readout = new ReadoutPage(page);
  await readout.untilReady();
  return readout;
}

test('defaults are left out of the address', async ({ readout }) => {
  await readout.open();
  await expect(readout.page).toHaveURL(/\/\?v=1&dataset=china-us-2021$/);
});

test('the address holds dataset, actors, match, event, quotation, window and order in readable words', async ({
  readout,
}) => {
  await readout.open();
  await readout.chooseActor('Office for International Military Cooperation');
  await readout.chooseActor('Deputy Assistant Secretary of Defense');
  await readout.matchAllTogether();
  await readout.orderBy('of the text');
  await readout.chartButton('Zoom in').click();
  await readout.openEvent(CALL);
  await readout.readInSource(CALL_DATE_WORDS);
  await readout.expectAddress({
    v: '1',
    dataset: 'china-us-2021',
    actors: 'cmc-oimc,deputy-assistant-secretary',
    match: 'all',
    event: 'video-call-of-august-19',
    quotation: 'M-AUG.date',
    order: 'text',
  });
  expect(readout.addressField('window')).toMatch(/^2021-\d\d-\d\dT\d\d:\d\dZ\/2021-\d\d-\d\dT\d\d:\d\dZ$/);
  expect(new URL(readout.page.url()).search).not.toContain('%');
});

test('the address opens the same view on another machine', async ({ readout, browser }) => {
  await readout.open();
  await readout.chooseActor('Office for International Military Cooperation');
  await readout.chooseActor('Deputy Assistant Secretary of Defense');
  await readout.matchAllTogether();
  await readout.orderBy('of the text');
  await readout.chartButton('Zoom in').click();
  await readout.openEvent(CALL);
  await readout.readInSource(CALL_DATE_WORDS);
  // Zoomed in, and moved to the event.
  await expect.poll(() => readout.addressField('window')).toMatch(/^2021-08-\S+\/2021-10-/);
  const seen = await readout.windowWords().textContent();

  const elsewhere = await openElsewhere(browser, readout.page.url());
  await elsewhere.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16']);
  await expect(elsewhere.status()).toHaveText('2 of 21 events');
  await expect(elsewhere.eventTitle()).toHaveText(CALL);
  await elsewhere.expectTakenTo('M-AUG.date', CALL_DATE_WORDS);
  await expect(elsewhere.windowWords()).toHaveText(seen ?? '');
  await expect(elsewhere.events().getByRole('combobox', { name: 'Order' })).toHaveValue('text');
  expect(elsewhere.page.url()).toBe(readout.page.url());
  await elsewhere.page.context().close();
});

test('the copied link is the address of the view', async ({ readout, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await readout.open();
  await readout.openEvent(CALL);
  await readout.event().getByRole('button', { name: 'Copy the link' }).click();
  await expect(readout.event().getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  const link = await readout.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?v=1&dataset=china-us-2021&event=video-call-of-august-19$/);
  expect(link).toBe(readout.page.url());
});

test('a window in the address is the one in view', async ({ readout }) => {
  await readout.open('?window=2021-08-17T16:00Z/2021-08-20T16:00Z');
  await expect(readout.windowWords()).toHaveText(/^18\s–\s20 Aug 2021 in view$/);
  await expect(readout.mark(`Thu 19 Aug 2021: ${CALL}`)).toBeInViewport();
  await expect(readout.mark(/^28 – 29 Sept 2021: 16th/)).not.toBeInViewport();
});

test('a window in the address stays the one in view, also with an event that lies outside', async ({
  readout,
}) => {
  await readout.open('?window=2021-11-14T16:00Z/2021-11-18T05:00Z&event=video-call-of-august-19');
  await expect(readout.eventTitle()).toHaveText(CALL);
  await expect(readout.windowWords()).toHaveText(/^15\s–\s18 Nov 2021 in view$/);
  await expect(readout.mark(`Thu 19 Aug 2021: ${CALL}`)).not.toBeInViewport();
  await readout.expectAddress({ window: '2021-11-14T16:00Z/2021-11-18T05:00Z' });
});

test('the list can be read in the order of the text', async ({ readout }) => {
  await readout.open('?order=text');
  await readout.expectEvents([
    'global-times-article',
    'both-sides-signal',
    'first-military-leaders-meeting',
    'communications-after-the-meeting',
    'leaders-video-meeting',
    'xie-feng-interview',
    'sullivan-brookings-webinar',
    'strategic-stability-dialogues',
    'reuters-report-on-russel',
    'russel-remarks',
    'more-leaders-meetings',
    'no-high-level-conversation',
    'pentagon-press-conference',
    'experts-to-global-times',
    'rutan-interview',
    'crisis-channels-open',
    'two-dialogues',
    'video-call-of-august-19',
    'defense-work-meeting-16',
    'tan-kefei-account',
    'military-experts-analysis',
  ]);
});

test('back undoes the choices one by one, forward makes them again', async ({ readout, page }) => {
  await readout.open();
  await readout.chooseActor('Xie Feng');
  await readout.openEvent('Xie Feng speaks to the media after the meeting');
  await readout.readInSource('China is willing to discuss');
  await readout.expectTakenTo('X1.china', 'China is willing to discuss');

  await page.goBack();
  await expect(readout.source()).toHaveCount(0);
  await expect(readout.eventTitle()).toHaveText('Xie Feng speaks to the media after the meeting');
  await page.goBack();
  await expect(readout.event()).toHaveCount(0);
  await expect(readout.status()).toHaveText('1 of 21 events');
  await page.goBack();
  await expect(readout.status()).toHaveText('21 of 21 events');
  await expect(readout.actor('Xie Feng')).not.toBeChecked();

  await page.goForward();
  await expect(readout.status()).toHaveText('1 of 21 events');
  await expect(readout.actor('Xie Feng')).toBeChecked();
  await page.goForward();
  await expect(readout.eventTitle()).toHaveText('Xie Feng speaks to the media after the meeting');
  await page.goForward();
  await readout.expectTakenTo('X1.china', 'China is willing to discuss');
});

test('moving the chart leaves no step behind for the way back', async ({ readout, page }) => {
  await readout.open();
  await readout.chooseActor('Xie Feng');
  await readout.chartButton('Later').click();
  await expect.poll(() => readout.addressField('window')).not.toBeNull();
  await readout.chartButton('Zoom in').click();
  await page.goBack();
  await expect(readout.status()).toHaveText('21 of 21 events');
});

test('an event that its own filter hides says so, and the filter can be cleared', async ({ readout }) => {
  await readout.open('?actors=xie-feng&event=video-call-of-august-19');
  const notice = readout.page.getByRole('status').filter({ hasText: 'The list does not show this event' });
  await expect(notice).toContainText('The list does not show this event: the filter by Xie Feng hides it.');
  await readout.expectEvents(['xie-feng-interview']);
  await expect(readout.eventTitle()).toHaveText(CALL);
  await notice.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(notice).toHaveCount(0);
  await expect(readout.status()).toHaveText('21 of 21 events');
  await expect(readout.eventTitle()).toHaveText(CALL);
});

test('an unknown event is said plainly, with the nearest names', async ({ readout }) => {
  await readout.open('?event=video-call-of-august-18');
  const notice = readout.page.getByRole('status').filter({ hasText: 'This dataset has no event' });
  await expect(notice).toContainText('This dataset has no event “video-call-of-august-18”.');
  await expect(notice).toContainText('The nearest name is video-call-of-august-19.');
  await expect(readout.event()).toHaveCount(0);
  await expect(readout.rows()).toHaveCount(21);
  await notice.getByRole('button', { name: 'Close this message' }).click();
  await expect(notice).toHaveCount(0);
  await readout.expectAddress({ event: null });
});

test('an unknown quotation is said plainly, and its event is shown all the same', async ({ readout }) => {
  await readout.open('?event=video-call-of-august-19&quotation=M-AUX');
  const notice = readout.page.getByRole('status').filter({ hasText: 'This dataset has no quotation' });
  await expect(notice).toContainText('This dataset has no quotation “M-AUX”.');
  await expect(notice).toContainText('M-AUG');
  await expect(readout.eventTitle()).toHaveText(CALL);
  await expect(readout.source()).toHaveCount(0);
});

test('an unknown actor is shown as it stands, and can be taken out', async ({ readout }) => {
  await readout.open('?actors=nobody-of-that-name');
  await expect(readout.status()).toHaveText('0 of 21 events');
  await readout
    .filters()
    .getByRole('button', { name: /^Remove nobody-of-that-name/ })
    .click();
  await expect(readout.status()).toHaveText('21 of 21 events');
});

test('an unknown dataset is said plainly', async ({ readout }) => {
  await readout.open('?dataset=no-such-thing');
  await expect(readout.page.getByRole('alert')).toContainText('There is no dataset “no-such-thing” here.');
  await expect(readout.rows()).toHaveCount(0);
  await readout.page.getByRole('button', { name: 'Open “china-us-2021”' }).click();
  await expect(readout.status()).toHaveText('21 of 21 events');
  await readout.expectAddress({ dataset: 'china-us-2021' });
});

test('a link to a quotation alone: closing the source leads to its event', async ({ readout }) => {
  await readout.open('?quotation=M-AUG.date');
  await readout.expectTakenTo('M-AUG.date', CALL_DATE_WORDS);
  await readout.expectAddress({ event: 'video-call-of-august-19' });
  await expect(readout.row(CALL)).toHaveAttribute('data-selected', 'true');
  await readout.source().getByRole('button', { name: 'Close the source' }).click();
  await expect(readout.source()).toHaveCount(0);
  await expect(readout.eventTitle()).toHaveText(CALL);
});

test('a quotation that only a source needs is said to be that', async ({ readout }) => {
  await readout.open('?quotation=PUB1.byline');
  await expect(readout.page.getByText('The quotation “PUB1.byline” supports no event')).toBeVisible();
});

test('a quotation alone opens its event too', async ({ readout }) => {
  await readout.open('?quotation=M-AUG.date');
  await expect(readout.eventTitle()).toHaveText(CALL);
  await readout.expectTakenTo('M-AUG.date', CALL_DATE_WORDS);
});

const GARBAGE: readonly (readonly [string, string])[] = [
  ['window', 'window=yesterday/tomorrow'],
  ['a window that ends before it begins', 'window=2021-11-18T05:00Z/2021-11-14T16:00Z'],
  ['match', 'match=some'],
  ['order', 'order=%F0%9F%99%83'],
  ['quotation', 'quotation=%3Cscript%3E'],
  ['version', 'v=banana'],
  ['a field that nobody knows', 'colour=red&__proto__=1'],
  ['a broken escape', 'window=%E0%A4%A'],
];
for (const [name, garbage] of GARBAGE) {
  test(`garbage spoils nothing else: ${name}`, async ({ readout }) => {
    await readout.open(`?${garbage}&actors=cmc-oimc&event=video-call-of-august-19`);
    await readout.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16']);
    await expect(readout.actor('Office for International Military Cooperation')).toBeChecked();
    await expect(readout.eventTitle()).toHaveText(CALL);
    await expect(readout.windowWords()).toHaveText(/^Aug\s–\sNov 2021 in view$/);
    await expect(readout.source()).toHaveCount(0);
  });
}

test('garbage among actors and in the event leaves the good ones', async ({ readout }) => {
  await readout.open('?actors=%22%3E%3Cb%3E,,xie-feng,xie-feng&event=%3Cimg%20src=x%3E&order=text');
  await readout.expectEvents(['xie-feng-interview']);
  await readout.expectAddress({ actors: 'xie-feng', event: null, order: 'text' });
  await expect(readout.event()).toHaveCount(0);
});
