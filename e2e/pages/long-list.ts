/** A list of which only what is in sight is in the page, in a reader's verbs. */
import { expect, type Locator, type Page } from '@playwright/test';
import { ReadoutPage } from './readout-page';

export class LongList {
  constructor(readonly page: Page) {}

  async open(query = ''): Promise<void> {
    await new ReadoutPage(this.page).open(`?dataset=long${query}`);
  }

  /** "N of M events". */
  async expectCounted(words: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: words }).first()).toBeVisible();
  }

  region(): Locator {
    return this.page.getByRole('region', { name: 'Events', exact: true });
  }

  /** The rows that are in the page now. */
  rows(): Locator {
    return this.region().locator('li[aria-posinset]');
  }

  /** The row at a place of the whole list, from 1. */
  rowAt(place: number): Locator {
    return this.region().locator(`li[aria-posinset="${place}"]`);
  }

  buttonAt(place: number): Locator {
    return this.rowAt(place).getByRole('button');
  }

  /** As a wheel or a scrollbar would. */
  async scrollBy(pixels: number): Promise<void> {
    await this.page.evaluate((by) => window.scrollBy(0, by), pixels);
  }

  /** Far down in one go, to a part of the whole height of the page. */
  async scrollTo(part: number): Promise<void> {
    await this.page.evaluate((of) => window.scrollTo(0, document.documentElement.scrollHeight * of), part);
    await this.untilStill();
  }

  /** Until no row is on its way, and none moves. */
  async untilStill(): Promise<void> {
    const tops = () =>
      this.rows().evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top).join());
    await expect(async () => {
      const before = await tops();
      await this.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      expect(await tops()).toBe(before);
      // Asked now: right after a scroll the list may not have heard of it yet.
      expect(await this.region().locator('ul[aria-busy="false"]').count()).toBe(1);
    }).toPass();
  }

  /** What the rows in the page are, as they stand one below the other. */
  async drawn(): Promise<
    readonly {
      readonly place: number;
      readonly size: number;
      readonly title: string;
      readonly date: string;
      readonly top: number;
      readonly bottom: number;
    }[]
  > {
    return this.rows().evaluateAll((rows) =>
      rows.map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return {
          place: Number(row.getAttribute('aria-posinset')),
          size: Number(row.getAttribute('aria-setsize')),
          title: row.querySelector('.event-row__title > span')?.textContent ?? '',
          date: row.querySelector('h3')?.textContent ?? '',
          top,
          bottom,
        };
      }),
    );
  }
}
