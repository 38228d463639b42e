import { chromium } from '@playwright/test';
import { statSync } from 'node:fs';
import { findBrowser } from './scripts/find-browser.mjs';
import { BROWSER_SWITCHES } from './scripts/browser-switches.mjs';
const b = await chromium.launch({ executablePath: findBrowser().executablePath, args: BROWSER_SWITCHES });
for (const n of process.argv.slice(2)) {
const page = await b.newPage({ serviceWorkers: 'block', locale: 'en-GB' });
page.on('console', (m) => m.type()==='error' && console.log('C', m.text()));
await page.goto(`http://127.0.0.1:4653/?dataset=synthetic-${n}`); await page.waitForSelector('html[data-ready]', { timeout: 120000 });
await page.waitForTimeout(3000);
for (const name of [/(HTML)/, /(Markdown)/, /Table \(CSV\)/, /iCalendar/]) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
  await page.evaluate(() => { window.tasks = []; window.po?.disconnect(); window.po = new PerformanceObserver((l) => window.tasks.push(...l.getEntries().map((e) => Math.round(e.duration)))); window.po.observe({ type: 'longtask' }); });
  const t = Date.now();
  const d = page.waitForEvent('download', { timeout: 500000 });
  await page.getByRole('button', { name }).click();
  const got = await d; await got.saveAs('/tmp/s/big.out');
  const tasks = await page.evaluate(() => window.tasks);
  console.log(n, String(name), Date.now() - t, 'ms', statSync('/tmp/s/big.out').size, 'long', tasks.length, Math.max(0, ...tasks), 'heap', Math.round(await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6)));
  await page.keyboard.press('Escape');
}
await page.close();
}
await b.close();
