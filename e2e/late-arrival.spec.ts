/** What was opened and comes late does not take the focus from a reader who has gone elsewhere meanwhile. */
import { twoFrames } from './pages/frames';
import { holdBack } from './pages/hold-back';
import { StepBar } from './pages/step-bar';
import { STEPS } from './shipped-steps';
import { expect, test } from './test';

const CALL = 'Defence officials of both sides hold a video call';
const CALL_WORDS =
  'On August 19, the leaders of the Office of International Military Cooperation of the Central Military Commission and the assistant assistant secretary of the US Department of Defense conducted a video call.';
const EVENT_AND_SOURCE = '**/assets/OpenEvent-*.js';

const step = STEPS[2];
if (!step) throw new Error('the guided reading is too short for these tests');

test('an event leaves it where the reader has pressed since, and still opens', async ({ readout, page }) => {
  const arrive = await holdBack(page, EVENT_AND_SOURCE);
  await readout.open();
  await readout.row(CALL).getByRole('button').click();
  const box = readout.actor('Office for International Military Cooperation');
  await readout.chooseActor('Office for International Military Cooperation');
  await expect(box).toBeFocused();
  arrive();
  await expect(readout.eventTitle()).toHaveText(CALL);
  await twoFrames(page);
  await expect(box).toBeFocused();
});

test('an event takes it where the reader waits', async ({ readout, page }) => {
  const arrive = await holdBack(page, EVENT_AND_SOURCE);
  await readout.open();
  await readout.row(CALL).getByRole('button').click();
  arrive();
  await expect(readout.eventTitle()).toBeFocused();
  // What is opened next is not held against the reader's earlier ways.
  await readout.readInSource(CALL_WORDS);
  await readout.expectTakenTo('M-AUG', CALL_WORDS);
});

test('the words of a step leave it where the reader has gone when the guided reading was closed', async ({
  readout,
  page,
}) => {
  const arrive = await holdBack(page, EVENT_AND_SOURCE);
  const steps = new StepBar(page);
  await page.goto(`/?step=${step.id}`, { waitUntil: 'commit' });
  await steps.close().click();
  await expect(steps.bar()).toHaveCount(0);
  arrive();
  await readout.untilReady();
  await expect(readout.eventTitle()).toHaveText(step.title.en);
  await expect(readout.currentPiece()).toBeInViewport();
  await twoFrames(page);
  await expect(steps.entrance()).toBeFocused();
});

test('the bar of the guided reading leaves it where the reader has gone while it came', async ({
  readout,
  page,
}) => {
  const arrive = await holdBack(page, '**/assets/StepBar-*.js');
  const steps = new StepBar(page);
  await readout.open();
  await steps.entrance().click();
  await expect(readout.eventTitle()).toHaveText(STEPS[0]?.title.en ?? '');
  await readout.chartButton('Zoom out').click();
  arrive();
  await expect(steps.bar()).toBeVisible();
  await twoFrames(page);
  await expect(readout.chartButton('Zoom out')).toBeFocused();
});
