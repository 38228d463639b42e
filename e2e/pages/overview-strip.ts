/** The strip of the whole dataset, in a reader's verbs. */
import { expect, type Locator, type Page } from '@playwright/test';
import { twoFrames } from './frames';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const DAY = 86_400_000;

export class OverviewStrip {
  constructor(readonly page: Page) {}

  /** The strip with all that is on it. */
  strip(): Locator {
    return this.page.getByRole('group', { name: /^Whole dataset, / });
  }

  /** Where events are drawn and the window lies. */
  track(): Locator {
    return this.strip().locator('.strip__track');
  }

  /** The window as a whole. */
  window(): Locator {
    return this.strip().getByRole('slider', { name: 'Days in the chart' });
  }

  first(): Locator {
    return this.strip().getByRole('slider', { name: 'First day in the chart' });
  }

  last(): Locator {
    return this.strip().getByRole('slider', { name: 'Last day in the chart' });
  }

  /** What is seen of the window. */
  async frame(): Promise<{ readonly left: number; readonly right: number; readonly width: number }> {
    const box = await this.strip().locator('.strip__window').boundingBox();
    if (box === null) throw new Error('the window is not on the strip');
    return { left: box.x, right: box.x + box.width, width: box.width };
  }

  /** A place on the strip, by its part of the width. */
  async placeAt(part: number): Promise<Place> {
    const box = await this.track().boundingBox();
    if (box === null) throw new Error('there is no strip');
    return { x: box.x + box.width * part, y: box.y + 14 };
  }

  async middleOf(part: Locator): Promise<Place> {
    const box = await part.boundingBox();
    if (box === null) throw new Error('it is not on the strip');
    return { x: box.x + box.width / 2, y: box.y + 14 };
  }

  /** With the mouse, in steps, so that what follows live has something to follow. */
  async drag(from: Place, dx: number): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    for (let step = 1; step <= 8; step += 1) await this.page.mouse.move(from.x + (dx * step) / 8, from.y);
    await this.page.mouse.up();
    await this.untilWritten();
  }

  /** The address says what the handle says: it is written when a movement has come to rest, or paused. */
  async untilWritten(): Promise<void> {
    // Two frames: in the first the last place of the pointer is taken, in the second it is drawn.
    await twoFrames(this.page);
    const apart = async () => {
      const { start, end } = this.shown();
      const said = [
        await this.first().getAttribute('aria-valuenow'),
        await this.last().getAttribute('aria-valuenow'),
      ];
      return Math.max(Math.abs(start - Number(said[0])), Math.abs(end - Number(said[1])));
    };
    await expect.poll(apart).toBeLessThanOrEqual(60_000);
  }

  /** Start and end of the window as the address has it, and its days; NaN while it has none. */
  shown(): { readonly start: number; readonly end: number; readonly days: number } {
    const text = new URL(this.page.url()).searchParams.get('window') ?? '';
    const [start = Number.NaN, end = Number.NaN] = text.split('/').map((part) => Date.parse(part));
    return { start, end, days: (end - start) / DAY };
  }

  async expectDays(days: number): Promise<void> {
    await expect.poll(() => this.shown().days).toBeCloseTo(days, 0);
  }
}
