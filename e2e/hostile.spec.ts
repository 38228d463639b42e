/** Hostile and unlucky files, through each way in: shown as text or refused with words; nothing runs, and what was open is still there. */
import type { Page } from '@playwright/test';
import { rawZip } from '../src/data/files/test-zip';
import { datasetOf, tableOf, timelineOf } from './hostile/hostile-files';
import { BAD_LINKS, BROKEN, ENDLESS, MARKUP, TURNED } from './hostile/hostile-texts';
import { OpenDesk } from './pages/open-desk';
import { type Watch, watch } from './pages/watch';
import { test as base, expect } from './test';

const test = base.extend<{ desk: OpenDesk; seen: Watch }>({
  desk: async ({ page }, use) => use(new OpenDesk(page)),
  seen: async ({ page, baseURL }, use) => {
    const seen = await watch(page, new URL(baseURL ?? '').origin);
    page.on('dialog', (dialog) => {
      // The browser's own question to who leaves before a dataset is kept.
      if (dialog.type() === 'beforeunload') return dialog.accept();
      throw new Error(`a dialog: ${dialog.message()}`);
    });
    await use(seen);
  },
});

/** Ways in for a text that a file holds. */
const WAYS = ['choose', 'drop', 'paste', 'address', 'archive'] as const;
type Way = (typeof WAYS)[number];

const FORMATS = {
  'a dataset': { name: 'dataset.json', of: (words: string) => datasetOf(words), isOurs: true },
  'a timeline': { name: 'timeline.json', of: timelineOf, isOurs: false },
  'a table': { name: 'table.csv', of: tableOf, isOurs: false },
} as const;

interface Bringing {
  readonly page: Page;
  readonly desk: OpenDesk;
  readonly way: Way;
  readonly name: string;
  readonly content: string;
}

/** Opens it, and makes a dataset of what is none. */
async function bring({ page, desk, way, name, content }: Bringing, isOurs: boolean): Promise<void> {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  switch (way) {
    case 'address':
      await page.route(`**/brought/${name}`, (route) => route.fulfill({ body: content }));
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `?data=brought/${name}`);
      return;
    case 'drop':
      await desk.drop({ name, content });
      break;
    case 'archive':
      await desk.drop({
        name: 'all.zip',
        content: Buffer.from(rawZip([{ name, data: content, method: 8 }])),
      });
      break;
    case 'choose':
      await desk.show();
      await desk.choose({ name, content });
      break;
    case 'paste':
      await desk.show();
      await desk.paste(content);
  }
  if (!isOurs) await desk.dialog().getByRole('button', { name: 'Make a dataset of it' }).click();
}

async function expectHarmless(page: Page, seen: Watch): Promise<void> {
  expect(await page.evaluate(() => '__ran' in window)).toBe(false);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.consoleErrors).toEqual([]);
  expect(seen.pageErrors).toEqual([]);
  expect(await seen.violations()).toEqual([]);
  await expect(
    page.locator('iframe, [onerror], [onload], [onmouseover], [onfocus], img[src="x"], svg[onload]'),
  ).toHaveCount(0);
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
  expect(new Set([...links, 'http:', 'https:'])).toEqual(new Set(['http:', 'https:']));
}

/** Goes back to the dataset that was open before, and uses it. */
async function expectStillThere(page: Page): Promise<void> {
  await page.goBack();
  await expect(page.getByRole('status').filter({ hasText: '21 of 21 events' })).toBeVisible();
}

for (const [format, { name, of, isOurs }] of Object.entries(FORMATS)) {
  for (const way of WAYS) {
    test(`markup in each text of ${format} is text: ${way}`, async ({ page, desk, seen, readout }) => {
      await bring({ page, desk, way, name, content: of(MARKUP) }, isOurs);
      await expect(readout.status()).toHaveText('1 of 1 events');
      // Markup in a field that may hold it is taken out of a timeline; elsewhere it is a text.
      const row = readout.rows().first();
      if (format !== 'a timeline') await expect(row).toContainText('<script>window.__ran=2</script>');
      await row.getByRole('button').first().click();
      await expect(readout.eventTitle()).toBeVisible();
      const report = desk.report().getByRole('button', { name: 'Show what' });
      if (await report.isVisible()) await report.click();
      await expectHarmless(page, seen);
    });
  }
}

