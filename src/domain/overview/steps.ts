/** The window's handle by keys: steps of the calendar that suit the span that is shown. */
import { moveWindow, zoomWindow } from '../marks/window';
import type { TimeWindow } from '../store/event-store';
import { type CalendarUnit, calendarTicks } from '../time/calendar';
import { DAY } from '../time/extent';
import { moved, withEnd, withStart } from './handling';

/** The parts of the handle that can be moved by themselves. */
export type HandlePart = 'start' | 'window' | 'end';

/** `back` and `on` are a step, `farBack` and `farOn` a long one; `narrow` and `widen` keep the middle. */
export type HandleStep = 'back' | 'on' | 'farBack' | 'farOn' | 'first' | 'last' | 'narrow' | 'widen';

type Step = readonly [CalendarUnit, number];

/** From fine to coarse, with about how long each lasts. */
const STEPS: readonly [Step, ...Step[]] = [
  [{ name: 'hour', count: 1 }, DAY / 24],
  [{ name: 'hour', count: 6 }, DAY / 4],
  [{ name: 'day', count: 1 }, DAY],
  [{ name: 'month', count: 1 }, 30 * DAY],
  [{ name: 'year', count: 1 }, 365 * DAY],
  [{ name: 'year', count: 10 }, 3650 * DAY],
  [{ name: 'year', count: 100 }, 36_500 * DAY],
  [{ name: 'year', count: 1000 }, 365_000 * DAY],
];
/** A step is at most this part of what is shown. */
const SMALLEST_PART = 1 / 8;
/** And a long one at most this. */
const LARGEST_PART = 1 / 2;

interface Ground {
  readonly range: TimeWindow;
  /** Whose days and months the steps are. */
  readonly zone: string;
}

/** A step leads to the next beginning of its unit, so that the window comes to lie on whole days and months. */
export function stepped(window: TimeWindow, part: HandlePart, step: HandleStep, ground: Ground): TimeWindow {
  const { range } = ground;
  if (step === 'narrow') return zoomWindow(window, 0.5);
  if (step === 'widen') return zoomWindow(window, 2);
  if (part === 'window') {
    if (step === 'first') return moved(window, range.start - window.start, range);
    if (step === 'last') return moved(window, range.end - window.end, range);
    if (step === 'farBack' || step === 'farOn') {
      const { start } = moveWindow(window, step === 'farOn' ? 1 : -1);
      return moved(window, start - window.start, range);
    }
    return moved(window, boundary(window.start, window, step, ground) - window.start, range);
  }
  const place = part === 'start' ? withStart : withEnd;
  if (step === 'first') return place(window, range.start, range);
  if (step === 'last') return place(window, range.end, range);
  return place(window, boundary(window[part], window, step, ground), range);
}

/** The next beginning of a unit before or after the instant. */
function boundary(time: number, window: TimeWindow, step: HandleStep, { zone }: Ground): number {
  const isOn = step === 'on' || step === 'farOn';
  const { unit, leap } = strideOf(window, step === 'farBack' || step === 'farOn');
  // The tick that holds the instant, or for the way back the millisecond before it.
  const at = isOn ? time + leap : time - leap - 1;
  const [tick] = calendarTicks({ start: at, end: at + 1, zone, unit });
  if (tick === undefined) return time;
  return isOn ? tick.end : tick.start;
}

/** How far a step goes: over `leap` milliseconds, and then to the next beginning of the unit. */
interface Stride {
  readonly unit: CalendarUnit;
  readonly leap: number;
}

/** A long step is one of the next coarser unit; where that is most of what is shown, a quarter of it. */
function strideOf({ start, end }: TimeWindow, isFar: boolean): Stride {
  const span = end - start;
  const index = Math.max(
    STEPS.findLastIndex(([, length]) => length <= span * SMALLEST_PART),
    0,
  );
  const [unit] = STEPS[index] ?? STEPS[0];
  if (!isFar) return { unit, leap: 0 };
  const [coarser, length] = STEPS[index + 1] ?? [unit, Number.POSITIVE_INFINITY];
  return length <= span * LARGEST_PART ? { unit: coarser, leap: 0 } : { unit, leap: span / 4 };
}
