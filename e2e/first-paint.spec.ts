/** What is seen first: title and list before any script has run, and nothing moves or blinks when the app is there. */
import type { Page } from '@playwright/test';
import { holdBack } from './pages/hold-back';
import { expect, test } from './test';

/** The app's entrance. */
const APP = '**/assets/index-*.js';

/** Sums up what moves on its own, from the first paint on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = window as unknown as { shifts: number };
    seen.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}

/** Where the parts of the page stand, in whole pixels. */
function places(page: Page): Promise<Record<string, readonly number[]>> {
  return page.evaluate(() => {
    const parts = [
      '.page-head',
      '.page-head__title',
      '.event-filter',
      '.event-status',
      '.event-list',
      '.page-foot',
    ];
    const rows = [...document.querySelectorAll('.event-row')].map(
      (row) => [row.getAttribute('data-event-id'), row] as const,
    );
    const all = [...parts.map((part) => [part, document.querySelector(part)] as const), ...rows];
    return Object.fromEntries(
      all.map(([name, element]) => {
        const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
        return [name, [x, y, width, height].map(Math.round)];
      }),
    );
  });
}

/**
 * How many pixels differ by more than the edge of a letter does that the browser has set anew. Both pictures are of
 * one size.
 */
async function changedPixels(paper: Page, before: Buffer, after: Buffer): Promise<number> {
  return paper.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      let changed = 0;
      for (let at = 0; at < (one?.length ?? 0); at += 4) {
        const differences = [0, 1, 2].map((part) =>
          Math.abs((one?.[at + part] ?? 0) - (other?.[at + part] ?? 0)),
        );
        if (Math.max(...differences) > 64) changed += 1;
      }
      return changed;
    },
    [before, after].map((picture) => picture.toString('base64')),
  );
}

for (const [width, height] of [
  [1280, 800],
  [768, 1024],
  [390, 844],
] as const) {
  test(`title and list are there before the app, and stay where they are: ${width} wide`, async ({
    readout,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const release = await holdBack(page, APP);
    const shifts = await watchShifts(page);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(readout.rows()).toHaveCount(21);
    await expect(readout.rows().first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'China–US leaders’ video meeting, November 2021',
    );
    await expect(page.locator('html')).not.toHaveAttribute('data-ready');
    const before = await places(page);
    release();
    await readout.untilReady();
    await readout.untilChecked();
    expect(await places(page)).toEqual(before);
    expect(await shifts()).toBe(0);
  });
}

test('the picture is the same before and after, but for the chart', async ({ readout, page, context }) => {
  const release = await holdBack(page, APP);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(readout.rows()).toHaveCount(21);
  await expect(page.locator('.page-foot')).toBeAttached();
  const list = (await page.locator('.page__list').boundingBox()) ?? { x: 0, y: 0 };
  // The column of the filters, and what of the list is in sight.
  const parts = [
    { x: 0, y: 0, width: Math.floor(list.x), height: 800 },
    { x: Math.ceil(list.x), y: Math.ceil(list.y), width: 1000, height: 800 - Math.ceil(list.y) },
  ];
  const pictures = async () => {
    const taken: Buffer[] = [];
    for (const clip of parts) taken.push(await page.screenshot({ clip }));
    return taken;
  };
  const before = await pictures();
  release();
  await readout.untilReady();
  const after = await pictures();
  const paper = await context.newPage();
  for (const [index, picture] of before.entries()) {
    expect(await changedPixels(paper, picture, after[index] ?? picture)).toBe(0);
  }
});

test('the focus stays where it was when the app takes over', async ({ readout, page }) => {
  const release = await holdBack(page, APP);
  await page.goto('/', { waitUntil: 'commit' });
  const row = readout.row('Defence officials of both sides hold a video call').getByRole('button');
  await row.focus();
  release();
  await readout.untilReady();
  await expect(row).toBeFocused();
});

for (const [what, query] of [
  ['an open event', '?event=leaders-video-meeting'],
  ['a filter', '?actors=xie-feng'],
  ['Chinese', '?lang=zh'],
  ['words of the source', '?event=video-call-of-august-19&quotation=M-AUG'],
  ['a step of the guided reading', '?step=august-call'],
  ['another dataset', '?dataset=neutral'],
] as const) {
  test(`a link to ${what} does not show the default view first, and nothing moves`, async ({
    readout,
    page,
  }) => {
    const release = await holdBack(page, APP);
    const shifts = await watchShifts(page);
    await page.goto(`/${query}`, { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-first-screen', 'hidden');
    await expect(readout.rows().first()).toBeHidden();
    release();
    await readout.untilReady();
    await expect(page.locator('html')).not.toHaveAttribute('data-first-screen');
    expect(await shifts()).toBe(0);
  });
}

test.describe('a reader of Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('never sees English first', async ({ readout, page }) => {
    const release = await holdBack(page, APP);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-first-screen', 'hidden');
    await expect(readout.rows().first()).toBeHidden();
    release();
    await readout.untilReady();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  });
});

test('a kept theme is on before the app', async ({ page }) => {
  await holdBack(page, APP);
  await page.addInitScript(() =>
    localStorage.setItem('readout.preferences', '{"theme":"dark","contrast":"more"}'),
  );
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await expect(page.locator('.event-row').first()).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'color(srgb 0 0 0)');
});

test('a dataset that fails is told also where the first screen stood', async ({ page }) => {
  await page.route('**/datasets/china-us-2021/dataset.json', (route) =>
    route.fulfill({ status: 503, body: 'later' }),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('The dataset could not be loaded.');
  await expect(page.locator('.event-row')).toHaveCount(0);
});
