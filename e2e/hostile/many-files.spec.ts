/** Archives of very many files, and folders whose names mislead. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rawZip } from '../../src/data/files/test-zip';
import { expect, expectHarmless, test } from './hostile-desk';
import { datasetOf } from './hostile-files';

/** An archive of a dataset and as many small files as make up `count`. */
function archiveOf(count: number): Buffer {
  const others = Array.from({ length: count - 1 }, (_, at) => ({ name: `notes/${at}.txt`, data: 'A' }));
  return Buffer.from(rawZip([{ name: 'dataset.json', data: datasetOf('Words') }, ...others]));
}

/** Tells from now on how long the page was held up at a stretch. */
async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { seenTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

async function noteLongestTask(page: Page, what: string, since: number): Promise<void> {
  const tasks = await page.evaluate(() => (window as unknown as { seenTasks: number[] }).seenTasks);
  const description = `${what}: ${Date.now() - since} ms, longest task ${Math.round(Math.max(0, ...tasks))} ms`;
  test.info().annotations.push({ type: 'measured', description });
}

test('an archive of 2,000 files is opened, one of 100,000 is refused; the page answers meanwhile', async ({
  page,
  desk,
  seen,
  readout,
}) => {
  test.setTimeout(90_000);
  await watchTasks(page);
  await page.route('**/brought/*.zip', (route) =>
    route.fulfill({ body: archiveOf(Number(/(\d+)\.zip$/.exec(route.request().url())?.[1])) }),
  );
  const dropArchive = async (count: number) => {
    const transfer = await page.evaluateHandle(async (name) => {
      const made = new DataTransfer();
      made.items.add(new File([await (await fetch(`brought/${name}`)).blob()], name));
      return made;
    }, `${count}.zip`);
    await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
  };
  await readout.open();
  let began = Date.now();
  await dropArchive(100_000);
  await expect(desk.dialog()).toContainText('more than 20,000 files', { timeout: 30_000 });
  await noteLongestTask(page, '100,000 dropped', began);
  began = Date.now();
  await dropArchive(2000);
  await expect(readout.status()).toHaveText('1 of 1 events', { timeout: 40_000 });
  await expect(page.getByText('It is kept on this device.')).toBeVisible({ timeout: 20_000 });
  await noteLongestTask(page, '2,000 dropped', began);
  began = Date.now();
  await page.goto('/?data=brought/100000.zip');
  await expect(page.locator('main.page-message')).toContainText('more than 20,000 files', {
    timeout: 30_000,
  });
  await noteLongestTask(page, '100,000 at an address', began);
  await expectHarmless(page, seen);
});

test('a folder that is called dataset.json is a folder, also when it falls on the chart', async ({
  page,
  desk,
  seen,
  readout,
}, info) => {
  const place = info.outputPath('dataset.json');
  await mkdir(join(place, 'dataset.json'), { recursive: true });
  await writeFile(join(place, 'photo.png'), 'A');
  await readout.open();
  await expect(readout.marks()).not.toHaveCount(0);
  await dropFromDisk(page, place);
  await expect(desk.dialog()).toContainText('none of the files is a dataset or a table');
  await page.keyboard.press('Escape');
  await expect(readout.status()).toHaveText('21 of 21 events');
  await writeFile(join(place, 'dataset.json', 'dataset.json'), datasetOf('Words'));
  await dropFromDisk(page, place);
  await expect(desk.dialog()).toContainText('photo.png');
  await desk.dialog().getByRole('button', { name: 'Open the dataset' }).click();
  await expect(readout.status()).toHaveText('1 of 1 events');
  await expectHarmless(page, seen);
});

/** What lies on the disk, dropped on the chart by the browser itself: no page can make a folder. */
async function dropFromDisk(page: Page, ...files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files, dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  }
}
