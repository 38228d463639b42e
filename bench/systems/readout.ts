/**
 * The app, driven as a reader drives it. All that the benchmark knows of the app's page is in this file: its address,
 * its parts, its marks in the performance timeline.
 */
import type { Locator, Page } from '@playwright/test';
import { archiveId } from '../archives/write-archive';
import { dragSideways, type Place, wheelZoom } from '../browser/gestures';
import { openPage } from '../browser/launch';
import { untilCalm } from '../run/calm';
import type { Ground } from '../run/measure';
import { type LoadTimes, type Measured, type System, unmeasured, WINDOWS } from './system';

export const APP = '/app/';
/** Milliseconds; a million events take long where nothing is done about it. */
const LOAD_LIMIT = 180_000;
const LIMIT = 60_000;
/** Without a change for so long, in milliseconds, what an input leads to has been painted. */
const QUIET = 300;
const parts = {
  drawing: ['.timeline-view', '#events'],
  marks: '.chart .mark',
  status: '.event-status',
  failure: '.page-message',
  list: '#events',
  row: '#events [data-event-id]',
  eventPane: '[data-pane="event"]',
  sourcePane: '[data-pane="source"]',
  palette: 'dialog.palette',
  field: 'dialog.palette .palette__input',
} as const;

export const readout: System = {
  name: 'readout',
  drawing: parts.drawing,
  marks: parts.marks,

  async warmUp(page, origin) {
    await page.goto(`${origin}${APP}`);
    await page.locator('html[data-ready="true"]').waitFor({ timeout: LIMIT });
    await openRow(page, 0, unmeasured);
    await closePanes(page);
    await openPalette(page);
    await typeKey(page, 'a', unmeasured);
    await closePalette(page);
  },

  load(page, size) {
    const address = `?v=1&dataset=${archiveId(size)}`;
    return page.evaluate(loadInPage, { address, size, limit: LOAD_LIMIT, parts });
  },

  dataPaths: (size) => [`${APP}datasets/${archiveId(size)}/dataset.json`],

  async showWindow(page, name) {
    const { start, end } = WINDOWS[name];
    await page.evaluate(
      (text) => {
        const fields = new URLSearchParams(window.location.search);
        fields.set('window', text);
        window.history.pushState(null, '', `?${decodeURIComponent(fields.toString())}`);
        window.dispatchEvent(new PopStateEvent('popstate'));
      },
      [start, end].map((time) => new Date(time).toISOString().replace(':00.000Z', 'Z')).join('/'),
    );
  },

  pan: async (page, pace) => dragSideways(page, await middleOfChart(page), pace),
  zoom: async (page, pace) => wheelZoom(page, await middleOfChart(page), pace),

  countEventsInMarks(page) {
    return page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].reduce((sum, mark) => {
          const count = mark.querySelector('.mark__count')?.textContent?.replaceAll(/\D/g, '');
          return sum + (count ? Number(count) : 1);
        }, 0),
      parts.marks,
    );
  },

  async toggleFilter(page, limit, measured) {
    const { x, y } = await middleOf(page.getByRole('checkbox', { name: /^State 1\s*,/ }));
    const counts = (await page.locator(parts.status).textContent()) ?? '';
    await watch(page, {
      selector: parts.status,
      otherThan: counts,
      areas: [parts.status, ...parts.drawing],
      limit,
    });
    return measured(async () => {
      await page.mouse.click(x, y);
      return pending(page);
    });
  },

  async openEvent(page, nth, measured) {
    const opened = await openRow(page, nth, measured);
    await measured(() => closePanes(page));
    return opened;
  },

  async openSearch(page, measured) {
    await watch(page, { selector: `${parts.palette}[aria-busy="false"] .result-row` });
    return measured(async () => {
      await openPalette(page);
      await page.keyboard.press('w');
      return pending(page);
    });
  },

  async typeWord(page, word, measured) {
    await page.locator(parts.field).fill('');
    await untilCalm(page);
    const times: number[] = [];
    for (const letter of word) times.push(await typeKey(page, letter, measured));
    return times;
  },
};

/** Whether the app opens an archive that comes in parts; one that does not says at once that the file is unreadable. */
export async function canReadParts(ground: Ground): Promise<boolean> {
  const { context, page } = await openPage(ground.browser, ground.probes, []);
  try {
    await page.goto(`${ground.server.origin}${APP}?v=1&dataset=${archiveId(100)}`);
    await page.locator('html[data-ready="true"]').waitFor({ timeout: LIMIT });
    return (await page.locator(parts.row).count()) > 0;
  } finally {
    await context.close();
  }
}

interface LoadOrder {
  readonly address: string;
  readonly size: number;
  readonly limit: number;
  readonly parts: typeof parts;
}

/**
 * In the page. The first window is drawn when the chart shows marks that were not there before, and, where the app says
 * so itself by the mark `readout:drawn`, not before that. Everything is there at the mark `readout:complete`, or else
 * when the app says that it is ready and counts all events.
 */
