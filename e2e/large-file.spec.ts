/** Of a large file the workers read all, and the page takes over no more than it shows: that is counted, and is the same on any machine. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { OpenDesk } from './pages/open-desk';
import { expect, test } from './test';

const COUNT = 20_000;
const NEUTRAL = new URL('./datasets/neutral/dataset.json', import.meta.url);

/** From now on the longest message of any worker is known, in letters; a blob in one is none. */
async function weighMessages(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const weighed = { longest: 0 };
    Object.assign(window, { weighed });
    const Plain = window.Worker;
    window.Worker = class extends Plain {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }) => {
          weighed.longest = Math.max(weighed.longest, JSON.stringify(data).length);
        });
      }
    };
  });
  return () => page.evaluate(() => Number(Reflect.get(Reflect.get(window, 'weighed'), 'longest')));
}

/** Two hundred records with what was found of them take less. */
const MOST = 200_000;

test('a table of which every row has its findings tells the first, and saves all', async ({
  readout,
  page,
}) => {
  const longest = await weighMessages(page);
  const desk = new OpenDesk(page);
  await readout.open();
  const rows = Array.from({ length: COUNT }, (_, at) => `Round ${at},soon,javascript:${at}`);
  await desk.show();
  await desk.choose({ name: 'rounds.csv', content: ['Title,Date,Link', ...rows].join('\n') });
  await desk
    .dialog()
    .getByLabel(/^No status/)
    .selectOption('occurred');
  await desk.make();

  const report = desk.report();
  await expect(report).toContainText('Of 20,000 events something is not as it was.', { timeout: 60_000 });
  await report.getByRole('button', { name: 'Show what' }).click();
  await expect(report.getByRole('listitem').filter({ hasText: 'Line' })).toHaveCount(200);
  await expect(report).toContainText('19,800 more are not listed here.');
  const saving = page.waitForEvent('download');
  await report.getByRole('button', { name: 'Save the whole report' }).click();
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
  expect(saved.records).toHaveLength(COUNT);
  expect(await longest()).toBeLessThan(MOST);
});

test('a dataset with very many faults lists the first, and counts all', async ({ readout, page }) => {
  const longest = await weighMessages(page);
  const desk = new OpenDesk(page);
  await readout.open();
  const { events, ...frame } = JSON.parse(await readFile(NEUTRAL, 'utf8'));
  const faulty = Array.from({ length: COUNT }, (_, at) => ({
    ...events[0],
    id: `faulty-${at}`,
    kind: 'party',
    claims: [],
  }));
  await desk.show();
  await desk.choose({
    name: 'dataset.json',
    content: JSON.stringify({ ...frame, events: [...events, ...faulty] }, undefined, 1),
  });

  const problems = readout.problems();
  await expect(problems).toContainText(`20,000 problems; ${events.length} of 20,016 events shown`, {
    timeout: 60_000,
  });
  await problems.getByRole('button', { name: 'Show' }).first().click();
  await expect(problems.getByRole('listitem')).toHaveCount(200);
  await expect(problems).toContainText('Only the first 200 are listed.');
  expect(await longest()).toBeLessThan(4 * MOST);
});
