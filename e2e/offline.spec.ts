/** After one visit the page needs no host; a new build is announced, and taken only when a reader says so. */
import type { Page } from '@playwright/test';
import { OpenDesk } from './pages/open-desk';
import { ReadoutPage } from './pages/readout-page';
import { SearchPalette } from './pages/search-palette';
import { Host, makeTwoBuilds, type TwoBuilds } from './pages/two-builds';
import { test as base, expect } from './test';

const CALL = 'Defence officials of both sides hold a video call';
const FIRST_WORDS = 'Skip to the events';
const SECOND_WORDS = 'Skip to what happened';

const test = base.extend<{ host: Host }, { builds: TwoBuilds }>({
  builds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
    async ({}, use) => {
      const builds = await makeTwoBuilds();
      await use(builds);
      await builds.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  host: async ({ builds }, use) => {
    const host = await Host.start(builds);
    await use(host);
    await host.stop();
  },
});

test.use({ serviceWorkers: 'allow' });
// One worker, one second build.
test.describe.configure({ mode: 'default' });

/** Opens the page for the first time, and waits until the browser has all of it. */
async function visit(page: Page, host: Host): Promise<void> {
  await page.goto(host.address);
  await new ReadoutPage(page).untilReady();
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve));
  });
}

/** Opens it again, and finds that a new build has been put there. */
async function findUpdate(page: Page, host: Host): Promise<void> {
  await page.goto(host.address);
  await expect(note(page)).toContainText('There is a new version of this page.');
}

function note(page: Page) {
  return page.getByRole('status').filter({ hasText: 'new version' });
}

async function expectBuild(page: Page, words: string): Promise<void> {
  await new ReadoutPage(page).untilReady();
  await expect(page.locator('.page__skip')).toHaveText(words);
}

/** All that the page was made of, as the page is given it: nothing is of another build. */
async function expectAllOf(build: 'first' | 'second', host: Host, page: Page): Promise<void> {
  const files = await page.evaluate(async () => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    const urls = [...new Set(entries.map(({ name }) => name))].filter((url) => url.startsWith('http'));
    return Promise.all(
      urls.map(async (url) => {
        const digest = await crypto.subtle.digest('SHA-256', await (await fetch(url)).arrayBuffer());
        return {
          url,
          sha256: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
        };
      }),
    );
  });
  expect(files.length).toBeGreaterThan(10);
  expect(await host.foreignTo(build, files)).toEqual([]);
}

test('after one visit all of it is there without a host', async ({ page, host }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await visit(page, host);
  await host.stop();
  await page.goto(`${host.address}?actors=china`);
  const readout = new ReadoutPage(page);
  await readout.untilReady();
  await readout.untilChecked();
  await readout.clearAll();
  await expect(readout.status()).toHaveText('21 of 21 events');
  await readout.openEvent(CALL);
  await readout.readInSource('On August 19');
  await readout.expectTakenTo('M-AUG.date', 'On August 19');
  await readout.source().getByRole('button', { name: 'Close the source' }).click();

  // Code that was never asked for before.
  await new SearchPalette(page).lookFor('sullivan');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Sullivan');
  await page.keyboard.press('Escape');
  await readout.openAbout();
  expect(errors).toEqual([]);
});

test('what was opened on this device is there too, and more can be brought', async ({ page, host }) => {
  await visit(page, host);
  const [readout, desk] = [new ReadoutPage(page), new OpenDesk(page)];
  await desk.pasteAndMake('Date,Title\n2017-10-09,A call about the river');
  await expect(readout.status()).toHaveText('1 of 1 events');
  await expect(page.getByText('It is kept on this device.')).toBeVisible();
  await host.stop();

  await page.reload();
  await expect(readout.status()).toHaveText('1 of 1 events');
  await expect(page.getByRole('button', { name: 'A call about the river' }).first()).toBeVisible();
  await desk.show();
  await expect(desk.library()).toContainText('pasted.txt');
  await desk.dialog().getByLabel('Or paste its text').fill('Date,Title\n2018-01-02,A second call');
  await desk.dialog().getByRole('button', { name: 'Open what was pasted' }).click();
  await desk.make();
  await expect(page.getByRole('button', { name: 'A second call' }).first()).toBeVisible();
});

test('in Chinese too, whose words were never asked for', async ({ page, host }) => {
  await visit(page, host);
  await host.stop();
  await page.goto(`${host.address}?lang=zh`);
  await expect(page.getByRole('status').filter({ hasText: '显示21项，共21项' })).toBeVisible();
});

test('no address stands for another: what is missing is missing', async ({ page, host }) => {
  await visit(page, host);
  const statusOf = async (path: string) => (await page.goto(`${host.address}${path}`))?.status();
  expect(await statusOf('?event=leaders-video-meeting')).toBe(200);
  const asked = await page.evaluate(async () => {
    const { controller } = navigator.serviceWorker;
    const { status } = await fetch('datasets/none/dataset.json');
    return { isKept: controller !== null, status };
  });
  expect(asked).toEqual({ isKept: true, status: 404 });
  for (const path of ['none', 'none/', 'none.html', 'datasets/none/dataset.json'])
    expect(await statusOf(path)).toBe(404);
});

test('a new build is announced and can wait; the page keeps its own', async ({ page, host }) => {
  await visit(page, host);
  host.putSecond();
  await findUpdate(page, host);
  await expectBuild(page, FIRST_WORDS);
  await note(page).getByRole('button', { name: 'Later' }).click();
  await expect(note(page)).toHaveCount(0);

  // A part that had not come before the new build was there.
  const palette = new SearchPalette(page);
  await palette.lookFor('sullivan');
  await palette.expectGroups(['People and organisations', 'Titles', 'Words of the source']);
  await expectAllOf('first', host, page);
});

test('taken, it is all of the new build, in every page', async ({ page, context, host }) => {
  await visit(page, host);
  const other = await context.newPage();
  await other.goto(`${host.address}?event=leaders-video-meeting`);
  await new ReadoutPage(other).untilReady();
  host.putSecond();
  await findUpdate(page, host);
  await expect(note(other)).toBeVisible();
  await expectBuild(other, FIRST_WORDS);

  await note(page).getByRole('button', { name: 'Reload now' }).click();
  for (const each of [page, other]) {
    await expectBuild(each, SECOND_WORDS);
    await expect(note(each)).toHaveCount(0);
  }
  // The address has brought the view back.
  await expect(new ReadoutPage(other).eventTitle()).toHaveText(/first video meeting/);

  await host.stop();
  const palette = new SearchPalette(page);
  await palette.lookFor('sullivan');
  await palette.expectGroups(['People and organisations', 'Names of events', 'Words of the source']);
  await expectAllOf('second', host, page);
  await expectAllOf('second', host, other);
});

test('of a build that is still being uploaded nothing is kept', async ({ page, host }) => {
  await visit(page, host);
  host.putSecond('index.html');
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    if (worker?.state === 'installing')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker?.state;
  });
  expect(outcome).toBe('redundant');
  await page.goto(host.address);
  await expectBuild(page, FIRST_WORDS);
  await expect(note(page)).toHaveCount(0);
});

test('it can be installed', async ({ page, host }) => {
  await visit(page, host);
  await page.goto(host.address);
  const browser = await page.context().newCDPSession(page);
  const { errors, url } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${host.address}manifest.webmanifest`);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});
