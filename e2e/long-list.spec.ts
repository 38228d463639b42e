/** A list of a thousand events is read like one of twenty: all of it can be reached, and little of it is in the page. */
import type { Page } from '@playwright/test';
import { axeFindings } from './pages/axe';
import { ChronologyText } from './pages/chronology-text';
import { serveLongDataset, titleAt } from './pages/long-dataset';
import { LongList } from './pages/long-list';
import { SearchPalette } from './pages/search-palette';
import { expect, test } from './test';

const COUNT = 1000;
/** More rows than this are not in the page, however long the list. */
const FEW_ROWS = 60;

test.beforeEach(async ({ page }) => {
  await serveLongDataset(page, COUNT);
});

/** The words and the order of what is drawn are those of the dataset, with a date over the first event of each day. */
async function expectRightRows(list: LongList): Promise<void> {
  const rows = await list.drawn();
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.length).toBeLessThanOrEqual(FEW_ROWS);
  for (const [index, { place, size, title, date, top }] of rows.entries()) {
    expect(title).toBe(titleAt(place));
    expect(size).toBe(COUNT);
    // Three a day.
    expect({ place, hasDate: date !== '' }).toEqual({ place, hasDate: place % 3 === 1 });
    const before = rows[index - 1];
    if (before?.place === place - 1) expect(Math.abs(top - before.bottom)).toBeLessThan(1);
  }
}

test('a few dozen rows are in the page, and each knows its place among all', async ({ page }) => {
  const list = new LongList(page);
  await list.open();
  await list.expectCounted('1,000 of 1,000 events');
  await list.scrollTo(0.3);
  await expectRightRows(list);
  await list.scrollTo(0.8);
  await expectRightRows(list);
  await list.scrollTo(1);
  await expectRightRows(list);
  await expect(list.rowAt(COUNT)).toBeInViewport();
  await list.scrollTo(0);
  await expect(list.rowAt(1)).toBeVisible();
  // Chart, list and all.
  expect(await page.locator('*').count()).toBeLessThan(3000);
});

test('it opens at the head of the page, and stays there while what is above the list takes its room', async ({
  page,
}) => {
  const list = new LongList(page);
  await list.open();
  await list.untilStill();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the wheel goes down and up again through the same rows', async ({ page }) => {
  const list = new LongList(page);
  await list.open();
  await list.scrollTo(0.4);
  const [first] = await list.drawn();
  for (let turn = 0; turn < 12; turn += 1) await list.scrollBy(350);
  await list.untilStill();
  for (let turn = 0; turn < 12; turn += 1) await list.scrollBy(-350);
  await list.untilStill();
  await expect(list.rowAt((first?.place ?? 0) + 8)).toBeInViewport();
});

