/** The steps of the dataset's guided reading as views that can be opened. */
import { useEffect, useMemo } from 'react';
import type { GuidedStep } from '../domain/archive/guided-reading';
import { windowOfStep } from '../domain/store/step-window';
import { useOpenDataset } from './open-dataset';
import { useView, useViewActions } from './view-context';
import type { StepView } from './view-store';

/** What the dataset says of a step, and what it opens. */
export interface OpenableStep extends StepView {
  readonly told: GuidedStep;
}

/** In their order; none where the dataset has no guided reading. The same objects until the dataset is another. */
export function useGuidedSteps(): readonly OpenableStep[] {
  const { archive } = useOpenDataset();
  return useMemo(
    () =>
      (archive.guidedReading?.steps ?? []).map((told) => ({
        told,
        step: told.id,
        event: told.event,
        quotation: told.quotation ?? null,
        window:
          windowOfStep(
            told,
            archive.events.find(({ id }) => id === told.event),
            archive,
          ) ?? null,
      })),
    [archive],
  );
}

/** A link may name a step and nothing else: then its event, its words and its part of time are opened, once. */
export function useStepOfLink(opensSource: boolean): void {
  const steps = useGuidedSteps();
  const named = useView(({ stepOfLink }) => stepOfLink);
  const { openStepOfLink } = useViewActions();
  useEffect(() => {
    const found = steps.find(({ step }) => step === named);
    if (found) openStepOfLink({ ...found, quotation: opensSource ? found.quotation : null });
  }, [steps, named, opensSource, openStepOfLink]);
}
