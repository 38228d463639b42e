/** The interface in Chinese: who gets it, how it reads, and what stays in the language in which it was written. */
import type { Locator, Page } from '@playwright/test';
import { en } from '../src/words/en';
import { enLate } from '../src/words/en-late';
import { axeFindings } from './pages/axe';
import { serveNeutralDataset } from './pages/neutral-dataset';
import { expect, test } from './test';

const MEETING = '中美领导人结束“首次视频会晤”';
const CALL = '中美防务官员举行视频通话';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Words of our English messages, of which none may stand where the page says that it is in Chinese. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  [en, enLate]
    .flatMap(messagesOf)
    .flatMap((message) => message.replaceAll(/\{\{.*?\}\}/g, ' ').match(/[A-Za-z]{2,}/g) ?? [])
    .filter((word) => !['Readout', 'Ctrl'].includes(word))
    .map((word) => word.toLowerCase()),
);

interface Messages {
  readonly [key: string]: string | Messages;
}

function messagesOf(messages: Messages): readonly string[] {
  return Object.values(messages).flatMap((each) => (typeof each === 'string' ? each : messagesOf(each)));
}

/** What the page says in Chinese, aloud or in print: its texts, and the names and titles of its elements. */
function textsInChinese(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isChinese = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') === true;
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isCode = node.parentElement?.closest('script, style, noscript') !== null;
      if (!isCode && isChinese(node.parentElement)) texts.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (!isChinese(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts.filter((text) => text.trim() !== '');
  });
}

async function expectNothingLeftInEnglish(page: Page): Promise<void> {
  const texts = await textsInChinese(page);
  expect(texts.length).toBeGreaterThan(100);
  const left = texts.filter((text) =>
    // Words of the source that a Chinese sentence speaks of stand in it as quotations.
    (text.replaceAll(/“[^”]*”/g, '').match(/[A-Za-z]{2,}/g) ?? []).some((word) =>
      ENGLISH_WORDS.has(word.toLowerCase()),
    ),
  );
  expect(left).toEqual([]);
}

/** In which language an element says that it is. */
function languageOf(element: Locator): Promise<string | undefined> {
  return element.evaluate((node) => node.closest<HTMLElement>('[lang]')?.lang);
}

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true }).or(page.getByRole('dialog', { name, exact: true }));
}

function rowOf(page: Page, title: string): Locator {
  return region(page, '事件')
    .getByRole('listitem')
    .filter({ has: page.getByText(title, { exact: true }) });
}

