// The stations and states of the page that `npm run screens` takes pictures of: a new one is a line in STATIONS.
// Words are named by their keys in the catalogues, so that a station is reached in every language; where a
// catalogue has no such words yet, or the page nothing of that name, the picture is left out and said to be.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */
/** @typedef {Parameters<Page['getByRole']>[0]} Role */
/** @typedef {{ page: Page, words: (key: string) => RegExp }} Place */
/** @typedef {(place: Place) => Promise<unknown>} Step */

/**
 * @typedef {object} Station
 * @property {string} name of the picture
 * @property {string} [query] of the address, without its question mark
 * @property {Step} [before] done before the page is opened: what the network answers
 * @property {readonly Step[]} [steps] done when the page is ready
 * @property {boolean} [isNeverReady] a page that is on its way, or that failed
 * @property {boolean} [isPaper] also made as PDF
 * @property {boolean} [isAlwaysShown] also in high contrast and in forced colours
 */

const DATASET = '**/datasets/china-us-2021/dataset.json';
const CALL = 'event=video-call-of-august-19';

/** @type {readonly Station[]} */
export const STATIONS = [
  { name: 'list', isPaper: true, isAlwaysShown: true },
  { name: 'list-november', query: 'window=2021-11-14T16:00Z/2021-11-18T05:00Z', isAlwaysShown: true },
  { name: 'event', query: 'event=leaders-video-meeting', isPaper: true, isAlwaysShown: true },
  { name: 'event-source', query: `${CALL}&quotation=M-AUG`, isAlwaysShown: true },
  { name: 'event-conflict', query: 'event=no-high-level-conversation&quotation=A1' },
  { name: 'coverage', query: `${CALL}&quotation=M-AUG`, steps: [tick('source.showCoverage')] },
  { name: 'filter', query: 'kind=call', steps: [pressIfThere('filters.show')], isAlwaysShown: true },
  {
    name: 'filter-who-met-whom',
    query: 'actors=cmc-oimc,deputy-assistant-secretary&match=all',
    steps: [pressIfThere('filters.show')],
  },
  { name: 'nothing-left', query: 'actors=cmc-oimc,xie-feng&match=all' },
  { name: 'unknown-event', query: 'event=no-such-event' },
  { name: 'problems', before: otherText('global-times.frame.txt'), steps: [press('problems.show')] },
  { name: 'texts-failed', before: failing('**/texts/*.txt') },
  { name: 'no-dataset', query: 'dataset=no-such-thing' },
  { name: 'dataset-failed', before: failing(DATASET) },
  { name: 'loading', before: unanswered(DATASET), isNeverReady: true },
  { name: 'about', steps: [press('app.about', 'head.more')] },
  { name: 'menu', steps: [press('head.more'), see('menu')], isAlwaysShown: true },
  { name: 'menu-theme', steps: [press('head.theme'), see('menu')] },
  { name: 'keys', steps: [press('keys.title', 'head.more'), see('dialog')] },
  {
    name: 'search',
    steps: [keys('ControlOrMeta+k'), see('combobox'), keys('x', 'i', 'e')],
    isAlwaysShown: true,
  },
  { name: 'group-list', steps: [pressGroup(), see('dialog')] },
  { name: 'mark-card', steps: [hoverMark()] },
  { name: 'guided-reading', steps: [press('guided.open')] },
  { name: 'focus', steps: [keys('Tab', 'Tab', 'Tab')], isAlwaysShown: true },
];

/** Presses a button, a link or an entry of a menu; `behind` is pressed before it where it is not on the page. @param {string} key @param {string} [behind] @returns {Step} */
function press(key, behind) {
  return async ({ page, words }) => {
    const target = pressable(page, words(key));
    if (behind !== undefined && !(await target.isVisible())) await pressable(page, words(behind)).click();
    await target.click();
  };
}

/** @param {string} key @returns {Step} */
function pressIfThere(key) {
  return async ({ page, words }) => {
    const target = pressable(page, words(key));
    if (await target.isVisible()) await target.click();
  };
}

/** @param {Page} page @param {RegExp} name @returns {Locator} */
function pressable(page, name) {
  const roles = /** @type {const} */ (['button', 'link', 'menuitem']);
  const [first, ...others] = roles.map((role) => page.getByRole(role, { name }));
  return others.reduce((all, each) => all.or(each), /** @type {Locator} */ (first)).first();
}

/** @param {string} key @returns {Step} */
function tick(key) {
  return ({ page, words }) =>
    page
      .getByRole('checkbox', { name: words(key) })
      .first()
      .check();
}

/** @param {...string} names @returns {Step} */
function keys(...names) {
  return async ({ page }) => {
    for (const name of names) await page.keyboard.press(name);
  };
}

/** Waits until something of this role is there. @param {Role} role @returns {Step} */
function see(role) {
  return ({ page }) => page.getByRole(role).first().waitFor();
}

/** A mark that stands for several events has their number in it. @returns {Step} */
function pressGroup() {
  return ({ page }) =>
    page
      .locator('.mark')
      .filter({ has: page.locator('.mark__count') })
      .first()
      .click();
}

/** @returns {Step} */
function hoverMark() {
  return ({ page }) => page.locator('.chart .mark').first().hover();
}

/** @param {string} address @returns {Step} */
function failing(address) {
  return ({ page }) => page.route(address, (route) => route.abort());
}

/** @param {string} address @returns {Step} */
function unanswered(address) {
  return ({ page }) => page.route(address, () => {});
}

/** @param {string} file of the texts, which is then another one @returns {Step} */
function otherText(file) {
  return ({ page }) =>
    page.route(`**/texts/${file}`, (route) =>
      route.fulfill({ contentType: 'text/plain', body: 'Quite another text.\n' }),
    );
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** What is looked through: each with every station. @type {Readonly<Record<string, import('@playwright/test').BrowserContextOptions>>} */
export const DEVICES = {
  desktop: { viewport: DESKTOP },
  tablet: { viewport: { width: 1024, height: 768 }, hasTouch: true },
  phone: { viewport: PHONE, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  landscape: { viewport: { width: 844, height: 390 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
};

/** @type {Readonly<Record<string, import('@playwright/test').BrowserContextOptions>>} */
export const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high-contrast': { colorScheme: 'light', contrast: 'more' },
  'high-contrast-dark': { colorScheme: 'dark', contrast: 'more' },
  'forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
};

/** Looks that only stations that are always shown have, on a desktop and in English. */
export const FEW_LOOKS = ['high-contrast', 'high-contrast-dark', 'forced-colours'];

export const LANGUAGES = ['en', 'zh'];
