/** What is done in a page, each deed in a phase of the trace; what is measured of it is noted. */
import type { Page } from '@playwright/test';
import type { Meter } from '../browser/meter';
import type { Measured, System, WindowName } from '../systems/system';
import { untilCalm } from './calm';
import type { Metric } from './metrics';
import type { Settings } from './settings';

export type Phase = 'load' | 'pan' | 'zoom' | 'filter' | 'open' | 'search';

export class Deeds {
  constructor(
    private readonly page: Page,
    private readonly meter: Meter,
    private readonly system: System,
    private readonly settings: Settings,
    private readonly note: (metric: Metric, ...values: readonly number[]) => void,
  ) {}

  /** After each deed that changes what is drawn; of all counts the largest is told. */
  async countNodes(): Promise<void> {
    const { drawing, marks } = this.system;
    const counted = await this.page.evaluate(
      (selectors) => ({
        drawing: window.bench.countNodes(selectors.drawing),
        page: window.bench.countNodes(['html']),
        elements: window.bench.countElements(selectors.drawing),
        marks: document.querySelectorAll(selectors.marks).length,
      }),
      { drawing, marks },
    );
    this.note('dom-nodes-chart-and-list', counted.drawing);
    this.note('dom-nodes-page', counted.page);
    this.note('dom-elements-chart-and-list', counted.elements);
    this.note('marks', counted.marks);
  }

  async move(): Promise<void> {
    const windows = this.system.showWindow ? this.settings.windows : [undefined];
    for (const window of windows) {
      await this.show(window);
      await this.frames('pan', window, () => this.system.pan(this.page, this.settings.pace));
      await this.show(window);
      await this.frames('zoom', window, () => this.system.zoom(this.page, this.settings.pace));
      await this.countNodes();
    }
    await this.countEventsInMarks();
  }

  /** With the whole archive in the window, where it stays. */
  async countEventsInMarks(): Promise<void> {
    if (!this.system.countEventsInMarks) return;
    await this.show('whole');
    this.note('events-in-marks', await this.system.countEventsInMarks(this.page));
  }

  async open(): Promise<void> {
    const { openEvent } = this.system;
    if (!openEvent) return;
    await this.show('two-months');
    for (let nth = 0; nth < this.settings.opens; nth += 1) {
      this.note('open-event', await openEvent(this.page, nth, this.measured('open')));
    }
    await untilCalm(this.page);
  }

  async filter(n: number): Promise<void> {
    const { peersFilteredUpTo, windows } = this.settings;
    const isAllSpared = this.system.name !== 'readout' && n > peersFilteredUpTo;
    if (windows.includes('two-months')) await this.filterIn('two-months', 'filter-painted-two-months');
    if (!isAllSpared) await this.filterIn('whole', 'filter-painted');
  }

  async search(): Promise<void> {
    const { openSearch, typeWord } = this.system;
    if (!openSearch || !typeWord) return;
    const measured = this.measured('search');
    this.note('search-ready', await openSearch(this.page, measured));
    this.note('search-painted', ...(await typeWord(this.page, this.settings.word, measured)));
  }

  private async filterIn(window: WindowName, metric: Metric): Promise<void> {
    const { toggleFilter } = this.system;
    if (!toggleFilter) return;
    await this.show(window);
    for (let change = 0; change < this.settings.toggles; change += 1) {
      this.note(metric, await toggleFilter(this.page, this.settings.filterLimit, this.measured('filter')));
      await this.countNodes();
    }
  }

  private async show(window: WindowName | undefined): Promise<void> {
    if (window !== undefined) await this.system.showWindow?.(this.page, window);
    await untilCalm(this.page);
  }

  private async frames(
    deed: 'pan' | 'zoom',
    name: WindowName | undefined,
    gesture: () => Promise<void>,
  ): Promise<void> {
    const before = await this.meter.workDone();
    await this.page.evaluate(() => window.bench.startFrames());
    await this.measured(deed)(gesture);
    const frames = await this.page.evaluate(() => window.bench.stopFrames());
    const work = (await this.meter.workDone()) - before;
    this.note(`${deed}-frame`, ...frames);
    if (name !== undefined) this.note(`${deed}-frame-${name}`, ...frames);
    if (frames.length > 0) this.note(`${deed}-work`, work / frames.length);
    // Events of the gesture may still be on their way, and would move the window that is shown next.
    await untilCalm(this.page);
  }

  /** In a phase of the trace. */
  private measured(phase: Phase): Measured {
    return async (deed) => {
      await this.page.evaluate((name) => window.bench.mark(`${name}:begin`), phase);
      const result = await deed();
      await this.page.evaluate((name) => window.bench.mark(`${name}:end`), phase);
      return result;
    };
  }
}
