/** The event, argued: how its words are put and by whom, what rests on what, and the record beside the source. */
import type { Page } from '@playwright/test';
import { expect, test } from './test';

const MEETING = 'Leaders of China and the US end a “first video meeting”';
const PENTAGON = 'Pentagon press conference: a question about Austin and Chinese officials';

/** The claim of the open event that begins with this gloss. */
function claim(page: Page, gloss: string) {
  return page.locator('.claim').filter({ has: page.getByRole('heading', { level: 3, name: gloss }) });
}

test.describe('how the words are put, and by whom', () => {
  for (const [event, gloss, words] of [
    ['russel-remarks', /^It took the leaders/, 'said, second hand, by Russel'],
    ['russel-remarks', /^Not a one-off summit/, 'opinion of Russel, second hand'],
    ['rutan-interview', /^After the meeting Biden/, 'said, second hand, by Biden'],
    [
      'strategic-stability-dialogues',
      /^The US has put to China/,
      'proposed by United States, as told by Sullivan',
    ],
    ['xie-feng-interview', /^China is willing/, 'proposed by Xie Feng'],
    ['communications-after-the-meeting', /^After the leaders/, 'expected by experts'],
    ['pentagon-press-conference', /^A reporter asked/, 'asked by a reporter'],
    [
      'no-high-level-conversation',
      /^So far neither the chairman/,
      'said in the reporter’s own voice not to have happened',
    ],
    ['leaders-video-meeting', /^The first video meeting/, 'asserted in the reporter’s own voice'],
  ] as const) {
    test(`“${words}” (${event})`, async ({ readout, page }) => {
      await readout.open(`?event=${event}`);
      await expect(
        page
          .locator('.claim')
          .filter({ has: page.getByRole('heading', { level: 3, name: gloss }) })
          .getByText(words, { exact: true }),
      ).toBeVisible();
    });
  }
});

test('the chain opens into its steps, each with its date or that none is stated, and the words that show it', async ({
  readout,
  page,
}) => {
  await readout.open('?event=russel-remarks');
  const told = claim(page, 'It took the leaders of the two countries 10 months');
  await expect(told.getByRole('list', { name: 'Attribution' })).toContainText('Russel');
  await told.getByRole('button', { name: 'Show each step' }).click();
  const steps = told.locator('.attribution__hop');
  await expect(steps).toHaveText([
    /^Russel\s*date not stated/,
    /^reported by Reuters\s*date not stated/,
    /^written by Guo Yuandan\s*date not stated, step of the source itself/,
    /^published by Global Times–Huanqiu.*inferred\s*from outside knowledge/,
    /^republished by Sina News.*inferred\s*from the text/,
    /^edited by Liu Guangbo, at Sina News/,
    /^translated by machine.*inferred/,
    /^reposted by “admin”/,
  ]);
  // The words that show a step lead into the source like all others.
  await steps.nth(2).getByRole('button').click();
  await expect(readout.source()).toBeVisible();
  await readout.expectTakenTo('PUB1.byline', '[Global Times-Global Network Reporter Guo Yuandan]');
});

test('stated and inferred are told apart, and explained on demand', async ({ readout, page }) => {
  await readout.open('?event=leaders-video-meeting');
  await expect(page.getByText('Stated: words of the source say it.')).toBeHidden();
  await page.getByText('What stated and inferred mean').click();
  await expect(page.getByText('Stated: words of the source say it.')).toBeVisible();
  await expect(page.getByText('Inferred: no words say it.')).toBeVisible();
});

test('an event says how many independent origins attest it, and the state of its evidence', async ({
  readout,
}) => {
  await readout.open('?event=leaders-video-meeting');
  await expect(readout.event()).toContainText('one independent origin');
  await expect(readout.event()).toContainText('7 quotations: 7 found in the stored text');
});

test('a participant has the name as printed, the standard name in both languages, and how we know', async ({
  readout,
}) => {
  await readout.open('?event=leaders-video-meeting');
  const xi = readout
    .event()
    .getByRole('listitem')
    .filter({ hasText: /^Xi Jinping/ });
  await expect(xi).toContainText('习近平');
  await expect(xi).toContainText(/printed\s*the leaders of China and the United States/);
  await expect(xi).toContainText(/inferred\s*from outside knowledge: The article never names Xi Jinping/);
  await readout.open('?event=pentagon-press-conference');
  const he = readout
    .event()
    .getByRole('listitem')
    .filter({ hasText: /^Speaker at the Pentagon, unnamed/ });
  await expect(he).toContainText(/printed\s*He/);
  await expect(he).toContainText(/Who this is\s*not known/);
});

