// The browser tests: against the production build, under its real policy, in a browser that is found on this machine.

import { defineConfig, devices } from '@playwright/test';
import { BROWSER_SWITCHES } from './scripts/browser-switches.mjs';
import { findBrowser } from './scripts/find-browser.mjs';

/** Set it to run the tests beside a page that is being served. */
const PORT = process.env.PORT ?? '4173';
const ADDRESS = `http://127.0.0.1:${PORT}`;
const PHONE_SPECS = /\.phone\.spec\.ts$/;

const browser = findBrowser();
if (browser === undefined) {
  // Without this, Playwright would speak of a download that many machines cannot make.
  throw new Error(
    'No Chrome or Chromium was found: run `node scripts/setup.mjs --browser`, or set CHROMIUM_PATH.',
  );
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // The pictures of e2e/drawing.spec.ts: of one browser, hence without its name.
  snapshotPathTemplate: '{testDir}/drawing/{arg}{ext}',
  // Patience costs what passes nothing: a machine may do other things beside.
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', maxDiffPixelRatio: 0.002 },
  },
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: ADDRESS,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What is asked of the host is seen by the test; e2e/offline.spec.ts has workers.
    serviceWorkers: 'block',
    // Recording costs each test a sixth of its time: `--trace retain-on-failure` asks for it.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: BROWSER_SWITCHES,
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: PHONE_SPECS,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testMatch: PHONE_SPECS,
      // One pixel for one pixel: a phone's three would be drawn by the processor, and nothing is measured by them.
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    // Not through npx, which leaves the server running when it is stopped.
    command: 'node node_modules/vite/bin/vite.js preview --strictPort',
    url: ADDRESS,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
