/** A reader brings datasets of their own: each way in, what is asked, what is told, and what stays on the device. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { zipOf } from '../src/data/files/zip';
import { twoFrames } from './pages/frames';
import { OpenDesk } from './pages/open-desk';
import { SaveDialog } from './pages/save-dialog';
import { expect, test } from './test';

const NEUTRAL = new URL('./datasets/neutral/', import.meta.url);

const TABLE = [
  'Date;Event;Participants;Source link;Mood',
  '9/10/2017;First round of talks;North, the; South;https://example.org/a;calm',
  '25/12/2017;Second round of talks;;javascript:alert(1);',
  'soon;Third round of talks;;;',
  ';;;;lost',
].join('\n');

async function neutralFiles() {
  const dataset = await readFile(new URL('dataset.json', NEUTRAL), 'utf8');
  const paths = [...dataset.matchAll(/"path": "([^"]+)"/g)].map(([, path]) => path ?? '');
  const texts = await Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(new URL(path, NEUTRAL)) })),
  );
  return [{ path: 'dataset.json', content: Buffer.from(dataset) }, ...texts];
}

test.describe('a table', () => {
  test('of the words that it quotes the page says that they cannot be checked, and no more of the date', async ({
    readout,
    page,
  }) => {
    const desk = new OpenDesk(page);
    await readout.open();
    await desk.pasteAndMake('Date,Title,Quotation,Source\n2017-10-09,A call,They spoke at noon,The Gazette');
    await readout.row('A call').getByRole('button').click();
    await expect(readout.event()).toContainText('cannot be checked here: no stored copy of the source');
    await expect(readout.event()).toContainText('No words that print it are quoted');
    await expect(readout.event()).not.toContainText('No date is printed');
  });

  test('is opened when its dates are explained, and tells what it could not carry over', async ({
    readout,
    page,
  }) => {
    const desk = new OpenDesk(page);
    await readout.open();
    await desk.show();
    await desk.choose({ name: 'talks.csv', content: TABLE });
    const dialog = desk.dialog();
    await expect(dialog).toContainText('“talks.csv” is a table with 4 rows.');
    await expect(dialog).toContainText('Cells stand apart by semicolons');
    await expect(dialog.getByRole('combobox', { name: 'Means (Mood)' })).toHaveValue('note');
    await expect(dialog.getByRole('group', { name: /can be read in two ways/ })).toContainText(
      'Of the others, 1 can only have the day first.',
    );
    await desk.make();
    await expect(dialog.getByRole('alert')).toHaveText('Say how these dates are meant.');
    await dialog.getByLabel('9 Oct 2017: the day stands first').check();
    await dialog.getByLabel(/^No status.*“Third round of talks”/).selectOption('expected');
    await desk.make();

    await expect(readout.status()).toHaveText('3 of 3 events');
    await expect(page).toHaveURL(/[?&]device=[a-z0-9]+/);
    const report = desk.report();
    await expect(report).toContainText('Taken over: 3 events. Of one record no event could be made.');
    await report.getByRole('button', { name: 'Show what' }).click();
    await expect(report).toContainText('javascript:alert(1)');
    await expect(report).toContainText('only whole addresses of the web, http or https, are linked');
    await expect(report).toContainText('the cell of its title is empty');
    await expect(report).toContainText('soon');
  });

  test('whose status may mean several things is asked about, and tells nothing as happened by itself', async ({
    readout,
    page,
  }) => {
    const desk = new OpenDesk(page);
    await readout.open();
    await desk.show();
    await desk.paste(
      [
        'Date,Title,Status,Participants',
        '2017-03-01,First round,held,North',
        '2017-04-01,Second round,Planned,North',
        '2017-05-01,Third round,cancelled,North',
        '2017-06-01,Fourth round,postponed,North',
        '2017-07-01,Fifth round,Postponed,North',
        '2017-08-01,Sixth round,tbc,North',
        '9999-09-01,Seventh round,held,North',
      ].join('\n'),
    );
    const dialog = desk.dialog();
    const questions = dialog.getByRole('group', { name: /Did these happen/ });
    await expect(questions.getByRole('combobox')).toHaveCount(2);
    const postponed = questions.getByLabel(/postponed.*2 records, such as “Fourth round”/);
    await expect(postponed).toHaveValue('');
    const make = dialog.getByRole('button', { name: 'Make a dataset of it' });
    await postponed.selectOption({ label: 'has not happened' });
    await make.click();
    await expect(dialog.getByRole('alert')).toHaveText('Say of each how it stands, or leave it out.');
    await questions.getByLabel(/tbc/).selectOption({ label: 'leave these out' });
    await make.click();

    await expect(readout.status()).toHaveText('6 of 6 events');
    for (const [title, standing] of [
      ['Second round', 'expected'],
      ['Third round', 'has not happened'],
      ['Fourth round', 'has not happened'],
      ['Fifth round', 'has not happened'],
      ['Seventh round', 'expected'],
    ] as const) {
      await expect(readout.row(title), title).toContainText(standing);
    }
    await readout.openEvent('Fourth round');
    await expect(readout.event()).toContainText('Status: postponed');
    await expect(readout.event()).toContainText('spoken of');
    await expect(readout.event()).not.toContainText('took part');
    const report = desk.report();
    await expect(report).toContainText('Of one record no event could be made.');
    await report.getByRole('button', { name: 'Show what' }).click();
    await expect(report).toContainText(
      'nobody has said what its standing “tbc” means, and it was left out by choice',
    );
    await expect(report).toContainText('“absent”, as whoever brought the file has said');
  });

  test('gives events that have no evidence yet, and say so', async ({ readout, page }) => {
    const desk = new OpenDesk(page);
    await readout.open();
    await desk.pasteAndMake(
      'Date,Title,Description,Link\n2017-10-09,A call,They spoke.,https://example.org/a',
    );
    await expect(readout.row('A call')).toContainText('No evidence yet');
    await readout.row('A call').click();
    const event = readout.event();
    await expect(event.getByRole('heading', { name: 'No evidence yet' })).toBeVisible();
    await expect(event).toContainText('They spoke.');
    await expect(event.getByRole('region', { name: /Outside record/ })).toContainText('taken over, not seen');
    await expect(event.getByRole('link', { name: 'https://example.org/a' })).toHaveAttribute(
      'rel',
      /noreferrer/,
    );
  });
});

test('a timeline of TimelineJS is opened with its title', async ({ readout, page }) => {
  const desk = new OpenDesk(page);
  await readout.open();
  const slide = (headline: string, year: number) => ({ start_date: { year }, text: { headline } });
  const content = JSON.stringify({
    title: { text: { headline: 'Years of talks' } },
    events: [slide('A <b>call</b>', 1999), slide('<img src=x onerror=alert(1)>A meeting', 2001)],
  });
  await desk.drop({ name: 'timeline.json', content });
  await expect(desk.dialog()).toContainText('is a timeline of TimelineJS with 2 slides');
  await desk.make();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Years of talks');
  await expect(readout.row('A meeting')).toBeVisible();
});

test.describe('a dataset of Readout', () => {
  test('comes as an archive, with its texts, and stays on the device', async ({ readout, page }) => {
    const desk = new OpenDesk(page);
    await readout.open();
    const files = await neutralFiles();
    const zip = await zipOf(
      files.map(({ path, content }) => ({
        path: `archive/${path}`,
        content: new Blob([new Uint8Array(content)]),
      })),
    );
    await desk.drop({ name: 'archive.zip', content: Buffer.from(await zip.arrayBuffer()) });
    await expect(page).toHaveURL(/[?&]device=/);
    await expect(page.getByText('It is kept on this device.')).toBeVisible();
    await readout.rows().first().click();
    await expect(readout.event()).toContainText('found in the stored text');

    await page.reload();
    await expect(readout.event()).toContainText('found in the stored text');
  });

  test('that is faulty shows what is sound, with each fault at its place', async ({ readout, page }) => {
    const desk = new OpenDesk(page);
    await readout.open();
    const [dataset] = await neutralFiles();
    const faulty = String(dataset?.content)
      .replace('"standing": "occurred"', '"standing": "happened"')
      .replace('"standing": "occurred"', '"standing": "was"');
    await desk.show();
    await desk.choose({ name: 'dataset.json', content: faulty });
    const problems = readout.problems();
    await expect(problems).toContainText('events shown');
    await problems.getByRole('button', { name: 'Show', exact: true }).click();
    const first = faulty.split('\n').findIndex((line) => line.includes('"happened"')) + 1;
    await expect(problems).toContainText(`dataset.json:${first}:`);

    await problems.getByRole('listitem').filter({ hasText: '"happened"' }).getByRole('button').click();
    const file = page.getByRole('dialog', { name: 'The file dataset.json' });
    await expect(file).toContainText('Problem 1 of ');
    const line = file.getByRole('row', { name: new RegExp(`^${first} `) });
    await expect(line).toContainText('"standing": "happened"');
    await expect(line.locator('mark')).toHaveText('"');
    // Marks have no look of their own; where it is must be seen.
    await expect(line.locator('mark')).toHaveCSS('border-block-end-style', 'solid');
    await expect(line).toBeInViewport();
    // Broken otherwise, it stays in sight; what the reader has moved stays moved.
    await page.setViewportSize({ width: 700, height: 800 });
    await expect(line).toBeInViewport();
    await file.getByRole('table').hover();
    await page.mouse.wheel(0, -5000);
    await expect(line).not.toBeInViewport();
    await page.setViewportSize({ width: 1280, height: 800 });
    await twoFrames(page);
    await expect(line).not.toBeInViewport();

    // At the end the way on stays where the focus is.
    const next = file.getByRole('button', { name: 'Next problem' });
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(file).toContainText('Problem 2 of 2');
    await expect(file.locator('mark')).toBeInViewport();
    await expect(next).toBeDisabled();
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(file).toContainText('Problem 2 of 2');
    await page.keyboard.press('Escape');

    // What is taken away of it says that it is not all, and has no link that would open elsewhere.
    const save = new SaveDialog(page);
    await save.show();
    await expect(save.dialog()).toContainText('This dataset lies only in this browser');
    const saved = await save.save('Readout dataset (JSON)');
    await expect(save.dialog()).toContainText('could not be read, or had not come');
    const excerpt = JSON.parse(await readFile(await saved.path(), 'utf8'));
    expect(excerpt).toMatchObject({
      version: expect.stringMatching(/\+excerpt$/),
      exportedFrom: 'urn:readout:neutral',
    });
    await page.keyboard.press('Escape');

    // Mended and brought again, it is whole.
    await desk.drop({ name: 'dataset.json', content: faulty.replace(/"(happened|was)"/g, '"occurred"') });
    await expect(readout.problems()).toHaveCount(0);
  });
});

test('what cannot be opened is refused with its reason, and what is open stays', async ({
  readout,
  page,
}) => {
  const desk = new OpenDesk(page);
  await readout.open();
  await desk.show();
  for (const [name, content, reason] of [
    ['deep.json', '['.repeat(200_000), 'nested more than 100 levels deep'],
    ['other.json', '{"a": 1}', 'neither a dataset of Readout nor a timeline of TimelineJS'],
    ['broken.json', '{"events": [\n  {"a": 1},\n', 'this is not JSON'],
    ['letters.csv', Buffer.from([0x54, 0x2c, 0xff, 0x0a, 0x41, 0x2c, 0x42]), 'neither UTF-8 nor UTF-16'],
    ['page.csv', '<!doctype html><p>no table', 'this is a page of the web'],
    [
      'cut.json',
      (await readFile(new URL('dataset.json', NEUTRAL), 'utf8')).slice(0, 2000),
      'this is not JSON',
    ],
  ] as const) {
    await desk.choose({ name, content });
    await expect(desk.dialog().getByRole('alert'), name).toContainText(reason);
  }
  // Behind the dialog, which keeps screen readers to itself.
  await expect(page.getByText('21 of 21 events')).toBeVisible();

  await desk.dialog().getByRole('button', { name: 'Show all its faults in the file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The dataset could not be read.');
  await expect(readout.problems()).toContainText('cut.json');
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await page.goBack();
  await expect(readout.status()).toHaveText('21 of 21 events');
});

test('an address of which nothing comes leaves on the screen what is there', async ({ readout, page }) => {
  const desk = new OpenDesk(page);
  await readout.open();
  await desk.show();
  for (const [address, reason] of [
    ['absent/dataset.json', '404'],
    ['https://example.org/dataset.json', 'may not fetch anything from https://example.org'],
  ] as const) {
    await desk.dialog().getByRole('textbox', { name: 'Or the address of one' }).fill(address);
    await page.keyboard.press('Enter');
    await expect(desk.dialog().getByRole('alert')).toContainText(reason);
  }
  await page.keyboard.press('Escape');
  await expect(readout.status()).toHaveText('21 of 21 events');
  await expect(page).not.toHaveURL(/data=/);
});

test.describe('the library', () => {
  test('who has answered stands where the question was asked, however late frames are drawn', async ({
    readout,
    page,
  }) => {
    await page.addInitScript(() => {
      const LATE = 100;
      const drawn = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (work) => drawn(() => setTimeout(() => work(performance.now()), LATE));
    });
    const desk = new OpenDesk(page);
    const library = desk.library();
    const expectFocusStays = async (element: Locator) => {
      await expect(element).toBeFocused();
      await twoFrames(page);
      await expect(element).toBeFocused();
    };
    await readout.open();
    await desk.pasteAndMake('Date,Title\n2017-10-09,A call');
    await expect(page.getByText('It is kept on this device.')).toBeVisible();
    await desk.show();
    await library.getByRole('button', { name: 'Rename: pasted' }).click();
    await expectFocusStays(library.getByRole('textbox', { name: 'New name of pasted' }));
    await page.keyboard.type('Calls');
    await library.getByRole('button', { name: 'Save the name' }).click();
    await expectFocusStays(library.getByRole('button', { name: 'Rename: Calls' }));
    await library.getByRole('button', { name: 'Remove: Calls' }).click();
    await expectFocusStays(library.getByRole('alertdialog'));
    await library.getByRole('button', { name: 'Remove it' }).click();
    await expect(library.getByRole('listitem')).toHaveCount(0);
    await expectFocusStays(library);
  });

  test('opens, renames, duplicates, saves and removes what lies in it', async ({ readout, page }) => {
    const desk = new OpenDesk(page);
    await readout.open();
    await desk.show();
    await expect(desk.library()).toContainText('What you open stays here');
    await desk.paste('Date,Title\n2017-10-09,A call');
    await desk.make();
    await expect(page.getByText('It is kept on this device.')).toBeVisible();

    await desk.show();
    const library = desk.library();
    await library.getByRole('button', { name: 'Rename: pasted' }).click();
    await library.getByRole('textbox', { name: 'New name of pasted' }).fill('Calls');
    await library.getByRole('button', { name: 'Save the name' }).click();
    await expect(library.getByRole('button', { name: 'Rename: Calls' })).toBeFocused();
    await library.getByRole('button', { name: 'Remove: Calls' }).click();
    await library.getByRole('button', { name: 'Keep it' }).click();
    await expect(library.getByRole('button', { name: 'Remove: Calls' })).toBeFocused();
    await library.getByRole('button', { name: 'Duplicate: Calls' }).click();
    await expect(library.getByRole('button', { name: 'Calls (copy)', exact: true })).toBeVisible();
    const saving = page.waitForEvent('download');
    await library.getByRole('button', { name: 'Save as a file: Calls', exact: true }).click();
    expect((await saving).suggestedFilename()).toBe('Calls.zip');
    await library.getByRole('button', { name: 'Remove: Calls (copy)' }).click();
    await library.getByRole('button', { name: 'Remove it' }).click();
    await expect(library).toBeFocused();
    await expect(library.getByRole('button', { name: 'Calls (copy)', exact: true })).toHaveCount(0);
    await library.getByRole('button', { name: 'Calls', exact: true }).click();
    await expect(readout.status()).toHaveText('1 of 1 events');
  });

  test('that the browser forbids is said, and what was brought is open all the same', async ({
    readout,
    page,
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    const desk = new OpenDesk(page);
    await readout.open();
    await desk.show();
    await expect(desk.library()).toContainText('the browser lets this page keep nothing');
    await desk.paste('Date,Title\n2017-10-09,A call');
    await desk.make();
    await expect(readout.status()).toHaveText('1 of 1 events');
    await expect(page.getByRole('alert')).toContainText('It is open, but not kept on this device.');
  });
});

test.describe('an address in the link', () => {
  test('of this site is opened', async ({ readout, page }) => {
    await page.route('**/tables/talks.csv', (route) =>
      route.fulfill({
        contentType: 'text/csv',
        body: 'Date,Title,Status\n9/10/2017,A call,held\n2017-11-01,A meeting,tbc',
      }),
    );
    await page.goto('/?data=tables/talks.csv');
    await expect(readout.status()).toHaveText('1 of 1 events');
    await expect(new OpenDesk(page).report()).toContainText('Of one event something is not as it was.');
    await expect(new OpenDesk(page).report()).toContainText('Of one record no event could be made.');
    await page.goto('/?data=./datasets/china-us-2021/dataset.json');
    await expect(readout.status()).toHaveText('21 of 21 events');
  });

  test('of another is not asked; the page says what to do', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/?data=https://example.org/talks.csv');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('This page may not fetch from https://example.org.');
    await expect(alert.getByRole('link', { name: 'Download it' })).toHaveAttribute(
      'href',
      'https://example.org/talks.csv',
    );
    await alert.getByRole('button', { name: 'Open a file…' }).click();
    await expect(new OpenDesk(page).dialog()).toBeVisible();
    expect(
      asked.filter((address) => address.includes('example.org') && !address.startsWith('http://127.0.0.1')),
    ).toEqual([]);
  });
});