for (const [format, content] of [
  ['a timeline', timelineOf('A call', BAD_LINKS)],
  ['a table', tableOf('A call', BAD_LINKS)],
] as const) {
  test(`an address that runs is no link in ${format}, and is told`, async ({ page, desk, seen, readout }) => {
    const { name } = FORMATS[format];
    await bring({ page, desk, way: 'drop', name, content }, false);
    await expect(readout.rows()).toHaveCount(BAD_LINKS.length);
    await desk.report().getByRole('button', { name: 'Show what' }).click();
    await expect(desk.report()).toContainText('javascript:window.__ran=9');
    await expect(desk.report()).toContainText('only whole addresses of the web, http or https, are linked');
    for (let at = 0; at < BAD_LINKS.length; at += 1) {
      await readout.rows().nth(at).getByRole('button').first().click();
      await expect(readout.event().locator('a[href^="http"]')).toHaveCount(0);
    }
    await expectHarmless(page, seen);
  });
}

test('words that turn the direction of writing do not turn those around them', async ({
  page,
  desk,
  seen,
  readout,
}) => {
  await bring({ page, desk, way: 'drop', name: 'table.csv', content: tableOf(TURNED) }, false);
  await expect(readout.status()).toHaveText('1 of 1 events');
  await readout.rows().first().getByRole('button').first().click();
  await expect(readout.event()).toBeVisible();
  // Whatever stands after a text of the file begins where the text ends, and runs to the right.
  const turned = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (
        parent === null ||
        !/[\u202e\u2066\u2067]/u.test(text) ||
        /^(script|style|option|title)$/i.test(parent.tagName)
      )
        continue;
      const { unicodeBidi } = getComputedStyle(parent);
      const { display } = getComputedStyle(parent);
      // A block of its own, or isolated in its line.
      const isAlone = !display.startsWith('inline') && parent.childNodes.length === 1;
      if (!/isolate|plaintext/.test(unicodeBidi) && !isAlone)
        faults.push(`${parent.tagName}: ${parent.textContent}`);
    }
    return faults;
  });
  expect(turned).toEqual([]);
  await expectHarmless(page, seen);
});

test('a name of a file that reads as another one is refused, and the trick is seen', async ({
  page,
  desk,
  readout,
}) => {
  await readout.open();
  await desk.drop({ name: 'report\u202Etxt.json', content: '{}' });
  await expect(desk.dialog()).toContainText('report\\u202etxt.json');
  await expect(desk.dialog()).toContainText('signs that turn the direction of writing');
  await page.keyboard.press('Escape');
  await expect(readout.status()).toHaveText('21 of 21 events');
});

test('texts of 100,000 letters widen nothing', async ({ page, desk, seen, readout }) => {
  // The browser breaks a hundred thousand letters into lines, again and again.
  test.setTimeout(120_000);
  for (const [name, content, isOurs] of [
    ['dataset.json', datasetOf(ENDLESS), true],
    ['table.csv', tableOf(ENDLESS), false],
  ] as const) {
    await bring({ page, desk, way: 'drop', name, content }, isOurs);
    await expect(readout.status()).toHaveText('1 of 1 events');
    await readout.rows().first().getByRole('button').first().click();
    await expect(readout.eventTitle()).toBeVisible();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }
  await expectHarmless(page, seen);
});

test('half letters, NULs and unseen letters are shown and kept', async ({ page, desk, seen, readout }) => {
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content: datasetOf(BROKEN) }, true);
  await expect(page.getByText('It is kept on this device.')).toBeVisible();
  await page.reload();
  await expect(readout.status()).toHaveText('1 of 1 events');
  await expectHarmless(page, seen);
});

