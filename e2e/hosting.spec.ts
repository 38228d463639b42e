/** Served as docs/hosting.md says, the page has its headers, its media types and its 404s, also from a path below the root. */
import { readdirSync } from 'node:fs';
import { MEDIA_TYPES } from '../scripts/media-types.mjs';
import { EMBED_HEADERS, SECURITY_HEADERS } from '../scripts/vite-content-security-policy';
import { ReadoutPage } from './pages/readout-page';
import { type HostName, type RealHost, startRealHost, whyMissing } from './pages/real-hosts';
import { expect, test } from './test';

const DATASET = 'datasets/china-us-2021/';

/** An asset of the build. */
function asset(ending: string): string {
  return `assets/${readdirSync('dist/assets').find((name) => name.endsWith(ending))}`;
}

// One worker, since two cannot install at a time.
test.describe.configure({ mode: 'default' });

for (const name of ['nginx', 'caddy'] satisfies HostName[]) {
  test.describe(name, () => {
    let host: RealHost;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      const missing = await whyMissing(name);
      // Loud: what was not looked at must not pass for what was.
      if (missing !== undefined)
        process.stderr.write(`SKIPPED: deploy/ was not tried with ${name}: ${missing}\n`);
      test.skip(missing !== undefined, missing);
      host = await startRealHost(name);
    });

    test.afterAll(() => host?.stop());

    for (const path of ['/', '/sub/path/']) {
      test(`sends what belongs to each file, at ${path}`, async ({ request }) => {
        const expectFile = async (file: string, status: number, more: Readonly<Record<string, string>>) => {
          const response = await request.get(`${host.origin}${path}${file}`);
          const headers = response.headers();
          const wanted = Object.entries({ ...SECURITY_HEADERS, ...more }).map(([each, value]) => [
            each.toLowerCase(),
            value,
          ]);
          const got = wanted.map(([each = '']) => [each, headers[each]]);
          expect({ file, status: response.status(), got }).toEqual({ file, status, got: wanted });
          return headers;
        };
        const fresh = (ending: string) => ({
          'Cache-Control': 'no-cache',
          'Content-Type': MEDIA_TYPES[ending] ?? '',
          'Content-Encoding': 'gzip',
        });
        const forever = 'public, max-age=31536000, immutable';
        await expectFile('', 200, fresh('.html'));
        await expectFile('?event=x', 200, fresh('.html'));
        await expectFile('index.html', 200, fresh('.html'));
        await expectFile('embed.html', 200, { ...fresh('.html'), ...EMBED_HEADERS });
        await expectFile('sw.js', 200, fresh('.js'));
        await expectFile('manifest.webmanifest', 200, fresh('.webmanifest'));
        await expectFile(`${DATASET}dataset.json`, 200, fresh('.json'));
        await expectFile(`${DATASET}texts/global-times.body.txt`, 200, fresh('.txt'));
        for (const ending of ['.js', '.css']) {
          await expectFile(asset(ending), 200, { ...fresh(ending), 'Cache-Control': forever });
        }
        await expectFile(asset('.woff2'), 200, { 'Content-Type': 'font/woff2', 'Cache-Control': forever });

        for (const file of ['datasets/none/dataset.json', 'none', 'none/', 'assets/none.js']) {
          const headers = await expectFile(file, 404, {});
          expect(headers['cache-control'] ?? '').not.toContain('immutable');
        }
      });

      test(`serves a page that works, at ${path}`, async ({ page }) => {
        const trouble: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') trouble.push(message.text());
        });
        page.on('requestfailed', (failed) => trouble.push(failed.url()));
        await page.goto(`${host.origin}${path}`);
        const readout = new ReadoutPage(page);
        await readout.untilReady();
        await readout.untilChecked();
        await expect(readout.status()).toHaveText('21 of 21 events');
        await readout.openEvent('Defence officials of both sides hold a video call');
        await readout.readInSource('On August 19');
        expect(trouble).toEqual([]);
      });

      test(`serves an embed that works, at ${path}`, async ({ page }) => {
        const trouble: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') trouble.push(message.text());
        });
        await page.goto(`${host.origin}${path}embed.html?show=event&event=leaders-video-meeting`);
        await expect(page.getByText('On the 16th, the first video meeting')).toBeVisible();
        await expect(page.getByRole('link', { name: 'Open in Readout' })).toHaveAttribute(
          'href',
          `${host.origin}${path}?v=1&dataset=china-us-2021&event=leaders-video-meeting`,
        );
        expect(trouble).toEqual([]);
      });
    }
  });
}
