/** What axe cannot see: wider spacing of text, no motion, the colours of the system, the theme chosen. */
import type { Page } from '@playwright/test';
import { cutOff } from './pages/reach';
import { expect, test } from './test';

test.describe('with the spacing of text that a reader may ask for', () => {
  for (const query of [
    '',
    '?event=leaders-video-meeting',
    '?event=video-call-of-august-19&quotation=M-AUG',
  ]) {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      test(`no words are cut off: “${query}” in ${viewport.width} px`, async ({ readout, page }) => {
        await page.setViewportSize(viewport);
        await readout.open(query);
        // A style element would be against the page's policy; a constructed sheet is not.
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
          );
          document.adoptedStyleSheets = [sheet];
        });
        expect(await cutOff(page)).toEqual([]);
      });
    }
  }
});

test('where less motion is wished for, nothing moves for longer than a millisecond', async ({
  readout,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await readout.open('?event=leaders-video-meeting');
  await expect(readout.eventTitle()).toBeVisible();
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
          const longest = (list: string) =>
            Math.max(...list.split(',').map((each) => Number.parseFloat(each)));
          return (
            longest(transitionDuration) > 0.001 ||
            (animationName !== 'none' && longest(animationDuration) > 0.001)
          );
        })
        .map((element) => element.className),
    );
  expect(await moving()).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  // Or the question would be no question.
  expect(await moving()).not.toEqual([]);
});

test('in the colours of the system sides and standings are told by shape and line', async ({
  readout,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await readout.open();
  const glyphs = await readout
    .rows()
    .locator('.glyph')
    .evaluateAll((all) =>
      all.map((glyph) => {
        const { stroke, strokeDasharray } = getComputedStyle(glyph);
        return { stroke, strokeDasharray, line: glyph.getAttribute('data-line') };
      }),
    );
  const text = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(new Set(glyphs.map(({ stroke }) => stroke))).toEqual(new Set([text]));
  const dashes = new Map(glyphs.map(({ line, strokeDasharray }) => [line, strokeDasharray]));
  expect(dashes.get('solid')).toBe('none');
  expect(new Set(['long-dash', 'short-dash', 'dots'].map((line) => dashes.get(line))).size).toBe(3);
});

const lightness = (page: Page) =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const [red = 0, green = 0, blue = 0] = (ground.match(/[\d.]+/g) ?? []).map(Number);
    // A mixed colour is told in parts of one.
    return ((red + green + blue) / 3) * (ground.startsWith('color(') ? 255 : 1);
  });

test('dark is dark and light is light', async ({ readout, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await readout.open();
  expect(await lightness(page)).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => lightness(page)).toBeLessThan(60);
});

test('the theme that is chosen goes before the device’s, stays, and colours the browser’s frame', async ({
  readout,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await readout.open();
  await readout.chooseInMenu('Theme', 'Dark');
  await expect.poll(() => lightness(page)).toBeLessThan(60);
  const frame = page.locator('meta[name="theme-color"]').first();
  await expect(frame).toHaveAttribute('content', 'rgb(24, 24, 23)');
  await page.reload();
  await readout.untilReady();
  expect(await lightness(page)).toBeLessThan(60);
  await expect(frame).toHaveAttribute('content', 'rgb(24, 24, 23)');
  await readout.openMenu('Theme');
  await expect(readout.menu().getByRole('menuitemradio', { name: 'Dark' })).toBeChecked();
  await readout.menu().getByRole('menuitemradio', { name: 'As the device' }).first().click();
  await expect.poll(() => lightness(page)).toBeGreaterThan(200);
  await expect(frame).toHaveAttribute('content', '#fbfaf6');
});