test('the record outside stands apart, with what it agrees, adds or conflicts in, and is never quoted', async ({
  readout,
  page,
}) => {
  await readout.open('?event=leaders-video-meeting');
  const record = page.getByRole('region', { name: 'Outside record: not quoted, not evidence' });
  await expect(record.getByText('Adds', { exact: true }).first()).toBeVisible();
  await expect(record.getByText('Conflicts', { exact: true }).first()).toBeVisible();
  await expect(record.locator('q, .quotation')).toHaveCount(0);
  const conflict = record
    .getByRole('region', { name: 'Where source and record differ' })
    .locator('.conflict')
    .filter({ hasText: 'The day of the meeting' });
  const [source, said] = [
    conflict.getByText('“On the 16th”.'),
    conflict.getByText(/^Evening of Monday 15 November/),
  ];
  const [left, right] = [await source.boundingBox(), await said.boundingBox()];
  // Side by side: at the same height, the source first.
  expect(left?.y).toBe(right?.y);
  expect(left?.x ?? 0).toBeLessThan(right?.x ?? 0);
  await expect(conflict).toContainText('The printed day is shown as the day in Beijing, which is inferred');
});

test('a publication that nobody saw says so', async ({ readout, page }) => {
  await readout.open('?event=russel-remarks');
  const record = page.getByRole('region', { name: 'Outside record: not quoted, not evidence' });
  await expect(record.getByText('(looked for, not found)').first()).toBeVisible();
  await expect(record.getByText('(seen in part)').first()).toBeVisible();
});

test('a translation defect is underlined in the words of the claim, with its likely sense beneath', async ({
  readout,
  page,
}) => {
  await readout.open('?event=no-high-level-conversation');
  const absent = claim(page, 'So far neither the chairman of the Joint Chiefs');
  const spoiled = absent.locator('q .defect-words').filter({ hasText: 'the chairman of the Joint Council' });
  await expect(spoiled).toHaveCSS('text-decoration-style', 'wavy');
  await expect(absent).toContainText(
    /the chairman of the Joint Council\s*likely means The Chairman of the Joint Chiefs of Staff/,
  );
  await expect(absent).toContainText('Translation defect, misleading, confidence high.');
});

test('the words that cannot be read are shown as such, and as nothing else', async ({ readout, page }) => {
  await readout.open('?event=pentagon-press-conference');
  await expect(readout.eventTitle()).toHaveText(PENTAGON);
  const spoiled = page.getByRole('region', { name: 'Defects, in words that bear no claim' });
  await expect(spoiled).toContainText('Long made some concrete measures.');
  await expect(spoiled).toContainText('cannot be read, and what was meant is not known');
  // No claim, no gloss and no other event rests on them.
  await expect(page.getByRole('heading', { name: /concrete measures/ })).toHaveCount(0);
  await expect(page.locator('.claim').filter({ has: page.getByRole('heading') })).toHaveCount(3);
  await expect(readout.rows().filter({ hasText: 'concrete measures' })).toHaveCount(0);
});

test('an error report names event, claim, quotation and version', async ({ readout, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await readout.open('?event=leaders-video-meeting&quotation=M1');
  await expect(readout.eventTitle()).toHaveText(MEETING);
  await readout.event().getByRole('button', { name: 'Copy an error report' }).click();
  await expect(readout.event()).toContainText('Copied: add what is wrong');
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report.split('\n')).toEqual([
    expect.stringMatching(/^Error in the dataset china-us-2021, version \d+\.\d+\.\d+$/),
    `Event: leaders-video-meeting (“Leaders of China and the US end a ‘first video meeting’”)`,
    'Claim: M1',
    'Quotation: M1 “On the 16th, the first video meeting between China and the US ended.”',
    expect.stringMatching(/^Link: http.*event=leaders-video-meeting&quotation=M1$/),
    'What is wrong, and how you know:',
    '',
  ]);
});

test('where the clipboard refuses, the report can be copied by hand', async ({ readout, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await readout.open('?event=leaders-video-meeting');
  await readout.event().getByRole('button', { name: 'Copy an error report' }).click();
  await expect(readout.event().getByRole('textbox')).toHaveValue(/^Error in the dataset china-us-2021/);
});
