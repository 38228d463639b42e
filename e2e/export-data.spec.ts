/** A reader takes the dataset away: what is in each file, read by programs that others wrote. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { OpenDesk } from './pages/open-desk';
import { SaveDialog } from './pages/save-dialog';
import { expect, test } from './test';

async function saved(page: Page, format: string): Promise<{ readonly name: string; readonly text: string }> {
  const download = await new SaveDialog(page).save(format);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

const dialog = (page: Page) => new SaveDialog(page).dialog();

test('the dataset goes out as Readout JSON, and in again as the same archive', async ({ readout, page }) => {
  await readout.open();
  await new SaveDialog(page).show();
  const { name, text } = await saved(page, 'Readout dataset (JSON)');
  expect(name).toMatch(/^china-us-2021-.*\.json$/);
  await page.keyboard.press('Escape');
  await new OpenDesk(page).drop({ name, content: text });
  await expect(page).toHaveURL(/[?&]device=/);
  await expect(readout.status()).toHaveText('21 of 21 events');
  await expect(readout.problems()).toHaveCount(0);
  // The texts did not come along, which is said: without them no words can be checked.
  await expect(page.getByRole('alert')).toContainText(
    'global-times.body.txt: this file is not among those that were brought',
  );
  await new SaveDialog(page).show();
  const again = await saved(page, 'Readout dataset (JSON)');
  const archiveOf = ({ exportedFrom: _, ...rest }: Record<string, unknown>) => rest;
  expect(archiveOf(JSON.parse(again.text))).toEqual(archiveOf(JSON.parse(text)));
});

test('with its texts it goes out as an archive, and in again with its words found', async ({
  readout,
  page,
}) => {
  await readout.open();
  await new SaveDialog(page).show();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save: Dataset with its texts (zip)' }).click();
  const content = await readFile(await (await saving).path());
  await page.keyboard.press('Escape');
  await new OpenDesk(page).drop({ name: 'china-us.zip', content });
  await expect(page).toHaveURL(/[?&]device=/);
  await readout.openEvent('Defence officials of both sides hold a video call');
  await expect(readout.event()).toContainText('found in the stored text');
});

test('what the filter leaves goes out as an excerpt, and says what it does not say any more', async ({
  readout,
  page,
}) => {
  await readout.open('?kind=call,talks');
  await new SaveDialog(page).show();
  await expect(dialog(page).getByLabel('The 5 events that the filter leaves')).toBeChecked();
  const { name, text } = await saved(page, 'Readout dataset (JSON)');
  expect(name).toBe('china-us-2021-1.2.0+excerpt.json');
  const excerpt = JSON.parse(text) as { readonly version: string; readonly events: readonly unknown[] };
  expect(excerpt.events).toHaveLength(5);
  expect(excerpt.version).toMatch(/\+excerpt$/);
  await expect(dialog(page)).toContainText('Saved.');
  await expect(dialog(page)).toContainText('not said to be read whole');
  // What was left out of a format stays said when another is saved.
  await saved(page, 'Table (CSV)');
  await expect(dialog(page)).toContainText('not said to be read whole');
  await dialog(page).getByLabel('All 21 events').check();
  expect(JSON.parse((await saved(page, 'Readout dataset (JSON)')).text)).toMatchObject({
    version: expect.not.stringContaining('+'),
  });
});

test('a table is read by another program, an event a row', async ({ readout, page }) => {
  await readout.open();
  await new SaveDialog(page).show();
  const { text } = await saved(page, 'Table (CSV)');
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  expect(rows).toHaveLength(21);
  const call = rows.find(({ id }) => id === 'video-call-of-august-19');
  expect(call).toMatchObject({ date: '2021-08-19', kind: 'call', dataset: 'china-us-2021' });
  expect(call?.quotations).toContain('On August 19');
  expect(call?.rights).not.toBe('');
});

test('a calendar is read by another program, and tells what did not happen', async ({ readout, page }) => {
  await readout.open();
  await new SaveDialog(page).show();
  const { text } = await saved(page, 'Calendar (iCalendar)');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const titles = events.map((event) => String(event.getFirstPropertyValue('summary')));
  expect(titles).toContain('Defence officials of both sides hold a video call');
  expect(titles.filter((title) => title.startsWith('[has not happened'))).toHaveLength(1);
  await expect(dialog(page)).toContainText('Without a date, so not in it');
});

for (const [format, type] of [
  ['Web Annotations (JSON-LD)', 'AnnotationCollection'],
  ['schema.org (JSON-LD)', 'Dataset'],
] as const) {
  test(`${format} is linked data that names the dataset's version`, async ({ readout, page }) => {
    await readout.open();
    await new SaveDialog(page).show();
    const { text } = await saved(page, format);
    expect(JSON.stringify(JSON.parse(text))).toContain(`"${type}"`);
    expect(text).toContain('1.2.0');
    expect(text).not.toContain('</');
  });
}
