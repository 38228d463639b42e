/** Opens a step as far as the page has room, and says where the focus goes. */
import { awaitFocus, type StepControl } from './awaited-focus';
import type { OpenableStep } from './guided-steps';
import { useViewActions } from './view-context';

/** `opensSource`: whether its words are opened in the source beside the event. */
export function useOpenStep(opensSource: boolean): (step: OpenableStep, focus: StepControl) => void {
  const { openStep } = useViewActions();
  return ({ step, event, quotation, window }, focus) => {
    awaitFocus(focus);
    openStep({ step, event, window, quotation: opensSource ? quotation : null });
  };
}
