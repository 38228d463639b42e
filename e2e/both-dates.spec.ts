/** One instant, two civil dates; and the same dates wherever the browser stands. */
import { expect, test } from './test';

const MEETING = 'Leaders of China and the US end a “first video meeting”';

for (const timezoneId of ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
  test.describe(`read in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the browser stands where this test wants it', async ({ readout, page }) => {
      await readout.open();
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
    });

    test('the leaders’ meeting was on Tuesday in Beijing and on Monday in Washington', async ({
      readout,
    }) => {
      await readout.open();
      await readout.openEvent(MEETING);
      const dates = readout.event().getByRole('paragraph');
      await expect(dates.filter({ hasText: 'Tue 16 November 2021' })).toHaveText(
        /^Tue 16 November 2021\s*in Beijing, the source’s day, 08:45 to 12:25$/,
      );
      await expect(dates.filter({ hasText: 'Mon 15 November 2021' })).toHaveText(
        /^Mon 15 November 2021\s*in Washington, at the same instant, 19:45 to 23:25$/,
      );
    });

    test('the list has the dates in order', async ({ readout }) => {
      await readout.open();
      await expect(readout.events().getByRole('heading', { level: 3 })).toHaveText([
        /^Since 20 Jan 2021\s*not ended by 17 Nov 2021$/,
        /^19 Aug and 28\s–\s29 Sept 2021$/,
        /^Thu 19 Aug 2021$/,
        /^28\s–\s29 Sept 2021$/,
        /^29 Sept\s–\s17 Nov 2021\s*at some time in between$/,
        /^Mon 15 Nov 2021\s*Washington$/,
        /^Tue 16 Nov 2021\s*Beijing$/,
        // What follows the meeting, in the order of the text: its own days are told more or less exactly.
        /^On or after Tue 16 Nov 2021$/,
        /^Tue 16 Nov 2021\s*Beijing$/,
        /^On or after Tue 16 Nov 2021$/,
        /^Tue 16 Nov 2021\s*Washington$/,
        /^On or before Tue 16 Nov 2021\s*Washington$/,
        /^Wed 17 Nov 2021\s*Beijing$/,
        /^On or after Wed 17 Nov 2021$/,
        /^No date$/,
      ]);
      await expect(readout.row(MEETING)).toContainText('Mon 15 Nov 2021 in Washington');
    });

    test('marks are named by the same dates', async ({ readout }) => {
      await readout.open();
      await expect(readout.mark(`Tue 16 Nov 2021, Beijing: ${MEETING}`)).toBeVisible();
      await expect(readout.mark(/^Thu 19 Aug 2021: Defence officials/)).toBeVisible();
      await expect(readout.mark(/^28 – 29 Sept 2021: 16th China–US Defense Work Meeting$/)).toBeVisible();
      await expect(readout.windowWords()).toHaveText(/^Aug\s–\sNov 2021 in view$/);
    });

    test('the chart carries a ruler of Beijing’s days and one of Washington’s', async ({ readout }) => {
      await readout.open(`?event=leaders-video-meeting&window=2021-11-14T16:00Z/2021-11-18T05:00Z`);
      const chart = readout.chart();
      await expect(chart.getByText('Beijing', { exact: true })).toBeVisible();
      await expect(chart.getByText('Washington', { exact: true })).toBeVisible();
      // The chosen meeting's instant on either ruler, and the days that each of them has.
      await expect(chart.getByText('Tue 16, 08:45', { exact: true })).toBeVisible();
      await expect(chart.getByText('Mon 15, 19:45', { exact: true })).toBeVisible();
      const beijing = await chart.getByText('Beijing', { exact: true }).boundingBox();
      const washington = await chart.getByText('Washington', { exact: true }).boundingBox();
      expect(beijing?.y).toBeLessThan(washington?.y ?? 0);
    });
  });
}

test('a day of Washington begins thirteen hours after the same day of Beijing', async ({ readout }) => {
  await readout.open('?window=2021-11-14T16:00Z/2021-11-18T05:00Z');
  const ticks = readout.chart().getByText('Tue 16 Nov', { exact: true });
  await expect(ticks).toHaveCount(2);
  const [above, below] = [await ticks.nth(0).boundingBox(), await ticks.nth(1).boundingBox()];
  if (above === null || below === null) throw new Error('a ruler does not show its 16th');
  const hoursInWindow = 85;
  const marks = await readout.chart().locator('.vis-panel.vis-center').boundingBox();
  const hour = (marks?.width ?? 0) / hoursInWindow;
  expect(below.x - above.x).toBeGreaterThan(12.5 * hour);
  expect(below.x - above.x).toBeLessThan(13.5 * hour);
});

test('an event whose hour nobody tells has one date only', async ({ readout }) => {
  await readout.open();
  await readout.openEvent('Xie Feng speaks to the media after the meeting');
  await expect(readout.event()).toContainText('Tue 16 November 2021');
  await expect(readout.event()).not.toContainText('Mon 15 November 2021');
  await expect(readout.event()).not.toContainText('at the same instant');
});

test('what the source prints stands beside what is inferred, with its reason', async ({ readout }) => {
  await readout.open();
  await readout.openEvent(MEETING);
  await expect(readout.event()).toContainText('Printed On the 16th');
  await expect(readout.event()).toContainText(/Month\s+inferred\s+from outside knowledge:/);
  await expect(readout.event()).toContainText(
    'The text prints no month with the 15th, the 16th and the 17th.',
  );
});

test('the hours on the guide’s tags stand free: no half word of a ruler beside them', async ({ readout }) => {
  await readout.open('?event=leaders-video-meeting');
  await expect(readout.chart().getByText('Mon 15, 19:45')).toBeVisible();
  const layer = readout.chart().locator('.calendar-layer');
  // Boxes of the words themselves, not of the elements that hold them.
  const boxes = (part: string) =>
    layer.locator(part).evaluateAll((elements) =>
      elements
        .filter(({ textContent }) => textContent !== '')
        .map((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
    );
  const [tags, words] = [await boxes('.calendar-layer__tag'), await boxes('.calendar-layer__tick')];
  expect(tags).toHaveLength(2);
  expect(words.length).toBeGreaterThan(5);
  for (const tag of tags) {
    const covered = words.filter(
      ({ left, right, top, bottom }) =>
        left < tag.right && right > tag.left && top < tag.bottom && bottom > tag.top,
    );
    expect(covered).toEqual([]);
  }
});
