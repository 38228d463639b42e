/** The source, read: provenance, defects, coverage, and what can be taken along. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './test';

const WORDS =
  'So far, neither the chairman of the Joint Council nor the Secretary of Defense of the US military in the Biden administration has ever had a conversation with a high-level Chinese military.';

test.beforeEach(async ({ readout }) => {
  await readout.open('?event=no-high-level-conversation&quotation=A1');
  await readout.expectTakenTo('A1', WORDS);
});

test('the whole text stands there, every evidence passage marked lightly and the chosen one strongly', async ({
  readout,
}) => {
  const marks = readout.source().locator('mark');
  expect(await marks.count()).toBeGreaterThan(100);
  const background = (locator: ReturnType<typeof readout.passage>) =>
    locator.first().evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(readout.passage('A1'))).not.toBe(await background(readout.passage('X2')));
  expect(await background(readout.passage('X2'))).toBe('rgba(0, 0, 0, 0)');
});

test('the provenance chain stands at its head, that no date is stated, and the page’s address', async ({
  readout,
}) => {
  const head = readout.source().getByRole('banner').or(readout.source().locator('.source-head'));
  await expect(head.getByRole('list', { name: 'Attribution' })).toContainText(
    /written by Guo Yuandan.*reposted by “admin”/,
  );
  await expect(head).toContainText('dates not stated');
  await expect(head.getByRole('link')).toHaveAttribute('href', /^https:\/\/www\.breakinglatest\.news\//);
});

test('a passage says which events it supports, and leads to them', async ({ readout }) => {
  const supports = readout.source().locator('.passage-actions');
  await expect(
    supports.getByRole('button', { name: 'No high-level military conversation under Biden' }),
  ).toBeVisible();
  await readout.passage('E3').first().click();
  await expect(supports.getByRole('button', { name: 'First military leaders’ meeting?' })).toBeVisible();
  await expect(supports.getByRole('button', { name: 'Experts on military exchanges' })).toBeVisible();
});

test('defects are underlined, and say on demand what they likely mean', async ({ readout }) => {
  const spoiled = readout
    .source()
    .locator('.defect-words', { hasText: 'chairman of the Joint Council' })
    .first();
  await expect(spoiled).toHaveCSS('text-decoration-style', 'wavy');
  const sense = readout.source().getByText('The Chairman of the Joint Chiefs of Staff');
  await expect(sense.filter({ visible: true })).toHaveCount(0);
  await readout
    .source()
    .locator('.quoted-paragraph')
    .filter({ hasText: 'So far, neither the chairman' })
    .getByText(/defects: what the words likely mean$/)
    .click();
  await expect(sense.filter({ visible: true })).toHaveCount(1);
});

test('the passage that cannot be read is hatched and no mark of evidence', async ({ readout }) => {
  const unreadable = readout.source().locator('[data-gravity="unreadable"]');
  await expect(unreadable).toHaveText('Long made some concrete measures.');
  expect(await unreadable.evaluate(({ tagName }) => tagName)).toBe('SPAN');
  expect(await unreadable.evaluate((element) => getComputedStyle(element).backgroundImage)).toContain(
    'gradient',
  );
});

test('coverage: what became of every word, in numbers, as a bar and in the text', async ({ readout }) => {
  const coverage = readout.source().getByRole('region', { name: 'What became of the words' });
  await expect(coverage).toContainText('1201 words support an event or the provenance');
  await expect(coverage).toContainText('9 words stand only in a defect');
  await expect(coverage).toContainText('5 words support nothing, with a reason');
  await expect(coverage).toContainText('0 words passed over');
  await expect(coverage).toContainText('7 parts of the page left out');
  const nothing = readout
    .source()
    .locator('[data-coverage="unclaimed"]', { hasText: 'It is worth noting that' });
  const background = () => nothing.last().evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background()).toBe('rgba(0, 0, 0, 0)');
  await coverage.getByRole('checkbox', { name: 'Show it in the text' }).check();
  expect(await background()).not.toBe('rgba(0, 0, 0, 0)');
  // The bar is as long as the text, and each run as long as its words.
  const widths = await coverage
    .locator('rect')
    .evaluateAll((rects) => rects.map((rect) => Number(rect.getAttribute('width'))));
  const length = (await readFile('public/datasets/china-us-2021/texts/global-times.body.txt', 'utf8')).length;
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(length);
});

test('what is left out of the page is listed with its reason', async ({ readout }) => {
  await readout
    .source()
    .getByText(/^Left out of the stored text/)
    .click();
  await expect(readout.source().getByText('A navigation line that repeats the page’s title.')).toBeVisible();
});

test('a passage can be cited in full', async ({ readout, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await readout.source().getByRole('button', { name: 'Copy the quotation with its full citation' }).click();
  await expect(readout.source()).toContainText('Quotation copied');
  const citation = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(citation[0]).toBe(`“${WORDS}”`);
  expect(citation[1]).toMatch(
    /^“After the meeting.*”; written by Guo Yuandan; published by Global Times–Huanqiu \(inferred\); .*translated by machine \(inferred\); reposted by “admin”; dates not stated; paragraph 6; https:\/\/www\.breakinglatest\.news\/\S+[^.]$/,
  );
  expect(citation[2]).toMatch(
    /^Quoted from the text stored with the dataset china-us-2021, version \d+\.\d+\.\d+: http.*&event=no-high-level-conversation&quotation=A1$/,
  );
});

test('a link to the passage opens it, without the other choices of the reader', async ({
  readout,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await readout.open('?actors=united-states&order=text&event=no-high-level-conversation&quotation=A1');
  await readout.source().getByRole('button', { name: 'Copy a link to this passage' }).click();
  await expect(readout.source()).toContainText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe(
    '?v=1&dataset=china-us-2021&event=no-high-level-conversation&quotation=A1',
  );
  await page.goto(link);
  await readout.expectTakenTo('A1', WORDS);
});

test('the steps go on from the body into the page around it', async ({ readout }) => {
  await readout.open('?event=rutan-interview&quotation=T13');
  await expect(readout.source()).toContainText('passage');
  const [, at = '0', total = '0'] =
    /passage (\d+) of (\d+)/.exec((await readout.source().textContent()) ?? '') ?? [];
  const next = readout.source().getByRole('button', { name: 'Next passage' });
  for (let step = Number(at); step < Number(total); step += 1) await next.click();
  await expect(next).toBeDisabled();
  await expect(readout.source()).toContainText(`passage ${total} of ${total}`);
  await expect(
    readout
      .source()
      .getByRole('region', { name: 'The page around the text' })
      .locator('mark[aria-current="true"]'),
  ).toBeVisible();
});
