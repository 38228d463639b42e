/** Markup is text and an address that runs is no link, through each way in. */
import { bring, expect, expectHarmless, FORMATS, test, WAYS } from './hostile-desk';
import { tableOf, timelineOf } from './hostile-files';
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
