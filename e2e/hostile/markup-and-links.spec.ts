/** Markup is text and an address that runs is no link, through each way in. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { SaveDialog } from '../pages/save-dialog';
import { bring, expect, expectHarmless, FORMATS, test, WAYS } from './hostile-desk';
import { linkedDataset, tableOf, timelineOf } from './hostile-files';
import { BAD_LINKS, MARKUP } from './hostile-texts';

for (const [format, { name, of, isOurs }] of Object.entries(FORMATS)) {
  for (const way of WAYS) {
    test(`markup in each text of ${format} is text: ${way}`, async ({ page, desk, seen, readout }) => {
      await bring({ page, desk, way, name, content: of(MARKUP) }, isOurs);
      await expect(readout.status()).toHaveText('1 of 1 events');
      // Markup in a field that may hold it is taken out of a timeline; elsewhere it is a text.
      const row = readout.rows().first();
      if (format !== 'a timeline') await expect(row).toContainText('<script>window.__ran=2</script>');
      await row.getByRole('button').first().click();
      await expect(readout.eventTitle()).toBeVisible();
      const report = desk.report().getByRole('button', { name: 'Show what' });
      if (await report.isVisible()) await report.click();
      await expectHarmless(page, seen);
    });
  }
}

for (const [format, content] of [
  ['a timeline', timelineOf('A call', BAD_LINKS)],
  ['a table', tableOf('A call', BAD_LINKS)],
] as const) {
  test(`an address that runs is no link in ${format}, and is told`, async ({ page, desk, seen, readout }) => {
    const { name } = FORMATS[format];
    await bring({ page, desk, way: 'drop', name, content }, false);
    await expect(readout.rows()).toHaveCount(BAD_LINKS.length);
    await desk.report().getByRole('button', { name: 'Show what' }).click();
    await expect(desk.report()).toContainText('javascript:window.__ran=9');
    await expect(desk.report()).toContainText('only whole addresses of the web, http or https, are linked');
    for (let at = 0; at < BAD_LINKS.length; at += 1) {
      await readout.rows().nth(at).getByRole('button').first().click();
      await expect(readout.event().locator('a[href^="http"]')).toHaveCount(0);
    }
    await expectHarmless(page, seen);
  });
}

for (const way of ['drop', 'choose', 'paste', 'address'] as const) {
  test(`an address that runs is no link in a dataset, in any field, and is told: ${way}`, async ({
    page,
    desk,
    seen,
    readout,
  }) => {
    await bring({ page, desk, way, name: 'dataset.json', content: linkedDataset() }, true);
    await readout.problems().getByRole('button', { name: 'Show', exact: true }).click();
    await expect(readout.problems()).toContainText('Write an address that begins with https:// or http://');
    for (const list of ['sources', 'outsideReferences']) {
      const told = readout.problems().getByText(new RegExp(`/${list}/\\d+/.*url$`));
      await expect(told).toHaveCount(BAD_LINKS.length);
    }
    await readout.rows().first().getByRole('button').first().click();
    await expect(readout.event()).toContainText('A record');
    await expect(readout.event().locator('a[href^="https://example.org/sound"]')).toHaveCount(1);
    await expectHarmless(page, seen);
    if (way === 'drop') await expectNoneSaved(page);
  });
}

for (const [format, way, content] of [
  ['a timeline', 'address', timelineOf('A call', BAD_LINKS)],
  ['a table', 'paste', tableOf('A call', BAD_LINKS)],
] as const) {
  test(`an address that runs is no link in ${format}, nor in what is saved of it: ${way}`, async ({
    page,
    desk,
    seen,
    readout,
  }) => {
    await bring({ page, desk, way, name: FORMATS[format].name, content }, way === 'address');
    await expect(readout.status()).toHaveText(`${BAD_LINKS.length} of ${BAD_LINKS.length} events`);
    await desk.report().getByRole('button', { name: 'Show what' }).click();
    await expect(desk.report()).toContainText('javascript:window.__ran=9');
    await expect(desk.report()).toContainText('only whole addresses of the web, http or https, are linked');
    await expectHarmless(page, seen);
    await expectNoneSaved(page);
  });
}

/** In each file that the page saves, and in each citation, every link and every field for one. */
async function expectNoneSaved(page: Page): Promise<void> {
  const saving = new SaveDialog(page);
  const saved = async (format: string) => readFile(await (await saving.save(format)).path(), 'utf8');
  await saving.show();
  const html = await saved('Chronology to read (HTML)');
  const links = [...html.matchAll(/\b(?:href|src)="([^"]*)"/gu)].map(([, link]) => link);
  const markdown = fromMarkdown(await saved('Chronology with footnotes (Markdown)'));
  const told = ['Web Annotations (JSON-LD)', 'schema.org (JSON-LD)', 'Readout dataset (JSON)'];
  for (const format of told) links.push(...addressesIn(JSON.parse(await saved(format))));
  links.push(...addressesIn(markdown));
  const calendar = await saved('Calendar (iCalendar)');
  links.push(...[...calendar.matchAll(/^URL:(.*)$/gmu)].map(([, link]) => link));
  expect(links.filter((link) => link !== undefined && RUNS.test(link))).toEqual([]);
  const cells = parse<Record<string, string>>(await saved('Table (CSV)'), { bom: true, columns: true });
  expect(cells.flatMap(Object.values).filter((cell) => RUNS.test(cell))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('li[data-event-id]').first().getByRole('button').first().click();
  await page.getByRole('button', { name: 'Cite this event' }).click();
  const cited = page.getByRole('dialog', { name: 'Cite' });
  await expect(cited.getByRole('region', { name: 'BibTeX' })).toContainText('@');
  expect(await cited.innerText()).not.toMatch(/(?:url = \{|UR {2}- |"URL": ")(?!https?:)/iu);
  await page.keyboard.press('Escape');
}

const RUNS = /^[\s\p{Cc}]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data|blob|file)\s*:/iu;

/** The texts of all fields of the value that do not hold words for people. */
function addressesIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return WORDS.test(name) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => addressesIn(part, Array.isArray(value) ? name : key));
}

const WORDS = /^(?:name|title|value|exact|note|en|und)$/u;
