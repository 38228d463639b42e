/** A reader cites a quotation or an event: each form names the source, the words and the version of the dataset. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './test';

const QUOTED = '?event=video-call-of-august-19&quotation=M-AUG';

test('a quotation is cited in each form, with its link and the version of the dataset', async ({
  readout,
  page,
}) => {
  await readout.open(QUOTED);
  await readout.untilChecked();
  await readout.source().getByRole('button', { name: 'Note, BibTeX…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog).toContainText('Cite this quotation');
  const note = dialog.getByRole('region', { name: 'Note (Chicago)' });
  await expect(note).toContainText('version 1.2.0');
  await expect(note).toContainText('quotation=M-AUG');
  await expect(note.locator('i')).not.toHaveCount(0);
  await expect(dialog.getByRole('region', { name: 'Quotation with its attribution' })).toContainText(
    'On August 19, the leaders of the Office',
  );
  await expect(dialog.getByRole('region', { name: 'BibTeX' })).toContainText('@');
  await expect(dialog.getByRole('region', { name: 'Link' })).toContainText('quotation=M-AUG');

  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save: CSL-JSON' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('china-us-2021-M-AUG.csl.json');
  const items = JSON.parse(await readFile(await download.path(), 'utf8')) as readonly {
    readonly type: string;
  }[];
  expect(items.map(({ type }) => type)).toEqual([expect.stringMatching(/webpage|document/), 'dataset']);
  expect(items[1]).toMatchObject({ version: '1.2.0' });
});

test('what is copied is what is shown', async ({ readout, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await readout.open(QUOTED);
  await readout.source().getByRole('button', { name: 'Note, BibTeX…' }).click();
  const ris = page.getByRole('dialog', { name: 'Cite' }).getByRole('region', { name: 'RIS' });
  await ris.getByRole('button', { name: 'Copy: RIS' }).click();
  await expect(ris).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^TY {2}- /);
  expect(copied.replaceAll('\r\n', '\n')).toBe(
    await ris
      .locator('pre')
      .innerText()
      .then((text) => text.replaceAll('\r\n', '\n')),
  );
});

test('an event is cited with every source that it quotes', async ({ readout, page }) => {
  await readout.open('?event=leaders-video-meeting');
  await readout.event().getByRole('button', { name: 'Cite this event' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog.getByRole('region', { name: 'Note (Chicago)' })).toContainText(
    'event=leaders-video-meeting',
  );
  const bibtex = dialog.getByRole('region', { name: 'BibTeX' });
  await expect(bibtex).toContainText('After the meeting between the leaders of China and the United States');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(readout.event()).toBeVisible();
});
