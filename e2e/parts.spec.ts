/** A dataset in parts is read like one of one file: what has come can be used, and what is wrong with a part is said. */
import { heldPart, PARTS, serveParts } from './pages/parts-dataset';
import { SearchPalette } from './pages/search-palette';
import { expect, test } from './test';

const IN_PARTS = '?dataset=in-parts';

test('its events, their words and their source are those of the dataset in one file', async ({
  readout,
  page,
}) => {
  await readout.open('');
  const shipped = await readout.rows().allTextContents();
  await serveParts(page);
  await readout.open(IN_PARTS);
  await expect(readout.status()).toHaveText('21 of 21 events');
  await expect(page.locator('.load-status')).toHaveCount(0);
  expect(await readout.rows().allTextContents()).toEqual(shipped);
  await expect(page.getByRole('region', { name: 'Problems in the dataset' })).toHaveCount(0);
});

test('the words of its events are found', async ({ readout, page }) => {
  await serveParts(page);
  const palette = new SearchPalette(page);
  await readout.open(IN_PARTS);
  await palette.lookFor('Brookings');
  await expect(palette.option('Brookings').first()).toBeVisible();
});

test('an event is found by a word of its quotation, and opens at it', async ({ readout, page }) => {
  await serveParts(page);
  const palette = new SearchPalette(page);
  await readout.open(IN_PARTS);
  await palette.lookFor('risk');
  const words = palette
    .group('Words of the source')
    .getByRole('option')
    .filter({ hasText: 'effective risk management' });
  await expect(palette.found(words)).toHaveText('risk');
  await words.click();
  await expect(palette.dialog()).toHaveCount(0);
  await expect(readout.eventTitle()).toHaveText('Xie Feng speaks to the media after the meeting');
  await expect(readout.currentPiece()).toContainText('Vice Foreign Minister Xie Feng');
});

test('who types while parts are on their way is told how far it is, and gets the answer', async ({
  readout,
  page,
}) => {
  const { hold, release } = heldPart();
  await serveParts(page, {
    spoiled: new Map([[PARTS, hold]]),
  });
  const palette = new SearchPalette(page);
  await readout.open(IN_PARTS);
  await palette.open();
  await palette.field().fill('Brookings');
  await expect(palette.dialog()).toContainText('The dataset is still being read: 18 of 21 events.');
  await expect(palette.options()).toHaveCount(0);
  release();
  await expect(palette.option('Brookings').first()).toBeVisible();
  await expect(palette.dialog()).not.toContainText('still being read');
});

test('an event of a part opens at the exact words of its source', async ({ readout, page }) => {
  await serveParts(page);
  await readout.open(`${IN_PARTS}&event=video-call-of-august-19&quotation=M-AUG`);
  await expect(readout.eventTitle()).toHaveText('Defence officials of both sides hold a video call');
  await expect(page.locator('.source-reader [data-chosen="true"]').first()).toHaveText('On August 19');
});

test('a part that is damaged is said, and the events of the others are shown', async ({ readout, page }) => {
  await serveParts(page, {
    spoiled: new Map([
      [2, (route, bytes) => route.fulfill({ body: Buffer.from(bytes.toString().replace('2021', '2022')) })],
      [3, (route, bytes) => route.fulfill({ body: bytes.subarray(0, bytes.length >> 1) })],
    ]),
  });
  await readout.open(IN_PARTS);
  await expect(readout.status()).toHaveText('9 of 9 events');
  const problems = page.getByRole('region', { name: 'Problems in the dataset' });
  await problems.getByRole('button', { name: 'Show' }).click();
  await expect(problems).toContainText('events/2.ndjson.gz:1:1');
  await expect(problems).toContainText('it is not the part that was hashed');
  await expect(problems).toContainText('events/3.ndjson.gz:1:1');
  await expect(problems).toContainText('it cannot be unpacked');
});

test('a faulty event is left out with its place, and all others are shown', async ({ readout, page }) => {
  await serveParts(page, {
    edit: (lines) => {
      lines[7] = (lines[7] ?? '').replace('"standing":"', '"standing":"not-');
    },
  });
  await readout.open(IN_PARTS);
  await expect(readout.status()).toHaveText('20 of 20 events');
  const problems = page.getByRole('region', { name: 'Problems in the dataset' });
  await expect(problems).toContainText('20 of 21 events shown');
  await problems.getByRole('button', { name: 'Show' }).click();
  await expect(problems).toContainText('events/2.ndjson.gz:2:');
});

test('a part that keeps one waiting can be done without', async ({ readout, page }) => {
  const { hold, release } = heldPart();
  await serveParts(page, {
    spoiled: new Map([[PARTS, hold]]),
  });
  await readout.open(IN_PARTS);
  await expect(page.getByText('18 of 21 events read, 18 of them shown')).toBeVisible();
  await expect(readout.status()).toHaveText('18 of 18 events');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByText('Stopped: 18 of 21 events were read, and only these are shown.')).toBeVisible();
  release();
  await expect(readout.status()).toHaveText('18 of 18 events');
});

test('how many events are left out is said only when all have come', async ({ readout, page }) => {
  const { hold, release } = heldPart();
  await serveParts(page, {
    edit: (lines) => {
      lines[1] = (lines[1] ?? '').replace('"standing":"', '"standing":"not-');
    },
    spoiled: new Map([[PARTS, hold]]),
  });
  await readout.open(IN_PARTS);
  const problems = page.getByRole('region', { name: 'Problems in the dataset' });
  await expect(page.getByText('18 of 21 events read, 17 of them shown')).toBeVisible();
  await expect(problems).toContainText('1 problem so far');
  release();
  await expect(problems).toContainText('1 problem; 20 of 21 events shown');
  await expect(readout.status()).toHaveText('20 of 20 events');
});
