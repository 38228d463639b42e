/** What is typed is found: people, titles, words of the source and dates, in both languages; and every command. */
import { axeFindings } from './pages/axe';
import { SearchPalette } from './pages/search-palette';
import { test as base, expect } from './test';

const test = base.extend<{ palette: SearchPalette }>({
  palette: async ({ page }, use) => {
    await use(new SearchPalette(page));
  },
});

const MEETING = 'Leaders of China and the US end a “first video meeting”';
const CALL = 'Defence officials of both sides hold a video call';

test.describe('a reader finds', () => {
  test.beforeEach(async ({ readout }) => {
    await readout.open();
  });

  test('a person, and filters by the name; the search stays and says what is left', async ({
    palette,
    readout,
  }) => {
    await palette.lookFor('sullivan');
    await palette.expectGroups(['People and organisations', 'Titles', 'Words of the source']);
    await expect(palette.status()).toHaveText('3 results');
    await expect(palette.highlighted()).toHaveText('Jake Sullivan');
    await expect(palette.found(palette.highlighted())).toHaveText('Sullivan');
    await palette.page.keyboard.press('Enter');
    await expect(palette.status()).toHaveText('Filtered by Jake Sullivan: 1 of 21 events');
    await expect(palette.option('Jake Sullivan')).toContainText('in the filter');
    await palette.page.keyboard.press('Escape');
    await expect(palette.dialog()).toHaveCount(0);
    await expect(readout.status()).toHaveText('1 of 21 events');
    await expect(
      readout.filters().getByRole('button', { name: 'Remove Jake Sullivan from the filter' }),
    ).toBeVisible();
  });

  test('words of the source, and is taken to them', async ({ palette, readout }) => {
    await palette.lookFor('risk');
    const words = palette.group('Words of the source').getByRole('option');
    await expect(words).toHaveCount(2);
    await expect(palette.found(words.first())).toHaveText('risk');
    await words.filter({ hasText: 'effective risk management' }).click();
    await expect(palette.dialog()).toHaveCount(0);
    await expect(readout.currentPiece()).toContainText('Vice Foreign Minister Xie Feng');
    await expect(readout.eventTitle()).toHaveText('Xie Feng speaks to the media after the meeting');
  });

  test('a title by a phrase of it, with the keyboard alone, and the focus comes back', async ({
    palette,
    readout,
    page,
  }) => {
    const before = readout.headButton('Guided reading');
    await before.focus();
    await palette.lookFor('first video meeting');
    await expect(palette.highlighted()).toContainText(MEETING);
    await expect(palette.found(palette.highlighted())).toHaveText('first video meeting');
    await page.keyboard.press('ArrowDown');
    await expect(palette.highlighted()).toContainText('On the 16th, the first video meeting');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(readout.eventTitle()).toHaveText(MEETING);
    await expect(readout.eventTitle()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(readout.event()).toHaveCount(0);
    await expect(before).toBeFocused();
  });

  test('the leaders’ meeting by its date, in the ways in which people write it', async ({
    palette,
    readout,
  }) => {
    await palette.open();
    const meeting = palette.group('Dates').getByRole('option').filter({ hasText: MEETING });
    for (const [query, detail] of [
      ['16 Nov', 'Tue 16 Nov 2021'],
      ['November 16, 2021', 'Tue 16 Nov 2021'],
      ['11-15', 'Mon 15 Nov 2021 in Washington, at the same instant'],
      ['Mon 15 Nov', 'Mon 15 Nov 2021 in Washington, at the same instant'],
      ['15日', 'Mon 15 Nov 2021 in Washington, at the same instant'],
    ] as const) {
      await palette.type(query);
      await expect(meeting, query).toContainText(detail);
    }
    await meeting.click();
    await expect(readout.eventTitle()).toHaveText(MEETING);
  });

  test('a month: what was in it, what may have been, and the way of the chart to it', async ({
    palette,
    readout,
  }) => {
    await palette.lookFor('August');
    const dates = palette.group('Dates').getByRole('option');
    await expect(dates.nth(0)).toHaveText(/^Aug 2021.*2 events$/);
    await expect(dates.filter({ hasText: CALL })).not.toContainText('within its bounds');
    await expect(dates.last()).toContainText('within its bounds');
    await palette.page.keyboard.press('Enter');
    await expect(readout.windowWords()).toHaveText(/Jul.*Sept? 2021 in view$/);
    await expect.poll(() => readout.addressField('window')).toMatch(/^2021-07-29T.*\/2021-09-0/);
  });

  test('Chinese names and titles in the English page', async ({ palette, readout }) => {
    await palette.lookFor('沙利文');
    await expect(palette.highlighted()).toContainText('Jake Sullivan');
    await expect(palette.found(palette.highlighted())).toHaveText('沙利文');
    await palette.type('会晤');
    const titles = palette.group('Titles').getByRole('option');
    await expect(titles).toHaveCount(5);
    await titles.filter({ hasText: '中美领导人结束“首次视频会晤”' }).click();
    await expect(readout.eventTitle()).toHaveText(MEETING);
  });

  test('a name that is mistyped, and is told so', async ({ palette }) => {
    await palette.lookFor('Sulivan');
    await expect(palette.dialog()).toContainText('Nothing is spelt “Sulivan”. What is spelt like it:');
    await palette.expectGroups(['People and organisations', 'Titles']);
    await expect(palette.found(palette.highlighted())).toHaveText('Sullivan');
  });

  test('nothing where there is nothing, with what was looked through and the way on', async ({ palette }) => {
    await palette.lookFor('xqzv <b>');
    await expect(palette.dialog()).toContainText('Nothing found for “xqzv <b>”');
    await expect(palette.dialog()).toContainText('21 events');
    await expect(palette.status()).toHaveText('0 results');
    await palette.dialog().getByRole('button', { name: 'Clear the search' }).click();
    await expect(palette.field()).toHaveValue('');
    await expect(palette.field()).toBeFocused();
    await palette.expectGroups(['Commands']);
  });

  test('more of a group where there is more', async ({ palette }) => {
    await palette.lookFor('China');
    const titles = palette.group('Words of the source').getByRole('option');
    await expect(titles).toHaveCount(6);
    await titles.filter({ hasText: /^Show \d+ more$/ }).click();
    await expect(titles.filter({ hasText: /^Show \d+ more$/ })).toHaveCount(0);
    expect(await titles.count()).toBeGreaterThan(6);
  });

  test('a reporter, who is in no filter, by the event that names her', async ({ palette, readout }) => {
    await palette.lookFor('Guo Yuandan');
    await expect(palette.highlighted()).toContainText('in “The Global Times publishes the article”');
    await palette.page.keyboard.press('Enter');
    await expect(readout.eventTitle()).toHaveText('The Global Times publishes the article');
    await readout.expectAddress({ actors: null });
  });
});

test('Enter that comes before the list chooses nothing of what was listed before', async ({
  palette,
  readout,
  page,
}) => {
  await readout.open();
  await palette.open();
  await expect(palette.highlighted()).toHaveText('Go to a date');
  // In one task, as no hand can: the list has had no time to follow.
  await palette.field().evaluate((field: HTMLInputElement) => {
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    write?.call(field, 'sullivan');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });
  await expect(palette.highlighted()).toHaveText(/Jake Sullivan/);
  await expect(palette.field()).toHaveValue('sullivan');
  await page.keyboard.press('Enter');
  await expect(readout.status()).toHaveText('1 of 21 events');
});

test('a search that cannot be made is told, and the page goes on', async ({ palette, readout, page }) => {
  await readout.open();
  // What the index is made with is gone.
  await page.evaluate(() => Object.assign(Intl, { Segmenter: undefined }));
  await page.keyboard.press('Control+k');
  const alert = page.getByRole('alert').filter({ hasText: 'The search could not be prepared' });
  await expect(alert).toBeVisible();
  // What needs no index is done all the same.
  await expect(palette.option('Go to a date')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette.dialog()).toHaveCount(0);
  await readout.openEvent('Defence officials of both sides hold a video call');
});

test.describe('the keys', () => {
  test('a slash opens it, but not where one types; Ctrl and K opens and closes it', async ({
    palette,
    readout,
    page,
  }) => {
    await readout.open();
    await palette.open('/');
    await expect(palette.field()).toHaveValue('');
    await page.keyboard.type('11/15');
    await expect(palette.field()).toHaveValue('11/15');
    await page.keyboard.press('Control+k');
    await expect(palette.dialog()).toHaveCount(0);
    await palette.open('Meta+k');
    await page.keyboard.press('Escape');
    await expect(palette.dialog()).toHaveCount(0);
  });

  test('its button says them, opens it, and has the focus back', async ({ palette, readout, page }) => {
    await readout.open();
    const button = page.getByRole('button', { name: 'Search people, words, dates' });
    await expect(button).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    await button.click();
    await expect(palette.field()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await button.click();
    await palette.dialog().getByRole('button', { name: 'Close the search' }).click();
    await expect(button).toBeFocused();
  });

  test('Enter ends the writing of a Chinese word, and chooses only after it', async ({
    palette,
    readout,
    page,
  }) => {
    await readout.open();
    await palette.open();
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'huiwu', selectionStart: 5, selectionEnd: 5 });
    // The key that the writing takes for itself: browsers give it the code 229.
    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await expect(palette.dialog()).toBeVisible();
    await input.send('Input.insertText', { text: '会晤' });
    await expect(palette.field()).toHaveValue('会晤');
    await expect(palette.group('Titles').getByRole('option')).toHaveCount(5);
    await page.keyboard.press('Enter');
    await expect(readout.event()).toBeVisible();
  });
});

