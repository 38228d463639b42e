/** What the page fetches: how a reader comes to it, what is said when it does not come, and what shows that it came. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { makeParts } from '../pages/parts-dataset';
import { ReadoutPage } from '../pages/readout-page';
import { SaveDialog } from '../pages/save-dialog';
import { SearchPalette } from '../pages/search-palette';

export interface FetchedThing {
  readonly name: string;
  /** Where it lies on the host. */
  readonly path: RegExp;
  /** The address at which it is not needed yet. */
  readonly before: string;
  /** What the page fetches when it is idle, and without which it cannot be asked for. */
  readonly ahead?: RegExp;
  ask(page: Page): Promise<void>;
  /** Where it is said that it failed, and what is said of its name. */
  said(page: Page): { readonly place: Locator; readonly words: string | RegExp };
  /** What is said where there is no network at all, if what leads to it is missed first; then nothing of it is shown. */
  readonly saidOffline?: string;
  retry(page: Page): Promise<void>;
  came(page: Page): { readonly place: Locator; readonly words: string | RegExp };
  /** What was on the screen and must stay there while it is told. */
  stays?(page: Page): Locator;
}

/** As the browser's own "back" and "forward" do it, so that the page is not loaded anew. */
async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

const tryAgain = (place: Locator) => place.getByRole('button', { name: 'Try again' }).click();
const alert = (page: Page) => page.getByRole('alert');
/** Not that of a chart that is long on its way, which stands beside it. */
const alertToTryAgain = (page: Page) =>
  alert(page).filter({ has: page.getByRole('button', { name: 'Try again' }) });
const status = (page: Page) => new ReadoutPage(page).status();
const CALL = 'Defence officials of both sides hold a video call';

export const THINGS: readonly FetchedThing[] = [
  {
    name: 'a dataset',
    path: /datasets\/neutral\/dataset\.json$/,
    before: '/',
    ask: (page) => goTo(page, '?dataset=neutral'),
    said: (page) => ({ place: alert(page), words: 'dataset.json: ' }),
    retry: (page) => tryAgain(alert(page)),
    came: (page) => ({ place: status(page), words: '16 of 16 events' }),
  },
  {
    name: 'a dataset at an address',
    path: /brought\/dataset\.json$/,
    before: '/',
    ask: (page) => goTo(page, '?data=brought/dataset.json'),
    said: (page) => ({ place: alert(page), words: 'dataset.json: ' }),
    saidOffline: 'Failed to fetch',
    retry: (page) => tryAgain(alert(page)),
    came: (page) => ({ place: status(page), words: '16 of 16 events' }),
  },
  {
    name: 'the texts of a dataset at an address',
    path: /brought\/texts\/gazette\.body\.txt$/,
    before: '/',
    ask: (page) => goTo(page, '?data=brought/dataset.json'),
    said: (page) => ({ place: alert(page), words: 'texts/gazette.body.txt: ' }),
    saidOffline: 'Failed to fetch',
    retry: (page) => tryAgain(alert(page)),
    came: (page) => ({ place: page.locator('html[data-checked="true"] h1'), words: /./ }),
    stays: status,
  },
  {
    name: 'a table at an address',
    path: /brought\/talks\.csv$/,
    before: '/',
    ask: (page) => goTo(page, '?data=brought/talks.csv'),
    said: (page) => ({ place: alert(page), words: 'talks.csv: ' }),
    saidOffline: 'Failed to fetch',
    retry: (page) => tryAgain(alert(page)),
    came: (page) => ({ place: status(page), words: '1 of 1 events' }),
  },
  {
    name: 'a text of the source',
    path: /in-parts\/texts\/global-times\.body\.txt$/,
    before: '/?dataset=in-parts',
    ahead: /OpenEvent-.*\.js$/,
    ask: (page) => new ReadoutPage(page).row(CALL).getByRole('button').click(),
    said: (page) => ({ place: alert(page), words: 'texts/global-times.body.txt: ' }),
    retry: (page) => tryAgain(alert(page)),
    came: (page) => ({ place: new ReadoutPage(page).event(), words: 'found in the stored text' }),
    stays: (page) => new ReadoutPage(page).row(CALL),
  },
  {
    name: 'a part of the events',
    path: /in-parts\/events\/3\.ndjson\.gz$/,
    before: '/',
    ask: (page) => goTo(page, '?dataset=in-parts'),
    said: (page) => ({ place: alertToTryAgain(page), words: 'Only 15 of 21 events could be read.' }),
    saidOffline: 'dataset.json: ',
    retry: (page) => tryAgain(alertToTryAgain(page)),
    came: (page) => ({ place: status(page), words: '21 of 21 events' }),
    stays: status,
  },
  {
    name: 'the worker of a large dataset',
    path: /archive-worker-.*\.js$/,
    before: '/',
    ask: (page) => goTo(page, '?dataset=in-parts'),
    said: (page) => ({ place: alert(page), words: 'dataset.json: the worker could not be started' }),
    saidOffline: 'dataset.json: ',
    retry: (page) => tryAgain(alert(page)),
    came: (page) => ({ place: status(page), words: '21 of 21 events' }),
  },
  {
    name: 'the worker that reads tables',
    path: /import-worker-.*\.js$/,
    before: '/',
    ask: (page) => goTo(page, '?data=brought/talks.csv'),
    said: (page) => ({ place: alert(page), words: 'the worker could not be started' }),
    saidOffline: 'Failed to fetch',
    retry: (page) => tryAgain(alert(page)),
    came: (page) => ({ place: status(page), words: '1 of 1 events' }),
  },
  {
    name: 'the worker of the search',
    path: /search-worker-.*\.js$/,
    before: '/?dataset=in-parts',
    ask: askSearch,
    saidOffline: 'The search could not be loaded.',
    said: (page) => ({ place: new SearchPalette(page).dialog(), words: 'The search could not be prepared' }),
    retry: async (page) => {
      const dialog = new SearchPalette(page).dialog();
      if (await dialog.isVisible()) return tryAgain(dialog);
      // Its code had not come either.
      await page.reload();
      await new ReadoutPage(page).untilReady();
      await askSearch(page);
    },
    came: (page) => ({ place: new SearchPalette(page).option('Brookings').first(), words: 'Brookings' }),
    stays: status,
  },
  {
    name: 'the code of the desk',
    path: /assets\/desk-.*\.js$/,
    before: '/',
    ask: openDesk,
    said: (page) => ({
      place: page.getByText('It could not be loaded. Load the page again to try once more.'),
      words: /./,
    }),
    retry: async (page) => {
      await page.reload();
      await new ReadoutPage(page).untilReady();
      await openDesk(page);
    },
    came: (page) => ({ place: page.getByRole('dialog', { name: 'Open a dataset' }), words: /./ }),
    stays: status,
  },
  {
    name: 'the code that writes a file',
    path: /assets\/csv-.*\.js$/,
    before: '/',
    ask: saveTable,
    saidOffline: 'It could not be loaded.',
    said: (page) => ({ place: alert(page), words: 'It could not be written.' }),
    retry: async (page) => {
      await page.reload();
      await new ReadoutPage(page).untilReady();
      await saveTable(page);
    },
    came: (page) => ({ place: new SaveDialog(page).dialog(), words: 'Saved.' }),
    // Behind the dialog.
    stays: (page) => page.getByText('21 of 21 events'),
  },
  {
    name: 'the words of another language',
    path: /assets\/zh-.*\.js$/,
    before: '/',
    ask: (page) => goTo(page, '?lang=zh'),
    said: (page) => ({
      place: page.getByText('It could not be loaded. Load the page again to try once more.'),
      words: /./,
    }),
    retry: async (page) => {
      // The page has gone back to the words that it has.
      await page.reload();
      await new ReadoutPage(page).untilReady();
      await goTo(page, '?lang=zh');
    },
    came: (page) => ({ place: page.locator('html[lang^="zh"] h1'), words: /./ }),
    stays: status,
  },
];

