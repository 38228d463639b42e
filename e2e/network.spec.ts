/** Whatever the page fetches may fail in every way there is: it is said, tried again, and spoils nothing that is on the screen. */
import type { Page } from '@playwright/test';
import { FaultyHost, type HostFault } from './network/faulty-host';
import { type FetchedThing, hostedFiles, THINGS } from './network/fetched-things';
import { test as base, expect } from './test';

type Fault = HostFault | 'offline';

const test = base.extend<{ host: FaultyHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
  host: async ({}, use) => {
    const host = await FaultyHost.start(await hostedFiles());
    await use(host);
    await host.stop();
  },
});

/** Milliseconds after which everything is given up of which nothing was heard. */
const LONG = 61_000;
/** Milliseconds in which nothing is given up yet. */
const SHORT = 15_000;
/** Milliseconds without a question after which the page has all that it fetches ahead. */
const QUIET = 700;
/** What workers wait for cannot be hurried: they have clocks of their own. */
const WORKERS_PATIENCE = 30_000;

/** Tried again, what is asked for meets the next fault, and at last none. What hurries the page's clock is on its own. */
const RUNS: readonly { readonly name: string; readonly faults: readonly Fault[] }[] = [
  {
    name: 'the host says no, or what it says is not all',
    faults: ['refused', '404', '500', 'wrong type', 'cut off', 'broken off'],
  },
  { name: 'the host says nothing, stops, or is slow', faults: ['silent', 'stalled', 'trickling'] },
  { name: 'the device is offline', faults: ['offline'] },
];

for (const thing of THINGS) {
  test.describe(thing.name, () => {
    for (const { name, faults } of RUNS) {
      test(name, async ({ page, host, readout }) => {
        test.setTimeout((1 + faults.length) * WORKERS_PATIENCE);
        if (faults.some(isSlow)) await page.clock.install();
        await page.goto(host.origin + thing.before);
        await readout.untilReady();
        for (const [index, fault] of faults.entries()) {
          await test.step(fault, async () => {
            await spoil(page, host, thing, fault);
            const asked = host.askedSpoiled;
            await (index === 0 ? thing.ask(page) : thing.retry(page));
            if (fault !== 'offline') await expect.poll(() => host.askedSpoiled).toBeGreaterThan(asked);
            if (fault === 'trickling') await expectPatience(page, host, thing);
            else await expectSaid(page, thing, fault);
          });
        }
        const isComing = faults.at(-1) === 'trickling';
        host.mend();
        await page.context().setOffline(false);
        if (!isComing) await thing.retry(page);
        const came = thing.came(page);
        await expect(came.place).toContainText(came.words);
      });
    }
  });
}

function isSlow(fault: Fault): boolean {
  return fault === 'silent' || fault === 'stalled' || fault === 'trickling';
}

async function spoil(page: Page, host: FaultyHost, thing: FetchedThing, fault: Fault): Promise<void> {
  if (fault !== 'offline') return host.spoil(thing.path, fault);
  // What the page fetches ahead when it is idle has come.
  const { ahead } = thing;
  if (ahead) await expect.poll(() => host.wasAskedFor(ahead)).toBe(true);
  await expect.poll(() => host.quietFor).toBeGreaterThan(QUIET);
  await page.context().setOffline(true);
}

async function expectSaid(page: Page, thing: FetchedThing, fault: Fault): Promise<void> {
  const saidOffline = fault === 'offline' ? thing.saidOffline : undefined;
  const { place, words } =
    saidOffline === undefined ? thing.said(page) : { place: page.locator('body'), words: saidOffline };
  await expect(async () => {
    if (isSlow(fault)) await page.clock.fastForward(LONG);
    await expect(place).toContainText(words, { timeout: 1000 });
  }).toPass({ timeout: WORKERS_PATIENCE });
  if (thing.stays && saidOffline === undefined) await expect(thing.stays(page)).toBeVisible();
}

/** As long as something comes, however slowly, nothing is given up. */
async function expectPatience(page: Page, host: FaultyHost, thing: FetchedThing): Promise<void> {
  const { place, words } = thing.said(page);
  for (const _ of [1, 2, 3]) {
    const some = host.dripped + 2;
    await expect.poll(() => host.dripped).toBeGreaterThan(some);
    await page.clock.fastForward(SHORT);
  }
  await expect(place.filter({ hasText: words })).toHaveCount(0);
}

for (const fault of ['404', 'stalled'] as const) {
  test(`a note is said, closed and said again though its look does not come: ${fault}`, async ({
    context,
    page,
    host,
    readout,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    host.spoil(/assets\/ToastStack-.*\.js$/, fault);
    await page.goto(host.origin);
    await readout.untilReady();
    const note = page.getByRole('alert').filter({ hasText: 'Link copied' });
    for (const _ of [1, 2]) {
      await readout.chooseInMenu('More', 'Copy the link');
      await expect(note).toBeVisible();
      await note.getByRole('button').click();
      await expect(note).toHaveCount(0);
    }
    await expect(readout.rows()).toHaveCount(21);
  });
}
