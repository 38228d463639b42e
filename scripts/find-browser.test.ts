// The order in which a browser is looked for, on machines that are made up here.

import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.mjs';

const PLAYWRIGHTS = '/cache/ms-playwright/chromium/chrome';

interface Machine {
  env?: Record<string, string>;
  platform?: string;
  programs: string[];
}

function findOn({ env = {}, platform = 'linux', programs }: Machine) {
  return findBrowser({
    env,
    platform,
    isProgram: (path) => programs.includes(path),
    playwrightsOwn: () => PLAYWRIGHTS,
  });
}

describe('findBrowser', () => {
  it('takes the one that CHROMIUM_PATH names before every other', () => {
    const found = findOn({
      env: { CHROMIUM_PATH: '/my/chrome' },
      programs: ['/my/chrome', PLAYWRIGHTS, '/usr/bin/chromium'],
    });
    expect(found).toEqual({ executablePath: '/my/chrome', origin: 'CHROMIUM_PATH' });
  });

  it('does not fall through when CHROMIUM_PATH names nothing that is there', () => {
    const machine = { env: { CHROMIUM_PATH: '/gone' }, programs: [PLAYWRIGHTS, '/usr/bin/chromium'] };
    expect(() => findOn(machine)).toThrow('CHROMIUM_PATH names /gone');
  });

  it('reads an empty CHROMIUM_PATH as none', () => {
    const machine = { env: { CHROMIUM_PATH: '' }, programs: ['/usr/bin/chromium'] };
    expect(findOn(machine)?.origin).toBe('system');
  });

  it('takes Playwright’s own before an installed one', () => {
    const found = findOn({ programs: ['/usr/bin/chromium', PLAYWRIGHTS] });
    expect(found).toEqual({ executablePath: PLAYWRIGHTS, origin: 'playwright' });
  });

  it('takes the engine alone before the whole browser', () => {
    const found = findOn({ programs: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] });
    expect(found).toEqual({ executablePath: '/usr/bin/chromium-headless-shell', origin: 'system' });
  });

  it.each([
    ['linux', {}, '/usr/bin/chromium'],
    ['linux', {}, '/usr/bin/chromium-headless-shell'],
    ['linux', {}, '/usr/bin/google-chrome'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ])('finds an installed one in the usual places of %s', (platform, env, executablePath) => {
    const found = findOn({ platform, env, programs: [executablePath] });
    expect(found).toEqual({ executablePath, origin: 'system' });
  });

  it.each([
    ['linux', { PATH: '/bin:/nix/profile/bin' }, '/nix/profile/bin/chromium'],
    ['win32', { Path: 'C:\\bin;D:\\apps' }, 'D:\\apps\\chrome.exe'],
  ])('finds one on the search path of %s', (platform, env, executablePath) => {
    expect(findOn({ platform, env, programs: [executablePath] })).toEqual({
      executablePath,
      origin: 'system',
    });
  });

  it('says that there is none', () => {
    expect(findOn({ env: { PATH: '/bin' }, programs: [] })).toBeUndefined();
  });
});
