/** Whether the reader has left what a step shows: another event is open, or none, or the chart was moved. */
import type { TimeWindow } from '../../domain/store/event-store';
import { windowFromEdtf } from '../../domain/time/extent';
import type { OpenableStep } from '../../state/guided-steps';
import { useOpenDataset } from '../../state/open-dataset';
import { useView } from '../../state/view-context';

/** Part of the window by which it may differ: the address keeps minutes, and a hand may tremble. */
const TOLERANCE = 0.01;

export function useIsAway(step: OpenableStep): boolean {
  const { archive } = useOpenDataset();
  const event = useView(({ view }) => view.event);
  const window = useView(({ view }) => view.window);
  const orDefault = (shown: TimeWindow | null) =>
    shown ?? windowFromEdtf(archive.defaultWindow, archive.defaultZone);
  return event !== step.event || !isAbout(orDefault(window), orDefault(step.window));
}

function isAbout(a: TimeWindow, b: TimeWindow): boolean {
  const room = Math.max(60_000, (b.end - b.start) * TOLERANCE);
  return Math.abs(a.start - b.start) <= room && Math.abs(a.end - b.end) <= room;
}