test.describe('in a browser that prefers Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('the page is in Chinese without being asked', async ({ readout, page }) => {
    await readout.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(region(page, '时间轴')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '显示21项，共21项' })).toBeVisible();
    await expect(page).toHaveTitle('中美领导人视频会晤，2021年11月 · Readout');
    expect(readout.addressField('lang')).toBeNull();
  });

  test('the address overrules the browser', async ({ readout, page }) => {
    await readout.open('?lang=en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(readout.timeline()).toBeVisible();
    await expect(readout.status()).toBeVisible();
    await expect(page).toHaveTitle('China–US leaders’ video meeting, November 2021 · Readout');
  });

  test('a reader goes from the list to an event and to its words', async ({ readout, page }) => {
    await readout.open();
    await readout.untilChecked();
    const heads = region(page, '事件').getByRole('heading', { level: 3 });
    await expect(heads.first()).toHaveText('自2021年1月20日起至2021年11月17日尚未结束');
    await expect(heads.filter({ hasText: '2021年9月28日至29日' })).toHaveCount(1);
    await expect(heads.last()).toHaveText('无日期');
    await expect(rowOf(page, MEETING)).toContainText('华盛顿时间2021年11月15日周一');
    await expectNothingLeftInEnglish(page);

    await rowOf(page, MEETING).getByRole('button').click();
    const event = region(page, '事件详情');
    await expect(event.getByRole('heading', { level: 2 })).toHaveText(MEETING);
    await expect(page).toHaveTitle(`${MEETING} · 中美领导人视频会晤，2021年11月 · Readout`);
    await expect(event).toContainText('会晤（视频），已发生');
    const dates = event.getByRole('paragraph');
    await expect(dates.filter({ hasText: '2021年11月16日周二' })).toHaveText(
      '2021年11月16日周二北京时间，即原文所称日期，08:45至12:25',
    );
    await expect(dates.filter({ hasText: '2021年11月15日周一' })).toHaveText(
      '2021年11月15日周一华盛顿时间，同一时刻，19:45至23:25',
    );
    await expect(event).toContainText(/月份\s*推断\s*依据文外知识：/);
    await event.getByText('为何在时间顺序中排在此处').click();
    await expect(event).toContainText('按其时刻排列：北京时间2021年11月16日周二 08:45');
    await event.getByRole('button', { name: '查看每一环节' }).first().click();
    await expectNothingLeftInEnglish(page);

    await event
      .getByRole('button', { name: /在原文中阅读/ })
      .first()
      .click();
    const source = region(page, '原文');
    const passage = source.locator('mark[aria-current="true"]');
    await expect(passage).toBeFocused();
    expect(await languageOf(passage)).toBe('en');
    await expect(source).toContainText(/第\d+段，共49段/);
    await source.getByText(/^所存文本略去的部分（7）$/).click();
    await expectNothingLeftInEnglish(page);
  });

  test('words of the source are in its language, what the curators say is in Chinese', async ({
    readout,
    page,
  }) => {
    await readout.open('?event=leaders-video-meeting');
    const event = region(page, '事件详情');
    await expect(event.getByRole('heading', { level: 2 })).toHaveText(MEETING);
    expect(await languageOf(event.getByRole('heading', { level: 2 }))).toBe('zh');
    for (const [words, language] of [
      ['On the 16th,', 'en'],
      ['The first video meeting between', 'en'],
      ['报道没有给出时刻', 'zh'],
    ] as const) {
      const found = event.getByText(words).last();
      await expect(found).toBeVisible();
      expect(await languageOf(found), words).toBe(language);
    }
    expect(await languageOf(event.getByText('已在所存原文中找到').first())).toBe('zh-Hans');
  });

  test('what a dataset does not say in Chinese is in its own language, and says so', async ({
    readout,
    page,
  }) => {
    await serveNeutralDataset(page);
    await readout.open('?dataset=neutral&event=wire-report');
    const title = region(page, '事件详情').getByRole('heading', { level: 2 });
    await expect(title).toHaveText('The wire service reports on the ferry line');
    expect(await languageOf(title)).toBe('en');
    await expect(page.getByRole('banner').getByRole('button', { name: '导读' })).toBeVisible();
  });

  test('about the dataset, and what the filter leaves, are told in Chinese', async ({ readout, page }) => {
    await readout.open('?kind=call&standing=absent');
    await expect(page.getByText('没有符合条件的事件')).toBeVisible();
    await expect(page.getByRole('button', { name: '去掉“通话”' })).toBeVisible();
    await readout.chooseInMenu('更多', '关于本数据集');
    const about = page.getByRole('dialog', { name: '关于本数据集' });
    await expect(about).toContainText('截止日期2021年11月17日');
    await expectNothingLeftInEnglish(page);
  });

  test('what fails is told in Chinese, with the reason as the machine gives it', async ({
    readout,
    page,
  }) => {
    await readout.open('?dataset=nowhere');
    await expect(page.getByRole('alert')).toContainText('这里没有数据集“nowhere”。');
    expect(await languageOf(page.getByRole('alert').getByRole('code'))).toBe('en');
  });

  test('the chart has the days of both calendars', async ({ readout, page }) => {
    await readout.open('?event=leaders-video-meeting&window=2021-11-14T16:00Z/2021-11-18T05:00Z');
    const chart = readout.page.locator('.chart');
    for (const words of ['北京', '华盛顿', '16日周二 08:45', '15日周一 19:45'])
      await expect(chart.getByText(words, { exact: true }).first()).toBeVisible();
    await expect(chart.getByText('11月17日 周三', { exact: true }).first()).toBeVisible();
    const mark = chart.getByRole('button', { name: `2021年11月16日周二，北京：${MEETING}`, exact: true });
    await expect(mark).toBeVisible();
    await expectNothingLeftInEnglish(page);
  });

  test('no Chinese is slanted or spaced', async ({ readout, page }) => {
    await readout.open('?event=leaders-video-meeting');
    await expect(region(page, '事件详情')).toBeVisible();
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && /\p{Script=Han}/u.test(node.textContent ?? ''),
          ),
        )
        .filter((element) => {
          const { fontStyle, letterSpacing } = getComputedStyle(element);
          return fontStyle !== 'normal' || !['normal', '0px'].includes(letterSpacing);
        })
        .map((element) => element.className),
    );
    expect(wrong).toEqual([]);
    // English words keep their slant inside.
    await expect(page.locator('.event-row__words q').first()).toHaveCSS('font-style', 'italic');
  });
});

