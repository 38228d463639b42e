// Takes pictures of every station of the page, for a designer's eye: `npm run screens`. They go to screens/, which
// is not committed, with a sheet of all of them: screens/index.html.
//
//   npm run screens                                          builds, serves, takes all, stops
//   npm run screens -- event search --device=phone --look=dark --language=zh      only these
//   npm run screens -- --built                               takes the build that is there
//
// Several values are joined by commas. What does not exist yet is left out, and said at the end with the reason.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview, runnerImport } from 'vite';
import { findBrowser } from './find-browser.mjs';
import { DEVICES, FEW_LOOKS, LANGUAGES, LOOKS, STATIONS } from './screen-stations.mjs';

/** @typedef {import('./screen-stations.mjs').Station} Station */
/** @typedef {{ station: Station, device: string, look: string, language: string }} Shot */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'screens');
/** A step waits as long as this for what it needs, in milliseconds; what is not there yet costs it each time. */
const PATIENCE = 6000;

const wanted = readArguments(process.argv.slice(2));
const catalogues = {
  en: [await catalogue('src/words/en.ts', 'en'), await catalogue('src/words/en-late.ts', 'enLate')],
  zh: [await catalogue('src/words/zh/index.ts', 'zh')],
};

if (!wanted.isBuilt) await build({ root: ROOT, logLevel: 'warn' });
const server = await preview({ root: ROOT, logLevel: 'warn' });
const address = server.resolvedUrls?.local[0] ?? fail('the page is not served');
const browser = await chromium.launch({
  ...(findBrowser() ?? {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** @type {{ shot: Shot, files: string[] }[]} */
const taken = [];
/** @type {Map<string, string[]>} */
const leftOut = new Map();
try {
  if (wanted.isAll) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const shot of shots()) {
    try {
      taken.push({ shot, files: await take(shot) });
    } catch (error) {
      const why = reasonOf(error);
      const { station, device, look, language } = shot;
      leftOut.set(why, [...(leftOut.get(why) ?? []), `${station.name} (${device}, ${look}, ${language})`]);
    }
  }
  await writeFile(join(FOLDER, 'index.html'), contactSheet());
} finally {
  await browser.close();
  await server.close();
}
for (const [why, names] of leftOut) console.log(`left out: ${why}\n  ${names.join(', ')}`);
console.log(
  `${taken.length} pictures, ${[...leftOut.values()].flat().length} left out: ${relative('.', FOLDER)}/index.html`,
);

/** All that were asked for, one device after the other. @returns {Shot[]} */
function shots() {
  return wanted.languages.flatMap((language) =>
    wanted.devices.flatMap((device) =>
      wanted.looks.flatMap((look) =>
        STATIONS.filter(({ name }) => wanted.stations.length === 0 || wanted.stations.includes(name))
          .filter(
            ({ isAlwaysShown }) =>
              !FEW_LOOKS.includes(look) || (isAlwaysShown && device === 'desktop' && language === 'en'),
          )
          .map((station) => ({ station, device, look, language })),
      ),
    ),
  );
}

/** Goes there and takes the picture. @param {Shot} shot @returns {Promise<string[]>} the files, within the folder */
async function take({ station, device, look, language }) {
  const context = await browser.newContext({
    ...DEVICES[device],
    ...LOOKS[look],
    baseURL: address,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const place = { page, words: (/** @type {string} */ key) => wordsOf(language, key) };
    await station.before?.(place);
    await page.goto(`?${[station.query, `lang=${language}`].filter(Boolean).join('&')}`, { timeout: 30_000 });
    await page
      .locator(station.isNeverReady ? '#root > *' : 'html[data-ready="true"]')
      .first()
      .waitFor({ timeout: 30_000 });
    for (const step of station.steps ?? []) await step(place);
    await page.evaluate(() => document.fonts.ready);
    await settle(page);
    const name = `${station.name}.${device}.${look}.${language}`;
    await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled', timeout: 60_000 });
    if (!station.isPaper || device !== 'desktop' || look !== 'light') return [`${name}.png`];
    await page.pdf({ path: join(FOLDER, `${name}.pdf`), format: 'A4', printBackground: true });
    return [`${name}.png`, `${name}.pdf`];
  } finally {
    await context.close();
  }
}

/** Until nothing changes from one frame to the next: what comes lazily has come. @param {import('@playwright/test').Page} page */
async function settle(page) {
  await page.evaluate(
    (patience) =>
      new Promise((resolve) => {
        let last = performance.now();
        const begun = last;
        const watch = new MutationObserver(() => {
          last = performance.now();
        });
        watch.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
        const look = () => {
          const now = performance.now();
          if (now - last > 300 || now - begun > patience) {
            watch.disconnect();
            resolve(undefined);
          } else requestAnimationFrame(look);
        };
        look();
      }),
    PATIENCE,
  );
}

/** What was waited for in vain, in one line. @param {unknown} error */
function reasonOf(error) {
  const lines = (error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((line) => line.trim());
  const waiting = lines.find((line) => line.includes('waiting for'));
  return [lines[0], waiting?.replace(/^.*waiting for/, 'waited for')].filter(Boolean).join(' ');
}

/** @param {string} why @returns {never} */
function fail(why) {
  throw new Error(why);
}

/** The words under a key, whatever is filled in; English where the language does not have them. @param {string} language @param {string} key */
function wordsOf(language, key) {
  const parts = key.split('.');
  const found = [...catalogues[language === 'zh' ? 'zh' : 'en'], ...catalogues.en]
    .map((words) => parts.reduce((/** @type {any} */ part, name) => part?.[name], words))
    .find((words) => typeof words === 'string');
  if (found === undefined) throw new Error(`there are no words “${key}” in the catalogues`);
  const literal = found.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll(/\\\{\\\{\w+\\\}\\\}/g, '.*')}`);
}

/** @param {string} file @param {string} name */
async function catalogue(file, name) {
  const { module } = await runnerImport(join(ROOT, file), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  return /** @type {Record<string, unknown>} */ (module)[name];
}

/** @param {readonly string[]} argv */
function readArguments(argv) {
  /** @param {string} name @param {readonly string[]} all */
  const list = (name, all) => {
    const given = argv
      .find((each) => each.startsWith(`--${name}=`))
      ?.split('=')[1]
      ?.split(',');
    const unknown = given?.find((each) => !all.includes(each));
    if (unknown !== undefined) throw new Error(`--${name} is one of ${all.join(', ')}, not ${unknown}`);
    return given ?? all;
  };
  const stations = argv.filter((each) => !each.startsWith('--'));
  const unknown = stations.find((name) => !STATIONS.some((station) => station.name === name));
  if (unknown !== undefined) {
    throw new Error(`no station “${unknown}”: there are ${STATIONS.map(({ name }) => name).join(', ')}`);
  }
  return {
    stations,
    isBuilt: argv.includes('--built'),
    isAll: argv.every((each) => each === '--built'),
    devices: list('device', Object.keys(DEVICES)),
    looks: list('look', Object.keys(LOOKS)),
    languages: list('language', LANGUAGES),
  };
}

/** A page that shows each picture small, by station. */
function contactSheet() {
  const names = [...new Set(taken.map(({ shot }) => shot.station.name))];
  const sections = names.map((name) => {
    const figures = taken
      .filter(({ shot }) => shot.station.name === name)
      .map(({ shot, files: [picture, paper] }) => {
        const what = `${shot.device}, ${shot.look}, ${shot.language}`;
        const pdf = paper === undefined ? '' : ` <a href="${paper}">PDF</a>`;
        return `<figure><a href="${picture}"><img loading="lazy" src="${picture}" alt=""></a><figcaption>${what}${pdf}</figcaption></figure>`;
      });
    return `<section><h2>${name}</h2>${figures.join('')}</section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title>
<style>
  body { font: 14px/1.4 sans-serif; margin: 24px; background: #e9e7e1; color: #1d1b18 }
  section { display: flex; flex-wrap: wrap; gap: 16px; align-items: end; margin-bottom: 40px }
  h2 { flex: 1 0 100%; margin: 0; font: 600 18px/1.4 serif; border-top: 1px solid }
  figure { margin: 0 } img { display: block; max-height: 280px; max-width: 460px; border: 1px solid #b6b1a5 }
</style>${sections.join('\n')}</html>\n`;
}
