/** Chart, list or one event stand in a page of others, as its publisher wants them, and lead to all of it. */
import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { axeFindings } from './pages/axe';
import { serveLongDataset } from './pages/long-dataset';
import { type OtherSite, startOtherSite } from './pages/other-site';
import { heldPart, PARTS, serveParts } from './pages/parts-dataset';
import { ReadoutPage } from './pages/readout-page';
import { SearchPalette } from './pages/search-palette';
import { test as base, expect } from './test';

const CALL = 'Defence officials of both sides hold a video call';
const EVENT = 'show=event&event=video-call-of-august-19';

const test = base.extend<{ other: OtherSite }>({
  other: async ({ browserName: _ }, use) => {
    const site = await startOtherSite();
    await use(site);
    await site.stop();
  },
});

/** The page of the other site with a frame of the embed in it. */
async function framed(page: Page, other: OtherSite, baseURL = '', query = ''): Promise<FrameLocator> {
  const address = `${baseURL}/embed.html?${query}`.replaceAll('&', '&amp;');
  other.show(`<iframe title="Readout" src="${address}" width="100%" height="500"></iframe>`);
  await page.goto(other.address);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
  return frame;
}

/** What a click opens, which is no page that the frame knows. */
async function opened(page: Page, link: Locator): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await link.click();
  const whole = await opening;
  await expect(whole.locator('html')).toHaveAttribute('data-ready', 'true');
  expect(await whole.evaluate(() => window.opener)).toBeNull();
  return whole;
}

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Embed' });
}

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Embed…' }).click();
  return dialogOf(page);
}

function codeIn(dialog: Locator): Promise<string> {
  return dialog.getByRole('region', { name: 'Code for your page' }).locator('pre').innerText();
}

