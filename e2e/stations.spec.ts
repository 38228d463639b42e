/** axe at every station and state, in every colouring, on desktop and phone, with no rule and no region switched off. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { STATIONS } from './pages/stations';
import { expect, test } from './test';

/** Every rule looks at the first; at the others those that look at colours, since nothing else is another there. */
const COLOURINGS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;

const SCREENS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

async function expectNoFindings(page: Page, of: 'everything' | 'colours'): Promise<void> {
  const axe = new AxeBuilder({ page });
  // All rules that are on by themselves, and the one of WCAG 2.2 that is not.
  if (of === 'everything') axe.options({ rules: { 'target-size': { enabled: true } } });
  else axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations, passes } = await axe.analyze();
  // A page that axe could not look at has no findings either.
  expect(passes.length).toBeGreaterThanOrEqual(of === 'everything' ? 10 : 1);
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target }) => target.join(' ')),
    })),
  ).toEqual([]);
}

for (const screen of ['desktop', 'phone'] as const) {
  test.describe(`axe finds nothing, ${screen}`, () => {
    test.use(SCREENS[screen]);

    for (const { name, reach, only } of STATIONS) {
      if (only !== undefined && only !== screen) continue;
      test(name, async ({ readout, page }) => {
        // Each look takes its time.
        test.slow();
        // Colours that are still on their way to others are no colours of the page.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await reach(readout);
        for (const [index, colouring] of COLOURINGS.entries()) {
          await page.emulateMedia(colouring);
          await test.step(`${colouring.colorScheme}, contrast ${colouring.contrast}`, () =>
            expectNoFindings(page, index === 0 ? 'everything' : 'colours'));
        }
      });
    }
  });
}

test('the look itself sees a fault, if there is one: a text too pale, words outside all parts', async ({
  readout,
  page,
}) => {
  await readout.open();
  await page.evaluate(() => {
    const element = document.createElement('div');
    element.append('Stray words');
    element.style.color = '#eeeeee';
    document.body.append(element);
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'region']));
});
