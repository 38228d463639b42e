/** Where a filter has very many options, the most frequent are shown and the others are found. */
import { serveLongDataset } from './pages/long-dataset';
import { LongList } from './pages/long-list';
import { expect, test } from './test';

test.beforeEach(async ({ page }) => {
  await serveLongDataset(page, 400);
  await new LongList(page).open();
});

test('of forty papers eight are shown, the most frequent first', async ({ readout }) => {
  const papers = readout.filters().getByRole('group', { name: 'Whose words attest it' });
  await expect(papers.getByRole('checkbox')).toHaveCount(8);
  await expect(papers.getByRole('checkbox').first()).toHaveAccessibleName(
    'The Harbour Paper, volume 1 , 200 events',
  );
  await expect(papers).toContainText('32 are not shown');
});

test('more are shown in steps, and the keyboard stands at the first of them', async ({ readout, page }) => {
  const papers = readout.filters().getByRole('group', { name: 'Whose words attest it' });
  await papers.getByRole('button', { name: 'Show 20 more of “Whose words attest it”' }).click();
  await expect(papers.getByRole('checkbox')).toHaveCount(28);
  await expect(papers.getByRole('checkbox').nth(8)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(papers.getByRole('checkbox').nth(8)).toBeChecked();
  await papers.getByRole('button', { name: 'Show 12 more of “Whose words attest it”' }).click();
  await expect(papers.getByRole('checkbox')).toHaveCount(40);
  await expect(papers.getByRole('button')).toHaveCount(0);
});

test('a paper is found by its name, and stays shown when it is chosen', async ({ readout, page }) => {
  const papers = readout.filters().getByRole('group', { name: 'Whose words attest it' });
  const field = papers.getByRole('searchbox', { name: 'Find in “Whose words attest it”' });
  await field.fill('volume 40');
  await expect(papers.getByRole('status')).toHaveText('One found');
  await papers.getByRole('checkbox', { name: /^The Harbour Paper, volume 40 ,/ }).check();
  await readout.expectAddress({ source: 'paper-40' });
  await field.fill('');
  await expect(papers.getByRole('checkbox')).toHaveCount(9);
  await expect(papers.getByRole('checkbox', { name: /^The Harbour Paper, volume 40 ,/ })).toBeChecked();
  await field.fill('gazette');
  await expect(papers.getByRole('status')).toHaveText('None found');
  // What is chosen is shown all the same.
  await expect(papers.getByRole('checkbox')).toHaveCount(1);
  await page.reload();
  await expect(papers.getByRole('checkbox', { name: /^The Harbour Paper, volume 40 ,/ })).toBeChecked();
});

test('one of very many actors is found by name, and no more are in the page than are shown', async ({
  readout,
}) => {
  // Two sides, and of the envoys of each eight.
  await expect(readout.filters().getByRole('checkbox', { name: /^(North|South|Envoy)/ })).toHaveCount(18);
  const field = readout.filters().getByRole('searchbox', { name: 'Find in “Actors”' });
  await field.fill('envoy 149');
  await expect(readout.actor('Envoy 149')).toBeVisible();
  await expect(readout.filters().getByRole('checkbox', { name: /^(North|South|Envoy)/ })).toHaveCount(1);
  await readout.actor('Envoy 149').check();
  await readout.expectAddress({ actors: 'envoy-149' });
  await field.fill('');
  await expect(readout.actor('Envoy 149')).toBeChecked();
  await expect(
    readout.filters().getByRole('button', { name: 'Remove Envoy 149 from the filter' }),
  ).toBeVisible();
});