test.describe('in a page of others', () => {
  test('one event is read with its words, who says so, and both its dates', async ({
    page,
    other,
    baseURL,
  }) => {
    const frame = await framed(page, other, baseURL, 'show=event&event=leaders-video-meeting');
    await expect(frame.getByRole('heading', { name: 'Leaders of China and the US end' })).toBeVisible();
    await expect(frame.getByText('On the 16th, the first video meeting')).toBeVisible();
    await expect(frame.getByText('found in the stored text').first()).toBeVisible();
    await expect(frame.getByText('Guo Yuandan, in the reporter’s own voice')).toBeVisible();
    await expect(frame.getByText('Tue 16 November 2021')).toBeVisible();
    await expect(frame.getByText('Mon 15 November 2021')).toBeVisible();
    // Of a date that the source does not print it is told what is inferred, and from what.
    await expect(frame.getByText('Month inferred')).toBeVisible();
    await expect(frame.getByText('Time of day inferred')).toBeVisible();
    // A defect of the translation is told as in the page.
    await expect(frame.getByText('Translation defect, misleading').first()).toBeVisible();
    await expect(frame.getByRole('region', { name: 'Sources' })).toContainText('breakinglatest.news');
    await expect(frame.getByRole('contentinfo')).toContainText('version 1.2.0');
  });

  test('words lead to their place in the source, in a tab of its own', async ({ page, other, baseURL }) => {
    const frame = await framed(page, other, baseURL, EVENT);
    const whole = await opened(page, frame.getByRole('button', { name: /On August 19/ }).first());
    expect(whole.url()).toMatch(/\/\?v=1&dataset=china-us-2021&event=video-call-of-august-19&quotation=/);
    await expect(new ReadoutPage(whole).source()).toBeVisible();
    await expect(frame.getByText('On August 19').first()).toBeVisible();
  });

  test('only the claim of the chosen words is shown', async ({ page, other, baseURL }) => {
    const query = 'show=event&event=leaders-video-meeting';
    const frame = await framed(page, other, baseURL, query);
    const claims = frame.getByRole('region', { name: 'What the source says' }).getByRole('heading');
    await expect(claims).toHaveCount(2);
    const words = frame.locator('[data-quotation]').first();
    const one = await framed(
      page,
      other,
      baseURL,
      `${query}&quotation=${await words.getAttribute('data-quotation')}`,
    );
    await expect(one.getByRole('region', { name: 'What the source says' }).getByRole('heading')).toHaveCount(
      1,
    );
  });

  test('the list opens an event in the whole page', async ({ page, other, baseURL }) => {
    const frame = await framed(page, other, baseURL, 'show=list&kind=call');
    await expect(frame.getByRole('listitem')).toHaveCount(1);
    const whole = await opened(page, frame.getByRole('button', { name: CALL }));
    await expect(
      whole.getByRole('region', { name: 'Event' }).getByRole('heading', { name: CALL }),
    ).toBeVisible();
    await expect(whole.getByRole('status').filter({ hasText: '1 of 21 events' })).toBeVisible();
    await expect(frame.getByRole('button', { name: CALL })).toBeVisible();
  });

  test('the chart opens an event in the whole page, also with keys', async ({ page, other, baseURL }) => {
    const frame = await framed(page, other, baseURL, 'show=chart');
    await expect(frame.getByRole('region', { name: 'Events' })).toHaveCount(0);
    const mark = frame.getByRole('button', { name: new RegExp(CALL) });
    const whole = await opened(page, mark);
    await expect(whole.getByRole('heading', { name: CALL })).toBeVisible();
    await whole.close();
    await mark.focus();
    const opening = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    await expect((await opening).getByRole('heading', { name: CALL })).toBeVisible();
  });

  test('the way out follows the days that a reader went to', async ({ page, other, baseURL }) => {
    const frame = await framed(page, other, baseURL, 'show=chart');
    await frame.getByRole('button', { name: 'Earlier' }).click();
    await expect(frame.getByRole('link', { name: 'Open in Readout' })).toHaveAttribute('href', /&window=/);
  });

  test('a dataset at an address of the site', async ({ page, other, baseURL }) => {
    const data = encodeURIComponent('datasets/china-us-2021/dataset.json');
    const frame = await framed(page, other, baseURL, `data=${data}&${EVENT}`);
    await expect(frame.getByText('found in the stored text').first()).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Open in Readout' })).toHaveAttribute(
      'href',
      `${baseURL}/?v=1&data=${data}&event=video-call-of-august-19`,
    );
  });

  test('an event that nobody has quoted words for says so', async ({ page, other, baseURL }) => {
    await page.route('**/talks.csv', (route) =>
      route.fulfill({ contentType: 'text/csv', body: 'Date,Title\n2021-10-06,Talks in Zurich\n' }),
    );
    const list = await framed(page, other, baseURL, 'data=talks.csv&show=list');
    const row = list.getByRole('listitem').filter({ hasText: 'Talks in Zurich' });
    await expect(row).toContainText('No evidence yet');
    const event = await row.getAttribute('data-event-id');
    const frame = await framed(page, other, baseURL, `data=talks.csv&show=event&event=${event}`);
    await expect(frame.getByRole('heading', { name: 'Talks in Zurich' })).toBeVisible();
    await expect(frame.getByText('Nobody has quoted words of a source')).toBeVisible();
  });

  test('what became of a file of another format is told, and leads to the whole report', async ({
    page,
    other,
    baseURL,
  }) => {
    await page.context().route('**/talks.csv', (route) =>
      route.fulfill({
        contentType: 'text/csv',
        body: 'Date,Title\n2021-10-06,Talks in Zurich\n2021-10-07,\n',
      }),
    );
    const frame = await framed(page, other, baseURL, 'data=talks.csv&show=chart');
    const foot = frame.getByRole('contentinfo');
    await expect(foot).toContainText('Taken over: one event. Of one record no event could be made.');
    const whole = await opened(page, foot.getByRole('link', { name: 'What became of the file' }));
    await expect(whole.getByRole('region', { name: 'What became of the file' })).toBeVisible();
  });

  test('a dataset in parts says how far it is read, and is read to its end', async ({
    page,
    other,
    baseURL,
  }) => {
    const { hold, release } = heldPart();
    await serveParts(page, { spoiled: new Map([[PARTS, hold]]) });
    const frame = await framed(page, other, baseURL, 'dataset=in-parts&show=list');
    await expect(frame.getByText('18 of 21 events read, 18 of them shown')).toBeVisible();
    await expect(frame.getByRole('listitem')).toHaveCount(18);
    release();
    await expect(frame.getByRole('listitem')).toHaveCount(21);
    await expect(frame.getByRole('progressbar')).toHaveCount(0);
  });

  test('of a long list few rows are in the frame, and its search is in the whole page', async ({
    page,
    other,
    baseURL,
  }) => {
    await serveLongDataset(page, 400);
    const frame = await framed(page, other, baseURL, 'dataset=long&show=list');
    await expect(frame.locator('[aria-setsize="400"]').first()).toBeVisible();
    expect(await frame.locator('[data-event-id]').count()).toBeLessThan(60);
    const opening = page.context().waitForEvent('page');
    await frame.getByRole('button', { name: 'Search them all in Readout' }).click();
    expect((await opening).url()).toBe(`${baseURL}/?v=1&dataset=long`);
  });

  test('that a part of the app did not come is said in the frame', async ({ page, other, baseURL }) => {
    const whole = await readFile('public/datasets/china-us-2021/dataset.json', 'utf8');
    const body = whole.replace('"kind": "call"', '"kind": "cal"');
    await page.route('**/dataset.json', (route) => route.fulfill({ contentType: 'application/json', body }));
    await page.route('**/assets/FileView-*.js', (route) => route.abort());
    const frame = await framed(page, other, baseURL, 'show=list');
    const problems = frame.getByRole('region', { name: 'Problems in the dataset' });
    await problems.getByRole('button', { name: 'Show', exact: true }).click();
    await problems.getByRole('button', { name: 'Show it in the file' }).click();
    await expect(frame.getByText('It could not be loaded.').first()).toBeVisible();
  });

  test('it is light or dark as its address says, whatever the device', async ({ page, other, baseURL }) => {
    const ground = (frame: FrameLocator) =>
      frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await ground(await framed(page, other, baseURL, 'show=list'));
    const dark = await ground(await framed(page, other, baseURL, 'show=list&theme=dark'));
    expect(dark).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground(await framed(page, other, baseURL, 'show=list&theme=light'))).toBe(light);
    expect(await ground(await framed(page, other, baseURL, 'show=list'))).toBe(dark);
  });

  test('the whole page is refused there', async ({ page, other, baseURL }) => {
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    other.show(`<iframe title="Readout" src="${baseURL}/"></iframe>`);
    await page.goto(other.address);
    await refused;
    await expect(page.frameLocator('iframe').locator('#root')).toHaveCount(0);
  });

  test('in Chinese', async ({ page, other, baseURL }) => {
    const frame = await framed(page, other, baseURL, `${EVENT}&lang=zh`);
    await expect(frame.locator('html')).toHaveAttribute('lang', /^zh/);
    await expect(frame.getByRole('link', { name: '查看完整页面' })).toHaveAttribute('href', /&lang=zh/);
    await expect(frame.getByRole('heading', { name: '中美防务官员举行视频通话' })).toBeVisible();
  });

  for (const show of ['chart', 'list', 'event']) {
    for (const width of [300, 1280]) {
      test(`axe finds nothing, and nothing is wider than the frame: ${show} in ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 560 });
        await page.goto(`/embed.html?show=${show}&event=leaders-video-meeting`);
        await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
        expect((await axeFindings(page)).findings).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }
  }
});

test.describe('what cannot be shown is said', () => {
  test('a value that nobody knows', async ({ page }) => {
    await page.goto('/embed.html?show=%3Cb%3Emap&kind=call');
    await expect(page.getByText('show=<b>map, which is not known')).toContainText('chart, list, event');
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });

  test('an event that is not there, or not named', async ({ page }) => {
    await page.goto('/embed.html?show=event&event=no-such-event');
    await expect(page.getByRole('alert')).toContainText('no event “no-such-event”');
    await page.goto('/embed.html?show=event');
    await expect(page.getByRole('alert')).toContainText('names no event');
    await page.goto('/embed.html?show=event&quotation=nothing');
    await expect(page.getByRole('alert')).toContainText('nothing');
  });

  test('a dataset of the device', async ({ page }) => {
    await page.goto('/embed.html?device=abc');
    await expect(page.getByRole('alert')).toContainText('lies on your device');
    await expect(page.getByRole('link', { name: 'Open in Readout' })).toHaveAttribute('href', /device=abc/);
  });

  test('a dataset that does not come, until it is asked for again', async ({ page }) => {
    await page.route('**/dataset.json', (route) => route.abort(), { times: 1 });
    await page.goto('/embed.html?show=list');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: CALL })).toBeVisible();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('where to read it', async ({ page, baseURL }) => {
      await page.goto('/embed.html?show=list');
      const link = page.getByRole('link', { name: 'Readout' });
      await expect(link).toBeVisible();
      expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(`${baseURL}/`);
    });
  });
});

test.describe('the dialog', () => {
  test('makes code that works in a page of others', async ({ readout, page, other, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await readout.open('?kind=call,talks&window=2021-08-01T00:00Z/2021-09-01T00:00Z');
    const dialog = await openDialog(page);
    await expect(dialog.getByRole('region', { name: 'Taken from this page' })).toContainText(
      'Call and Talks',
    );
    await expect(dialog.getByRole('region', { name: 'Taken from this page' })).toContainText('days: 1');
    await expect(dialog).toContainText('Others do not reach this page: it is at http://127.0.0.1');
    const preview = dialog.frameLocator('iframe');
    await expect(preview.getByRole('status').filter({ hasText: '5 of 21 events' })).toBeVisible();
    await expect(preview.getByRole('button', { name: /^1 Aug .* in view/ })).toBeVisible();
    await dialog.getByLabel('What it shows').selectOption('List');
    await dialog.getByLabel('Theme').selectOption('Dark');
    await dialog.getByLabel('Height in pixels').fill('333');
    await expect(preview.getByRole('region', { name: 'Events' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Copy the code' }).click();
    await expect(dialog).toContainText('Code copied');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toBe(await codeIn(dialog));

    other.show(code);
    await page.goto(other.address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('button', { name: CALL })).toBeVisible();
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('iframe')).toHaveAttribute('height', '333');
    await expect(page.locator('iframe')).toHaveAttribute('title', /Readout$/);
  });

  test('its script gives the frame the height that it asks for, and hears nobody else', async ({
    readout,
    page,
    other,
  }) => {
    await readout.open();
    const dialog = await openDialog(page);
    await dialog.getByLabel('What it shows').selectOption('List');
    await dialog.getByLabel('Adapt the height').check();
    await expect(dialog.locator('iframe')).not.toHaveAttribute('height', '600');
    other.show(`${await codeIn(dialog)}<iframe title="Another" srcdoc="" height="99"></iframe>`);
    await page.goto(other.address);
    const frame = page.locator('iframe[src]');
    await expect(frame).not.toHaveAttribute('height', '600');
    const framed = page.frameLocator('iframe[src]');
    await framed.locator('html[data-ready=true]').waitFor();
    const fits = () =>
      framed.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await expect.poll(fits).toBe(0);
    const height = await frame.getAttribute('height');
    // A message of another page is none of the frame's.
    await page.evaluate(() => window.postMessage({ type: 'readout:height', version: 1, height: 5 }, '*'));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await frame.getAttribute('height')).toBe(height);
    await expect(page.locator('iframe[srcdoc]')).toHaveAttribute('height', '99');
  });

  test('opens for the event that is open, and closes by keys', async ({ readout, page }) => {
    await readout.open('?event=video-call-of-august-19&kind=call');
    const button = readout.event().getByRole('button', { name: 'Embed this event' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = dialogOf(page);
    await expect(dialog.frameLocator('iframe').getByRole('heading', { name: CALL })).toBeVisible();
    expect(await codeIn(dialog)).toContain(CALL);
    // To an event the filter of the list does not belong.
    expect(await codeIn(dialog)).not.toContain('kind=call');
    expect((await axeFindings(page, { within: '[data-pane="embed"]' })).findings).toEqual([]);
    await dialog.getByLabel('What it shows').focus();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('Escape in the frame shuts what is open there, and then the dialog', async ({ readout, page }) => {
    await readout.open();
    const dialog = await openDialog(page);
    const preview = dialog.frameLocator('iframe');
    const days = preview.getByRole('button', { name: / in view$/ });
    await days.click();
    const panel = preview.getByRole('dialog', { name: 'Other days' });
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(days).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused();
  });

  test('is found by the search', async ({ readout, page }) => {
    await readout.open();
    const palette = new SearchPalette(page);
    await palette.lookFor('iframe');
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toBeVisible();
  });

  test('says that a dataset of the device cannot be embedded, and what to do', async ({ readout, page }) => {
    await readout.open();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Open a dataset…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Choose a file' }).click();
    await (await choosing).setFiles('public/datasets/china-us-2021/dataset.json');
    await expect(page).toHaveURL(/[?&]device=/);
    await readout.untilReady();
    const dialog = await openDialog(page);
    await expect(dialog).toContainText('cannot be embedded');
    await expect(dialog).toContainText('?data=');
    await expect(dialog.locator('iframe')).toHaveCount(0);
  });

  test('speaks Chinese', async ({ readout, page }) => {
    await readout.open('?lang=zh&event=video-call-of-august-19');
    await page.getByRole('button', { name: '嵌入这一事件' }).click();
    const dialog = page.getByRole('dialog', { name: '嵌入' });
    await expect(dialog.getByRole('button', { name: '复制代码' })).toBeVisible();
    await expect(dialog.frameLocator('iframe').getByRole('heading', { name: '中美防务官员' })).toBeVisible();
  });
});
