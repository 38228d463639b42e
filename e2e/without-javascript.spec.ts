/** Without scripts, or where they do not come, the whole dataset can be read. */
import { quotationsOfArchive } from '../src/domain/evidence/quotations';
import { ChronologyText, readArchive, SHIPPED } from './pages/chronology-text';
import { expect, test } from './test';

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('every event, every quotation and the sources can be read', async ({ page }) => {
    const archive = await readArchive(SHIPPED);
    await page.goto('/');
    const chronology = new ChronologyText(page);
    await expect(chronology.article()).toBeVisible();
    await expect(page.locator('#root')).toBeHidden();
    await expect(page).toHaveTitle(`${archive.title.en} · Readout`);
    await expect(chronology.entries()).toHaveCount(archive.events.length);
    for (const { title } of archive.events) await expect(chronology.entry(title.en ?? '')).toHaveCount(1);
    const text = await chronology.text();
    const unread = quotationsOfArchive(archive).filter(({ exact }) => !text.includes(exact));
    expect(unread.map(({ id }) => id)).toEqual([]);
    expect(text).toContain(archive.sources[0]?.title.en);
  });

  test('a raised number leads to its note, and back', async ({ page }) => {
    await page.goto('/');
    const note = new ChronologyText(page).notes().nth(20);
    await page.getByRole('link', { name: 'Note 21', exact: true }).click();
    await expect(note).toBeInViewport();
    await note.getByRole('link', { name: 'Back to the text of note 21' }).click();
    await expect(page.getByRole('link', { name: 'Note 21', exact: true })).toBeInViewport();
  });

  test('a phone has no sideways scrolling', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    await expect(new ChronologyText(page).article()).toBeVisible();
    // Nothing reaches beyond the window.
    const beyond = page.locator('.chronology, .chronology__events, .chronology__hash, .chronology__part');
    for (const box of await beyond.all()) {
      const { x, width } = (await box.boundingBox()) ?? { x: 0, width: 0 };
      expect(x + width).toBeLessThanOrEqual(320);
    }
  });
});

test('where the app cannot be loaded the chronology takes its place', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('/?event=leaders-video-meeting');
  const chronology = new ChronologyText(page);
  await expect(chronology.article()).toBeVisible();
  await expect(chronology.article()).toContainText('could not be loaded');
  await expect(page.locator('#root')).toBeHidden();
});

test('the app takes the chronology out of the page', async ({ readout }) => {
  await readout.open();
  await expect(new ChronologyText(readout.page).article()).toHaveCount(0);
});

test('search engines find the dataset, its events and its quotations, and no report comes of it', async ({
  page,
}) => {
  const told: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      told.push(message.text());
  });
  const archive = await readArchive(SHIPPED);
  await page.goto('/');
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  const nodes = JSON.parse(data ?? '')['@graph'] as readonly Record<string, unknown>[];
  expect(nodes.filter((node) => node['@type'] === 'Dataset')).toHaveLength(1);
  expect(nodes.filter((node) => String(node['@id']).startsWith('#event-'))).toHaveLength(
    archive.events.length,
  );
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /card\.png$/);
  expect((await page.request.get('/card.png')).ok()).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  expect(told).toEqual([]);
});