test.describe('a command', () => {
  async function choose(palette: SearchPalette, words: string, command: string): Promise<void> {
    await palette.lookFor(words);
    await palette.group('Commands').getByRole('option').filter({ hasText: command }).click();
  }

  test('changes the colours, and shows that it did', async ({ palette, readout, page }) => {
    await readout.open();
    await choose(palette, 'night', 'Colours: dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('Escape');
    await choose(palette, 'contrast', 'Contrast: more');
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  });

  test('speaks Chinese and English, asked for in either', async ({ palette, readout, page }) => {
    await readout.open();
    await choose(palette, '中文', 'Language: 中文');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await readout.expectAddress({ lang: 'zh' });
    await expect(page.getByRole('button', { name: '搜索人物、原文、日期' })).toBeFocused();
    await palette.lookFor('english');
    await expect(palette.highlighted()).toHaveText('语言：English');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('shows the days of one zone, and the list in the order of the text', async ({ palette, readout }) => {
    await readout.open();
    await choose(palette, 'washington time zone', 'Days in Washington');
    await readout.expectAddress({ zone: 'America/New_York' });
    await choose(palette, 'sort text', 'Order of the list: of the text');
    await readout.expectAddress({ order: 'text' });
  });

  test('filters by a value of a facet, by another, and clears the filter', async ({
    palette,
    readout,
    page,
  }) => {
    await readout.open();
    await choose(palette, 'kind meeting', 'Kind: Meeting');
    await expect(palette.status()).toHaveText(/^Filtered by Meeting: \d+ of 21 events$/);
    await palette.type('never');
    await palette.group('Commands').getByRole('option').filter({ hasText: 'Has not happened' }).click();
    await readout.expectAddress({ kind: 'meeting', standing: 'absent' });
    await palette.type('reset filter');
    await expect(palette.highlighted()).toHaveText('Clear the filter');
    await page.keyboard.press('Enter');
    await expect(palette.status()).toHaveText('No filter: all 21 events');
    await readout.expectAddress({ kind: null, standing: null });
  });

  test('moves the chart to windows, and asks for a date', async ({ palette, readout, page }) => {
    await readout.open();
    await choose(palette, 'whole', 'Chart: whole dataset');
    await expect(readout.windowWords()).toHaveText(/^Jan/);
    await choose(palette, 'reset zoom', 'as at first');
    await readout.expectAddress({ window: null });
    await choose(palette, 'jump', 'Go to a date');
    await expect(palette.dialog()).toContainText(
      'Type a day, a month or a year: 17 Nov 2021, Nov 2021, 2021.',
    );
    await page.keyboard.type('19 Aug');
    await expect(palette.highlighted()).toContainText('Thu 19 August 2021');
    await page.keyboard.press('Enter');
    await expect.poll(() => readout.addressField('window')).toMatch(/^2021-08-18T.*\/2021-08-20T/);
  });

  test('closes what is open, tells of the dataset, and copies the link', async ({
    palette,
    readout,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await readout.open('?event=video-call-of-august-19&quotation=M-AUG');
    await choose(palette, 'close source', 'Close the source');
    await expect(readout.source()).toHaveCount(0);
    await choose(palette, 'share', 'Copy the link to this view');
    await expect(palette.status()).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.keyboard.press('Escape');
    await choose(palette, 'licence', 'About this dataset');
    await expect(page.getByRole('dialog', { name: 'About this dataset' })).toBeVisible();
  });

  test('prints', async ({ palette, readout, page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'true');
    });
    await readout.open();
    await choose(palette, 'pdf', 'Print');
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
  });
});

test('the search can fail to come, and says so', async ({ readout, page }) => {
  await page.route('**/assets/SearchDesk-*.js', (route) => route.abort());
  await readout.open();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('alert')).toContainText('The search could not be loaded.');
  await page.getByRole('button', { name: 'Close this message' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the policy is kept, and nothing is asked of anywhere else', async ({ palette, readout, page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      seen.push(`${effectiveDirective}: ${sample}`);
    });
  });
  await readout.open();
  await palette.lookFor('risk');
  await expect(palette.highlighted()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(readout.source()).toBeVisible();
  expect(errors).toEqual([]);
  const violations = await page.evaluate(
    () => (window as unknown as { seenViolations: readonly string[] }).seenViolations,
  );
  expect(violations).toEqual([]);
});

for (const [language, query, states] of [
  ['English', '', ['', '16 Nov', 'risk', 'Sulivan', 'xqzv']],
  ['Chinese', '?lang=zh', ['会晤']],
] as const) {
  test(`axe finds nothing in the open search, whatever it has found, in ${language}`, async ({
    palette,
    readout,
    page,
  }) => {
    test.slow();
    await readout.open(query);
    await palette.open();
    for (const typed of states) {
      await palette.type(typed);
      const found =
        typed === 'xqzv' ? palette.dialog().getByText('Nothing found for “xqzv”') : palette.highlighted();
      await expect(found).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // Nothing but the colours is another in the dark.
        const look = colorScheme === 'dark' ? { rules: ['color-contrast'] } : {};
        const { findings } = await axeFindings(page, look);
        expect(findings, `${typed}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}