async function loadInPage({ address, size, limit, parts: page }: LoadOrder): Promise<LoadTimes> {
  const { bench } = window;
  const root = document.documentElement;
  const said = (name: string) => performance.getEntriesByName(`readout:${name}`)[0]?.startTime;
  const says = { drawn: said('drawn') !== undefined, complete: said('complete') !== undefined };
  for (const name of ['drawn', 'complete']) performance.clearMarks(`readout:${name}`);
  root.removeAttribute('data-ready');
  // An element may come to stand for another event: then it has another name.
  const isNew = (mark: Element) => mark.getAttribute('data-bench-before') !== mark.getAttribute('aria-label');
  for (const mark of document.querySelectorAll(page.marks)) {
    mark.setAttribute('data-bench-before', mark.getAttribute('aria-label') ?? '');
  }

  bench.mark('load:begin');
  const begun = performance.now();
  window.history.pushState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));

  const isDrawn = () => {
    // What stands in the page's place says why there is no chart.
    const message = document.querySelector(page.failure)?.textContent;
    if (root.dataset.ready === 'true' && message) throw new Error(message);
    return hasNewMarks();
  };
  const hasNewMarks = () =>
    document.querySelector('.chart__host[data-shown="true"]') !== null &&
    [...document.querySelectorAll(page.marks)].some(isNew) &&
    (!says.drawn || said('drawn') !== undefined);
  const countsAll = () => {
    const words = document.querySelector(page.status)?.textContent ?? '';
    return words.replaceAll(/(\d)\D(?=\d{3})/g, '$1').startsWith(`${size} of ${size} `);
  };
  const isComplete = () =>
    (says.complete ? said('complete') !== undefined : root.dataset.ready === 'true') && countsAll();

  const drawn = await bench.whenPainted(isDrawn, 'the first marks of the chart', limit);
  const complete = await bench.whenPainted(isComplete, `"${size} of ${size}" and the list`, limit);
  bench.mark('load:end');
  return {
    firstWindow: Math.max(drawn, said('drawn') ?? 0) - begun,
    everythingReady: complete - begun,
  };
}

/** Opens the event of a row that is in sight, then the passage of its first quotation: milliseconds of both together. */
async function openRow(page: Page, index: number, measured: Measured): Promise<number> {
  await page.locator(parts.list).evaluate((list) => list.scrollIntoView({ block: 'start' }));
  // A long list puts other rows into the page when it is scrolled, so that what is pressed is chosen when it stands.
  await untilCalm(page);
  const { title, x, y } = await page.evaluate(rowInSight, { selector: parts.row, index });
  await watch(page, { selector: `${parts.eventPane} h2`, words: title });
  const toDetail = await measured(async () => {
    await page.mouse.click(x, y);
    return pending(page);
  });
  const quotation = await middleOf(page.locator(`${parts.eventPane} [data-quotation]`).first());
  await watch(page, { selector: `${parts.sourcePane} mark[aria-current="true"]` });
  const toSource = await measured(async () => {
    await page.mouse.click(quotation.x, quotation.y);
    return pending(page);
  });
  return toDetail + toSource;
}

/** Of what can be pressed, brought into the window. */
async function middleOf(target: Locator): Promise<Place> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('what is to be pressed is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** In the page: of the rows that can be seen and pressed the one of this index; if there are fewer, from the first on again. */
function rowInSight(order: { readonly selector: string; readonly index: number }) {
  const seen = [...document.querySelectorAll(order.selector)].flatMap((row) => {
    const words = row.querySelector('.event-row__title > span');
    const { left, right, top, bottom } = (words ?? row).getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isSeen = words !== null && document.elementFromPoint(x, y)?.closest(order.selector) === row;
    return isSeen ? [{ title: words.textContent, x, y }] : [];
  });
  const found = seen[order.index % seen.length];
  if (found === undefined) throw new Error('no row of the list is in sight');
  return found;
}

interface Watched {
  /** An element that the input leads to. */
  readonly selector: string;
  /** What it must say, or must not say any longer. */
  readonly words?: string;
  readonly otherThan?: string;
  /** Where all changes are waited for; without it the element is enough. */
  readonly areas?: readonly string[];
  readonly limit?: number;
}

/** Called before the input; `pending` then gives the milliseconds. */
async function watch(page: Page, watched: Watched): Promise<void> {
  await page.evaluate(
    ({ selector, words, otherThan, areas, limit, quiet }) => {
      const { bench } = window;
      const isThere = () => {
        const found = document.querySelector(selector);
        const said = found?.textContent;
        return found !== null && (words === undefined || said === words) && said !== otherThan;
      };
      bench.begin(
        areas
          ? bench.fromInputToLastChange({ areas, isThere, quiet, limit })
          : bench.fromInputToThere(isThere, selector, limit),
      );
    },
    { limit: LIMIT, quiet: QUIET, ...watched },
  );
}

async function closePanes(page: Page): Promise<void> {
  for (const pane of [parts.sourcePane, parts.eventPane]) {
    await page.keyboard.press('Escape');
    await page.locator(pane).waitFor({ state: 'detached', timeout: LIMIT });
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator(`${parts.field}:focus`).waitFor({ timeout: LIMIT });
}

async function closePalette(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator(parts.palette).waitFor({ state: 'detached', timeout: LIMIT });
}

/** One key, until the list answers what then stands in the field. */
async function typeKey(page: Page, key: string, measured: Measured): Promise<number> {
  await watch(page, { selector: `${parts.palette}[aria-busy="false"]`, areas: [parts.palette] });
  return measured(async () => {
    await page.keyboard.press(key);
    return pending(page);
  });
}

function pending(page: Page): Promise<number> {
  return page.evaluate(() => window.bench.pending ?? Promise.reject(new Error('nothing was begun')));
}

async function middleOfChart(page: Page): Promise<Place> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const box = await page.locator('.chart').boundingBox();
  if (box === null) throw new Error('the app shows no chart');
  // As much of it as is in the window; a little beside the middle, where no button of ours is.
  return { x: box.x + box.width * 0.6, y: box.y + Math.min(box.height, 720 - box.y) / 2 };
}
