/** Whatever the page fetches may fail in every way there is: it is said, tried again, and spoils nothing that is on the screen. */
import { FaultyHost, HOST_FAULTS } from './network/faulty-host';
import { hostedFiles, THINGS } from './network/fetched-things';
import { test as base, expect } from './test';

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

for (const thing of THINGS) {
  test.describe(thing.name, () => {
    for (const fault of [...HOST_FAULTS, 'offline'] as const) {
      test(fault, async ({ page, host, readout }) => {
        test.setTimeout(2 * WORKERS_PATIENCE);
        const isSilent = fault === 'silent' || fault === 'stalled';
        if (isSilent || fault === 'trickling') await page.clock.install();
        if (fault !== 'offline') host.spoil(thing.path, fault);
        await page.goto(host.origin + thing.before);
        await readout.untilReady();
        if (fault === 'offline') {
          // What the page fetches ahead when it is idle has come.
          await expect.poll(() => host.quietFor).toBeGreaterThan(QUIET);
          await page.context().setOffline(true);
        }
        await thing.ask(page);
        const { place, words } = thing.said(page);
        if (fault === 'trickling') {
          for (const _ of [1, 2, 3]) {
            const some = host.dripped + 2;
            await expect.poll(() => host.dripped).toBeGreaterThan(some);
            await page.clock.fastForward(SHORT);
          }
          await expect(place.filter({ hasText: words })).toHaveCount(0);
          host.mend();
        } else {
          if (isSilent) await expect.poll(() => host.askedSpoiled).toBeGreaterThan(0);
          const saidOffline = fault === 'offline' ? thing.saidOffline : undefined;
          await expect(async () => {
            if (isSilent) await page.clock.fastForward(LONG);
            const [where, said] = saidOffline ? [page.locator('body'), saidOffline] : [place, words];
            await expect(where).toContainText(said, { timeout: 1000 });
          }).toPass({ timeout: WORKERS_PATIENCE });
          if (thing.stays && saidOffline === undefined) await expect(thing.stays(page)).toBeVisible();
          host.mend();
          await page.context().setOffline(false);
          await thing.retry(page);
        }
        const came = thing.came(page);
        await expect(came.place).toContainText(came.words);
      });
    }
  });
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
