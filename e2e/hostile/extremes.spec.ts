/** Texts, years and crowds beyond all measure are shown or refused with words, in time. */
import { bring, expect, expectHarmless, test } from './hostile-desk';
import { datasetOf, tableOf } from './hostile-files';
import { BROKEN, ENDLESS } from './hostile-texts';

test('texts of 100,000 letters widen nothing', async ({ page, desk, seen, readout }) => {
  // The browser breaks a hundred thousand letters into lines, again and again.
  test.setTimeout(120_000);
  for (const [name, content, isOurs] of [
    ['dataset.json', datasetOf(ENDLESS), true],
    ['table.csv', tableOf(ENDLESS), false],
  ] as const) {
    await bring({ page, desk, way: 'drop', name, content }, isOurs);
    await expect(readout.status()).toHaveText('1 of 1 events');
    await readout.rows().first().getByRole('button').first().click();
    await expect(readout.eventTitle()).toBeVisible();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }
  await expectHarmless(page, seen);
});

test('half letters, NULs and unseen letters are shown and kept', async ({ page, desk, seen, readout }) => {
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content: datasetOf(BROKEN) }, true);
  await expect(page.getByText('It is kept on this device.')).toBeVisible();
  await page.reload();
  await expect(readout.status()).toHaveText('1 of 1 events');
  await expectHarmless(page, seen);
});

for (const year of ['200000', '-200000', '271822', 'Y170000002', 'Y-138e8', 'Y-17e7', '999999999999']) {
  test(`the year ${year} is shown or refused with words; chart, list and exports go on`, async ({
    page,
    desk,
    seen,
    readout,
  }) => {
    await bring(
      { page, desk, way: 'paste', name: '', content: `Date,Title\n${year},Far away\n2017-10-09,A call` },
      false,
    );
    await expect(readout.status()).toHaveText('2 of 2 events');
    await readout.row('Far away').getByRole('button').first().click();
    await expect(readout.eventTitle()).toHaveText('Far away');
    await readout.chartButton('Whole dataset').click();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
    await expect(page.getByRole('dialog', { name: 'Save as a file' })).toBeVisible();
    await expectHarmless(page, seen);
  });
}

test('20,000 people at one event are listed in time', async ({ page, desk, seen, readout }) => {
  test.setTimeout(120_000);
  const people = Array.from({ length: 20_000 }, (_, at) => `Person ${at}`).join('; ');
  const began = Date.now();
  await page.route('**/brought/crowd.csv', (route) =>
    route.fulfill({ body: `Date,Title,Participants\n2017-10-09,A crowd,"${people}"` }),
  );
  await page.goto('/?data=brought/crowd.csv');
  await expect(readout.status()).toHaveText('1 of 1 events', { timeout: 60_000 });
  await readout.row('A crowd').getByRole('button').first().click();
  await expect(readout.eventTitle()).toHaveText('A crowd', { timeout: 60_000 });
  test.info().annotations.push({ type: 'measured', description: `${Date.now() - began} ms` });
  await desk.show();
  await expectHarmless(page, seen);
});
