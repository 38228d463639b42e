// Finds the browser that the browser tests run in. It only looks; what installs one is setup.mjs.
// The same answer serves setup.mjs and playwright.config.ts, so that what was checked is what is started.

import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';

/**
 * What the finder may ask of the machine; tests give their own.
 *
 * @typedef {object} Probes
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform as in `process.platform`, e.g. 'linux'
 * @property {(path: string) => boolean} isProgram whether a file that can be run is at this path
 * @property {() => string | undefined} playwrightsOwn where Playwright would keep its own Chromium, there or not
 */

/** @typedef {{ executablePath: string, origin: 'CHROMIUM_PATH' | 'playwright' | 'system' }} Browser */

/**
 * The first of: the one that CHROMIUM_PATH names, Playwright's own, an installed Chrome or Chromium.
 * Throws when CHROMIUM_PATH names no program: who names a browser wants that one, not another.
 *
 * @param {Probes} [probes]
 * @returns {Browser | undefined}
 */
export function findBrowser(probes = probesOfThisMachine()) {
  const named = probes.env.CHROMIUM_PATH;
  if (named) {
    if (probes.isProgram(named)) return { executablePath: named, origin: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program: correct it or unset it.`);
  }

  const own = probes.playwrightsOwn();
  if (own !== undefined && probes.isProgram(own)) return { executablePath: own, origin: 'playwright' };

  const installed = [...usualPlaces(probes), ...placesOnPath(probes)].find(probes.isProgram);
  return installed === undefined ? undefined : { executablePath: installed, origin: 'system' };
}

/** @param {Probes} probes */
function usualPlaces({ env, platform }) {
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = env[name];
      if (!folder) return [];
      return ['Google\\Chrome', 'Chromium'].map((app) =>
        win32.join(folder, app, 'Application', 'chrome.exe'),
      );
    });
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return folders.flatMap((folder) =>
      ['Google Chrome', 'Chromium'].map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  return [
    // First, the same engine without the windows around it: it opens a page in a third less time.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    // Last, since Ubuntu's file of this name is only a note that asks for the snap.
    '/usr/bin/chromium-browser',
  ];
}

/** @param {Probes} probes */
function placesOnPath({ env, platform }) {
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const names =
    platform === 'win32'
      ? ['chrome.exe', 'chromium.exe']
      : ['chromium-headless-shell', 'chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {Probes} */
function probesOfThisMachine() {
  return { env: process.env, platform: process.platform, isProgram, playwrightsOwn };
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function playwrightsOwn() {
  try {
    // Loaded here and not at the top: setup.mjs runs before anything is installed.
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return /** @type {string} */ (chromium.executablePath());
  } catch {
    return undefined;
  }
}
