/** A phone that lies on its side. */
import { expect, test } from './test';

test.use({ viewport: { width: 844, height: 390 } });

test('the list is seen beside the timeline, also when the chart is unfolded', async ({ readout, page }) => {
  await readout.open();
  await expect(readout.rows().first()).toBeInViewport();
  await expect(page.getByRole('slider', { name: 'Days in the chart' })).toBeInViewport();
  await readout.showChart();
  await expect(readout.rows().first()).toBeInViewport();
  await expect(readout.marks().first()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(844);
});

test('event and source are sheets whose words have room, and whose bars do not cover them', async ({
  readout,
}) => {
  await readout.open('?event=video-call-of-august-19&quotation=M-AUG');
  await expect(readout.currentPiece()).toBeInViewport({ ratio: 0.9 });
  const [bar, sheet] = [
    await readout.source().locator('.source-reader__top').boundingBox(),
    await readout.source().boundingBox(),
  ];
  // More than half of the height is for reading.
  expect(bar?.height ?? Number.NaN).toBeLessThan((sheet?.height ?? Number.NaN) / 2);
  await readout.source().getByRole('button', { name: 'Back to the event' }).tap();
  await expect(readout.source()).toHaveCount(0);
  await readout.event().getByRole('button', { name: 'Close the event' }).tap();
  await expect(readout.event()).toHaveCount(0);
});