test.describe('in an English browser', () => {
  test('the address asks for Chinese', async ({ readout, page }) => {
    await readout.open('?lang=zh');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(rowOf(page, CALL)).toBeVisible();
    await readout.expectAddress({ lang: 'zh' });
  });

  test('where the Chinese words cannot be had the page stays English', async ({ readout, page }) => {
    await page.route(/assets\/zh-.*\.js$/, (route) => route.abort());
    await readout.open('?lang=zh');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(readout.rows()).toHaveCount(21);
  });

  test('a change of language keeps the place, and the focus in it', async ({ readout, page }) => {
    await readout.open('?event=leaders-video-meeting');
    const button = readout.row('Defence officials of both sides hold a video call').getByRole('button');
    await button.focus();
    await changeLanguage(page, 'zh');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(rowOf(page, CALL).getByRole('button')).toBeFocused();
    await expect(region(page, '事件详情').getByRole('heading', { level: 2 })).toHaveText(MEETING);
    // Words that are kept for long are made anew too.
    await expect(page.locator('.chart').getByText('北京', { exact: true })).toBeVisible();
    await expectNothingLeftInEnglish(page);

    await changeLanguage(page, 'en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(button).toBeFocused();
    await expect(readout.chart().getByText('Beijing', { exact: true })).toBeVisible();
    expect(await page.locator('.chart').innerText()).not.toMatch(/\p{Script=Han}/u);
  });

  test('a language that cannot be had is told, and can be chosen again', async ({ readout, page }) => {
    await page.route(/assets\/zh-.*\.js$/, (route) => route.abort());
    await readout.open();
    await readout.chooseInMenu(/^Language/, '中文');
    await expect(page.getByText('It could not be loaded.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.unroute(/assets\/zh-.*\.js$/);
    // A browser keeps a module that failed until the page is loaded anew; the choice is still there to be made.
    await page.reload();
    await readout.untilReady();
    await readout.chooseInMenu(/^Language/, '中文');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  });

  test('a mark of the chart keeps the focus too', async ({ readout, page }) => {
    await readout.open();
    await readout.mark(/Defence officials of both sides hold a video call$/).focus();
    await changeLanguage(page, 'zh');
    const mark = page.locator('.chart').getByRole('button', { name: new RegExp(`${CALL}$`) });
    await expect(mark).toBeFocused();
  });
});

/** As a link of the same page would: the address has another language. */
async function changeLanguage(page: Page, language: string): Promise<void> {
  await page.evaluate((lang) => {
    const address = new URL(window.location.href);
    address.searchParams.set('lang', lang);
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, language);
}

test.describe('on a phone', () => {
  test.use({ ...PHONE, locale: 'zh-CN' });

  test('list, event and source read in Chinese, and nothing hangs out at the side', async ({
    readout,
    page,
  }) => {
    await readout.open();
    await readout.untilChecked();
    const hangsOut = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await hangsOut()).toBeLessThanOrEqual(0);
    await rowOf(page, MEETING).getByRole('button').tap();
    const event = page.getByRole('dialog', { name: '事件详情' });
    await expect(event.getByRole('heading', { level: 2 })).toHaveText(MEETING);
    await expect(event).toContainText('2021年11月15日周一');
    expect(await event.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await event
      .getByRole('button', { name: /在原文中阅读/ })
      .first()
      .tap();
    const source = page.getByRole('dialog', { name: '原文' });
    await expect(source.locator('mark[aria-current="true"]')).toBeFocused();
    expect(await source.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await expectNothingLeftInEnglish(page);
    const { findings, passed } = await axeFindings(page);
    expect(passed).toBeGreaterThan(10);
    expect(findings).toEqual([]);
    await source.getByRole('button', { name: '返回事件' }).tap();
    await expect(source).toBeHidden();
    await expect(event).toBeVisible();
  });
});
