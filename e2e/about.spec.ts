/** About the dataset: who made it, in which version, on what ground it quotes, and how to correct it. */
import { expect, test } from './test';

test('tells curators, version, licence, rights, as-of date, sources and corrections', async ({
  readout,
  page,
}) => {
  await readout.open();
  await readout.openAbout();
  const about = readout.about();
  await expect(about.getByRole('heading', { level: 3 })).toHaveText(
    'China–US leaders’ video meeting, November 2021',
  );
  for (const [name, value] of [
    ['Version', /^\d+\.\d+\.\d+\s*china-us-2021$/],
    ['As of', /^17 Nov 2021$/],
    ['Curators', /^Readout$/],
    ['Licence', /^MIT for the curators’ own words/],
    ['Rights', /Global Times/],
    ['Checked', /^(\d+) of \1 quotations found in the stored text$/],
    ['Sources', /written by Guo Yuandan .*Stored here and read whole\./],
    ['Corrections', /^26 Nov 2026 Version 1\.1\.0/],
  ] as const) {
    const fact = about.locator('.dataset-about__fact').filter({ has: page.getByText(name, { exact: true }) });
    await expect(fact.getByRole('definition')).toHaveText(value);
  }
});

test('gives a report to copy that names the event that is open', async ({ readout, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await readout.open('?event=tan-kefei-account');
  await readout.openAbout();
  const about = readout.about();
  await about.getByRole('button', { name: 'Copy an error report' }).click();
  await expect(about).toContainText('Copied: add what is wrong');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Event: tan-kefei-account');
});

test('closes by Escape, and the focus goes back to the menu that led there', async ({ readout, page }) => {
  await readout.open();
  await readout.openAbout();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(readout.headButton('More')).toBeFocused();
});
