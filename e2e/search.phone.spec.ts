/** The search on a phone: a sheet of the whole height, for fingers, also over an open event. */
import { axeFindings } from './pages/axe';
import { SearchPalette } from './pages/search-palette';
import { expect, test } from './test';

test('from the button to the words in the source, by touch', async ({ readout, page }) => {
  const palette = new SearchPalette(page);
  await readout.open();
  const button = page.getByRole('button', { name: 'Search people, words, dates' });
  await button.tap();
  await expect(palette.field()).toBeFocused();
  await palette.type('risk');
  const words = palette.group('Words of the source').getByRole('option').first();
  await expect(words).toBeVisible();
  const sheet = await palette.dialog().boundingBox();
  expect(sheet).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await words.tap();
  await expect(palette.dialog()).toHaveCount(0);
  await expect(readout.source()).toBeVisible();
  await expect(readout.currentPiece()).toBeFocused();
});

test('everything that is pressed has room for a finger', async ({ readout, page }) => {
  const palette = new SearchPalette(page);
  await readout.open();
  const button = page.getByRole('button', { name: 'Search people, words, dates' });
  await button.tap();
  await palette.type('China');
  await expect(palette.group('Words of the source').getByRole('option')).toHaveCount(6);
  const pressed = [
    palette.dialog().getByRole('button', { name: 'Clear', exact: true }),
    palette.dialog().getByRole('button', { name: 'Close the search' }),
    ...(await palette.options().all()),
  ];
  expect(pressed.length).toBeGreaterThan(8);
  for (const target of pressed) {
    const box = await target.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
  expect((await axeFindings(page)).findings).toEqual([]);
  await palette.dialog().getByRole('button', { name: 'Close the search' }).tap();
  await expect(palette.dialog()).toHaveCount(0);
  const box = await button.boundingBox();
  expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
});

test('with keys it opens over an event, and Escape closes the search alone', async ({ readout, page }) => {
  const palette = new SearchPalette(page);
  await readout.open('?event=video-call-of-august-19');
  await expect(readout.event()).toBeVisible();
  await palette.open();
  await palette.type('sullivan');
  await palette.group('Titles').getByRole('option').first().tap({ trial: true, timeout: 5000 });
  await page.keyboard.press('Escape');
  await expect(palette.dialog()).toHaveCount(0);
  await expect(readout.event()).toBeVisible();
});

test('what is chosen stands by the folded filter, with the number that is left', async ({ readout }) => {
  await readout.open('?actors=jake-sullivan&kind=remarks');
  const filters = readout.filters();
  await expect(
    filters.getByRole('button', { name: 'Remove Jake Sullivan from the filter' }),
  ).toBeInViewport();
  await expect(filters.getByRole('button', { name: 'Remove Remarks from the filter' })).toBeInViewport();
  await expect(filters.getByText('1 of 21 events', { exact: true })).toBeInViewport();
  await filters.getByRole('button', { name: 'Remove Jake Sullivan from the filter' }).tap();
  await readout.expectAddress({ actors: null, kind: 'remarks' });
});
