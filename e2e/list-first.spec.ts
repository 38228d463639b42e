/** The list does not wait for the chart, and does without it where it must. */
import { holdBack } from './pages/hold-back';
import { expect, test } from './test';

const CHART_CHUNK = '**/assets/TimelineChart-*.js';
const CALL = 'Defence officials of both sides hold a video call';

test('the list can be read before the chart has come', async ({ readout, page }) => {
  const release = await holdBack(page, CHART_CHUNK);
  let asked = 0;
  page.on('request', (request) => {
    if (/\/TimelineChart-[^/]*\.js$/.test(request.url())) asked += 1;
  });
  await page.goto('/');
  await expect(readout.rows()).toHaveCount(21);
  await expect(readout.status()).toHaveText('21 of 21 events');
  await expect(readout.timeline()).toContainText('The chart is on its way; the list below has all events.');
  await expect(readout.marks()).toHaveCount(0);
  await expect.poll(() => asked).toBe(1);
  // Not everything is drawn yet, and no tool is told that it is.
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  // It is not only seen, it works.
  await readout.chooseActor('Office for International Military Cooperation');
  await readout.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16']);
  await readout.openEvent(CALL);

  release();
  await readout.untilReady();
  await expect(readout.mark(`Thu 19 Aug 2021: ${CALL}`)).toBeVisible();
  await expect(readout.eventTitle()).toHaveText(CALL);
});

test('a chart that does not come is said, and the reading goes on by the list', async ({ readout, page }) => {
  await page.route(CHART_CHUNK, (route) => route.abort());
  await readout.open();
  await expect(readout.timeline().getByRole('alert')).toContainText(
    'The chart could not be loaded. The list below has all events.',
  );
  await expect(readout.rows()).toHaveCount(21);
  await readout.chooseActor('Office for International Military Cooperation');
  await readout.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16']);
  await readout.openEvent(CALL);
  await readout.readInSource('On August 19');
  await readout.expectTakenTo('M-AUG.date', 'On August 19');
});
