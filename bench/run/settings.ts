/** What the forms of the benchmark measure: the full one, `--quick` for a look, `--short` for CI. */
import type { Pace } from '../browser/gestures';
import type { SystemName, WindowName } from '../systems/system';

export interface Settings {
  readonly repetitions: number;
  readonly sizes: Readonly<Record<SystemName, readonly number[]>>;
  readonly pace: Pace;
  /** Windows in which the chart is panned and zoomed. */
  readonly windows: readonly WindowName[];
  /** Times that the filter is changed in each window. */
  readonly toggles: number;
  /** A change of the filter that takes longer, in milliseconds, is given up and not tried again. */
  readonly filterLimit: number;
  /** Peers with more events than this are not filtered with all of them in view. */
  readonly peersFilteredUpTo: number;
  readonly opens: number;
  /** Whether the steps of the app's code are counted too, in a browser of their own. */
  readonly isCounted: boolean;
  readonly isSearched: boolean;
  /** Is typed into the search, letter by letter. */
  readonly word: string;
}

export const FULL: Settings = {
  repetitions: 5,
  sizes: {
    readout: [100, 1000, 10_000, 100_000, 1_000_000],
    'vis-timeline': [100, 1000, 5000, 10_000, 50_000],
    timelinejs: [100, 1000, 5000],
  },
  pace: { steps: 60, isLive: true },
  windows: ['two-months', 'year', 'whole'],
  toggles: 4,
  filterLimit: 60_000,
  peersFilteredUpTo: 10_000,
  opens: 4,
  isCounted: false,
  isSearched: true,
  word: 'meeting',
};

export const QUICK: Settings = {
  ...FULL,
  repetitions: 3,
  sizes: { readout: [100, 10_000], 'vis-timeline': [10_000], timelinejs: [] },
  pace: { steps: 30, isLive: true },
  // Where most is to be drawn.
  windows: ['whole'],
  toggles: 2,
  peersFilteredUpTo: 1000,
  opens: 1,
  word: 'me',
};

/** Nothing is timed. */
export const SHORT: Settings = {
  ...QUICK,
  repetitions: 0,
  isCounted: true,
  sizes: { readout: [100, 10_000], 'vis-timeline': [], timelinejs: [] },
};
