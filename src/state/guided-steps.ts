/** The steps of the dataset's guided reading as views that can be opened. */
import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { GuidedStep } from '../domain/archive/guided-reading';
import type { Answer, EventRow } from '../domain/store/event-store';
import { windowOfStep } from '../domain/store/step-window';
import { useOpenDataset } from './open-dataset';
import { useView, useViewActions } from './view-context';
import type { StepView } from './view-store';

/** What the dataset says of a step, and what it opens. */
export interface OpenableStep extends StepView {
  readonly told: GuidedStep;
}

const NO_STEPS: readonly GuidedStep[] = [];

/** Outside the hook, so that the library runs it only when a result has changed. */
function rowsOf(
  results: readonly UseQueryResult<Answer<EventRow | undefined>>[],
): readonly (EventRow | undefined)[] {
  return results.map(({ data }) => data?.value);
}

/** In their order; none where the dataset has no guided reading. The same objects until the dataset is another. */
export function useGuidedSteps(): readonly OpenableStep[] {
  const { archive, queries } = useOpenDataset();
  const steps = archive.guidedReading?.steps ?? NO_STEPS;
  const rows = useQueries({ queries: steps.map(({ event }) => queries.row(event)), combine: rowsOf });
  return useMemo(
    () =>
      steps.map((told, index) => ({
        told,
        step: told.id,
        event: told.event,
        quotation: told.quotation ?? null,
        window: windowOfStep(told, rows[index]?.extent, archive) ?? null,
      })),
    [archive, steps, rows],
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
