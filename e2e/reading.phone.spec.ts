/** The reading path on a phone, by touch. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test';

const CALL = 'Defence officials of both sides hold a video call';
const CALL_WORDS =
  'On August 19, the leaders of the Office of International Military Cooperation of the Central Military Commission and the assistant assistant secretary of the US Department of Defense conducted a video call.';

async function expectNoFindings(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(10);
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target }) => target.join(' ')),
    })),
  ).toEqual([]);
}

async function expectRoomForAFinger(target: Locator): Promise<void> {
  const box = await target.boundingBox();
  const name = String(target);
  expect(box?.height ?? 0, `height of ${name}`).toBeGreaterThanOrEqual(44);
  expect(box?.width ?? 0, `width of ${name}`).toBeGreaterThanOrEqual(44);
}

test('the page fits the phone, and nothing hangs out at its side', async ({ readout, page }) => {
  await readout.open();
  await expect(readout.rows()).toHaveCount(11);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await readout.row(CALL).getByRole('button').tap();
  await expect(readout.eventTitle()).toBeVisible();
  expect(await readout.event().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('the list is on the first screen', async ({ readout }) => {
  await readout.open();
  await expect(readout.rows().first()).toBeInViewport();
});

test('from the filter to the words in the source and back, by touch', async ({ readout, page }) => {
  await readout.open();
  await readout.filters().getByRole('button', { name: 'Filter by actor' }).tap();
  await readout.actor('Office for International Military Cooperation').tap();
  await readout.actor('Deputy Assistant Secretary of Defense').tap();
  await readout.filters().getByText('all together', { exact: true }).tap();
  await readout.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16']);
  await expect(readout.status()).toHaveText('2 of 11 events');

  await readout.row(CALL).getByRole('button').tap();
  const event = page.getByRole('dialog', { name: 'Event', exact: true });
  await expect(event).toBeVisible();
  await expect(event.getByRole('heading', { level: 2 })).toHaveText(CALL);
  await readout.quotation(CALL_WORDS).tap();
  await expect(page.getByRole('dialog', { name: 'Source', exact: true })).toBeVisible();
  await readout.expectWordsOfPassage('M-AUG', CALL_WORDS);
  await expect(readout.passage('M-AUG').first()).toHaveAttribute('aria-current', 'true');
  await expect(readout.passage('M-AUG').first()).toBeFocused();
  await expect(readout.passage('M-AUG').first()).toBeInViewport({ ratio: 0.9 });

  await readout.source().getByRole('button', { name: 'Back to the event' }).tap();
  await expect(readout.source()).toHaveCount(0);
  await expect(event.getByRole('heading', { level: 2 })).toHaveText(CALL);
  await event.getByRole('button', { name: 'Close the event' }).tap();
  await expect(event).toHaveCount(0);
  await readout.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16']);
});

test('from a marked passage to another event, by touch', async ({ readout }) => {
  await readout.open('?event=video-call-of-august-19&quotation=M-AUG');
  await readout.marginEntry('Defense Work Meeting').tap({ timeout: 5000 });
  await expect(readout.currentPiece()).toHaveAttribute('data-quotation-id', /(^| )M-SEP( |$)/);
  await readout.source().getByRole('button', { name: 'Back to the event' }).tap();
  await expect(readout.eventTitle()).toHaveText('16th China–US Defense Work Meeting');
});

test('a link opens the same words as in a window', async ({ readout, page }) => {
  await readout.open('?event=video-call-of-august-19&quotation=M-AUG');
  await expect(page.getByRole('dialog', { name: 'Source', exact: true })).toBeVisible();
  await readout.expectWordsOfPassage('M-AUG', CALL_WORDS);
  await expect(readout.passage('M-AUG').first()).toBeInViewport({ ratio: 0.9 });
  // The source lies over the event: its words can be touched.
  await readout.passage('M-AUG').first().tap({ trial: true, timeout: 5000 });
});

test('the way back of the phone closes source and event, one after the other', async ({ readout, page }) => {
  await readout.open();
  await readout.row(CALL).getByRole('button').tap();
  await readout.quotation(CALL_WORDS).tap();
  await expect(readout.source()).toBeVisible();
  await page.goBack();
  await expect(readout.source()).toHaveCount(0);
  await expect(readout.event()).toBeVisible();
  await page.goBack();
  await expect(readout.event()).toHaveCount(0);
});

test('a mark of the chart can be tapped', async ({ readout }) => {
  await readout.open();
  await readout.mark(`Thu 19 Aug 2021: ${CALL}`).tap({ position: { x: 8, y: 10 } });
  await expect(readout.eventTitle()).toHaveText(CALL);
});

test('what is pressed most has room for a finger', async ({ readout }) => {
  await readout.open();
  await expectRoomForAFinger(readout.filters().getByRole('button', { name: 'Filter by actor' }));
  await expectRoomForAFinger(readout.row(CALL).getByRole('button'));
  for (const name of ['Earlier', 'Later', 'Zoom in', 'Zoom out', 'Whole dataset']) {
    await expectRoomForAFinger(readout.chartButton(name));
  }
  await expectRoomForAFinger(readout.timeline().getByRole('button', { name: /^Busiest days/ }));
  await readout.filters().getByRole('button', { name: 'Filter by actor' }).tap();
  await expectRoomForAFinger(readout.filters().locator('label').filter({ hasText: 'Xie Feng' }));
  await expectRoomForAFinger(readout.filters().locator('label').filter({ hasText: 'all together' }));
});

test('in event and source, too', async ({ readout }) => {
  await readout.open('?event=video-call-of-august-19');
  await expectRoomForAFinger(readout.event().getByRole('button', { name: 'Close the event' }));
  await expectRoomForAFinger(readout.event().getByRole('button', { name: 'Copy the link' }));
  await expectRoomForAFinger(readout.quotation(CALL_WORDS));
  await readout.quotation(CALL_WORDS).tap();
  await expectRoomForAFinger(readout.source().getByRole('button', { name: 'Back to the event' }));
  await expectRoomForAFinger(readout.source().getByRole('button', { name: 'Next passage' }));
  await expectRoomForAFinger(readout.marginEntry('Video call'));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });
    // Every station with what must be seen before it is looked at.
    for (const [station, query, words] of [
      ['browse', '', CALL],
      ['event', '?event=leaders-video-meeting', 'Mon 15 November 2021'],
      ['source', '?event=video-call-of-august-19&quotation=M-AUG', 'Source, in full'],
      ['nothing left', '?actors=cmc-oimc,xie-feng&match=all', 'Undo one choice:'],
      ['failure', '?dataset=no-such-thing', 'There is no dataset “no-such-thing” here.'],
    ] as const) {
      test(station, async ({ readout, page }) => {
        await readout.open(query);
        const seen =
          station === 'source'
            ? page.getByRole('article', { name: words })
            : page.getByText(words, { exact: true });
        await expect(seen.first()).toBeVisible();
        await expectNoFindings(page);
      });
    }
  });
}
