/**
 * Which control has the focus next. What is pressed may leave the page with the bar that it stands in, as where
 * the event that it opens is a dialog with a bar of its own; then the same control there takes over.
 */
export type StepControl = 'previous' | 'next' | 'contents';

let awaited: StepControl | null = null;

export function awaitFocus(control: StepControl): void {
  awaited = control;
}

/** To be asked after every drawing of a bar; the answer is given once. */
export function takeAwaitedFocus(): StepControl | null {
  const control = awaited;
  awaited = null;
  return control;
}