/** Bytes of the file, and what is said of them. */
const BROKEN_FILES: readonly (readonly [
  what: string,
  name: string,
  content: string | Buffer,
  said: readonly string[],
])[] = [
  ['nothing in it', 'dataset.json', '', ['this is not JSON']],
  ['nothing in it, and no name that says more', 'a.csv', '', ['no row below a first one']],
  ['one byte', 'a.json', '{', ['this is not JSON']],
  [
    'a picture',
    'a.json',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49]),
    ['UTF-8'],
  ],
  [
    'UTF-16 of odd bytes',
    'a.csv',
    Buffer.concat([Buffer.from('\ufeffDate,Title\n2017,A', 'utf16le'), Buffer.from([0x41])]),
    ['UTF-16'],
  ],
  [
    'no UTF-8',
    'a.csv',
    Buffer.concat([Buffer.from('Date,Title\n2017,é and '), Buffer.from([0xff, 0x41])]),
    ['neither UTF-8 nor UTF-16', 'line 2, column 12'],
  ],
  ['no letters but NULs', 'a.csv', '\0'.repeat(1000), ['no row below a first one']],
  [
    'a bomb',
    'a.zip',
    Buffer.from(rawZip([{ name: 'dataset.json', data: Buffer.alloc(50_000_000, 0x20), method: 8 }])),
    ['bytes come out of the archive', 'bring the folder'],
  ],
  [
    'a bomb in a bomb',
    'a.zip',
    Buffer.from(
      rawZip([
        { name: 'b.zip', data: rawZip([{ name: 'c', data: Buffer.alloc(9_000_000), method: 8 }]), method: 8 },
      ]),
    ),
    ['dataset'],
  ],
  [
    'paths that lead out',
    'a.zip',
    Buffer.from(
      rawZip(
        [
          '../dataset.json',
          '/dataset.json',
          'C:\\dataset.json',
          'dataset.json\0.png',
          'd\u202Enosj.json',
          '__proto__/dataset.json',
        ].map((name) => ({ name, data: '{}' })),
      ),
    ),
    [
      'lead to other folders',
      'root of a disk',
      'control characters',
      'turn the direction',
      '\\u202e',
      '__proto__',
    ],
  ],
  [
    'a link to a file',
    'a.zip',
    Buffer.from(rawZip([{ name: 'dataset.json', data: '/etc/passwd', mode: 0o120777 }])),
    ['only points to another file'],
  ],
  [
    'one name twice',
    'a.zip',
    Buffer.from(
      rawZip([
        { name: 'dataset.json', data: '{}' },
        { name: 'Dataset.json', data: '{}' },
      ]),
    ),
    ['the same path'],
  ],
];

for (const [what, name, content, said] of BROKEN_FILES) {
  test(`a file with ${what} is refused, and what is open stays`, async ({ page, desk, seen, readout }) => {
    await readout.open();
    await desk.drop({ name, content });
    const place = page.getByRole('dialog').or(page.locator('main.page-message'));
    for (const words of said) await expect(place).toContainText(words);
    await expectHarmless(page, seen);
    if (await desk.dialog().isVisible()) await page.keyboard.press('Escape');
    else await page.goBack();
    await expect(readout.status()).toHaveText('21 of 21 events');
  });
}

for (const [what, unit, said] of [
  ['brackets', '[', 'nested more than 100 levels deep'],
  ['spaces', ' ', 'no row below a first one'],
  ['one string', '"', 'this is not JSON'],
] as const) {
  test(`200 MB of ${what} are refused in seconds, and the page answers meanwhile`, async ({
    page,
    desk,
    seen,
    readout,
  }) => {
    test.setTimeout(90_000);
    await readout.open();
    const transfer = await page.evaluateHandle((one) => {
      const part = one === '"' ? 'x'.repeat(1_000_000) : one.repeat(1_000_000);
      const parts = [one === '"' ? '["' : '', ...Array.from({ length: 200 }, () => part)];
      const made = new DataTransfer();
      made.items.add(new File(parts, 'large.json'));
      return made;
    }, unit);
    const began = Date.now();
    await page.locator('body').dispatchEvent('dragover', { dataTransfer: transfer });
    await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
    await expect(desk.dialog()).toBeVisible();
    await expect(desk.dialog().getByRole('alert')).toContainText(said, { timeout: 60_000 });
    const heap = await page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    test.info().annotations.push({
      type: 'measured',
      description: `${Date.now() - began} ms, heap of the page ${Math.round(heap / 1e6)} MB`,
    });
    expect(heap).toBeLessThan(100_000_000);
    await page.keyboard.press('Escape');
    await expectHarmless(page, seen);
    await expect(readout.status()).toHaveText('21 of 21 events');
  });
}

