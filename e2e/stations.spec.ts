/**
 * Every station and state, looked at once on each screen: by axe in light and dark, with no rule and no region
 * switched off; zoomed or narrow, where nothing may be cut off; and on a phone for the room that a finger has. More
 * contrast is asked for in high-contrast.spec.ts, and of the colours themselves in src/styles/colours.test.ts.
 */
import type { Page } from '@playwright/test';
import { axeFindings } from './pages/axe';
import { cutOff, targetsSmallerThan } from './pages/reach';
import { STATIONS } from './pages/stations';
import { expect, test } from './test';

/** Every rule looks at the first; at the others those that look at colours, since nothing else is another there. */
const COLOURINGS = [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const;

const DESKTOP = { width: 1280, height: 800 };
const DESKTOP_AT_200_PERCENT = { width: 640, height: 400 };
const PHONE = { width: 390, height: 844 };
const PHONE_ON_ITS_SIDE = { width: 844, height: 390 };
const NARROWEST = { width: 320, height: 640 };
/** The least side of what a finger presses, in pixels. */
const FINGER = 44;

async function expectNoFindings(page: Page, of: 'everything' | 'colours'): Promise<void> {
  const look = of === 'everything' ? {} : { rules: ['color-contrast', 'link-in-text-block'] };
  const { findings, passed } = await axeFindings(page, look);
  expect(passed).toBeGreaterThanOrEqual(of === 'everything' ? 10 : 1);
  expect(findings).toEqual([]);
}

async function expectNoFindingsInAnyColours(page: Page): Promise<void> {
  for (const [index, colouring] of COLOURINGS.entries()) {
    await page.emulateMedia(colouring);
    await test.step(`axe, ${colouring.colorScheme}`, () =>
      expectNoFindings(page, index === 0 ? 'everything' : 'colours'));
  }
  await page.emulateMedia(COLOURINGS[0]);
}

async function expectNothingCutOffIn(page: Page, viewport: typeof DESKTOP): Promise<void> {
  await test.step(`nothing is cut off in ${viewport.width} × ${viewport.height}`, async () => {
    await page.setViewportSize(viewport);
    await expect.poll(() => cutOff(page)).toEqual([]);
  });
}

test.beforeEach(async ({ page }) => {
  // Each look takes its time.
  test.slow();
  // Colours that are still on their way to others are no colours of the page.
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test.describe('on a desktop: axe finds nothing, and at 200 % nothing is cut off', () => {
  test.use({ viewport: DESKTOP });

  for (const { name, reach, only } of STATIONS) {
    if (only === 'phone') continue;
    test(name, async ({ readout, page }) => {
      await reach(readout);
      await expectNoFindingsInAnyColours(page);
      // What opens only where there is room is not there with less.
      if (only === undefined) await expectNothingCutOffIn(page, DESKTOP_AT_200_PERCENT);
    });
  }
});

test.describe('on a phone: axe finds nothing, a finger has room, and in 320 px nothing is cut off', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  for (const { name, reach, only } of STATIONS) {
    if (only === 'desktop') continue;
    test(name, async ({ readout, page }) => {
      await reach(readout);
      await expectNoFindingsInAnyColours(page);
      expect(await targetsSmallerThan(page, FINGER)).toEqual([]);
      // An unfolded chart in the narrowest room is looked at in marks.phone.spec.ts, from the beginning.
      if (only === undefined) await expectNothingCutOffIn(page, NARROWEST);
      await page.setViewportSize(PHONE_ON_ITS_SIDE);
      await expect.poll(() => targetsSmallerThan(page, FINGER)).toEqual([]);
    });
  }
});

test.describe('on a phone that lies on its side a finger has room', () => {
  test.use({ viewport: PHONE_ON_ITS_SIDE, hasTouch: true, isMobile: true });

  for (const { name, reach } of STATIONS.filter((each) => each.name.endsWith(' menu'))) {
    test(name, async ({ readout, page }) => {
      await reach(readout);
      expect(await targetsSmallerThan(page, FINGER)).toEqual([]);
    });
  }
});

test('the look itself sees a fault, if there is one: a text too pale, words outside all parts, a picture without words in a frame', async ({
  readout,
  page,
}) => {
  await readout.open();
  await page.evaluate(() => {
    const element = document.createElement('div');
    element.append('Stray words');
    element.style.color = '#eeeeee';
    const frame = document.createElement('iframe');
    frame.srcdoc = '<html lang="en"><title>Frame</title><img src="data:,">';
    document.body.append(element, frame);
  });
  const { findings } = await axeFindings(page);
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['color-contrast', 'region', 'image-alt']),
  );
});
