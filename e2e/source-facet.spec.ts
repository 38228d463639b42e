/** Events by the sources whose words attest them. */
import { readFileSync } from 'node:fs';
import { expect, test } from './test';

const FOLDER = new URL('./datasets/neutral/', import.meta.url);

test.beforeEach(async ({ page }) => {
  await page.route('**/datasets/neutral/**', (route) => {
    const path = new URL(route.request().url()).pathname.split('/datasets/neutral/')[1] ?? '';
    return route.fulfill({ body: readFileSync(new URL(path, FOLDER)) });
  });
});

test('are left by choosing a source, and a source leaves what its count says', async ({ readout }) => {
  await readout.open('?dataset=neutral');
  const sources = readout.filters().getByRole('group', { name: 'Whose words attest it' });
  await expect(sources).toBeVisible();
  const ferry = sources.getByRole('checkbox', { name: 'Ferry line to open again , 8 events' });
  await ferry.check();
  await expect(readout.status()).toHaveText('8 of 16 events');
  await readout.expectAddress({ source: 'courier' });
  // Its own choice does not empty the counts of the others.
  await expect(sources.getByRole('checkbox', { name: / 0 events$/ })).toHaveCount(0);
  await expect(
    readout.filters().getByRole('button', { name: 'Remove Ferry line to open again from the filter' }),
  ).toBeVisible();
});

test('stay filtered by a link, also where it names a source that is not here', async ({ readout }) => {
  await readout.open('?dataset=neutral&source=no-such-paper');
  await expect(readout.status()).toHaveText(/^0 of /);
  const chip = readout
    .filters()
    .getByRole('button', { name: 'Remove no-such-paper, not in this dataset from the filter' });
  await chip.click();
  await expect(readout.status()).not.toHaveText(/^0 of /);
  await readout.expectAddress({ source: null });
});

test('are not told apart by the only source of a dataset', async ({ readout }) => {
  await readout.open();
  await expect(readout.filters().getByRole('group', { name: 'Kind is shape' })).toBeVisible();
  await expect(readout.filters().getByRole('group', { name: 'Whose words attest it' })).toHaveCount(0);
});
