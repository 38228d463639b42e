/** axe at every station, in light and dark, with no rule and no region switched off. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test';

async function expectNoFindings(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  // A page that axe could not look at has no findings either.
  expect(passes.length).toBeGreaterThan(10);
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target }) => target.join(' ')),
    })),
  ).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('while browsing', async ({ readout, page }) => {
      await readout.open();
      await expect(readout.rows()).toHaveCount(21);
      await expectNoFindings(page);
    });

    test('with a filter', async ({ readout, page }) => {
      await readout.open('?actors=cmc-oimc,deputy-assistant-secretary&match=all');
      await expect(readout.rows()).toHaveCount(2);
      await expectNoFindings(page);
    });

    test('with the days of November in view', async ({ readout, page }) => {
      await readout.open('?window=2021-11-14T16:00Z/2021-11-18T05:00Z');
      await expect(readout.mark(/: Sullivan speaks at a Brookings webinar$/)).toBeVisible();
      await expectNoFindings(page);
    });

    test('with an event', async ({ readout, page }) => {
      await readout.open('?event=leaders-video-meeting');
      await expect(readout.eventTitle()).toBeVisible();
      await expectNoFindings(page);
    });

    test('with the source', async ({ readout, page }) => {
      await readout.open('?event=video-call-of-august-19&quotation=M-AUG');
      await expect(readout.currentPiece()).toBeVisible();
      await expectNoFindings(page);
    });

    test('with everything open that opens on demand', async ({ readout, page }) => {
      await readout.open('?event=no-high-level-conversation&quotation=A1');
      await readout.expectTakenTo(
        'A1',
        'So far, neither the chairman of the Joint Council nor the Secretary of Defense of the US military in the Biden administration has ever had a conversation with a high-level Chinese military.',
      );
      await readout.source().getByRole('checkbox', { name: 'Show it in the text' }).check();
      await readout.event().getByRole('button', { name: 'Show each step' }).first().click();
      await page.locator('details').evaluateAll((all) => {
        for (const each of all) each.setAttribute('open', '');
      });
      await expect(page.getByText(/^It stands by/)).toBeVisible();
      await expectNoFindings(page);
    });

    test('with facets chosen', async ({ readout, page }) => {
      await readout.open('?standing=absent,proposed&kind=state,talks');
      await expect(readout.rows()).toHaveCount(2);
      await expectNoFindings(page);
    });

    test('with what is told of the dataset', async ({ readout, page }) => {
      await readout.open();
      await page.getByRole('button', { name: 'About this dataset' }).click();
      await expect(page.getByRole('dialog', { name: 'About this dataset' })).toBeVisible();
      await expectNoFindings(page);
    });

    test('with nothing left', async ({ readout, page }) => {
      await readout.open('?actors=cmc-oimc,xie-feng&match=all');
      await expect(readout.events()).toContainText('appear together in no event');
      await expectNoFindings(page);
    });

    test('with a link that its filter hides', async ({ readout, page }) => {
      await readout.open('?actors=xie-feng&event=video-call-of-august-19');
      await expect(readout.event().getByText('The list does not show this event')).toBeVisible();
      await expectNoFindings(page);
    });

    test('with a failure', async ({ readout, page }) => {
      await readout.open('?dataset=no-such-thing');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoFindings(page);
    });

    test('with problems in the dataset', async ({ readout, page }) => {
      await page.route('**/datasets/china-us-2021/texts/global-times.frame.txt', (route) =>
        route.fulfill({ contentType: 'text/plain', body: 'Quite another text.\n' }),
      );
      await readout.open('?event=video-call-of-august-19');
      await readout.problems().getByRole('button', { name: 'Show' }).click();
      await expect(readout.problems().getByRole('listitem').first()).toBeVisible();
      await expectNoFindings(page);
    });
  });
}

test('dark is dark and light is light', async ({ readout, page }) => {
  const lightness = () =>
    page.evaluate(() => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []
      ).map(Number);
      return (red + green + blue) / 3;
    });
  await page.emulateMedia({ colorScheme: 'light' });
  await readout.open();
  expect(await lightness()).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(lightness).toBeLessThan(60);
});
