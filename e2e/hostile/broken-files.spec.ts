/** Files that are broken, huge or lead elsewhere are refused with words; what is open stays. */
import { rawZip } from '../../src/data/files/test-zip';
import { expect, expectHarmless, test } from './hostile-desk';

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
