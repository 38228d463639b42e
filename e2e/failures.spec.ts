/** What fails is said, with its place and the way on; what is sound is shown all the same. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { holdBack } from './pages/hold-back';
import { expect, test } from './test';

const DATASET = '**/datasets/china-us-2021/dataset.json';
const BODY = '**/datasets/china-us-2021/texts/global-times.body.txt';
const SHIPPED = new URL('../public/datasets/china-us-2021/', import.meta.url);
const CALL = 'Defence officials of both sides hold a video call';
const CALL_WORDS =
  'On August 19, the leaders of the Office of International Military Cooperation of the Central Military Commission and the assistant assistant secretary of the US Department of Defense conducted a video call.';

/** Answers with the shipped file after one change, which must change it at exactly one place. */
async function serveChanged(
  page: Page,
  address: string,
  file: string,
  from: string,
  to: string,
): Promise<{ readonly line: number; readonly column: number }> {
  const shipped = await readFile(new URL(file, SHIPPED), 'utf8');
  expect(shipped.split(from), `"${from}" once in ${file}`).toHaveLength(2);
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/plain; charset=utf-8', body: shipped.replace(from, to) }),
  );
  const before = shipped.slice(0, shipped.indexOf(from)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

test('a dataset that is not there is said so, and can be asked for again', async ({ readout, page }) => {
  await page.route(DATASET, (route) => route.fulfill({ status: 404, body: 'not here' }));
  await readout.open();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('There is no dataset “china-us-2021” here.');
  await expect(alert).toContainText('dataset.json: 404');
  await page.unroute(DATASET);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(readout.status()).toHaveText('21 of 21 events');
  await expect(alert).toHaveCount(0);
});

test('a host that fails is told from a dataset that is not there', async ({ readout, page }) => {
  await page.route(DATASET, (route) => route.fulfill({ status: 503, body: 'later' }));
  await readout.open();
  await expect(page.getByRole('alert')).toContainText('The dataset could not be loaded.');
  await expect(page.getByRole('alert')).toContainText('dataset.json: 503');
  await expect(page.getByRole('alert')).not.toContainText('There is no dataset');
});

test('a network that fails is said, and trying again works', async ({ readout, page }) => {
  await page.route(DATASET, (route) => route.abort());
  await readout.open();
  await expect(page.getByRole('alert')).toContainText('The dataset could not be loaded.');
  await page.unroute(DATASET);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(readout.rows()).toHaveCount(21);
});

test('while the dataset is on its way, progress is shown', async ({ readout, page }) => {
  const release = await holdBack(page, DATASET);
  // The default view has a first screen that the build has written; this one has none.
  await page.goto('/?order=text');
  await expect(page.getByRole('status')).toHaveText('Loading the dataset');
  await expect(page.getByRole('progressbar', { name: 'Loading the dataset' })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  release();
  await readout.untilReady();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('a file that is no JSON is reported with the place where it breaks', async ({ readout, page }) => {
  await page.route(DATASET, (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: '{\n  "format": "readout-dataset",\n  "id": oops\n}\n',
    }),
  );
  await readout.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The dataset could not be read.');
  await expect(readout.problems()).toContainText('dataset.json:3:9');
  await expect(readout.rows()).toHaveCount(0);
});

test('a source text that fails is said in the source, and trying again marks the words', async ({
  readout,
  page,
}) => {
  await page.route(BODY, (route) => route.fulfill({ status: 500, body: 'no' }));
  await readout.open();
  await expect(readout.rows()).toHaveCount(21);
  await readout.openEvent(CALL);
  await expect(readout.event()).not.toContainText('found in the stored text');
  await readout.readInSource(CALL_WORDS);
  const alert = readout.source().getByRole('alert');
  await expect(alert).toContainText('The source text could not be loaded.');
  await expect(alert).toContainText('texts/global-times.body.txt: 500');
  await expect(readout.currentPiece()).toHaveCount(0);
  await page.unroute(BODY);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await readout.expectTakenTo('M-AUG', CALL_WORDS);
  await expect(readout.event()).toContainText('found in the stored text');
});

test('one faulty record is reported with line, column and path; the others are shown', async ({
  readout,
  page,
}) => {
  const { line, column } = await serveChanged(
    page,
    DATASET,
    'dataset.json',
    '"edtf": "2021-08-19"',
    '"edtf": "2021-13-19"',
  );
  await readout.open();
  await expect(readout.rows()).toHaveCount(20);
  await expect(readout.status()).toHaveText('20 of 20 events');
  await expect(readout.row(CALL)).toHaveCount(0);
  await expect(readout.problems()).toContainText('20 of 21 events shown');
  await readout.problems().getByRole('button', { name: 'Show' }).click();
  const problem = readout.problems().getByRole('listitem').filter({ hasText: 'video-call-of-august-19' });
  await expect(problem.first()).toContainText('Error');
  // The place of the value, which stands after the field's name.
  await expect(problem.first()).toContainText(`dataset.json:${line}:${column + '"edtf": '.length}`);
  await expect(problem.first()).toContainText('/events/17/when/edtf');
  await expect(readout.marks()).not.toHaveCount(0);
});

test('a word changed in a quoted passage names the claim that loses its words', async ({ readout, page }) => {
  await serveChanged(
    page,
    BODY,
    'texts/global-times.body.txt',
    'useful and constructive exchanges',
    'useless and constructive exchanges',
  );
  await readout.open();
  await expect(readout.problems()).toContainText('21 of 21 events shown');
  await readout.problems().getByRole('button', { name: 'Show' }).click();
  const problems = readout.problems().getByRole('listitem');
  const ofClaim = problems.filter({ has: page.getByText(/ tan-kefei-account K1$/) });
  await expect(ofClaim).toHaveCount(1);
  await expect(ofClaim).toContainText('Error');
  // The nearest words of the text are a hint, and no more.
  await expect(ofClaim).toContainText(
    /the nearest text, which is never accepted, is “.*useless and constructive/,
  );
  // The text is not the one that was hashed, and its words now stand in no quotation.
  await expect(problems.filter({ hasText: 'is not the one that was hashed' })).toHaveCount(1);
  await expect(problems.filter({ hasText: 'stand in no quotation' })).not.toHaveCount(0);

  // The event shows the words as borne by nothing; its neighbours keep theirs.
  await readout.openEvent('Tan Kefei gives an account of the September dialogue');
  await expect(readout.event()).toContainText('not found in the stored text: these words bear nothing');
  await readout.openEvent(CALL);
  await expect(readout.event()).not.toContainText('not found in the stored text');
  await readout.readInSource(CALL_WORDS);
  await readout.expectTakenTo('M-AUG', CALL_WORDS);
  await expect(readout.passage('K1')).toHaveCount(0);
  await expect(readout.source()).toContainText('useless and constructive exchanges');
});

test('a "not" taken out of a quotation of the dataset is noticed', async ({ readout, page }) => {
  await serveChanged(
    page,
    DATASET,
    'dataset.json',
    'the competition between the two powers does not turn into conflict.',
    'the competition between the two powers does turn into conflict.',
  );
  await readout.open();
  await readout.problems().getByRole('button', { name: 'Show' }).click();
  const problems = readout.problems().getByRole('listitem');
  const ofClaim = problems.filter({ has: page.getByText(/ sullivan-brookings-webinar S1$/) });
  await expect(ofClaim).toHaveCount(1);
  await expect(ofClaim).toContainText('is not found in the stored body');
});

test('an event whose code does not come is said, and can be left', async ({ readout, page }) => {
  await page.route('**/OpenEvent-*.js', (route) => route.abort());
  await readout.open('?event=video-call-of-august-19');
  const failure = page.getByRole('region', { name: 'Event', exact: true });
  await expect(failure.getByRole('alert')).toContainText('The event could not be shown.');
  await failure.getByRole('button', { name: 'Close the event' }).click();
  await expect(failure).toHaveCount(0);
  await expect(readout.rows()).toHaveCount(21);
});

test('texts that cannot be checked are not passed off as sound', async ({ readout, page }) => {
  await page.route('**/check-texts-*.js', (route) => route.abort());
  await readout.open();
  await expect(page.getByRole('alert')).toContainText('The source texts could not be checked.');
  await expect(page.locator('html')).toHaveAttribute('data-checked', 'false');
  await page.unroute('**/check-texts-*.js');
});

test('a sound dataset has no problems to report', async ({ readout }) => {
  await readout.open();
  await readout.untilChecked();
  await expect(readout.page.getByText(/quotations found in the stored text/)).not.toContainText(/^0 of/);
  await expect(readout.problems()).toHaveCount(0);
});
