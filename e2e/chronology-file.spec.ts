/** The chronology as a file of its own: read, printed and published without the page that wrote it. */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { axeFindings } from './pages/axe';
import { SaveDialog } from './pages/save-dialog';
import { expect, test } from './test';

const WORDS = 'On August 19, the leaders of the Office of International Military Cooperation';

test('in HTML it opens from disk, asks nobody, and leads from a number to the words and back', async ({
  readout,
  page,
}, info) => {
  await readout.open();
  const path = await new SaveDialog(page).savedFile('Chronology to read (HTML)', info);
  const troubles: string[] = [];
  page.on('request', (request) => troubles.push(request.url()));
  page.on('console', (message) => troubles.push(message.text()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/leaders’ video meeting/u);
  await expect(
    page.getByRole('heading', { level: 3, name: 'Defence officials of both sides' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).not.toHaveCount(0);

  const note = page.getByRole('listitem').filter({ hasText: WORDS }).first();
  const number = await note.getAttribute('value');
  await page.getByRole('link', { name: `Note ${number}`, exact: true }).click();
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: `Back to the text of note ${number}` }).click();
  await expect(page.getByRole('link', { name: `Note ${number}`, exact: true })).toBeInViewport();
  await expect(note.getByRole('link', { name: 'In its context' })).toHaveAttribute(
    'href',
    /quotation=M-AUG/u,
  );
  expect(troubles).toEqual([address]);
  expect((await axeFindings(page)).findings).toEqual([]);
});

test('on a phone it is as wide as the phone', async ({ readout, page }, info) => {
  await readout.open();
  const path = await new SaveDialog(page).savedFile('Chronology to read (HTML)', info);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pathToFileURL(path).href);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('in Markdown it has what the filter leaves, and says which filter that is', async ({
  readout,
  page,
}, info) => {
  await readout.open('?kind=call,talks');
  const text = await readFile(
    await new SaveDialog(page).savedFile('Chronology with footnotes (Markdown)', info),
    'utf8',
  );
  expect(text).toContain('5 of 21 events. Filter: kind: Call, Talks.');
  expect(text).toContain('\n### Defence officials of both sides hold a video call');
  expect(text).toContain(WORDS);
  expect(text).not.toContain('first video meeting” between');
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const notes = tree.children.filter(({ type }) => type === 'footnoteDefinition');
  expect(notes.length).toBe(text.match(/^\[\^\d+\]: “/gmu)?.length);
  expect(notes.length).toBeGreaterThan(20);
});

test('of a dataset with markup in its words it shows the markup, and runs nothing', async ({
  readout,
  page,
}, info) => {
  const markup = '<img src=x onerror="window.hasRun = true"><script>window.hasRun = true</script>';
  await page.route('**/china-us-2021/dataset.json', async (route) => {
    const response = await route.fetch();
    const dataset = (await response.json()) as { events: { title: { en: string } }[] };
    for (const { title } of dataset.events) title.en = markup;
    await route.fulfill({ response, json: dataset });
  });
  await readout.open('?lang=en&v=1');
  const path = await new SaveDialog(page).savedFile('Chronology to read (HTML)', info);
  // Without the policy of the file: the text itself is harmless.
  const open = path.replace('.html', '-open.html');
  await writeFile(open, (await readFile(path, 'utf8')).replace('Content-Security-Policy', 'x'));
  await page.goto(pathToFileURL(open).href);
  await expect(page.getByRole('heading', { level: 3, name: markup }).first()).toBeVisible();
  expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
});
