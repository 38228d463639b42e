/** The guided reading on a phone: the sentence stands in the sheet of its event. */
import { StepBar } from './pages/step-bar';
import { STEPS } from './shipped-steps';
import { test as base, expect } from './test';

const test = base.extend<{ steps: StepBar }>({
  steps: async ({ page }, use) => {
    await use(new StepBar(page));
  },
});

const COUNT = STEPS.length;

test('from first to last: sentence, event and words in one sheet', async ({ readout, steps, page }) => {
  await readout.open();
  await steps.entrance().tap();
  for (const [index, { id, event, sentence, title, words }] of STEPS.entries()) {
    if (index > 0) await steps.next().tap();
    await steps.expectStep(index + 1, COUNT, sentence.en);
    await expect(steps.told()).toBeInViewport({ ratio: 1 });
    await expect(steps.next()).toBeInViewport({ ratio: 1 });
    await expect(readout.eventTitle()).toHaveText(title.en);
    await expect(readout.eventTitle()).toBeInViewport();
    await expect(readout.quotation(words).first()).toBeAttached();
    await readout.expectAddress({ step: id, event, quotation: null });
  }
  await page.goBack();
  await steps.expectStep(COUNT - 1, COUNT, STEPS.at(-2)?.sentence.en ?? '');
});

test('the bar stands in the dialog on top, also over the source', async ({ readout, steps, page }) => {
  const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
  await readout.open('?step=august-call');
  await expect(dialog('Event').getByRole('button', { name: 'Next', exact: true })).toBeVisible();
  await readout.quotation(STEPS[1]?.words ?? '').tap();
  await expect(dialog('Source').getByRole('button', { name: 'Next', exact: true })).toBeVisible();
  await expect(steps.bar()).toHaveCount(1);
  await steps.next().tap();
  await expect(readout.source()).toHaveCount(0);
  await expect(readout.eventTitle()).toHaveText(STEPS[2]?.title.en ?? '');
  await expect(steps.next()).toBeFocused();
});

test('with the event closed it stands under the page, and leads back', async ({ readout, steps }) => {
  await readout.open('?step=august-call');
  await readout.event().getByRole('button', { name: 'Close the event' }).tap();
  await expect(readout.event()).toHaveCount(0);
  await expect(steps.next()).toBeInViewport({ ratio: 1 });
  await steps.back().tap();
  await expect(readout.eventTitle()).toHaveText(STEPS[1]?.title.en ?? '');
  await expect(steps.next()).toBeFocused();
  await steps.close().tap();
  await expect(steps.bar()).toHaveCount(0);
  await expect(readout.event()).toBeVisible();
});

test('its targets have room for a finger, and nothing is wider than the screen', async ({
  readout,
  steps,
}) => {
  await readout.open('?step=tan-kefei');
  await steps.contents().tap();
  for (const target of [
    steps.next(),
    steps.previous(),
    steps.contents(),
    steps.close(),
    steps.entries().first(),
  ]) {
    const box = await target.boundingBox();
    expect(box?.height ?? 0, String(target)).toBeGreaterThanOrEqual(44);
    expect(box?.width ?? 0, String(target)).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
});
