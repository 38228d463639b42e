/** Opens a step as far as the page has room, and says where the focus goes. */
import type { OpenableStep } from '../../state/guided-steps';
import { useViewActions } from '../../state/view-context';
import { awaitFocus, type StepControl } from './awaited-focus';
import { useOpensSource } from './use-opens-source';

export function useOpenStep(): (step: OpenableStep, focus: StepControl) => void {
  const { openStep } = useViewActions();
  const opensSource = useOpensSource();
  return ({ step, event, quotation, window }, focus) => {
    awaitFocus(focus);
    openStep({ step, event, window, quotation: opensSource ? quotation : null });
  };
}
