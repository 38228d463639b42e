/** The page in a reader's verbs: tests say what is done and seen, this file says where it is. */
import { expect, type Locator, type Page } from '@playwright/test';

/** In characters, so that words of a source can stand in a pattern. */
function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export class ReadoutPage {
  constructor(readonly page: Page) {}

  /** `query` with its question mark. Waits until chart and list, or what stands for them, are drawn. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/${query}`);
    await this.untilReady();
  }

  // These two stand in nearly every test. An expectation asks ever more seldom, at last once a second; this is told at once.

  async untilReady(): Promise<void> {
    await this.page.locator('html[data-ready=true]').waitFor();
  }

  /** All source texts have come and were checked: what is wrong with them is told by then. */
  async untilChecked(): Promise<void> {
    await this.page.locator('html[data-checked=true]').waitFor();
  }

  // The five parts. On a phone an open event and an open source are dialogs of the same name.

  timeline(): Locator {
    return this.page.getByRole('region', { name: 'Timeline', exact: true });
  }

  events(): Locator {
    return this.page.getByRole('region', { name: 'Events', exact: true });
  }

  filters(): Locator {
    return this.page.getByRole('region', { name: 'Filters', exact: true });
  }

  event(): Locator {
    return this.regionOrDialog('Event');
  }

  source(): Locator {
    return this.regionOrDialog('Source');
  }

  problems(): Locator {
    return this.page.getByRole('region', { name: 'Problems in the dataset', exact: true });
  }

  /** "N of M events". */
  status(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^\d+ of \d+ events$/ });
  }

  // Filters

  actor(name: string): Locator {
    return this.filters().getByRole('checkbox', {
      name: new RegExp(`^${literally(name)}( inferred| not known)? ?,`),
    });
  }

  /** Those of an office stand folded below it. */
  async showAllActors(): Promise<void> {
    const folded = this.filters().getByRole('button', { name: /^Show who belongs to / });
    while ((await folded.count()) > 0) await folded.first().click();
  }

  async chooseActor(name: string): Promise<void> {
    await this.showAllActors();
    await this.actor(name).click();
    await expect(this.actor(name)).toBeChecked();
  }

  async matchAllTogether(): Promise<void> {
    await this.filters().getByText('all together', { exact: true }).click();
    await expect(this.filters().getByRole('radio', { name: 'all together' })).toBeChecked();
  }

  async matchAnyOfThese(): Promise<void> {
    await this.filters().getByText('any of these', { exact: true }).click();
    await expect(this.filters().getByRole('radio', { name: 'any of these' })).toBeChecked();
  }

  async clearAll(): Promise<void> {
    await this.filters().getByRole('button', { name: 'Clear all' }).click();
  }

  // The list

  rows(): Locator {
    return this.events().locator('li[data-event-id]');
  }

  row(title: string): Locator {
    return this.rows().filter({ has: this.page.getByText(title, { exact: true }) });
  }

  /** Ids of the events on the page, in their order; waits until they are these. */
  async expectEvents(ids: readonly string[]): Promise<void> {
    await expect
      .poll(() => this.rows().evaluateAll((items) => items.map((item) => item.getAttribute('data-event-id'))))
      .toEqual(ids);
  }

  async openEvent(title: string): Promise<void> {
    await this.row(title).getByRole('button').click();
    await expect(this.eventTitle()).toHaveText(title);
  }

  eventTitle(): Locator {
    return this.event().getByRole('heading', { level: 2 });
  }

  async orderBy(order: 'by time' | 'of the text'): Promise<void> {
    await this.events().getByRole('combobox', { name: 'Order' }).selectOption(order);
  }

  // Words and their source

  /** The words as they stand in the open event. */
  quotation(words: string): Locator {
    return this.event().getByRole('button', {
      name: new RegExp(`^“?${literally(words)}”?( Read it in the source)?$`),
    });
  }

  async readInSource(words: string): Promise<void> {
    await this.quotation(words).click();
    await expect(this.source()).toBeVisible();
  }

  /** Every piece of a quoted passage, in the order of the text. */
  passage(quotation: string): Locator {
    return this.source().locator(`mark[data-quotation-id~="${quotation}"]`);
  }

  /** Where the reader has been taken. */
  currentPiece(): Locator {
    return this.source().locator('mark[aria-current="true"]');
  }

  /** The paragraph in which the reader stands. */
  currentParagraph(): Locator {
    return this.source()
      .getByRole('paragraph')
      .filter({ has: this.page.locator('mark[aria-current="true"]') });
  }

  async expectWordsOfPassage(quotation: string, words: string): Promise<void> {
    await expect.poll(async () => (await this.passage(quotation).allTextContents()).join('')).toBe(words);
  }

  /** The passage is marked, and the reader stands at its beginning. */
  async expectTakenTo(quotation: string, words: string): Promise<void> {
    await this.expectWordsOfPassage(quotation, words);
    await expect(this.currentPiece()).toHaveCount(1);
    await expect(this.passage(quotation).first()).toHaveAttribute('aria-current', 'true');
    await expect(this.passage(quotation).first()).toBeFocused();
    await expect(this.passage(quotation).first()).toBeInViewport({ ratio: 0.9 });
  }

  /** The event's entry beside a paragraph of the source that is quoted for it. */
  marginEntry(shortTitle: string): Locator {
    return this.source()
      .getByRole('list', { name: 'Quoted for' })
      .getByRole('button', { name: shortTitle, exact: true });
  }

  // The chart

  /** A mark in the timeline, by its date and title. */
  mark(name: string | RegExp): Locator {
    return this.chart().getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
  }

  /** All marks, and nothing else. */
  marks(): Locator {
    return this.chart().getByRole('button');
  }

  /** Where marks are drawn. */
  chart(): Locator {
    return this.timeline().locator('.chart');
  }

  /** "… in view". */
  windowWords(): Locator {
    return this.timeline().getByText(/ in view$/);
  }

  chartButton(name: string): Locator {
    return this.timeline().getByRole('button', { name, exact: true });
  }

  // The address

  /** A field of the address as the reader would read it; null where it is left out. */
  addressField(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  async expectAddress(fields: Readonly<Record<string, string | null>>): Promise<void> {
    await expect
      .poll(() => Object.fromEntries(Object.keys(fields).map((name) => [name, this.addressField(name)])))
      .toEqual(fields);
  }

  // The header and what it opens

  /** A button of the header, by its name or the beginning of it. */
  headButton(name: string | RegExp): Locator {
    return this.page
      .getByRole('banner')
      .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
  }

  menu(): Locator {
    return this.page.getByRole('menu');
  }

  async openMenu(name: string | RegExp): Promise<void> {
    await this.headButton(name).click();
    await expect(this.menu()).toBeVisible();
  }

  async chooseInMenu(menu: string | RegExp, words: string): Promise<void> {
    await this.openMenu(menu);
    await this.menu().getByText(words, { exact: true }).click();
    await expect(this.menu()).toHaveCount(0);
  }

  /** What is told of the dataset. */
  about(): Locator {
    return this.page.getByRole('dialog', { name: 'About this dataset', exact: true });
  }

  async openAbout(): Promise<void> {
    await this.chooseInMenu('More', 'About this dataset');
    await expect(this.about()).toBeVisible();
  }

  /** The sheet of keys. */
  keys(): Locator {
    return this.page.getByRole('dialog', { name: 'Keyboard', exact: true });
  }

  /** On a phone the chart is folded away until it is asked for. */
  async showChart(): Promise<void> {
    await this.chartButton('Chart').click();
    await expect(this.marks()).not.toHaveCount(0);
  }

  /** Other days for the chart, from the panel behind the words that say which it shows. */
  async chooseDays(name: string | RegExp): Promise<void> {
    await this.timeline()
      .getByRole('button', { name: / in view$/ })
      .click();
    await this.page.getByRole('dialog', { name: 'Other days' }).getByRole('button', { name }).click();
  }

  private regionOrDialog(name: string): Locator {
    return this.page
      .getByRole('region', { name, exact: true })
      .or(this.page.getByRole('dialog', { name, exact: true }));
  }
}