test('names that objects have of themselves are names like others', async ({ page, desk, seen, readout }) => {
  const table =
    'Date,Title,Participants,__proto__,constructor\n2017,__proto__,constructor; __proto__; toString,a,b';
  await bring({ page, desk, way: 'paste', name: '', content: table }, false);
  await expect(readout.row('__proto__')).toBeVisible();
  await readout.chooseActor('toString');
  await expect(readout.status()).toHaveText('1 of 1 events');
  const named = datasetOf('Words').replace('"title":', '"__proto__":{"polluted":1},"title":');
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content: named }, true);
  await expect(page.locator('main.page-message, .findings-panel').first()).toContainText('__proto__');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await expectHarmless(page, seen);
});

test('an id with letters that look like others is refused, and they are told apart', async ({
  page,
  desk,
  readout,
}) => {
  const twins = datasetOf('Words').replace('"id":"meeting"', '"id":"me\u0435ting"');
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content: twins }, true);
  await readout.problems().getByRole('button', { name: 'Show', exact: true }).click();
  await expect(readout.problems()).toContainText('U+0435');
});

test('a dataset whose records lead in circles is shown, with each circle told', async ({
  page,
  desk,
  seen,
}) => {
  const [text, claims] = [
    { en: 'Words' },
    [
      {
        id: 'c',
        target: 'occurrence',
        modality: 'asserted',
        inference: { reason: { en: 'Words' }, basis: 'text' },
      },
    ],
  ];
  const event = (id: string, other: string) => ({
    ...{ id, title: { en: id }, kind: 'meeting', standing: 'occurred', participations: [] },
    claims: claims.map((claim) => ({ ...claim, id: `c-${id}` })),
    relations: [
      { type: 'follows', event: other },
      { type: 'part-of', event: other },
    ],
  });
  const actor = (id: string, partOf: string) => ({ id, kind: 'person', name: text, partOf });
  const content = datasetOf('Words', {
    actors: [actor('a', 'b'), actor('b', 'a')],
    events: [event('one', 'two'), event('two', 'one')],
  });
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content }, true);
  await page
    .getByRole('region', { name: 'Problems in the dataset' })
    .getByRole('button', { name: 'Show', exact: true })
    .click();
  await expect(page.getByText(/circle/).first()).toBeVisible();
  await expectHarmless(page, seen);
  await expectStillThere(page);
});

for (const year of ['200000', '-200000', '271822', 'Y170000002', 'Y-138e8', 'Y-17e7', '999999999999']) {
  test(`the year ${year} is shown or refused with words; chart, list and exports go on`, async ({
    page,
    desk,
    seen,
    readout,
  }) => {
    await bring(
      {
        page,
        desk,
        way: 'paste',
        name: '',
        content: `Date,Title,Status\n${year},Far away,held\n2017-10-09,A call,held`,
      },
      false,
    );
    await expect(readout.status()).toHaveText('2 of 2 events');
    await readout.row('Far away').getByRole('button').first().click();
    await expect(readout.eventTitle()).toHaveText('Far away');
    await readout.chartButton('Whole dataset').click();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
    await expect(page.getByRole('dialog', { name: 'Save as a file' })).toBeVisible();
    await expectHarmless(page, seen);
  });
}

test('20,000 people at one event are listed in time', async ({ page, desk, seen, readout }) => {
  test.setTimeout(120_000);
  const people = Array.from({ length: 20_000 }, (_, at) => `Person ${at}`).join('; ');
  const began = Date.now();
  await page.route('**/brought/crowd.csv', (route) =>
    route.fulfill({ body: `Date,Title,Participants\n2017-10-09,A crowd,"${people}"` }),
  );
  await page.goto('/?data=brought/crowd.csv');
  await expect(readout.status()).toHaveText('1 of 1 events', { timeout: 60_000 });
  await readout.row('A crowd').getByRole('button').first().click();
  await expect(readout.eventTitle()).toHaveText('A crowd', { timeout: 60_000 });
  test.info().annotations.push({ type: 'measured', description: `${Date.now() - began} ms` });
  await desk.show();
  await expectHarmless(page, seen);
});
