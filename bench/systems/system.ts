/** What is measured: the app and two peers, each driven through the same few deeds. */
import type { Page } from '@playwright/test';
import type { Pace } from '../browser/gestures';

export type SystemName = 'readout' | 'vis-timeline' | 'timelinejs';

/** Milliseconds since 1970-01-01T00:00Z. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** Two months are the archive's own window; a year is among its ten. */
export const WINDOWS = {
  'two-months': { start: Date.UTC(2015, 2, 1), end: Date.UTC(2015, 5, 1) },
  year: { start: Date.UTC(2015, 0, 1), end: Date.UTC(2016, 0, 1) },
  whole: { start: Date.UTC(2011, 0, 1), end: Date.UTC(2021, 0, 1) },
} as const satisfies Readonly<Record<string, Window>>;

export type WindowName = keyof typeof WINDOWS;

export const windowNames = Object.keys(WINDOWS) as readonly WindowName[];

/** Milliseconds since the request for the data. */
export interface LoadTimes {
  readonly firstWindow: number;
  readonly everythingReady: number;
}

/**
 * Runs what is measured of a deed. What the driver does before, such as looking for what is to be pressed, is work on the
 * page's main thread too, and must not count as the system's.
 */
export type Measured = <T>(deed: () => Promise<T>) => Promise<T>;

/** For deeds of which nothing is measured. */
export const unmeasured: Measured = (deed) => deed();

export interface System {
  readonly name: SystemName;
  /** Opens a page with its code loaded and something small drawn once, so that only the data is still to come. */
  warmUp(page: Page, origin: string): Promise<void>;
  /** Asks for the archive and draws it. */
  load(page: Page, size: number): Promise<LoadTimes>;
  /** Paths of what it will ask for, which the server compresses ahead. */
  dataPaths(size: number): readonly string[];
  /** Elements of chart and list. */
  readonly drawing: readonly string[];
  /** What stands for events in the chart. */
  readonly marks: string;
  /** How many events the marks in the chart stand for, where one may stand for several. */
  countEventsInMarks?(page: Page): Promise<number>;
  /** Absent for what has no windows. */
  showWindow?(page: Page, name: WindowName): Promise<void>;
  pan(page: Page, pace: Pace): Promise<void>;
  zoom(page: Page, pace: Pace): Promise<void>;
  /** Changes the filter by its checkbox: milliseconds until chart, list and counts are painted. */
  toggleFilter?(page: Page, limit: number, measured: Measured): Promise<number>;
  /** Opens the `nth` of a few events with the passage of its source, and closes both again: milliseconds of the opening. */
  openEvent?(page: Page, nth: number, measured: Measured): Promise<number>;
  /** Opens the search and waits until it finds something: milliseconds. */
  openSearch?(page: Page, measured: Measured): Promise<number>;
  /** Types a word into the open search: milliseconds from each key to what it finds. */
  typeWord?(page: Page, word: string, measured: Measured): Promise<readonly number[]>;
}
