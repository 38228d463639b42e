/** The order of time and why; and the chart's days, which may be those of one zone while events stay where they are. */
import { expect, test } from './test';

test('the Pentagon’s 15th stands before the meeting’s 16th, and the app can say why', async ({ readout }) => {
  await readout.open('?event=pentagon-press-conference');
  const ids = await readout
    .rows()
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event-id')));
  expect(ids.indexOf('pentagon-press-conference')).toBe(ids.indexOf('leaders-video-meeting') - 1);
  await readout.event().getByText('Why it stands here in the order of time').click();
  await expect(readout.event()).toContainText(
    'It stands by the earliest that it can have begun: the beginning of Mon 15 Nov 2021 in Washington (Mon 15 Nov 2021, 13:00 in Beijing).',
  );
  await expect(readout.event()).toContainText(
    'After it stands “Leaders of China and the US end a ‘first video meeting’”: Tue 16 Nov 2021, 08:45 in Beijing (Mon 15 Nov 2021, 19:45 in Washington).',
  );
});

test('what follows an event says so', async ({ readout }) => {
  await readout.open('?event=xie-feng-interview');
  await readout.event().getByText('Why it stands here in the order of time').click();
  await expect(readout.event()).toContainText(
    'It follows “Leaders of China and the US end a ‘first video meeting’”, and so stands after it',
  );
});

test('the order of the text is another', async ({ readout }) => {
  await readout.open();
  await readout.orderBy('of the text');
  const ids = await readout
    .rows()
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event-id')));
  expect(ids.slice(0, 3)).toEqual([
    'global-times-article',
    'both-sides-signal',
    'first-military-leaders-meeting',
  ]);
  expect(ids.indexOf('leaders-video-meeting')).toBeLessThan(ids.indexOf('pentagon-press-conference'));
});

test.describe('the days of one zone', () => {
  const WINDOW = '?window=2021-11-14T16:00Z/2021-11-18T05:00Z';

  test('rule the whole chart; events stay where they are, and keep their dates', async ({ readout }) => {
    await readout.open(WINDOW);
    const meeting = readout.mark(/Leaders of China and the US end/);
    const before = await meeting.boundingBox();
    await expect(readout.chart().getByText('Washington', { exact: true })).toBeVisible();
    await readout.timeline().getByRole('combobox', { name: 'Days' }).selectOption('in UTC');
    await expect(readout.chart().getByText('UTC', { exact: true })).toBeVisible();
    await expect(readout.chart().getByText('Beijing', { exact: true })).toHaveCount(0);
    await expect(readout.chart().getByText('Washington', { exact: true })).toHaveCount(0);
    await expect(readout.chart().getByText('Tue 16 Nov', { exact: true })).toHaveCount(1);
    await expect(readout.windowWords()).toHaveText(/^14\s–\s18 Nov 2021 in view$/);
    expect((await meeting.boundingBox())?.x).toBe(before?.x);
    expect(await meeting.getAttribute('aria-label')).toContain('Tue 16 Nov 2021, Beijing');
    await readout.expectAddress({ zone: 'UTC' });
  });

  test('come with the address, and go back to each side’s own', async ({ readout }) => {
    await readout.open(`${WINDOW}&zone=America/New_York`);
    await expect(readout.timeline().getByRole('combobox', { name: 'Days' })).toHaveValue('America/New_York');
    await expect(readout.chart().getByText('Washington', { exact: true })).toBeVisible();
    await expect(readout.chart().getByText('Beijing', { exact: true })).toHaveCount(0);
    await readout.timeline().getByRole('combobox', { name: 'Days' }).selectOption('each side’s own');
    await expect(readout.chart().getByText('Beijing', { exact: true })).toBeVisible();
    await readout.expectAddress({ zone: null });
  });

  test('carry the guide of the chosen event on their own ruler only', async ({ readout }) => {
    await readout.open(`${WINDOW}&zone=UTC&event=leaders-video-meeting`);
    await expect(readout.chart().getByText('Tue 16, 00:45', { exact: true })).toBeVisible();
    await expect(readout.chart().getByText(/, 08:45$/)).toHaveCount(0);
    await expect(readout.event()).toContainText('Mon 15 November 2021');
  });
});
