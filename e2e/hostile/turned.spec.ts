/** Signs that turn the direction of writing turn nothing around them, on the page and in what is saved. */
import { bring, expect, expectHarmless, test } from './hostile-desk';
import { tableOf } from './hostile-files';
import { TURNED } from './hostile-texts';

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
