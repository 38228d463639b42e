/** The whole timeline as a picture: what a reader prints, puts on a slide or sends on. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { SaveDialog } from './pages/save-dialog';
import { expect, test } from './test';

test('in SVG it has all events, also those outside the window of the page, and asks nobody for anything', async ({
  readout,
  page,
}, info) => {
  // Two days: most events are outside.
  await readout.open('?window=2021-11-15T16:00Z/2021-11-17T16:00Z');
  const path = await new SaveDialog(page).savedFile('Picture of the whole timeline (SVG)', info);
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) troubles.push(request.url());
  });
  page.on('console', (message) => troubles.push(message.text()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  const words = await page.locator('text').allTextContents();
  expect(words).toContain('China–US leaders’ video meeting, November 2021');
  expect(words.join('\n')).toContain('21 of 21 events. No filter is set.');
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const undated = 6;
  expect(new Set(links).size + undated).toBe(21);
  expect(links).toHaveLength(21 - undated);
  // It stands in a group, and is named below the chart.
  expect(words.join('\n')).toMatch(/\d\. .*webinar.*\(inferred: /u);
  expect(links.some((link) => link.includes('event=video-call-of-august-19'))).toBe(true);
  expect(troubles).toEqual([address]);
  // Its typefaces came with it.
  const faces = await page.evaluate(() =>
    [...document.fonts].map(({ family, status }) => `${family} ${status}`),
  );
  expect(faces.some((face) => face.includes('Source Sans 3 Variable') && face.endsWith('loaded'))).toBe(true);
});

test('of what the filter leaves it has that, and says which filter it is', async ({
  readout,
  page,
}, info) => {
  await readout.open('?kind=call,talks');
  const text = await readFile(
    await new SaveDialog(page).savedFile('Picture of the whole timeline (SVG)', info),
    'utf8',
  );
  expect(text).toContain('5 of 21 events. Filter: kind: Call, Talks.');
  expect(text).not.toContain('event=sullivan');
  expect(text).toContain('1.2.0+excerpt');
});

test('in PNG it is as large as it should be, light whatever the page is, and has the colours of the sides', async ({
  readout,
  page,
}, info) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await readout.open();
  const png = await readFile(
    await new SaveDialog(page).savedFile('Picture of the whole timeline (PNG)', info),
  );
  const seen = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = [...pixels.subarray(at, at + 3)].join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return { width: canvas.width, height: canvas.height, counts: Object.fromEntries(counts) };
  }, png.toString('base64'));
  expect(seen.width).toBeGreaterThan(3000);
  expect(seen.height).toBeGreaterThan(1000);
  const ground = seen.counts['251,250,246'] ?? 0;
  expect(ground).toBeGreaterThan((seen.width * seen.height) / 2);
  // China, the United States, both.
  for (const side of ['176,74,24', '11,82,144', '87,44,85'])
    expect(seen.counts[side] ?? 0).toBeGreaterThan(200);
});