async function askSearch(page: Page): Promise<void> {
  const field = new SearchPalette(page).field();
  await page.keyboard.press('Control+k');
  await expect(field.or(page.getByText('The search could not be loaded.'))).toBeVisible();
  if (await field.isVisible()) await field.fill('Brookings');
}

async function saveTable(page: Page): Promise<void> {
  await chooseFromMenu(page, 'Save as a file…');
  const button = page.getByRole('button', { name: 'Save: Table (CSV)', exact: true });
  await expect(button.or(page.getByText('It could not be loaded.'))).toBeVisible();
  if (await button.isVisible()) await button.click();
}

function openDesk(page: Page): Promise<void> {
  return chooseFromMenu(page, 'Open a dataset…');
}

async function chooseFromMenu(page: Page, name: string): Promise<void> {
  const entry = page.getByRole('menuitem', { name });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  // Without a network not even the menu comes.
  await expect(entry.or(page.getByText('It could not be loaded.'))).toBeVisible();
  if (await entry.isVisible()) await entry.click();
}

const NEUTRAL = new URL('../datasets/neutral/', import.meta.url);
const SHIPPED = new URL('../../public/datasets/china-us-2021/', import.meta.url);

/** The files of the host that are not built. */
export async function hostedFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const dataset = await readFile(new URL('dataset.json', NEUTRAL));
  const texts = [...dataset.toString().matchAll(/"path": "([^"]+)"/g)].map(([, path]) => path ?? '');
  for (const folder of ['/datasets/neutral/', '/brought/']) {
    files.set(`${folder}dataset.json`, dataset);
    for (const path of texts) files.set(folder + path, await readFile(new URL(path, NEUTRAL)));
  }
  files.set('/brought/talks.csv', Buffer.from('Date,Title\n2017-10-09,A call'));
  const { head, texts: parts } = makeParts();
  files.set('/datasets/in-parts/dataset.json', Buffer.from(JSON.stringify(head)));
  for (const [index, text] of parts.entries()) {
    files.set(`/datasets/in-parts/events/${index + 1}.ndjson.gz`, Buffer.from(text));
  }
  for (const segment of ['body', 'frame']) {
    const path = `texts/global-times.${segment}.txt`;
    files.set(`/datasets/in-parts/${path}`, await readFile(new URL(path, SHIPPED)));
  }
  return files;
}
