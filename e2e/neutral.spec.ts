/** Another dataset: other sides and zones, sources that disagree or repeat each other, other scripts, a text that is not here. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './test';

const FOLDER = new URL('./datasets/neutral/', import.meta.url);

test.beforeEach(async ({ page }) => {
  await page.route('**/datasets/neutral/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/datasets/neutral/')[1] ?? '';
    const isJson = path.endsWith('.json');
    await route.fulfill({
      contentType: isJson ? 'application/json' : 'text/plain; charset=utf-8',
      body: await readFile(new URL(path, FOLDER)),
    });
  });
});

test('is shown whole, without a problem, with three sides and their three rulers', async ({ readout }) => {
  await readout.open('?dataset=neutral');
  await expect(readout.status()).toHaveText('16 of 16 events');
  await readout.untilChecked();
  await expect(readout.problems()).toHaveCount(0);
  for (const name of ['Northport', 'Southhaven', 'Eastbay', 'Northland', 'Southland', 'Eastmark'])
    await expect(readout.chart().getByText(name, { exact: true })).toBeVisible();
});

test('two sources that disagree on a day are two records that say so', async ({ readout }) => {
  await readout.open('?dataset=neutral&event=envoys-meeting-fifth');
  await expect(readout.event()).toContainText('Tue 5 March 2030');
  const related = readout.event().getByRole('region', { name: 'Related events' });
  await expect(related).toContainText('Conflicts with');
  await related.getByRole('button', { name: /on the 4th by the Courier/ }).click();
  await expect(readout.event()).toContainText('Mon 4 March 2030');
  await expect(related).toContainText('Conflicts with');
});

test('sources that go back to the same words count as one origin', async ({ readout }) => {
  await readout.open('?dataset=neutral&event=ferry-agreement');
  await expect(readout.event()).toContainText('2 independent origins');
  await expect(readout.event()).toContainText('2 sources that go back to the same words');
});

test('a source whose text is not stored is quoted, and says that nobody can check it here', async ({
  readout,
}) => {
  await readout.open('?dataset=neutral&event=daylight-notice&quotation=Y1');
  await expect(readout.event()).toContainText('cannot be checked here: no stored copy of the source');
  await expect(readout.source()).toContainText('The text of this source may not be stored here');
  await expect(readout.source().getByRole('region', { name: 'What became of the words' })).toHaveCount(0);
});

test('a Hebrew text runs from right to left, and its words are found letter by letter', async ({
  readout,
}) => {
  await readout.open('?dataset=neutral&event=envoy-on-the-river&quotation=I1.river');
  const words = await readout.event().locator('[data-quotation="I1.river"] q').first().textContent();
  await readout.expectTakenTo('I1.river', words ?? '');
  const paragraph = readout.currentParagraph();
  await expect(paragraph).toHaveAttribute('lang', 'he');
  // The first letter stands at the right: the line begins there.
  const [text, first] = [
    await paragraph.boundingBox(),
    await paragraph.locator('mark').first().boundingBox(),
  ];
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo((text?.x ?? 0) + (text?.width ?? 0), 0);
  await expect(readout.eventTitle()).toHaveAttribute('lang', 'he');
});

test('a Chinese text is quoted, marked and counted by its letters', async ({ readout }) => {
  await readout.open('?dataset=neutral&event=lamps-before-ferries');
  const quotation = readout.event().locator('.quotation[data-look="block"] q').first();
  await expect(quotation).toHaveAttribute('lang', /^zh/);
  const words = (await quotation.textContent()) ?? '';
  await quotation.click();
  await expect(readout.currentParagraph()).toContainText(words);
  await expect(readout.source().getByRole('region', { name: 'What became of the words' })).toContainText(
    /\d+ words support an event or the provenance/,
  );
});

test('letters outside the first plane and combining marks are marked exactly', async ({ readout }) => {
  await readout.open('?dataset=neutral&event=plaque-at-the-pier&quotation=A1.words.gazette');
  await expect
    .poll(async () => (await readout.passage('A1.words.gazette').allTextContents()).join(''))
    .toContain('𠮷渡 🕊️');
});

test('one instant has the days of three sides', async ({ readout }) => {
  await readout.open('?dataset=neutral&event=three-way-call');
  await expect(readout.event()).toContainText(/Thu 14 February 2030\s*in Northport/);
  await expect(readout.event()).toContainText(/Fri 15 February 2030\s*in Southhaven, at the same instant/);
  await expect(readout.event()).toContainText(/Fri 15 February 2030\s*in Eastbay, at the same instant/);
});

test('a source read in part says what it passed over', async ({ readout }) => {
  await readout.open('?dataset=neutral&event=envoy-on-the-river&quotation=I1.river');
  await expect(readout.source().getByRole('region', { name: 'What became of the words' })).toContainText(
    '2 words passed over',
  );
});

test('a claim that is only inferred is told in nobody’s voice', async ({ readout, page }) => {
  await readout.open('?dataset=neutral&event=envoys-meeting-fourth');
  const inferred = page.locator('.claim').filter({ hasText: 'Inferred: no words of the source say it.' });
  await expect(inferred).toHaveCount(1);
  await expect(inferred).not.toContainText('own voice');
});

test('a claim that several sources bear has a chain for each', async ({ readout, page }) => {
  await readout.open('?dataset=neutral&event=ferry-agreement');
  const claim = page.locator('.claim').first();
  await expect(claim.getByRole('list', { name: 'Attribution' })).toHaveCount(3);
});
