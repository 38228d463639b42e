/** The typefaces come with the page; where they are late, nothing moves below a reader's eyes. */
import type { Page } from '@playwright/test';
import { holdBack } from './pages/hold-back';
import { expect, test } from './test';

/** The faces in which the words of an element are really set. */
async function facesOf(page: Page, selector: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
}

test('words are set in our faces from the first', async ({ readout, page }) => {
  await readout.open();
  expect(await facesOf(page, '.page-head__name')).toEqual([expect.stringMatching(/^Source Serif 4/)]);
  expect(await facesOf(page, '.section-label')).toEqual([expect.stringMatching(/^Source Sans 3/)]);
});

for (const [name, query] of [
  ['the list', ''],
  ['an event and its source', '?event=video-call-of-august-19&quotation=M-AUG'],
] as const) {
  test(`late typefaces move nothing: ${name}`, async ({ readout, page }) => {
    const release = await holdBack(page, '**/*.woff2');
    // The page is complete only when they have come: it is looked at before.
    await page.goto(`/${query}`, { waitUntil: 'commit' });
    await readout.untilReady();
    await readout.untilChecked();
    if (query !== '') await expect(readout.currentPiece()).toBeInViewport();
    // A stand-in sets the words meanwhile.
    expect(await facesOf(page, '.page-head__name')).not.toContainEqual(expect.stringMatching(/^Source/));

    await page.evaluate(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift' });
      Object.assign(window, { shifts });
    });
    release();
    const loaded = () =>
      page.evaluate(() =>
        [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
      );
    await expect.poll(loaded).toContainEqual(expect.stringMatching(/Source Serif 4 Variable/));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
    expect(await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts)).toEqual([]);
  });
}
