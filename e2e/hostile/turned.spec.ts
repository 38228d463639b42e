/** Signs that turn the direction of writing turn nothing around them, on the page and in what is saved. */
import { pathToFileURL } from 'node:url';
import { type Json, quotationOf } from '../../src/data/dataset/test-dataset';
import { SaveDialog } from '../pages/save-dialog';
import { bring, expect, expectHarmless, test } from './hostile-desk';
import { datasetOf, tableOf } from './hostile-files';
import { TURNED } from './hostile-texts';
import { turnedNeighbours } from './turned-neighbours';

test('words that turn the direction of writing do not turn those around them', async ({
  page,
  desk,
  seen,
  readout,
}) => {
  await bring({ page, desk, way: 'drop', name: 'table.csv', content: tableOf(TURNED) }, false);
  await expect(readout.status()).toHaveText('1 of 1 events');
  await readout.rows().first().getByRole('button').first().click();
  await expect(readout.event()).toBeVisible();
  // Whatever stands after a text of the file begins where the text ends, and runs to the right.
  const turned = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (
        parent === null ||
        !/[\u202e\u2066\u2067]/u.test(text) ||
        /^(script|style|option|title)$/i.test(parent.tagName)
      )
        continue;
      const { unicodeBidi } = getComputedStyle(parent);
      const { display } = getComputedStyle(parent);
      // A block of its own, or isolated in its line.
      const isAlone = !display.startsWith('inline') && parent.childNodes.length === 1;
      if (!/isolate|plaintext/.test(unicodeBidi) && !isAlone)
        faults.push(`${parent.tagName}: ${parent.textContent}`);
    }
    return faults;
  });
  expect(turned).toEqual([]);
  await expectHarmless(page, seen);
});

test('a name of a file that reads as another one is refused, and the trick is seen', async ({
  page,
  desk,
  readout,
}) => {
  await readout.open();
  await desk.drop({ name: 'report\u202Etxt.json', content: '{}' });
  await expect(desk.dialog()).toContainText('report\\u202etxt.json');
  await expect(desk.dialog()).toContainText('signs that turn the direction of writing');
  await page.keyboard.press('Escape');
  await expect(readout.status()).toHaveText('21 of 21 events');
});

/** With turned words also in a date, a quotation and a field that the format does not have. */
function turnedDataset(): string {
  const made = JSON.parse(datasetOf(TURNED)) as { readonly events: readonly Json[] };
  const stated = { is: 'stated' };
  const events = made.events.map((event) => ({
    ...event,
    when: { edtf: '2021-11-16', basis: { year: stated, month: stated, day: stated } },
    claims: [
      ...(event.claims as readonly Json[]),
      { id: 'date', target: 'date', modality: 'asserted', evidence: [quotationOf(TURNED)] },
    ],
  }));
  const actors = [{ id: 'constructor', kind: 'person', name: { en: TURNED }, [TURNED]: 1 }];
  const others = [{ id: 'other', kind: 'person', name: { en: TURNED } }];
  return JSON.stringify({ ...made, events, actors: [...actors, ...others] });
}

test('what stands beside turned words stands where it belongs: page, saved chronology, embed', async ({
  page,
  desk,
  seen,
  readout,
}, info) => {
  const content = turnedDataset();
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content }, true);
  await readout.problems().getByRole('button', { name: 'Show', exact: true }).click();
  await readout
    .problems()
    .getByRole('listitem')
    .filter({ hasText: '\\u202e' })
    .getByRole('button')
    .first()
    .click();
  const file = page.getByRole('dialog', { name: 'The file' });
  // In what is said of it, and in its line.
  await expect(file.getByText('\\u202e').first()).toBeVisible();
  await expect(file.getByRole('table')).toContainText('\\u202e');
  expect(await turnedNeighbours(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await readout.chartButton('Whole dataset').click();
  await readout.marks().first().hover();
  expect(await turnedNeighbours(page)).toEqual([]);
  await readout.rows().first().getByRole('button').first().click();
  await expect(readout.eventTitle()).toBeVisible();
  expect(await turnedNeighbours(page)).toEqual([]);
  await readout.event().getByRole('button', { name: 'Cite this event' }).click();
  await expect(page.getByRole('dialog', { name: 'Cite' })).toContainText('@misc');
  expect(await turnedNeighbours(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await desk.show();
  await expect(desk.library()).toContainText('Talks');
  expect(await turnedNeighbours(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const path = await new SaveDialog(page).savedFile('Chronology to read (HTML)', info);
  expect(path).not.toMatch(/\p{Bidi_Control}/u);
  await expectHarmless(page, seen);
  await page.route('**/brought/dataset.json', (route) => route.fulfill({ body: content }));
  for (const show of ['show=list', 'show=chart', 'show=event&event=meeting']) {
    await page.goto(`/embed.html?data=brought/dataset.json&${show}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    expect(await turnedNeighbours(page)).toEqual([]);
  }
  await page.goto(pathToFileURL(path).href);
  expect(await turnedNeighbours(page)).toEqual([]);
});
