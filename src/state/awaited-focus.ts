/**
 * Which control has the focus next. What is pressed may leave the page with the bar that it stands in, as where
 * the event that it opens is a dialog with a bar of its own; then the same control there takes over.
 */
import { readerActs } from '../base/reader-acts';

export type StepControl = 'previous' | 'next' | 'contents';

interface AwaitedFocus {
  readonly control: StepControl;
  /** What `readerActs()` was when it was asked for: the bar may come late. */
  readonly since: number;
}

let awaited: AwaitedFocus | null = null;

export function awaitFocus(control: StepControl): void {
  awaited = { control, since: readerActs() };
}

/** To be asked after every drawing of a bar; the answer is given once. */
export function takeAwaitedFocus(): AwaitedFocus | null {
  const taken = awaited;
  awaited = null;
  return taken;
}
