/** What the benchmark puts into every page that it measures, the app's and the peers': the same clocks and counters. */
import { untilCalm } from './calm';
import { startFrames, stopFrames } from './frames';
import { fromInputToLastChange, fromInputToThere } from './from-input';
import { countElements, countNodes } from './nodes';
import { afterPaint, whenPainted } from './painted';

const probes = {
  afterPaint,
  whenPainted,
  fromInputToThere,
  fromInputToLastChange,
  startFrames,
  stopFrames,
  countNodes,
  countElements,
  untilCalm,
  /** What was begun before an input, and is asked for after it. */
  pending: undefined as Promise<number> | undefined,
  begin(measured: Promise<number>) {
    probes.pending = measured;
    // Whoever asks for it is told; until then it is nobody's fault.
    measured.catch(() => {});
  },
  /** Leaves a mark in the trace, by which tasks are told apart. */
  mark(name: string) {
    performance.mark(`bench:${name}`);
  },
};

declare global {
  interface Window {
    bench: typeof probes;
  }
}

window.bench = probes;
