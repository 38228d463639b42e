/** Every station and state of the page that can be looked at, and how a reader comes there. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { OpenDesk } from './open-desk';
import type { ReadoutPage } from './readout-page';

export interface Station {
  readonly name: string;
  /** Leads there from nothing, and ends when what makes it that station is on the screen. */
  readonly reach: (readout: ReadoutPage) => Promise<void>;
  /** Only where there is room beside the list, or only where there is none. */
  readonly only?: 'desktop' | 'phone';
}

const TABLE =
  'Date,Title,Mood,Link\n9/10/2017,First talks,calm,nowhere\n2017-10-11,A call,tense,https://example.org/a';

const CALL_QUERY = '?event=video-call-of-august-19';
const DATASET = '**/datasets/china-us-2021/dataset.json';

/** A new state is one entry. */
export const STATIONS: readonly Station[] = [
  {
    name: 'list',
    reach: async (readout) => {
      await readout.open();
      await expect(readout.rows()).toHaveCount(21);
      await readout.untilChecked();
    },
  },
  {
    name: 'list in another window of time',
    reach: async (readout) => {
      await readout.open('?window=2021-11-14T16:00Z/2021-11-18T05:00Z');
      await expect(readout.mark(/: Sullivan speaks at a Brookings webinar$/)).toBeVisible();
    },
  },
  {
    name: 'list in Chinese',
    reach: async (readout) => {
      await readout.open('?lang=zh');
      await expect(readout.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    },
  },
  {
    name: 'filter with choices',
    reach: async (readout) => {
      await readout.open('?actors=cmc-oimc,deputy-assistant-secretary&match=all&kind=call');
      await expect(readout.rows().first()).toBeVisible();
      await openFilters(readout);
      await readout.showAllActors();
    },
  },
  {
    name: 'nothing left',
    reach: async (readout) => {
      await readout.open('?actors=cmc-oimc,xie-feng&match=all');
      await expect(readout.events()).toContainText('appear together in no event');
    },
  },
  {
    name: 'desk',
    reach: async (readout) => {
      await readout.open();
      await new OpenDesk(readout.page).show();
      await expect(new OpenDesk(readout.page).library()).toContainText('What you open stays here');
    },
  },
  {
    name: 'desk with a table',
    reach: async (readout) => {
      const desk = await deskWithTable(readout);
      await expect(desk.dialog().getByRole('group', { name: /can be read in two ways/ })).toBeVisible();
    },
  },
  {
    name: 'desk with a refusal',
    reach: async (readout) => {
      await readout.open();
      const desk = new OpenDesk(readout.page);
      await desk.show();
      await desk.paste('{"a": 1}');
      await expect(desk.dialog().getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'dataset made of a table, with its report and an event',
    reach: async (readout) => {
      const desk = await deskWithTable(readout);
      await desk
        .dialog()
        .getByLabel(/the day stands first/)
        .check();
      await desk.make();
      await desk.report().getByRole('button', { name: 'Show what' }).click();
      await readout.openEvent('A call');
    },
  },
  {
    name: 'citations of a quotation',
    reach: async (readout) => {
      await readout.open('?event=video-call-of-august-19&quotation=M-AUG');
      await readout.untilChecked();
      await readout.source().getByRole('button', { name: 'Note, BibTeX…' }).click();
      await expect(readout.page.getByRole('dialog', { name: 'Cite', exact: true })).toContainText('BibTeX');
    },
  },
  {
    name: 'files to save, one saved',
    reach: async (readout) => {
      await readout.open('?kind=call,talks');
      await readout.openMenu('More');
      await readout.page.getByRole('menuitem', { name: 'Save as a file…' }).click();
      await readout.page.getByRole('button', { name: 'Save: Readout dataset (JSON)' }).click();
      await expect(readout.page.getByText('Saved.')).toBeVisible();
    },
  },
  {
    name: 'language menu',
    only: 'desktop',
    reach: async (readout) => {
      await readout.open();
      await readout.openMenu(/^Language/);
    },
  },
  {
    name: 'theme menu',
    only: 'desktop',
    reach: async (readout) => {
      await readout.open();
      await readout.openMenu('Theme');
    },
  },
  {
    name: 'more menu',
    reach: async (readout) => {
      await readout.open();
      await readout.openMenu('More');
    },
  },
  {
    name: 'passing note',
    reach: async (readout) => {
      await readout.page.context().grantPermissions(['clipboard-write']);
      await readout.open();
      await readout.chooseInMenu('More', 'Copy the link');
      await expect(readout.page.getByRole('dialog', { name: 'Link copied' })).toBeVisible();
    },
  },
  {
    name: 'about',
    reach: async (readout) => {
      await readout.open();
      await readout.openAbout();
    },
  },
  {
    name: 'keys',
    reach: async (readout) => {
      await readout.open();
      await readout.chooseInMenu('More', 'Keyboard');
      await expect(readout.keys()).toBeVisible();
    },
  },
  {
    name: 'group of the chart, opened',
    only: 'desktop',
    reach: async (readout) => {
      await readout.open('?event=video-call-of-august-19');
      await readout.mark(/^3 events, .*Positive signals/).click({ position: { x: 8, y: 10 } });
      await expect(readout.page.getByRole('dialog', { name: /^3 events/ }).getByRole('listitem')).toHaveCount(
        3,
      );
    },
  },
  {
    name: 'chart unfolded, and a group of it opened',
    only: 'phone',
    reach: async (readout) => {
      await readout.open();
      await readout.showChart();
      await readout.mark(/^3 events, .*Positive signals/).tap({ position: { x: 8, y: 10 } });
      await expect(readout.page.getByRole('dialog', { name: /^3 events/ }).getByRole('listitem')).toHaveCount(
        3,
      );
    },
  },
  {
    name: 'other days',
    reach: async (readout) => {
      await readout.open();
      await readout
        .timeline()
        .getByRole('button', { name: / in view$/ })
        .click();
      await expect(readout.page.getByRole('dialog', { name: 'Other days' })).toBeVisible();
    },
  },
  {
    name: 'search with results',
    reach: async (readout) => {
      await readout.open();
      await readout.headButton(/^Search/).click();
      await readout.page.getByRole('combobox', { name: 'Search, or name a command' }).fill('November');
      await expect(readout.page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'step of the guided reading, with the list of all',
    reach: async (readout) => {
      await readout.open('?step=august-call');
      await readout.page.getByRole('button', { name: /^All steps/ }).click();
      await expect(readout.page.locator('.step-contents__list')).toBeVisible();
    },
  },
  {
    name: 'event',
    reach: async (readout) => {
      await readout.open('?event=leaders-video-meeting');
      await expect(readout.eventTitle()).toBeVisible();
    },
  },
  {
    name: 'event that the filter hides',
    reach: async (readout) => {
      await readout.open(`${CALL_QUERY}&actors=xie-feng`);
      await expect(readout.event().getByText('The list does not show this event')).toBeVisible();
    },
  },
  {
    name: 'source',
    reach: async (readout) => {
      await readout.open(`${CALL_QUERY}&quotation=M-AUG`);
      await expect(readout.currentPiece()).toBeVisible();
    },
  },
  {
    name: 'source with everything open that opens on demand',
    reach: async (readout) => {
      await readout.open('?event=no-high-level-conversation&quotation=A1');
      await expect(readout.currentPiece()).toBeVisible();
      await readout.source().getByRole('checkbox', { name: 'Show it in the text' }).check();
      await readout.page.locator('details').evaluateAll((all) => {
        for (const each of all) each.setAttribute('open', '');
      });
    },
  },
  {
    name: 'link to an event that is unknown',
    reach: async (readout) => {
      await readout.open('?event=no-such-event');
      await expect(readout.page.getByRole('button', { name: 'Close this message' })).toBeVisible();
    },
  },
  {
    name: 'problems in the dataset',
    reach: async (readout) => {
      await readout.page.route('**/datasets/china-us-2021/texts/global-times.frame.txt', (route) =>
        route.fulfill({ contentType: 'text/plain', body: 'Quite another text.\n' }),
      );
      await readout.open();
      await readout.problems().getByRole('button', { name: 'Show' }).click();
      await expect(readout.problems().getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'text that failed',
    reach: async (readout) => {
      await readout.page.route('**/texts/*.txt', (route) => route.abort());
      await readout.open();
      await expect(readout.page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'event that failed',
    reach: async (readout) => {
      await readout.page.route(/assets\/OpenEvent-.*\.js$/, (route) => route.abort());
      await readout.open('?event=leaders-video-meeting');
      await expect(readout.page.getByText('The event could not be shown')).toBeVisible();
    },
  },
  {
    name: 'dataset that is not there',
    reach: async (readout) => {
      await readout.open('?dataset=no-such-thing');
      await expect(readout.page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'dataset that cannot be read',
    reach: async (readout) => {
      const cut = (await readFile('public/datasets/china-us-2021/dataset.json', 'utf8')).slice(0, 400);
      await readout.page.route(DATASET, (route) =>
        route.fulfill({ contentType: 'application/json', body: cut }),
      );
      await readout.open();
      await expect(readout.page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  {
    name: 'file with a problem',
    reach: async (readout) => {
      const whole = await readFile('public/datasets/china-us-2021/dataset.json', 'utf8');
      const body = whole.replace('"kind": "call"', '"kind": "cal"');
      await readout.page.route(DATASET, (route) => route.fulfill({ contentType: 'application/json', body }));
      await readout.open();
      await readout.problems().getByRole('button', { name: 'Show', exact: true }).click();
      await readout.problems().getByRole('button', { name: 'Show it in the file' }).first().click();
      await expect(readout.page.getByRole('dialog', { name: /^The file / }).getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'loading',
    reach: async (readout) => {
      // Never answered: it stays on its way.
      await readout.page.route(DATASET, () => {});
      // At the plain address stands the first screen instead.
      await readout.page.goto('/?lang=en');
      await expect(readout.page.getByText('Loading the dataset').first()).toBeVisible();
    },
  },
];

/** Where they stand behind a button. */
async function openFilters(readout: ReadoutPage): Promise<void> {
  const button = readout.filters().getByRole('button', { name: 'Filter the events' });
  if (await button.isVisible()) await button.click();
}

async function deskWithTable(readout: ReadoutPage): Promise<OpenDesk> {
  const desk = new OpenDesk(readout.page);
  await readout.open();
  await desk.show();
  await desk.paste(TABLE);
  return desk;
}
