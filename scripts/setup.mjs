// Makes a fresh clone ready: `npm start` and `npm test` run it first, so that each is the only command needed.
// Node's own modules only, since it runs before anything is installed. Silent when nothing is to do.
//
//   node scripts/setup.mjs             the packages, and the Git hook
//   node scripts/setup.mjs --browser   and a browser for the browser tests: one is found, installed, or it fails

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The oldest Node that the tools start on, as in package.json. */
const OLDEST_NODE = [20, 19];
const STAMP = join(ROOT, 'node_modules', '.lock-hash');
const NO_BROWSER =
  'no Chrome or Chromium was found and none could be installed: install one, or set CHROMIUM_PATH to its file.';

checkNode();
installPackages();
setGitHooks();
if (process.argv.includes('--browser')) provideBrowser();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8').trim() : '';
  if (installed === wanted) return;

  say('installing packages (npm ci)');
  // Without --include=dev a machine with NODE_ENV=production would get no tools.
  const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) fail('npm ci failed; what it says is above.');
  writeFileSync(STAMP, `${wanted}\n`);
}

function setGitHooks() {
  const top = git(['rev-parse', '--show-toplevel']);
  // No Git, no work tree, or a work tree that is someone else's: nothing to set.
  if (top === '' || realpathSync(top) !== realpathSync(ROOT)) return;
  // Whoever has set hooks of their own keeps them.
  if (git(['config', '--local', '--get', 'core.hooksPath']) !== '') return;
  say('setting the Git hooks (core.hooksPath = .githooks)');
  git(['config', 'core.hooksPath', '.githooks']);
}

function provideBrowser() {
  let trouble = whyNotReady();
  for (const { what, attempt } of remedies()) {
    if (trouble === undefined) return;
    say(`${what}, since ${trouble}`);
    if (attempt()) trouble = whyNotReady();
  }
  if (trouble !== undefined) fail(trouble === 'there is no browser' ? NO_BROWSER : `${trouble}.`);
}

/** Why the browser tests could not start, or nothing when they can. */
function whyNotReady() {
  const browser = lookForBrowser();
  if (browser === undefined) return 'there is no browser';
  // Elsewhere a browser brings its libraries with it, and on Windows the question would open a window.
  if (process.platform !== 'linux') return undefined;

  const { status, stderr, error } = spawnSync(browser.executablePath, ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (status === 0) return undefined;
  const library = /loading shared libraries: ([^:]+):/.exec(stderr ?? '')?.[1];
  const reason =
    library === undefined
      ? (error?.message ?? stderr.trim().split('\n')[0])
      : `the system library ${library} is missing (Debian, Ubuntu: npx playwright install-deps chromium)`;
  return `the browser at ${browser.executablePath} does not start: ${reason}`;
}

function lookForBrowser() {
  try {
    return findBrowser();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function remedies() {
  // Who named a browser is told what is wrong with it; installing another would not help.
  if (process.env.CHROMIUM_PATH) return [];
  const playwright = {
    what: 'installing Playwright’s Chromium',
    attempt: () =>
      succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']),
  };
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return [playwright];

  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @param {string[]} args */
  const apt = (...args) => {
    const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    return succeeds(program, rest, { ...process.env, DEBIAN_FRONTEND: 'noninteractive' });
  };
  /** @param {string} name */
  const installs = (name) => apt('install', '-y', '--no-install-recommends', name);
  const debian = {
    what: 'installing Chromium with apt-get',
    // Debian has the engine alone, which is all that the tests need and opens pages sooner; Ubuntu has not.
    attempt: () => apt('update') && (installs('chromium-headless-shell') || installs('chromium')),
  };
  return [playwright, debian];
}

/** @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function succeeds(program, args, env = process.env) {
  return spawnSync(program, args, { cwd: ROOT, env, stdio: 'ignore' }).status === 0;
}

/** @param {string[]} args */
function npm(args) {
  // Run by npm, its own file is named in the environment; that avoids npm.cmd and a shell on Windows.
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** @param {string[]} args */
function git(args) {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

/** @param {string} message */
function say(message) {
  console.log(`setup: ${message}`);
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`setup: ${message}`);
  process.exit(1);
}
