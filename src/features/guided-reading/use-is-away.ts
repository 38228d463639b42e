/** Whether the reader has left what a step shows: another event is open, or none, or the chart was moved. */
import type { TimeWindow } from '../../domain/store/event-store';
import type { OpenableStep } from '../../state/guided-steps';
import { useView } from '../../state/view-context';
import { useDefaultWindow, useShownWindow } from '../../state/windows';

/** Part of the window by which it may differ: the address keeps minutes, and a hand may tremble. */
const TOLERANCE = 0.01;

export function useIsAway(step: OpenableStep): boolean {
  const event = useView(({ view }) => view.event);
  const initial = useDefaultWindow();
  const shown = useShownWindow();
  return event !== step.event || !isAbout(shown, step.window ?? initial);
}

function isAbout(a: TimeWindow, b: TimeWindow): boolean {
  const room = Math.max(60_000, (b.end - b.start) * TOLERANCE);
  return Math.abs(a.start - b.start) <= room && Math.abs(a.end - b.end) <= room;
}