test('the Tab key goes on through rows that were not there, and back', async ({ page }) => {
  const list = new LongList(page);
  await list.open();
  await list.buttonAt(1).focus();
  for (let press = 0; press < 70; press += 1) await page.keyboard.press('Tab');
  await expect(list.buttonAt(71)).toBeFocused();
  await expect(list.buttonAt(71)).toBeInViewport({ ratio: 0.9 });
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('Shift+Tab');
  await expect(list.buttonAt(31)).toBeFocused();
  // Under the bar with the date nothing is in sight.
  await expect(list.buttonAt(31)).toBeInViewport({ ratio: 0.9 });
  const bar = await page.locator('.place-bar').boundingBox();
  const row = await list.buttonAt(31).boundingBox();
  expect(row?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
});

test('the focus is kept while the reader scrolls away, and leads back', async ({ page }) => {
  const list = new LongList(page);
  await list.open();
  await list.buttonAt(3).focus();
  await list.scrollTo(0.9);
  await expect(list.buttonAt(3)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(list.buttonAt(4)).toBeFocused();
  await expect(list.buttonAt(4)).toBeInViewport();
});

test('an event that a link opens is in sight in the list', async ({ readout, page }) => {
  const list = new LongList(page);
  await list.open('&event=round-700');
  await expect(readout.eventTitle()).toHaveText(titleAt(700));
  await expect(list.buttonAt(700)).toHaveAttribute('aria-current', 'true');
  await expect(list.buttonAt(700)).toBeInViewport();
});

test('an event that the search opens is in sight in the list, and one that was in sight is not moved', async ({
  readout,
  page,
}) => {
  const list = new LongList(page);
  const palette = new SearchPalette(page);
  await list.open('&event=round-20');
  await expect(list.buttonAt(20)).toBeInViewport();
  await palette.lookFor(titleAt(903));
  await palette.option(titleAt(903)).first().click();
  await expect(readout.eventTitle()).toHaveText(titleAt(903));
  await expect(list.buttonAt(903)).toBeInViewport();
  await list.untilStill();
  const before = await list.rowAt(904).boundingBox();
  await list.buttonAt(904).click();
  await expect(readout.eventTitle()).toHaveText(titleAt(904));
  await list.untilStill();
  expect((await list.rowAt(904).boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
});

test('closing the event leads back to its row, at its place in the page', async ({ readout, page }) => {
  const list = new LongList(page);
  await list.open();
  await list.scrollTo(0.5);
  const place = (await list.drawn())[12]?.place ?? 0;
  await list.buttonAt(place).click();
  await expect(readout.eventTitle()).toHaveText(titleAt(place));
  await expect(list.buttonAt(place)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(list.buttonAt(place)).toBeFocused();
  await expect(list.buttonAt(place)).toBeInViewport();
});

test('whoever opens an event from the head of the page comes back to it', async ({ readout, page }) => {
  const list = new LongList(page);
  await list.open('&event=round-500');
  await expect(list.buttonAt(500)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(readout.event()).toHaveCount(0);
  await list.untilStill();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('another filter or order keeps what is read in its place', async ({ readout, page }) => {
  const list = new LongList(page);
  await list.open();
  await list.scrollTo(0.5);
  // Every second event is left: one of those at the top is.
  const rows = (await list.drawn()).filter(({ place, top }) => place % 2 === 0 && top > 32);
  const title = rows[0]?.title ?? '';
  await readout.filters().getByRole('checkbox', { name: 'The Harbour Paper, volume 1 , 500 events' }).check();
  await list.expectCounted('500 of 1,000 events');
  await expect(list.rows().filter({ hasText: title })).toBeInViewport();
  await expect(list.rows().first()).toHaveAttribute('aria-setsize', '500');
  await readout.orderBy('of the text');
  await expect(list.rows().filter({ hasText: title })).toBeInViewport();
});

test('a filter that leaves few shows them all, as nested lists', async ({ readout, page }) => {
  const list = new LongList(page);
  await list.open('&source=paper-2');
  await expect(readout.rows()).toHaveCount(13);
  await expect(list.rows()).toHaveCount(0);
  await readout.clearAll();
  await expect(list.rowAt(1)).toBeVisible();
});

test('between two short lists with a long one the rows of the first never come back', async ({
  readout,
  page,
}) => {
  const list = new LongList(page);
  // So many are read by a worker, which answers later.
  await serveLongDataset(page, 2100);
  await list.open('&source=paper-2');
  await expect(readout.rows()).toHaveCount(27);
  const first = await readout.rows().evaluateAll((rows) => rows.map((row) => row.dataset.eventId));
  const goTo = (query: string) =>
    page.evaluate((address) => {
      window.history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, `?dataset=long${query}`);
  await goTo('');
  await expect(list.rowAt(1)).toBeVisible();
  await page.evaluate((ids) => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const row of document.querySelectorAll<HTMLElement>('.event-group__rows [data-event-id]'))
        if (ids.includes(row.dataset.eventId)) seen.add(row.dataset.eventId ?? '');
    }).observe(document.body, { childList: true, subtree: true });
  }, first);
  await goTo('&source=paper-3');
  await expect(readout.rows()).toHaveCount(27);
  await expect(readout.rows().first()).toContainText(titleAt(3));
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([]);
});

test('the head of the list says what the browser’s own search does not see, and opens ours', async ({
  readout,
  page,
}) => {
  const list = new LongList(page);
  const palette = new SearchPalette(page);
  await list.open();
  await expect(readout.events()).toContainText('the browser’s own search does not see the others');
  await readout.events().getByRole('button', { name: 'Search them all here' }).click();
  await expect(palette.field()).toBeFocused();
});

test('axe finds nothing in the middle of it, in any colours', async ({ page }) => {
  const list = new LongList(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await list.open();
  await list.scrollTo(0.5);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { findings, passed } = await axeFindings(page, { within: '#events' });
    expect(passed).toBeGreaterThan(5);
    expect(findings).toEqual([]);
  }
});

test('a screen reader hears one list, whose rows say their place, with dates as headings', async ({
  page,
}) => {
  const list = new LongList(page);
  await list.open();
  await expect(list.rowAt(4)).toMatchAriaSnapshot(`
    - listitem:
      - heading "Fri 2 Jan 2015" [level=3]
      - button /Round 4 of the harbour talks/
  `);
  await expect(list.rowAt(5)).toMatchAriaSnapshot(`
    - listitem:
      - button /Round 5 of the harbour talks/
  `);
  await expect(
    list
      .region()
      .getByRole('list')
      .filter({ has: page.locator('li[aria-posinset="5"]') }),
  ).toHaveCount(1);
});

test('if the part that draws it does not come, the first events are listed and the rest is said', async ({
  readout,
  page,
}) => {
  const list = new LongList(page);
  await page.route('**/assets/LongList-*.js', (route) => route.abort());
  await list.open();
  await expect(readout.rows()).toHaveCount(150);
  await expect(readout.events()).toContainText('The first 150 events are shown. Filter to see the others.');
});

/** What the browser does when it begins to print. */
async function beginPrinting(page: Page): Promise<ChronologyText> {
  await page.emulateMedia({ media: 'print' });
  const chronology = new ChronologyText(page);
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(chronology.article()).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  return chronology;
}

test('paper has what it says: some in full, some by name, and of the rest the number and where it is', async ({
  page,
}) => {
  const list = new LongList(page);
  test.slow();
  await serveLongDataset(page, 2100);
  await list.open();
  const chronology = await beginPrinting(page);
  await expect(chronology.entries()).toHaveCount(300);
  await expect(chronology.article()).toContainText('2,100 of 2,100 events.');
  await expect(chronology.article()).toContainText('1,800 more events, by date and title only');
  await expect(chronology.article()).toContainText(titleAt(2000));
  await expect(chronology.article()).not.toContainText(titleAt(2001));
  await expect(chronology.article()).toContainText('100 further events are not printed.');
  const file = chronology.article().getByRole('link', { name: /datasets\/long\/dataset\.json$/ });
  await expect(file).toHaveAttribute('href', new URL('/datasets/long/dataset.json', page.url()).href);
});
