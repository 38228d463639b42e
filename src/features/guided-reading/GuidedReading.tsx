/** The guided reading where a step of it is open: the bar comes in a chunk of its own. */
import { lazy, Suspense } from 'react';
import { useGuidedSteps, useStepOfLink } from '../../state/guided-steps';
import { useView } from '../../state/view-context';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { t } from '../../words/translate';
import { useOpensSource } from './use-opens-source';

const StepBar = lazy(() => import('./StepBar').then(({ StepBar: bar }) => ({ default: bar })));

/** Nothing where no step is open, or none that the dataset knows; of that the page tells elsewhere. */
export function GuidedReading() {
  const steps = useGuidedSteps();
  const open = useView(({ view }) => view.step);
  useStepOfLink(useOpensSource());
  const index = steps.findIndex(({ step }) => step === open);
  const step = steps[index];
  if (step === undefined) return null;
  return (
    <ErrorBoundary attempt={step.step} fallback={<p role="alert">{t('guided.failed')}</p>}>
      <Suspense>
        <StepBar steps={steps} index={index} step={step} />
      </Suspense>
    </ErrorBoundary>
  );
}
