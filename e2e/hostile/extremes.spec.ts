/** Texts, years and crowds beyond all measure are shown or refused with words, in time. */
import { readFile } from 'node:fs/promises';
import { SaveDialog } from '../pages/save-dialog';
import { bring, expect, expectHarmless, test } from './hostile-desk';
import { datasetOf, datedDataset, tableOf } from './hostile-files';
import { BROKEN, ENDLESS } from './hostile-texts';

for (const { name, content, isOurs } of [
  { name: 'dataset.json', content: datasetOf(ENDLESS), isOurs: true },
  { name: 'table.csv', content: tableOf(ENDLESS), isOurs: false },
]) {
  test(`words of 100,000 letters in ${name} widen nothing, and are there in time`, async ({
    page,
    desk,
    seen,
    readout,
  }) => {
    await bring({ page, desk, way: 'drop', name, content }, isOurs);
    await expect(readout.status()).toHaveText('1 of 1 events');
    await readout.rows().first().getByRole('button').first().click();
    await expect(readout.eventTitle()).toBeVisible();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await expectHarmless(page, seen);
  });
}

test('half letters, NULs and unseen letters are shown and kept', async ({ page, desk, seen, readout }) => {
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content: datasetOf(BROKEN) }, true);
  await expect(page.getByText('It is kept on this device.')).toBeVisible();
  await page.reload();
  await expect(readout.status()).toHaveText('1 of 1 events');
  await expectHarmless(page, seen);
});

test('years far away in a table are shown or refused with words; chart, list and exports go on', async ({
  page,
  desk,
  seen,
  readout,
}) => {
  const years = ['200000', '-200000', '271822', 'Y170000002', 'Y-138e8', 'Y-17e7', '999999999999'];
  const rows = years.map((year) => `${year},Far away in ${year},held`);
  const content = ['Date,Title,Status', ...rows, '2017-10-09,A call,held'].join('\n');
  await bring({ page, desk, way: 'paste', name: '', content }, false);
  await expect(readout.status()).toHaveText('8 of 8 events');
  for (const year of years) await readout.openEvent(`Far away in ${year}`);
  await readout.chartButton('Whole dataset').click();
  await expectHarmless(page, seen);
});

/** Dates at and beyond the end of the axis, in the order of time, and what is said of each. */
const FAR = [
  ['Y-1E12', 'Some time in 1000000000001 BC'],
  ['Y-170000002', 'Some time in 170000003 BC'],
  ['Y-271822', 'Some time in 271823 BC'],
  ['Y-271821', 'Some time in 271822 BC'],
  ['Y-220000', 'Some time in 220001 BC'],
  ['-0043', 'Some time in 44 BC'],
  ['2017-10-09', 'Mon 9 Oct 2017'],
  ['Y220000', 'Some time in 220000'],
  ['Y271821', 'Some time in 271821'],
  ['Y170000002', 'Some time in 170000002'],
] as const;

test('years beyond the axis are told in their order, at its end with an arrow and their date, and in each file', async ({
  page,
  desk,
  seen,
  readout,
}) => {
  test.setTimeout(60_000);
  await bring(
    { page, desk, way: 'drop', name: 'dataset.json', content: datedDataset(FAR.map(([edtf]) => edtf)) },
    true,
  );
  await expect(readout.status()).toHaveText('10 of 10 events');
  await readout.expectEvents(FAR.map((_, at) => `far-${at}`));
  for (const [, words] of FAR) await expect(readout.events()).toContainText(words);
  await readout.chartButton('Whole dataset').click();
  // What is said to be in view is what the ruler shows.
  await expect(readout.windowWords()).toHaveText(/2\d{5} BC – .* 2\d{5} AD in view/u);
  await expect(readout.chart()).toContainText('200000 BC');
  await expect(readout.chart().locator('.mark[data-beyond="before"]')).toHaveCount(1);
  await expect(readout.chart().locator('.mark[data-beyond="before"] .mark__label')).toContainText('← ');
  await expect(readout.mark(/^\d events, on or before .*170000003 BC: /iu)).toHaveCount(1);
  await expect(readout.mark(/→ 170000002: /u)).toHaveCount(1);
  await page.locator('li[data-event-id="far-1"]').getByRole('button').first().click();
  await expect(readout.event()).toContainText('Some time in 170000003 BC');
  await readout.event().getByRole('button', { name: 'Cite this event' }).click();
  const cited = page.getByRole('dialog', { name: 'Cite' });
  await expect(cited.getByRole('region', { name: 'Note (Chicago)' })).toContainText('170000003 BC');
  expect(await cited.innerText()).not.toMatch(NO_DATE);
  await page.keyboard.press('Escape');
  const saving = new SaveDialog(page);
  await saving.show();
  for (const [format, words] of [
    ['Chronology to read (HTML)', '170000003 BC'],
    ['Chronology with footnotes (Markdown)', '170000003 BC'],
    ['Picture of the whole timeline (SVG)', '← '],
    ['Picture of the whole timeline (PNG)', ''],
    ['Readout dataset (JSON)', '"Y-170000002"'],
    ['Table (CSV)', '"Y-170000002"'],
    ['Web Annotations (JSON-LD)', ''],
    ['schema.org (JSON-LD)', '2017-10-09'],
    ['Calendar (iCalendar)', '20171009'],
  ] as const) {
    const text = await readFile(await (await saving.save(format)).path(), 'latin1');
    if (!format.includes('PNG')) expect(text, format).not.toMatch(NO_DATE);
    expect(Buffer.from(text, 'latin1').toString('utf8'), format).toContain(words);
  }
  await expect(saving.dialog()).toContainText('Beyond what a calendar can tell: 9 events.');
  await expectHarmless(page, seen);
});

const NO_DATE = /Invalid Date|\bNaN\b|\bInfinity\b|RangeError/u;

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
