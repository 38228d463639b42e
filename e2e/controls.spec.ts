/** Every control of the component library, opened under the page's policy: no violation, no error, nothing from elsewhere. */
import { expect, test } from './test';

for (const [where, viewport] of [
  ['desktop', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`menus, dialogs, sheets and notes keep to the policy, ${where}`, async ({
    readout,
    page,
    context,
  }) => {
    await page.setViewportSize(viewport);
    await context.grantPermissions(['clipboard-write']);
    // The browser tells a violation of the policy as an error, too.
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await readout.open();
    if (where === 'desktop') {
      await readout.chooseInMenu(/^Language/, 'English');
      await readout.chooseInMenu('Theme', 'Light');
    }
    await readout.openAbout();
    await readout.about().getByRole('button', { name: 'Close' }).click();
    await readout.chooseInMenu('More', 'Keyboard');
    await readout.keys().getByRole('button', { name: 'Close' }).click();
    await readout.chooseInMenu('More', 'Copy the link');
    const note = page.getByRole('dialog', { name: 'Link copied' });
    await expect(note).toBeVisible();
    // Its button is there for those who come to it; a note passes by itself.
    await note.hover();
    await note.getByRole('button', { name: 'Close the note' }).click();
    await expect(note).toHaveCount(0);
    await readout.openEvent('Defence officials of both sides hold a video call');
    await readout
      .event()
      .getByRole('button', { name: /Read it in the source$/ })
      .first()
      .click();
    await expect(readout.currentPiece()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(readout.source()).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(readout.event()).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('a menu that cannot be fetched says so, and its button is still there to try again', async ({
  readout,
  page,
}) => {
  await page.route(/assets\/(OpenedMenu|ToastStack)-.*\.js$/, (route) => route.abort());
  await readout.open();
  await readout.headButton('More').click();
  const note = page.getByRole('alert');
  await expect(note).toContainText('It could not be loaded. Load the page again to try once more.');
  await expect(readout.headButton('More')).toBeFocused();
  await expect(readout.menu()).toHaveCount(0);
  await note.getByRole('button', { name: 'Close the note' }).click();
  await expect(note).toHaveCount(0);
});

test('what lies over the page and cannot be fetched says so', async ({ readout, page }) => {
  await page.route(/assets\/KeyboardKeys-.*\.js$/, (route) => route.abort());
  await readout.open();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: /^It could not be loaded/ })).toBeVisible();
  await expect(readout.keys()).toHaveCount(0);
});
