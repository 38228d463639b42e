/** Nothing leaves the origin, nothing is executed that is not ours, and text is only ever text. */
import { readFile } from 'node:fs/promises';
import type { ReadoutPage } from './pages/readout-page';
import { watch } from './pages/watch';
import { expect, test } from './test';

const CALL = 'Defence officials of both sides hold a video call';

async function readItAll(readout: ReadoutPage): Promise<void> {
  await readout.open();
  await readout.chooseActor('Office for International Military Cooperation');
  await readout.matchAllTogether();
  await readout.mark(`Thu 19 Aug 2021: ${CALL}`).hover();
  await readout.openEvent(CALL);
  await readout.readInSource('On August 19');
  await readout.expectTakenTo('M-AUG.date', 'On August 19');
  await readout.chartButton('Zoom in').click();
  await readout.chartButton('Whole dataset').click();
  await readout.source().getByRole('button', { name: 'Close the source' }).click();
  await readout.event().getByRole('button', { name: 'Close the event' }).click();
  await readout.clearAll();
  await expect(readout.status()).toHaveText('21 of 21 events');
  await readout.page.goBack();
  await expect(readout.status()).toHaveText('2 of 21 events');
}

test('a whole reading makes no request to anywhere else, no error, and no violation of the policy', async ({
  readout,
  page,
  baseURL,
}) => {
  const seen = await watch(page, new URL(baseURL ?? '').origin);
  const own: string[] = [];
  page.on('request', (request) => own.push(request.url()));
  await readItAll(readout);
  expect(own.filter((address) => address.endsWith('global-times.body.txt'))).toHaveLength(1);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.consoleErrors).toEqual([]);
  expect(seen.pageErrors).toEqual([]);
  expect(await seen.violations()).toEqual([]);
});

test('the watch of the test before sees a violation and a call elsewhere, if there is one', async ({
  readout,
  page,
  baseURL,
}) => {
  const seen = await watch(page, new URL(baseURL ?? '').origin);
  await readout.open();
  await page.evaluate(() => {
    const element = document.createElement('div');
    element.innerHTML = '<p style="color: red">x</p><img src="https://elsewhere.example/x.png">';
    document.body.append(element);
  });
  await expect.poll(async () => (await seen.violations()).join('\n')).toContain('style-src-attr: inline');
  await expect
    .poll(async () => (await seen.violations()).join('\n'))
    .toContain('img-src: https://elsewhere.example/x.png');
  expect(seen.consoleErrors.length).toBeGreaterThan(0);
});

test('the policy stands in the header and in the page, and opens nothing unsafe', async ({ page }) => {
  const response = await page.goto('/');
  const header = response?.headers()['content-security-policy'] ?? '';
  const meta =
    (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  for (const policy of [header, meta]) {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('unsafe-');
    expect(policy).not.toContain('*');
    expect(policy).not.toContain('http');
  }
  // In a meta tag it is a console error.
  expect(meta).not.toContain('frame-ancestors');
  expect(header).toContain("frame-ancestors 'self'");
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
});

test('the policy comes before everything it has to rule', async ({ page }) => {
  const html = (await (await page.goto('/'))?.text()) ?? '';
  const policy = html.indexOf('Content-Security-Policy');
  expect(policy).toBeGreaterThan(0);
  expect(policy).toBeLessThan(html.indexOf('<script'));
  expect(policy).toBeLessThan(html.indexOf('stylesheet'));
  expect(html).not.toMatch(/\sstyle="/);
  expect(html).not.toMatch(/\son\w+="/);
});

test('eval is blocked for the code of the page', async ({ page }) => {
  // What Playwright evaluates bypasses the policy: the attempt must come from a script of the page.
  await page.route('**/probe.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `try { eval('1'); document.title = 'eval ran'; } catch { document.title = 'eval was blocked'; }`,
    }),
  );
  await page.goto('/');
  await page.addScriptTag({ url: '/probe.js' });
  await expect(page).toHaveTitle('eval was blocked');
});

test.describe('a dataset that is full of markup', () => {
  const TITLE = '<img src=x onerror="document.title=\'hacked\'"> <b>bold</b> & &amp; {{7*7}}';
  const NAME = '<script>document.title="hacked"</script> Office';
  const WORDS =
    '<svg onload="document.title=\'hacked\'"><a href="javascript:alert(1)">press</a></svg> was said';

  test.beforeEach(async ({ page }) => {
    const folder = new URL('./datasets/hostile/', import.meta.url);
    const [dataset, text] = [
      await readFile(new URL('dataset.json', folder), 'utf8'),
      await readFile(new URL('hostile.body.txt', folder), 'utf8'),
    ];
    await page.route('**/datasets/hostile/dataset.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: dataset }),
    );
    await page.route('**/datasets/hostile/texts/hostile.body.txt', (route) =>
      route.fulfill({ contentType: 'text/plain; charset=utf-8', body: text }),
    );
  });

  test('shows it as characters in list, chart, filter, event and source', async ({
    readout,
    page,
    baseURL,
  }) => {
    const seen = await watch(page, new URL(baseURL ?? '').origin);
    await readout.open('?dataset=hostile');
    await expect(readout.status()).toHaveText('1 of 1 events');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('<h1 onclick="alert(1)">Hostile</h1>');
    await expect(readout.row(TITLE)).toBeVisible();
    await expect(readout.row(TITLE)).toContainText(WORDS);
    await expect(readout.mark(`Fri 5 Mar 2021, <i>Place</i>: ${TITLE}`)).toHaveCount(1);
    await readout.chooseActor(NAME);
    await expect(
      readout.filters().getByRole('button', { name: `Remove ${NAME} from the filter` }),
    ).toBeVisible();

    await readout.openEvent(TITLE);
    await expect(readout.event()).toContainText(NAME);
    await expect(readout.event()).toContainText('<marquee>gloss</marquee>');
    await readout.readInSource(WORDS);
    await readout.expectTakenTo('Q1', WORDS);
    await expect(readout.source()).toContainText('<iframe src="https://elsewhere.example"></iframe>');

    // None of it became an element, none of it ran.
    await expect(page.locator('img, iframe, marquee, a[href^="javascript"], b')).toHaveCount(0);
    await expect(
      page.locator('body script:not([type="application/ld+json"]), svg[onload], [onerror], [onclick]'),
    ).toHaveCount(await page.locator('body script[type="module"][src]').count());
    await expect(page).toHaveTitle(/Readout/);
    expect(seen.elsewhere).toEqual([]);
    expect(seen.consoleErrors).toEqual([]);
    expect(await seen.violations()).toEqual([]);
  });

  test('shows it as characters in the card of its mark', async ({ readout }) => {
    await readout.open('?dataset=hostile');
    await readout.mark(`Fri 5 Mar 2021, <i>Place</i>: ${TITLE}`).hover({ position: { x: 8, y: 10 } });
    await expect(readout.chart().locator('.mark-card')).toContainText(TITLE);
    await expect(readout.chart().locator('.mark-card')).toContainText(WORDS);
  });
});
